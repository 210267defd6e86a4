package org.callcoach.nlu;

import java.util.List;
import java.util.Optional;

/**
 * A reading of the utterance.
 *
 * @param intent what it would be for
 * @param confidence calibrated probability of being right, 0 to 1
 * @param span the part of the text that says so; the whole text where no part says it alone
 * @param situation id of the inventory's situation, where one is recognised
 * @param because the words that weighed most, greatest first; empty unless asked for
 */
public record ScoredIntent(
    Intent intent, double confidence, Span span, Optional<String> situation, List<Weight> because) {
  /** Copies the weights. */
  public ScoredIntent {
    because = List.copyOf(because);
  }
}
