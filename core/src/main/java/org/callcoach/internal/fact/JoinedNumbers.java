package org.callcoach.internal.fact;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.callcoach.internal.text.Hash;
import org.callcoach.internal.text.PlainLetters;
import org.callcoach.internal.text.Tokens;

/** Reads numbers that are written as one word, such as "vijfentwintig". Immutable. */
final class JoinedNumbers {
  private static final int LONGEST_WORD = 60;
  private static final int LONGEST_PIECE = 16;
  private static final long JOIN = -1;

  private final Map<Long, Long> pieces = new HashMap<>();

  JoinedNumbers(FactData data) {
    put(data, Sense.NUMBER, 0);
    put(data, Sense.SCALE, 1);
    put(data, Sense.SCALE_PIECE, 1);
    for (String word :
        data.words().getOrDefault(Sense.NUMBER_JOIN, Map.of()).getOrDefault(0, List.of())) {
      pieces.put(Hash.of(PlainLetters.of(word)), JOIN);
    }
  }

  /** A number is stored as twice its value, a scale as one more than that. */
  private void put(FactData data, Sense sense, int kind) {
    data.words()
        .getOrDefault(sense, Map.of())
        .forEach(
            (value, words) ->
                words.forEach(w -> pieces.put(Hash.of(PlainLetters.of(w)), 2L * value + kind)));
  }

  /** Returns the number that the token names, or -1. */
  int value(Tokens tokens, int token) {
    int from = tokens.from(token);
    int length = tokens.to(token) - from;
    if (length < 4 || length > LONGEST_WORD) {
      return -1;
    }
    char[] word = new char[length];
    for (int i = 0; i < length; i++) {
      word[i] = PlainLetters.of(tokens.charAt(from + i));
    }
    long value = read(word, 0, new Sum(), new boolean[length + 1]);
    return value < 0 || value > Integer.MAX_VALUE ? -1 : (int) value;
  }

  /** Takes the longest piece first; a place from which nothing leads to the end is tried once. */
  private long read(char[] word, int at, Sum before, boolean[] dead) {
    if (at == word.length) {
      return before.complete();
    }
    int most = Math.min(word.length - at, LONGEST_PIECE);
    long[] hashes = new long[most];
    long hash = Hash.start(0);
    for (int k = 0; k < most; k++) {
      hash = Hash.add(hash, word[at + k]);
      hashes[k] = hash;
    }
    for (int k = most - 1; k >= 0 && !dead[at]; k--) {
      Long piece = pieces.get(hashes[k]);
      Sum sum = before.copy();
      if (piece != null && sum.add(piece)) {
        long value = read(word, at + k + 1, sum, dead);
        if (value >= 0) {
          return value;
        }
      }
    }
    dead[at] = true;
    return -1;
  }

  /** What has been read of a word. */
  private static final class Sum {
    private long value;
    private long floor = Long.MAX_VALUE;
    private boolean joins;

    Sum copy() {
      Sum copy = new Sum();
      copy.value = value;
      copy.floor = floor;
      copy.joins = joins;
      return copy;
    }

    boolean add(long piece) {
      if (piece == JOIN) {
        boolean fits = !joins && value > 0;
        joins = true;
        return fits;
      }
      long number = piece >> 1;
      return (piece & 1) == 1 ? scale(number) : number(number);
    }

    /** Behind a join a ten follows its unit, or a lower number a scale. */
    private boolean number(long number) {
      boolean inverted = joins && number >= 20 && number < 100 && value % 10 > 0 && floor == 1;
      if (!inverted && number >= floor) {
        return false;
      }
      joins = false;
      value += number;
      floor = number < 20 || number % 10 != 0 ? 1 : number < 100 ? 10 : 100;
      return true;
    }

    private boolean scale(long scale) {
      long low = value % scale;
      if (joins || (low == 0 && floor <= scale) || value >= 1_000_000) {
        return false;
      }
      value += low == 0 ? scale : low * (scale - 1);
      floor = scale;
      return true;
    }

    long complete() {
      return joins ? -1 : value;
    }
  }
}
