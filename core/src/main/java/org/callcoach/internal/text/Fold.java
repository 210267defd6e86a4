package org.callcoach.internal.text;

import java.util.Arrays;
import java.util.Map;

/**
 * Characters that a language reads as one, such as traditional and simplified Chinese. Immutable.
 */
public final class Fold {
  /** Every character stands for itself. */
  public static final Fold NONE = new Fold(new char[0], new char[0]);

  private final char[] read;
  private final char[] as;

  private Fold(char[] read, char[] as) {
    this.read = read;
    this.as = as;
  }

  public static Fold of(Map<Character, Character> pairs) {
    char[] read = new char[pairs.size()];
    int i = 0;
    for (char c : pairs.keySet()) {
      read[i++] = c;
    }
    Arrays.sort(read);
    char[] as = new char[read.length];
    for (int k = 0; k < read.length; k++) {
      as[k] = pairs.getOrDefault(read[k], read[k]);
    }
    return new Fold(read, as);
  }

  /** Takes pairs in the order of {@link #read}, as they were stored. */
  public static Fold of(String read, String as) {
    return new Fold(read.toCharArray(), as.toCharArray());
  }

  public String read() {
    return new String(read);
  }

  public String as() {
    return new String(as);
  }

  char apply(char c) {
    if (read.length == 0) {
      return c;
    }
    int at = Arrays.binarySearch(read, c);
    return at < 0 ? c : as[at];
  }
}
