package org.callcoach.internal.call;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.callcoach.CallLog;
import org.callcoach.CallState;
import org.callcoach.nlu.Signal;
import org.callcoach.notes.Check;
import org.callcoach.notes.Cue;
import org.callcoach.notes.Note;
import org.callcoach.notes.Promise;
import org.callcoach.notes.Tick;
import org.callcoach.policy.Skill;

/** Ticks what was said, and what was not said. */
final class Checklist {
  private final CallLog log;

  private Checklist(CallLog log) {
    this.log = log;
  }

  static List<Tick> of(CallState state) {
    Checklist list = new Checklist(state.log());
    List<Tick> ticks = new ArrayList<>();
    for (Check check : Check.values()) {
      ticks.add(list.tick(check));
    }
    return ticks;
  }

  private Tick tick(Check check) {
    return switch (check) {
      case GREETED -> done(check, Skill.GREETING);
      case IDENTITY_ASKED -> done(check, Skill.VERIFIES_IDENTITY, Cue.ASKS_DETAIL);
      case RIGHT_PARTY -> said(check, log.noted(Note.Kind.VERIFIED));
      case NOTICE_GIVEN -> done(check, Cue.NOTIFIES_RECORDING, Cue.NOTIFIES_COLLECTION);
      case DEBT_STATED -> done(check, Skill.STATES_CREDITOR_AND_AMOUNT, Cue.STATES_DEBT);
      case FULL_ASKED -> done(check, Cue.ASKS_FULL);
      case REASON_ASKED -> done(check, Cue.ASKS_REASON);
      case ABILITY_ASKED -> done(check, Cue.ASKS_AFFORDABILITY, Skill.ASKS_AMOUNT);
      case EMPATHY_SHOWN -> done(check, Skill.EMPATHY);
      case DATE_GIVEN -> promised(check, log.promise().flatMap(Promise::date));
      case AMOUNT_GIVEN ->
          promised(check, log.promise().flatMap(p -> p.amount().or(p::instalment)));
      case WAY_GIVEN -> promised(check, log.promise().flatMap(Promise::way));
      case SAID_BACK -> done(check, Skill.RECAP);
      case DEBTOR_AGREED -> said(check, log.noted(Note.Kind.CONFIRMED));
      case THANKED -> done(check, Skill.THANKS);
      case CLOSED -> done(check, Cue.CLOSES);
      case NOTHING_DISCLOSED -> kept(check, disclosed());
      case NO_ASK_AFTER_STOP -> kept(check, askedAfterStop());
      case NO_ASK_AFTER_TROUBLE -> kept(check, askedAfterTrouble());
    };
  }

  private Tick done(Check check, Enum<?>... any) {
    return said(check, log.done(any));
  }

  private static Tick said(Check check, Optional<Note> by) {
    return new Tick(check, by.isPresent(), by);
  }

  private Tick promised(Check check, Optional<?> value) {
    Optional<Note> by =
        log.notes().stream().filter(note -> note.kind() == Note.Kind.PROMISED).reduce((a, b) -> b);
    return new Tick(check, value.isPresent(), value.isPresent() ? by : Optional.empty());
  }

  private static Tick kept(Check check, Optional<Note> brokenBy) {
    return new Tick(check, brokenBy.isEmpty(), brokenBy);
  }

  /** The first words about the debt, where nobody was verified before them. */
  private Optional<Note> disclosed() {
    int verified = log.noted(Note.Kind.VERIFIED).map(Note::turn).orElse(Integer.MAX_VALUE);
    return log.done(Cue.STATES_DEBT, Skill.STATES_CREDITOR_AND_AMOUNT)
        .filter(note -> note.turn() < verified);
  }

  private Optional<Note> askedAfterStop() {
    int stopped =
        List.of(Signal.STOP_CONTACT, Signal.ATTORNEY, Signal.INSOLVENCY, Signal.DECEASED).stream()
            .flatMap(signal -> log.raised(signal).stream())
            .mapToInt(Note::turn)
            .min()
            .orElse(Integer.MAX_VALUE);
    return asked(stopped, Integer.MAX_VALUE);
  }

  private Optional<Note> askedAfterTrouble() {
    return List.of(Signal.VULNERABLE, Signal.SELF_HARM).stream()
        .flatMap(signal -> log.raised(signal).stream())
        .map(note -> asked(note.turn(), note.turn() + 1))
        .flatMap(Optional::stream)
        .findFirst();
  }

  /** The first time that the agent asked for money after a turn, up to another one. */
  private Optional<Note> asked(int after, int last) {
    return log.notes().stream()
        .filter(note -> note.turn() > after && note.turn() <= last)
        .filter(note -> note.kind() == Note.Kind.DONE && asksMoney(note.what()))
        .findFirst();
  }

  private static boolean asksMoney(String what) {
    return what.equals(Skill.ASKS_AMOUNT.id())
        || what.equals(Skill.ASKS_DATE.id())
        || what.equals(Skill.FIRM_ASK.id())
        || what.equals(Cue.ASKS_FULL.id())
        || what.equals(Cue.ASKS_PART.id());
  }
}
