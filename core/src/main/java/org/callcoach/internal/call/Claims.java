package org.callcoach.internal.call;

import java.util.ArrayList;
import java.util.List;
import org.callcoach.CallLog;
import org.callcoach.Speaker;
import org.callcoach.advice.Move;
import org.callcoach.notes.BlameClaim;
import org.callcoach.notes.Note;

/** Who else is said to be responsible, and what has come of asking them. */
public final class Claims {
  private Claims() {}

  static List<BlameClaim> of(CallLog log) {
    List<BlameClaim> claims = new ArrayList<>();
    for (Note note : log.notes()) {
      if (note.kind() == Note.Kind.BLAMED) {
        claims.add(
            new BlameClaim(
                note.turn(),
                note.what(),
                note.quote(),
                Move.CONTACT_BLAMED_PARTY,
                state(log, note.turn())));
      }
    }
    return claims;
  }

  private static BlameClaim.State state(CallLog log, int turn) {
    BlameClaim.State state = BlameClaim.State.OPEN;
    for (Note note : log.notes()) {
      if (note.turn() == turn && note.kind() == Note.Kind.CLAIM_CONFIRMED) {
        state = BlameClaim.State.CONFIRMED;
      } else if (note.turn() == turn && note.kind() == Note.Kind.CLAIM_REFUTED) {
        state = BlameClaim.State.REFUTED;
      }
    }
    return state;
  }

  /**
   * Notes what has come of a claim; the last word counts, and {@code OPEN} takes it back.
   *
   * @throws IllegalArgumentException if nobody was blamed in that turn
   */
  public static CallLog settled(CallLog log, int turn, BlameClaim.State found) {
    boolean isThere =
        log.notes().stream().anyMatch(n -> n.kind() == Note.Kind.BLAMED && n.turn() == turn);
    if (!isThere) {
      throw new IllegalArgumentException(
          "turn is %d; nobody was blamed in that turn".formatted(turn));
    }
    List<Note> notes = new ArrayList<>(log.notes());
    notes.removeIf(n -> n.turn() == turn && isSettled(n.kind()));
    if (found != BlameClaim.State.OPEN) {
      Note.Kind kind =
          found == BlameClaim.State.CONFIRMED ? Note.Kind.CLAIM_CONFIRMED : Note.Kind.CLAIM_REFUTED;
      notes.add(new Note(turn, Speaker.AGENT, kind, "", ""));
    }
    return new CallLog(log.turns(), log.asked(), log.answered(), log.agreed(), notes);
  }

  private static boolean isSettled(Note.Kind kind) {
    return kind == Note.Kind.CLAIM_CONFIRMED || kind == Note.Kind.CLAIM_REFUTED;
  }
}
