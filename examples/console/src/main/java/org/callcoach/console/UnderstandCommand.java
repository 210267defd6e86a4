package org.callcoach.console;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.callcoach.CallCoach;
import org.callcoach.CallContext;
import org.callcoach.nlu.Understanding;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What did the debtor say? */
@Command(
    name = "understand",
    description = "What did the debtor say? One utterance a line.",
    mixinStandardHelpOptions = true)
final class UnderstandCommand implements Callable<Integer> {
  @Mixin private SharedOptions shared;

  @Option(names = "--explain", description = "Adds the words that weighed, with their weights.")
  private boolean explain;

  @Override
  public Integer call() throws IOException {
    CallCoach coach = shared.coach();
    CallContext context = shared.context(coach);
    return Lines.filter(
        (line, json) -> {
          Understanding understanding =
              explain ? coach.explain(line, context) : coach.understand(line, context);
          json.writeStartObject();
          JsonOutput.understanding(understanding, json);
          json.writeEndObject();
        });
  }
}
