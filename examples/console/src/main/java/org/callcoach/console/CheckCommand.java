package org.callcoach.console;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.callcoach.CallCoach;
import org.callcoach.CallContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** May the agent say this? */
@Command(
    name = "check",
    description = "May the agent say this? One agent line a line, each on its own.",
    mixinStandardHelpOptions = true)
final class CheckCommand implements Callable<Integer> {
  @Mixin private SharedOptions shared;

  @Override
  public Integer call() throws IOException {
    CallCoach coach = shared.coach();
    CallContext context = shared.context(coach);
    return Lines.filter(
        (line, json) -> {
          json.writeStartObject();
          JsonOutput.ruling(coach.check(line, context), json);
          json.writeEndObject();
        });
  }
}
