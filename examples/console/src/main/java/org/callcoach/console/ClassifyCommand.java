package org.callcoach.console;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.callcoach.classify.ScoredLabel;
import org.callcoach.classify.TextClassifier;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** A line in, its labels out. */
@Command(
    name = "classify",
    description = "Classifies by a model of your own, a text a line.",
    mixinStandardHelpOptions = true)
final class ClassifyCommand implements Callable<Integer> {
  private static final int READINGS = 3;

  @Option(names = "--model", required = true, paramLabel = "my.model", description = "From train.")
  private Path model = Path.of("");

  @Override
  public Integer call() throws IOException {
    TextClassifier classifier = LabelledFile.model(model);
    return Lines.filter(
        (line, json) -> {
          json.writeStartObject();
          json.writeStringField("text", line);
          json.writeArrayFieldStart("intents");
          for (ScoredLabel label : classifier.classify(line).stream().limit(READINGS).toList()) {
            json.writeStartObject();
            json.writeStringField("id", label.label());
            JsonOutput.number("confidence", label.confidence(), 4, json);
            json.writeEndObject();
          }
          json.writeEndArray();
          json.writeEndObject();
        });
  }
}
