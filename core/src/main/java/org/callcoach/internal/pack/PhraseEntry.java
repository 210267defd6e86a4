package org.callcoach.internal.pack;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.callcoach.advice.Move;
import org.callcoach.advice.Slot;
import org.callcoach.advice.Tone;
import org.callcoach.internal.decide.Condition;
import org.callcoach.nlu.Intent;

/** An entry of {@code phrases.yaml}, with its place. */
record PhraseEntry(
    String file,
    int line,
    String id,
    Move move,
    Tone tone,
    List<Intent> answers,
    List<Condition> when,
    String say,
    Set<Slot> slots,
    Optional<String> delivery) {

  /** Tells whether it asks which of two things was meant. */
  boolean asksWhich() {
    return when.contains(Condition.CLOSE);
  }

  boolean answers(Intent intent) {
    return answers.isEmpty() || answers.contains(intent);
  }
}
