package org.callcoach.internal.rule;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The words with which one of several runs can begin, so that a word that is none of them settles
 * the matter: some choices have fifty runs.
 */
final class Starts {
  /** Nothing is known where a run begins with something else than a word. */
  private final long @Nullable [] words;

  private Starts(long @Nullable [] words) {
    this.words = words;
  }

  static Starts of(List<List<Element>> runs) {
    boolean known =
        runs.stream().allMatch(run -> !run.isEmpty() && run.get(0) instanceof Element.Word);
    return new Starts(
        known
            ? runs.stream()
                .mapToLong(run -> ((Element.Word) run.get(0)).hash())
                .sorted()
                .distinct()
                .toArray()
            : null);
  }

  /** Tells whether none of the runs matches at the token. */
  boolean rulesOut(int token, Words words) {
    return this.words != null
        && (token >= words.size() || Arrays.binarySearch(this.words, words.hash(token)) < 0);
  }
}
