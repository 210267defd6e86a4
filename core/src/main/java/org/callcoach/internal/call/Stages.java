package org.callcoach.internal.call;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.callcoach.AgentLine;
import org.callcoach.CallLog;
import org.callcoach.CallState;
import org.callcoach.Stage;
import org.callcoach.nlu.Intent;
import org.callcoach.nlu.IntentFamily;
import org.callcoach.nlu.ScoredIntent;
import org.callcoach.nlu.Signal;
import org.callcoach.nlu.Understanding;
import org.callcoach.notes.Cue;
import org.callcoach.notes.Promise;
import org.callcoach.policy.Skill;

/** Where the call is, by what both sides say. */
final class Stages {
  private static final double LIKELY = 0.4;

  private static final Set<Signal> SOMEBODY_ELSE =
      EnumSet.of(Signal.WRONG_PARTY, Signal.THIRD_PARTY_ON_LINE, Signal.DECEASED);

  private Stages() {}

  /** Returns the stage of the turn in which the agent says this. */
  static Stage said(CallState before, AgentLine line) {
    Stage stage = before.stage();
    Optional<Promise> promise = before.log().promise();
    if (line.does(Cue.CLOSES)) {
      return Stage.CLOSING;
    }
    if (promise.filter(p -> Promises.isSaidBackBy(p, line)).isPresent()) {
      return Stage.RECAP;
    }
    boolean asksIdentity = line.shows(Skill.VERIFIES_IDENTITY) || line.does(Cue.ASKS_DETAIL);
    boolean isStill = stage.compareTo(Stage.DISCLOSURE) < 0;
    if (asksIdentity && (isStill || !before.verified())) {
      return Stage.VERIFICATION;
    }
    boolean states = line.does(Cue.STATES_DEBT) || line.shows(Skill.STATES_CREDITOR_AND_AMOUNT);
    boolean isFirst =
        before.log().done(Cue.STATES_DEBT, Skill.STATES_CREDITOR_AND_AMOUNT).isEmpty();
    if (states && isFirst && stage.compareTo(Stage.LISTENING) < 0) {
      return Stage.REASON_FOR_CALL;
    }
    if (asksMoney(line)) {
      boolean isOpen = stage == Stage.COMMITMENT && !line.shows(Skill.OFFERS_PLAN);
      return isOpen ? Stage.COMMITMENT : Stage.NEGOTIATION;
    }
    boolean isBefore = stage.compareTo(Stage.LISTENING) < 0;
    if (line.does(Cue.ASKS_REASON, Cue.ASKS_DISPUTE, Cue.ASKS_PROOF) && isBefore) {
      return Stage.LISTENING;
    }
    boolean says = before.verified() || line.does(Cue.NOTIFIES_RECORDING, Cue.NOTIFIES_COLLECTION);
    return stage == Stage.VERIFICATION && says ? Stage.DISCLOSURE : stage;
  }

  private static boolean asksMoney(AgentLine line) {
    // "When may I call you?" and "when did you pay?" ask for a day too.
    boolean isOther = line.does(Cue.ASKS_CALLBACK, Cue.ASKS_PROOF);
    return (line.shows(Skill.ASKS_DATE) && !isOther)
        || line.shows(Skill.ASKS_AMOUNT)
        || line.shows(Skill.OFFERS_PLAN)
        || line.shows(Skill.FIRM_ASK)
        || line.does(Cue.ASKS_FULL, Cue.ASKS_PART, Cue.ASKS_WAY, Cue.ASKS_AFFORDABILITY);
  }

  /**
   * Returns the stage of the turn in which the debtor says this.
   *
   * @param verified whether it is known with this turn that it is the debtor
   * @param log with the promises of this turn
   */
  static Stage heard(CallState before, Understanding heard, boolean verified, CallLog log) {
    Stage stage = before.stage();
    Intent intent = heard.intent();
    if (intent == Intent.CLOSING || stage == Stage.CLOSING) {
      return Stage.CLOSING;
    }
    boolean isElse = heard.signals().stream().anyMatch(SOMEBODY_ELSE::contains);
    if (isElse || intent == Intent.IDENTITY_CONFIRMED || (verified && !before.verified())) {
      return stage.compareTo(Stage.DISCLOSURE) < 0 || isElse ? Stage.VERIFICATION : stage;
    }
    if (!verified && stage.compareTo(Stage.DISCLOSURE) < 0) {
      return stage;
    }
    Optional<Promise> promise = log.promise();
    boolean isPromised = promise.filter(p -> p.changed() == log.turns() && p.stands()).isPresent();
    if (isPromised) {
      return Stage.COMMITMENT;
    }
    if (intent == Intent.ACKNOWLEDGEMENT || intent == Intent.OTHER || intent == Intent.GREETING) {
      return stage;
    }
    boolean isWilling =
        heard.intents().stream()
            .filter(reading -> reading.confidence() >= LIKELY)
            .map(ScoredIntent::intent)
            .anyMatch(Stages::negotiates);
    if (isWilling) {
      return Stage.NEGOTIATION;
    }
    boolean isPast = stage == Stage.COMMITMENT || stage == Stage.RECAP;
    boolean takesBack = intent == Intent.REFUSAL || intent.family() == IntentFamily.HARDSHIP;
    if (isPast) {
      return takesBack ? Stage.NEGOTIATION : stage;
    }
    return stage == Stage.NEGOTIATION ? stage : Stage.LISTENING;
  }

  private static boolean negotiates(Intent intent) {
    return intent.family() == IntentFamily.WILLING && intent != Intent.ALREADY_PAID;
  }
}
