package org.callcoach.internal.call;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.callcoach.CallState;
import org.callcoach.Speaker;
import org.callcoach.nlu.Fact;
import org.callcoach.nlu.FactType;
import org.callcoach.nlu.Intent;
import org.callcoach.nlu.ScoredIntent;
import org.callcoach.nlu.Signal;
import org.callcoach.nlu.Understanding;
import org.callcoach.notes.Note;

/** What is noted of a debtor turn, promises apart. */
final class Hearing {
  /** Under this the first reading is a guess that the record does not hold. */
  private static final double GUESS = 0.3;

  /** A further reading is noted from here on. */
  private static final double OWN = 0.5;

  private static final Set<Intent> BLAMING =
      EnumSet.of(Intent.BLAME_SHIFTING, Intent.AWAITING_FUNDS, Intent.APPROVAL_PENDING);

  private Hearing() {}

  static List<Note> notes(int turn, CallState before, Understanding heard) {
    List<Note> notes = new ArrayList<>();
    String quote = Masking.quote(heard.text());
    boolean isFirst = true;
    for (ScoredIntent reading : heard.intents()) {
      if (reading.confidence() >= (isFirst ? GUESS : OWN)) {
        String part = Masking.quote(reading.span().of(heard.text()));
        notes.add(note(turn, Note.Kind.HEARD, reading.intent().id(), part));
      }
      isFirst = false;
    }
    for (Signal signal : heard.signals()) {
      if (!before.signals().contains(signal)) {
        notes.add(note(turn, Note.Kind.SIGNAL, signal.id(), quote));
      }
    }
    for (Fact fact : heard.facts()) {
      fact(turn, fact, heard, quote, notes);
    }
    boolean isNamed = heard.facts().stream().anyMatch(f -> f.type() == FactType.BLAMED_PARTY);
    boolean blames = BLAMING.contains(heard.intent()) && heard.intents().get(0).confidence() >= OWN;
    if (blames && !isNamed) {
      notes.add(note(turn, Note.Kind.BLAMED, "", quote));
    }
    return notes;
  }

  private static void fact(
      int turn, Fact fact, Understanding heard, String quote, List<Note> notes) {
    String value = Masking.quote(fact.value());
    switch (fact.type()) {
      case BLAMED_PARTY -> notes.add(note(turn, Note.Kind.BLAMED, value, quote));
      case CALLBACK_TIME -> notes.add(note(turn, Note.Kind.CALLBACK, value, quote));
      case PAID_DATE, PAID_AMOUNT -> notes.add(note(turn, Note.Kind.PAID, value, quote));
      case REPRESENTATIVE -> notes.add(note(turn, Note.Kind.REPRESENTED, value, quote));
      case REFERENCE -> {
        if (heard.intent() == Intent.ALREADY_PAID) {
          notes.add(note(turn, Note.Kind.PAID, value, quote));
        } else if (heard.intent() == Intent.INSOLVENCY
            || heard.intent() == Intent.LEGAL_REPRESENTATION) {
          notes.add(note(turn, Note.Kind.REPRESENTED, value, quote));
        }
      }
      default -> {
        // A promise's own facts are noted with the promise.
      }
    }
  }

  private static Note note(int turn, Note.Kind kind, String what, String quote) {
    return new Note(turn, Speaker.DEBTOR, kind, what, quote);
  }
}
