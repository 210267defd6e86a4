package org.callcoach.internal.call;

import static org.callcoach.nlu.Intent.ALREADY_PAID;
import static org.callcoach.nlu.Intent.DISPUTE_AMOUNT;
import static org.callcoach.nlu.Intent.DISPUTE_LIABILITY;
import static org.callcoach.nlu.Intent.DISPUTE_QUALITY;
import static org.callcoach.nlu.Intent.HARDSHIP;
import static org.callcoach.nlu.Intent.IDENTITY_CONFIRMED;
import static org.callcoach.nlu.Intent.NOT_RECEIVED;
import static org.callcoach.nlu.Intent.OVERSIGHT;
import static org.callcoach.nlu.Intent.PAYMENT_OBSTACLE;
import static org.callcoach.nlu.Intent.WRONG_PARTY;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.callcoach.CallLog;
import org.callcoach.nlu.Intent;
import org.callcoach.notes.Contradiction;
import org.callcoach.notes.Note;

/** Things said in one call that do not go together: two quotes, no verdict. */
final class Contradictions {
  /** What a reading does not go together with, whichever was said first. */
  private static final Map<Intent, Set<Intent>> APART = new EnumMap<>(Intent.class);

  static {
    APART.put(NOT_RECEIVED, EnumSet.of(OVERSIGHT, ALREADY_PAID, DISPUTE_AMOUNT, PAYMENT_OBSTACLE));
    APART.put(ALREADY_PAID, EnumSet.of(HARDSHIP, OVERSIGHT, PAYMENT_OBSTACLE, DISPUTE_LIABILITY));
    APART.put(WRONG_PARTY, EnumSet.of(IDENTITY_CONFIRMED));
    APART.put(DISPUTE_LIABILITY, EnumSet.of(DISPUTE_QUALITY, OVERSIGHT));
  }

  private Contradictions() {}

  static List<Contradiction> of(CallLog log) {
    List<Note> heard = log.notes().stream().filter(note -> note.kind() == Note.Kind.HEARD).toList();
    List<Contradiction> found = new ArrayList<>();
    for (int later = 1; later < heard.size(); later++) {
      for (int earlier = 0; earlier < later; earlier++) {
        Note before = heard.get(earlier);
        Note after = heard.get(later);
        boolean isFirst =
            found.stream()
                .noneMatch(
                    c ->
                        c.before().what().equals(before.what())
                            && c.after().what().equals(after.what()));
        if (before.turn() != after.turn() && isFirst && apart(before, after)) {
          found.add(new Contradiction(before, after));
        }
      }
    }
    return found;
  }

  private static boolean apart(Note before, Note after) {
    Intent first = Intent.of(before.what());
    Intent second = Intent.of(after.what());
    return APART.getOrDefault(first, Set.of()).contains(second)
        || APART.getOrDefault(second, Set.of()).contains(first);
  }
}
