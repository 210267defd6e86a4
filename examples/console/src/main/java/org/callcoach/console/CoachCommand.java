package org.callcoach.console;

import java.io.BufferedReader;
import java.io.Console;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.callcoach.Call;
import org.callcoach.CallCoach;
import org.callcoach.CallContext;
import org.callcoach.Turn;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** A live call at the keyboard. */
@Command(
    name = "coach",
    description = {
      "A live call at the keyboard: \"d: …\" the debtor said, \"a: …\" you said, or the number of",
      "a suggestion that you said; \"v\" the person is verified, \"s\" the record, \"q\" ends."
    },
    mixinStandardHelpOptions = true)
final class CoachCommand implements Callable<Integer> {
  @Mixin private SharedOptions shared;

  @Option(
      names = "--account",
      paramLabel = "account.json",
      description = "What is known of the debt.")
  private @Nullable Path account;

  @Override
  public Integer call() throws IOException {
    CallCoach coach = shared.coach();
    CallContext context = shared.context(coach);
    if (account != null) {
      context = context.about(AccountFile.read(account));
    }
    Call call = coach.newCall(context);
    return isTerminal() ? typed(call) : piped(call);
  }

  /** From Java 22 on there is a console that is none; it says so by a method that 17 has not. */
  @SuppressWarnings("SystemConsoleNull")
  private static boolean isTerminal() {
    Console console = System.console();
    try {
      return console != null && (boolean) Console.class.getMethod("isTerminal").invoke(console);
    } catch (ReflectiveOperationException e) {
      return true;
    }
  }

  private static int piped(Call call) throws IOException {
    return Lines.filter(
        (line, json) -> {
          CallLine said = CallLine.parse(line);
          json.writeStartObject();
          if (said.kind() == CallLine.Kind.DEBTOR) {
            Turn turn = call.debtorSays(said.text());
            JsonOutput.understanding(turn.understanding(), json);
            JsonOutput.advice(turn.advice(), json);
          } else {
            said.apply(call);
            json.writeStringField("text", said.text());
          }
          JsonOutput.state(call.state(), json);
          json.writeBooleanField("verified", call.state().verified());
          json.writeEndObject();
        });
  }

  private static int typed(Call call) throws IOException {
    Screen screen = new Screen(System.out);
    screen.welcome();
    BufferedReader in =
        new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    for (@Nullable String line = screen.ask(in); line != null; line = screen.ask(in)) {
      if (line.strip().equals("q")) {
        break;
      }
      if (line.strip().equals("s")) {
        screen.say(call.summary().toMarkdown());
        continue;
      }
      if (line.isBlank()) {
        continue;
      }
      try {
        CallLine said = screen.choose(line);
        if (said.kind() == CallLine.Kind.DEBTOR) {
          screen.show(call.debtorSays(said.text()));
        } else {
          said.apply(call);
          screen.noted(said, call.state());
        }
      } catch (IllegalArgumentException e) {
        screen.say(String.valueOf(e.getMessage()));
      }
    }
    screen.say(call.summary().toMarkdown());
    return 0;
  }
}
