package org.callcoach.phrases;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.callcoach.Call;
import org.callcoach.CallCoach;
import org.callcoach.CallContext;
import org.callcoach.CallState;
import org.callcoach.Language;
import org.callcoach.Turn;
import org.callcoach.advice.Reply;

/**
 * How often the first suggestion changes while the words of a line come in one by one.
 *
 * @param lines how many
 * @param fresh changes a line where each prefix is advised on by itself
 * @param steady changes a line as {@link Call#partial} shows them
 */
record Flips(int lines, double fresh, double steady) {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

  static Flips of(CallCoach coach, Language language, List<HeldOut> lines) {
    CallContext context = CallContext.on(TODAY).in(language);
    int fresh = 0;
    int steady = 0;
    for (HeldOut line : lines) {
      Call call = coach.newCall(context);
      call.verified(true);
      List<Turn> alone = new ArrayList<>();
      List<Turn> shown = new ArrayList<>();
      CallState state = call.state();
      for (String prefix : prefixes(line.text())) {
        alone.add(coach.advise(prefix, context, state));
        shown.add(call.partial(prefix));
      }
      fresh += changes(alone);
      steady += changes(shown);
    }
    return new Flips(lines.size(), (double) fresh / lines.size(), (double) steady / lines.size());
  }

  /** After each word, in Chinese after each character. */
  private static List<String> prefixes(String text) {
    List<String> prefixes = new ArrayList<>();
    for (int end = 1; end <= text.length(); end++) {
      boolean isWord =
          end == text.length()
              || text.charAt(end) == ' '
              || Character.isIdeographic(text.charAt(end - 1));
      if (isWord) {
        prefixes.add(text.substring(0, end));
      }
    }
    return prefixes;
  }

  /** The first showing is no change. */
  private static int changes(List<Turn> turns) {
    int changes = 0;
    Optional<String> before = Optional.empty();
    for (Turn turn : turns) {
      Optional<String> now = turn.advice().best().map(Reply::phrase);
      changes += before.isPresent() && !before.equals(now) ? 1 : 0;
      before = now;
    }
    return changes;
  }
}
