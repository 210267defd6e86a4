package org.callcoach.internal.phrase;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.callcoach.advice.Move;
import org.callcoach.advice.Tone;
import org.callcoach.internal.decide.Condition;
import org.callcoach.nlu.Intent;

/**
 * An entry of the bank.
 *
 * @param id with the language before it: {@code en/hardship-care-1}
 * @param answers the intents that it answers; empty for all
 * @param when all of these must hold
 * @param message what to say, with its slots
 * @param delivery how to say it
 */
public record Phrase(
    String id,
    Move move,
    Tone tone,
    Set<Intent> answers,
    List<Condition> when,
    Message message,
    Optional<String> delivery) {
  public Phrase {
    answers = Set.copyOf(answers);
    when = List.copyOf(when);
  }

  public boolean answers(Intent intent) {
    return answers.isEmpty() || answers.contains(intent);
  }
}
