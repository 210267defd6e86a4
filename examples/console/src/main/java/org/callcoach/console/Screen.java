package org.callcoach.console;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import org.callcoach.CallState;
import org.callcoach.Turn;
import org.callcoach.advice.Reply;
import org.callcoach.advice.Tone;
import org.callcoach.advice.Withheld;
import org.callcoach.nlu.ScoredIntent;
import org.callcoach.nlu.Signal;
import org.jspecify.annotations.Nullable;

/** What {@code coach} shows at a terminal. */
final class Screen {
  private static final String BOLD = "\033[1m";
  private static final String DIM = "\033[2m";
  private static final String PLAIN = "\033[0m";

  private final PrintStream out;
  private List<Reply> suggested = List.of();

  Screen(PrintStream out) {
    this.out = out;
  }

  void welcome() {
    say("d: what the debtor said · a: what you said · 1 2 3: you said that suggestion");
    say("v: the person is verified · s: the record so far · q: end");
  }

  @Nullable String ask(BufferedReader in) throws IOException {
    out.print("\n> ");
    out.flush();
    return in.readLine();
  }

  /** A bare number is the suggestion that was said; a line without a mark is the debtor's. */
  CallLine choose(String line) {
    String text = line.strip();
    if (text.matches("[1-9]")) {
      int number = Integer.parseInt(text);
      if (number > suggested.size()) {
        throw new IllegalArgumentException("there is no suggestion " + number);
      }
      return new CallLine(CallLine.Kind.AGENT, suggested.get(number - 1).text());
    }
    return text.equals("v") || text.startsWith("a:") || text.startsWith("d:")
        ? CallLine.parse(text)
        : new CallLine(CallLine.Kind.DEBTOR, text);
  }

  void show(Turn turn) {
    ScoredIntent best = turn.understanding().intents().get(0);
    say(
        "  %s%s · %s · %.0f%%%s%s"
            .formatted(
                DIM,
                turn.understanding().language(),
                best.intent().id(),
                100 * best.confidence(),
                signals(turn),
                PLAIN));
    suggested = turn.advice().replies();
    for (int i = 0; i < suggested.size(); i++) {
      Reply reply = suggested.get(i);
      say("  %d %s%s%s".formatted(i + 1, BOLD, reply.text(), PLAIN));
      String how = reply.delivery().map(delivery -> " · " + delivery).orElse("");
      say("    %s%s: %s%s%s".formatted(DIM, reply.tone().id(), reply.reason(), how, PLAIN));
    }
    turn.advice().withheld().stream()
        .filter(withheld -> withheld.tone() == Tone.CONTRACTUAL_PRESSURE)
        .map(Withheld::reason)
        .findFirst()
        .ifPresent(reason -> say("  %sno pressure: %s%s".formatted(DIM, reason, PLAIN)));
  }

  private static String signals(Turn turn) {
    StringBuilder signals = new StringBuilder();
    for (Signal signal : turn.understanding().signals()) {
      signals.append(" · ").append(signal.id().toUpperCase(Locale.ROOT));
    }
    return signals.toString();
  }

  void noted(CallLine said, CallState state) {
    String verified = state.verified() ? "verified" : "not verified yet";
    String stage = state.stage().id();
    say("  %s%s · %s · %s%s".formatted(DIM, said.text(), stage, verified, PLAIN));
  }

  void say(String line) {
    out.println(line);
  }
}
