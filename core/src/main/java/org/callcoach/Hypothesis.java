package org.callcoach;

/**
 * One of the texts that a recogniser takes an utterance for.
 *
 * @param text what may have been said
 * @param confidence how sure the recogniser is, 0 to 1; those of one utterance need not add up to 1
 */
public record Hypothesis(String text, double confidence) {
  /**
   * Checks the confidence.
   *
   * @throws IllegalArgumentException if it is not 0 to 1
   */
  public Hypothesis {
    if (!(confidence >= 0 && confidence <= 1)) {
      throw new IllegalArgumentException(
          "confidence is %s; it must be 0 to 1".formatted(confidence));
    }
  }
}
