package org.callcoach.internal.classify;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.callcoach.internal.binary.CorruptException;
import org.callcoach.internal.binary.In;
import org.callcoach.internal.binary.Out;
import org.callcoach.internal.feature.Occurrences;

/**
 * The known features with their idf; turns the features of an utterance into a vector. Immutable.
 */
public final class Vectorizer {
  /** Idf is kept in steps of this, in training too. */
  static final double IDF_STEP = 1 / 16.0;

  private final int[] keys;
  private final byte[] idf;
  private final KeyTable table;

  /**
   * Takes its arrays over.
   *
   * @param keys the features, ascending
   * @param idf weight of each feature in steps of {@link #IDF_STEP}
   */
  Vectorizer(int[] keys, byte[] idf) {
    this.keys = keys;
    this.idf = idf;
    this.table = new KeyTable(keys);
  }

  /** Knows every feature of the utterances; idf is ln((1+N)/(1+df)) + 1. */
  public static Vectorizer fit(Collection<Occurrences> utterances) {
    Map<Integer, Frequency> frequencies = new HashMap<>();
    int number = 0;
    for (Occurrences features : utterances) {
      for (int i = 0; i < features.size(); i++) {
        frequencies.computeIfAbsent(features.key(i), k -> new Frequency()).seenIn(number);
      }
      number++;
    }
    int[] keys = frequencies.keySet().stream().mapToInt(Integer::intValue).sorted().toArray();
    byte[] idf = new byte[keys.length];
    for (int i = 0; i < keys.length; i++) {
      int df = frequencies.getOrDefault(keys[i], new Frequency()).utterances;
      double exact = StrictMath.log((1.0 + number) / (1 + df)) + 1;
      idf[i] = (byte) Math.min(255, Math.round(exact / IDF_STEP));
    }
    return new Vectorizer(keys, idf);
  }

  public Vector vector(Occurrences found) {
    return Vector.of(found, table, idf);
  }

  /** Number of known features; a vector's entries count below it, in ascending order of key. */
  public int size() {
    return keys.length;
  }

  int entry(int key) {
    return table.entry(key);
  }

  int key(int entry) {
    return keys[entry];
  }

  byte idf(int entry) {
    return idf[entry];
  }

  void write(Out out) {
    out.integers(keys).bytes(idf);
  }

  static Vectorizer read(In in) {
    int[] keys = in.integers();
    byte[] idf = in.bytes();
    if (keys.length != idf.length) {
      throw new CorruptException("has features whose parts do not fit together", null);
    }
    return new Vectorizer(keys, idf);
  }

  private static final class Frequency {
    private int last = -1;
    private int utterances;

    void seenIn(int utterance) {
      if (last != utterance) {
        last = utterance;
        utterances++;
      }
    }
  }
}
