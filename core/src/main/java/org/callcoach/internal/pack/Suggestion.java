package org.callcoach.internal.pack;

import java.util.Collection;
import java.util.Comparator;

/** "did you mean …" for a misspelt word. */
final class Suggestion {
  private static final int FARTHEST = 3;

  private Suggestion() {}

  /** Returns a clause with the nearest known word, or nothing where none is near. */
  static String of(String word, Collection<String> known) {
    return known.stream()
        .filter(candidate -> distance(word, candidate) <= FARTHEST)
        .min(
            Comparator.comparing((String candidate) -> distance(word, candidate))
                .thenComparing(c -> c))
        .map("; did you mean \"%s\"?"::formatted)
        .orElse("");
  }

  /** Levenshtein's edit distance. */
  private static int distance(String a, String b) {
    int[] row = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int substituted = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(substituted, 1 + Math.min(row[j], row[j - 1]));
      }
    }
    return row[b.length()];
  }
}
