package org.callcoach.console;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.callcoach.CallCoach;
import org.callcoach.CallContext;
import org.callcoach.CallState;
import org.callcoach.Turn;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What could the agent say next? */
@Command(
    name = "advise",
    description = "What could the agent say next? One utterance a line, each on its own.",
    mixinStandardHelpOptions = true)
final class AdviseCommand implements Callable<Integer> {
  @Mixin private SharedOptions shared;

  @Option(names = "--replies", paramLabel = "N", description = "At most so many replies; 3.")
  private int replies = 3;

  @Override
  public Integer call() throws IOException {
    if (replies < 1) {
      throw new UsageException("--replies is %d; it must be 1 or more".formatted(replies));
    }
    CallCoach coach = shared.coach();
    CallContext context = shared.context(coach);
    return Lines.filter(
        (line, json) -> {
          Turn turn = coach.advise(line, context, CallState.underway(), replies);
          json.writeStartObject();
          JsonOutput.understanding(turn.understanding(), json);
          JsonOutput.advice(turn.advice(), json);
          json.writeEndObject();
        });
  }
}
