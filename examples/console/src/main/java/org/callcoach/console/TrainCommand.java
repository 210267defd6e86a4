package org.callcoach.console;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.callcoach.classify.Labelled;
import org.callcoach.classify.TextClassifier;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Labels of one's own, the same engine. */
@Command(
    name = "train",
    description = "Trains on labels of your own: label, tab, text.",
    mixinStandardHelpOptions = true)
final class TrainCommand implements Callable<Integer> {
  @Option(
      names = "--data",
      required = true,
      paramLabel = "train.tsv",
      description = "Label, tab, text.")
  private Path data = Path.of("");

  @Option(
      names = "--model",
      required = true,
      paramLabel = "my.model",
      description = "To be written.")
  private Path model = Path.of("");

  @Option(
      names = "--language",
      paramLabel = "xx",
      description = "Language of the lines; all are read alike, but the tag must be one.")
  private String language = "und";

  @Override
  public Integer call() throws IOException {
    SharedOptions.language(language);
    List<Labelled> lines = LabelledFile.read(data);
    TextClassifier classifier;
    try {
      classifier = TextClassifier.train(lines);
    } catch (IllegalArgumentException e) {
      throw new UsageException("%s: %s".formatted(data, e.getMessage()));
    }
    Path folder = model.toAbsolutePath().getParent();
    if (folder != null && !Files.isDirectory(folder)) {
      throw new UsageException("folder %s is not there".formatted(folder));
    }
    classifier.save(model);
    System.out.write(
        Lines.toBytes(
            json -> {
              json.writeStartObject();
              json.writeNumberField("lines", lines.size());
              json.writeNumberField("labels", classifier.labels().size());
              json.writeNumberField("bytes", Files.size(model));
              json.writeEndObject();
            }));
    System.out.println();
    return 0;
  }
}
