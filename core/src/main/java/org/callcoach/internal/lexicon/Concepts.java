package org.callcoach.internal.lexicon;

import java.util.Arrays;
import org.callcoach.internal.text.Tokens;

/** Which concepts were found where in an utterance. Filled once by {@link Lexicon#in}. */
public final class Concepts {
  /** No concept. */
  public static final int NONE = -1;

  private final int tokens;
  private int[] matches = new int[0];
  private int size;

  Concepts(int tokens) {
    this.tokens = tokens;
  }

  /** Where there is no lexicon. */
  public static Concepts none(Tokens tokens) {
    return new Concepts(tokens.size());
  }

  void add(int first, int length, int concept) {
    if (3 * size == matches.length) {
      matches = Arrays.copyOf(matches, Math.max(24, 2 * matches.length));
    }
    matches[3 * size] = first;
    matches[3 * size + 1] = length;
    matches[3 * size + 2] = concept;
    size++;
  }

  public boolean isEmpty() {
    return size == 0;
  }

  /** Number of matches; a concept that is named twice counts twice. */
  public int matches() {
    return size;
  }

  /** The concept of a match. */
  public int concept(int match) {
    return matches[3 * match + 2];
  }

  /**
   * Returns, for each token, {@code concept << 8 | length} of the longest match that starts there
   * and overlaps no earlier one, or {@link #NONE}; among equally long ones the concept of the
   * lexicon's first.
   */
  public int[] cover() {
    int[] best = new int[tokens];
    Arrays.fill(best, NONE);
    for (int m = 0; m < size; m++) {
      int first = matches[3 * m];
      int length = Math.min(matches[3 * m + 1], 255);
      int concept = matches[3 * m + 2];
      int before = best[first];
      boolean longer = before == NONE || length > (before & 255);
      boolean earlier = before != NONE && length == (before & 255) && concept < (before >>> 8);
      if (longer || earlier) {
        best[first] = (concept << 8) | length;
      }
    }
    for (int i = 0; i < tokens; i++) {
      if (best[i] != NONE) {
        int end = i + (best[i] & 255);
        Arrays.fill(best, i + 1, end, NONE);
        i = end - 1;
      }
    }
    return best;
  }

  /** Returns the length of the longest match of the concept at the token, 0 for none. */
  public int at(int token, int concept) {
    int longest = 0;
    for (int m = 0; m < size; m++) {
      if (matches[3 * m] == token && matches[3 * m + 2] == concept) {
        longest = Math.max(longest, matches[3 * m + 1]);
      }
    }
    return longest;
  }
}
