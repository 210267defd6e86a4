package org.callcoach.internal.call;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.callcoach.AgentLine;
import org.callcoach.CallContext;
import org.callcoach.CallLog;
import org.callcoach.CallState;
import org.callcoach.Speaker;
import org.callcoach.Stage;
import org.callcoach.advice.Tone;
import org.callcoach.nlu.Intent;
import org.callcoach.nlu.ScoredIntent;
import org.callcoach.nlu.Signal;
import org.callcoach.nlu.Understanding;
import org.callcoach.notes.Cue;
import org.callcoach.notes.Note;
import org.callcoach.notes.Way;
import org.callcoach.policy.Finding;
import org.callcoach.policy.Skill;

/** State and turn in, state out. Pure. */
public final class Reducer {
  /** From here on a reading beside the first counts as heard. */
  private static final double SECOND = 0.25;

  /** From here on it is shown to be the debtor. */
  private static final double SHOWN = 0.5;

  /** Who picks up with the name and next to nothing else. */
  private static final int LONGEST_HELLO = 20;

  private static final Set<Signal> SOMEBODY_ELSE =
      EnumSet.of(Signal.WRONG_PARTY, Signal.THIRD_PARTY_ON_LINE, Signal.DECEASED);

  private Reducer() {}

  /**
   * Returns the state after a debtor turn.
   *
   * @param heard as the question before it narrowed it
   * @param marks the yes or no in it, and what else it names
   * @param way the way to pay that it names
   */
  public static CallState heard(
      CallState before,
      Understanding heard,
      Set<Cue> marks,
      Optional<Way> way,
      CallContext context) {
    CallLog log = before.log();
    boolean verified = isVerified(before, heard, context);
    Promises.Result promises = Promises.heard(log, heard, marks, way, context.today());
    List<Note> notes = new ArrayList<>(log.notes());
    notes.addAll(Hearing.notes(log.turns(), before, heard));
    if (marks.contains(Cue.NAMES_ESSENTIALS)) {
      notes.add(
          new Note(
              log.turns(),
              Speaker.DEBTOR,
              Note.Kind.NAMED,
              Cue.NAMES_ESSENTIALS.id(),
              Masking.quote(heard.text())));
    }
    if (verified != before.verified()) {
      String what = verified ? "yes" : "no";
      notes.add(
          new Note(
              log.turns(), Speaker.DEBTOR, Note.Kind.VERIFIED, what, Masking.quote(heard.text())));
    }
    notes.addAll(promises.notes());
    CallLog with = new CallLog(log.turns(), log.asked(), log.answered(), promises.agreed(), notes);
    Stage stage = Stages.heard(before, heard, verified, with);
    CallState after = before.afterHearing(heard.intent(), heard.signals());
    for (ScoredIntent reading : heard.intents()) {
      if (reading.confidence() >= SECOND) {
        after = after.afterHearing(reading.intent(), Set.of());
      }
    }
    CallLog ended = new CallLog(log.turns() + 1, log.asked(), true, promises.agreed(), notes);
    return after.at(stage).withVerified(verified).with(ended);
  }

  /** Who is asked and says so, or gives the name, is the debtor, until somebody else speaks. */
  private static boolean isVerified(CallState before, Understanding heard, CallContext context) {
    if (heard.signals().stream().anyMatch(SOMEBODY_ELSE::contains)) {
      return false;
    }
    if (before.verified()) {
      return true;
    }
    boolean isAsked =
        before.log().shows(Skill.VERIFIES_IDENTITY) || before.log().asks(Cue.ASKS_DETAIL);
    boolean isNamed = Names.has(heard.text(), context.account().debtorName());
    boolean isGiven =
        isNamed
            && heard.intent() == Intent.GREETING
            && heard.text().length() <= LONGEST_HELLO + name(context);
    return isGiven
        || (Readings.of(heard, Intent.IDENTITY_CONFIRMED) >= SHOWN && (isAsked || isNamed));
  }

  private static int name(CallContext context) {
    return context.account().debtorName().map(String::length).orElse(0);
  }

  /** Returns the state after the agent said a line that nothing is wrong with. */
  public static CallState said(CallState before, AgentLine line) {
    return said(before, line, List.of());
  }

  /**
   * Returns the state after the agent said the line.
   *
   * @param findings what is wrong with it
   */
  public static CallState said(CallState before, AgentLine line, List<Finding> findings) {
    CallLog log = before.log();
    List<Note> notes = new ArrayList<>(log.notes());
    String quote = Masking.quote(line.text());
    line.skills().forEach(skill -> notes.add(done(log.turns(), skill.id(), quote)));
    line.cues().forEach(cue -> notes.add(done(log.turns(), cue.id(), quote)));
    findings.forEach(
        finding ->
            notes.add(
                new Note(
                    log.turns(),
                    Speaker.AGENT,
                    Note.Kind.WRONG,
                    finding.category().id(),
                    Masking.quote(finding.span().of(line.text())))));
    line.move().ifPresent(move -> notes.add(done(log.turns(), move.id(), quote)));
    AgentLine asked = log.answered() || log.asked().isEmpty() ? line : log.asked().get().then(line);
    CallLog after =
        new CallLog(log.turns() + 1, Optional.of(asked), false, Promises.said(log, line), notes);
    CallState state = before.at(Stages.said(before, line)).with(after);
    state = line.shows(Skill.EMPATHY) ? state.afterSaying(Tone.EMPATHETIC) : state;
    boolean isOpen = line.shows(Skill.OPEN_QUESTION) || line.does(Cue.ASKS_REASON);
    return isOpen ? state.afterSaying(Tone.OPEN_ENDED) : state;
  }

  private static Note done(int turn, String what, String quote) {
    return new Note(turn, Speaker.AGENT, Note.Kind.DONE, what, quote);
  }
}
