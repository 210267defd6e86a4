package org.callcoach.internal.phrase;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.callcoach.advice.Move;
import org.callcoach.advice.Tone;
import org.callcoach.internal.decide.Condition;
import org.callcoach.internal.decide.Moment;
import org.callcoach.internal.decide.Playbook.Planned;
import org.callcoach.internal.text.Hash;
import org.callcoach.nlu.Intent;

/**
 * An entry of the bank.
 *
 * @param id with the language before it: {@code en/hardship-care-1}
 * @param answers the intents that it answers; empty for all
 * @param when all of these must hold
 * @param message what to say, with its slots
 * @param delivery how to say it
 * @param speciality greater for what fits fewer moments
 * @param hash of the id
 */
public record Phrase(
    String id,
    Move move,
    Tone tone,
    Set<Intent> answers,
    List<Condition> when,
    Message message,
    Optional<String> delivery,
    int speciality,
    long hash) {
  public Phrase {
    answers = Set.copyOf(answers);
    when = List.copyOf(when);
  }

  public static Phrase of(
      String id,
      Move move,
      Tone tone,
      Set<Intent> answers,
      List<Condition> when,
      Message message,
      Optional<String> delivery) {
    // What names its intents, fills slots or asks for a state says more than what fits anywhere;
    // that only the verified may hear it keeps it safe and makes it no better.
    long states = when.stream().filter(condition -> condition != Condition.VERIFIED).count();
    int speciality = (answers.isEmpty() ? 0 : 100) + message.slots().size() + (int) states;
    return new Phrase(id, move, tone, answers, when, message, delivery, speciality, Hash.of(id));
  }

  /**
   * Tells whether it answers what the play answers at that moment. What is said where two readings
   * are close is for just those two.
   */
  boolean answers(Planned planned, Moment moment) {
    boolean asksWhich = when.contains(Condition.CLOSE);
    boolean isAsked = planned.play().when().contains(Condition.CLOSE);
    boolean isForBoth = !asksWhich || moment.nearest().filter(answers::contains).isPresent();
    return asksWhich == isAsked
        && isForBoth
        && (answers.isEmpty() || answers.contains(planned.intent()));
  }
}
