package org.callcoach.nlu;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.callcoach.Language;

/**
 * What the debtor said, as far as it could be told.
 *
 * @param text the utterance as it was given
 * @param language the language it is in; one that is not loaded where none of the loaded ones fits
 * @param intents the readings, best first, at least three
 * @param facts typed values in the order of the text
 * @param signals what this utterance raises
 */
public record Understanding(
    String text,
    Language language,
    List<ScoredIntent> intents,
    List<Fact> facts,
    Set<Signal> signals) {
  /**
   * Copies its collections.
   *
   * @throws IllegalArgumentException if there is no reading
   */
  public Understanding {
    if (intents.isEmpty()) {
      throw new IllegalArgumentException("intents is empty; an utterance has at least one reading");
    }
    intents = List.copyOf(intents);
    facts = List.copyOf(facts);
    EnumSet<Signal> sorted = EnumSet.noneOf(Signal.class);
    sorted.addAll(signals);
    signals = Collections.unmodifiableSet(sorted);
  }

  /** Returns the best reading; {@link Intent#OTHER} when unsure. */
  public Intent intent() {
    return intents.get(0).intent();
  }
}
