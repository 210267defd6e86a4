package org.callcoach.console;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.callcoach.classify.Labelled;
import org.callcoach.classify.TextClassifier;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** How good a model is. */
@Command(
    name = "evaluate",
    description = "Measures a model of your own on lines it has not seen.",
    mixinStandardHelpOptions = true)
final class EvaluateCommand implements Callable<Integer> {
  @Option(
      names = "--data",
      required = true,
      paramLabel = "test.tsv",
      description = "Label, tab, text.")
  private Path data = Path.of("");

  @Option(names = "--model", required = true, paramLabel = "my.model", description = "From train.")
  private Path model = Path.of("");

  @Override
  public Integer call() throws IOException {
    List<Labelled> lines = LabelledFile.read(data);
    TextClassifier classifier = LabelledFile.model(model);
    Evaluation evaluation = Evaluation.of(classifier, lines);
    System.out.write(Lines.toBytes(evaluation::write));
    System.out.println();
    return 0;
  }
}
