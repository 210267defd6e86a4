package org.callcoach.internal.classify;

import org.callcoach.internal.feature.Block;
import org.callcoach.internal.feature.Occurrences;

/** The known features of one utterance with their values, in the order of first occurrence. */
public final class Vector {
  private static final Block[] BLOCKS = Block.values();

  // ln of small counts; beyond them tf says nothing more.
  private static final double[] DAMPED = new double[32];

  static {
    for (int tf = 1; tf < DAMPED.length; tf++) {
      DAMPED[tf] = 1 + StrictMath.log(tf);
    }
  }

  private final int[] entries;
  private final int[] counts;
  private final double[] values;
  private final int[] places;
  private final int mask;
  private int size;
  private double known;

  private Vector(int occurrences) {
    entries = new int[occurrences];
    counts = new int[occurrences];
    values = new double[occurrences];
    int capacity = Integer.highestOneBit(Math.max(8, occurrences)) << 2;
    places = new int[capacity];
    mask = capacity - 1;
  }

  static Vector of(Occurrences found, KeyTable table, byte[] idf) {
    Vector vector = new Vector(found.size());
    byte[] blocks = new byte[found.size()];
    int hits = 0;
    for (int i = 0; i < found.size(); i++) {
      int entry = table.entry(found.key(i));
      if (entry >= 0) {
        hits++;
        int at = vector.count(entry, 1);
        blocks[at] = (byte) found.block(i).ordinal();
      }
    }
    vector.known = found.size() == 0 ? 0 : (double) hits / found.size();
    vector.weigh(blocks, idf);
    return vector;
  }

  private int count(int entry, int times) {
    int place = ((entry * 0x9E3779B9) >>> 7) & mask;
    while (places[place] != 0) {
      int at = places[place] - 1;
      if (entries[at] == entry) {
        counts[at] += times;
        return at;
      }
      place = (place + 1) & mask;
    }
    places[place] = size + 1;
    entries[size] = entry;
    counts[size] = times;
    return size++;
  }

  private void weigh(byte[] blocks, byte[] idf) {
    double[] squares = new double[BLOCKS.length];
    for (int i = 0; i < size; i++) {
      double damped = DAMPED[Math.min(counts[i], DAMPED.length - 1)];
      values[i] = damped * (idf[entries[i]] & 0xFF) * Vectorizer.IDF_STEP;
      squares[blocks[i]] += values[i] * values[i];
    }
    double[] scale = new double[squares.length];
    for (Block block : BLOCKS) {
      scale[block.ordinal()] = block.length() / Math.sqrt(squares[block.ordinal()]);
    }
    for (int i = 0; i < size; i++) {
      values[i] *= scale[blocks[i]];
    }
  }

  public int size() {
    return size;
  }

  public int entry(int index) {
    return entries[index];
  }

  int count(int index) {
    return counts[index];
  }

  public double value(int index) {
    return values[index];
  }

  /** Share of the features' occurrences that are known, 0 to 1. */
  public double known() {
    return known;
  }

  /** Returns the index of an entry in this vector, or -1. */
  int find(int entry) {
    int place = ((entry * 0x9E3779B9) >>> 7) & mask;
    while (entry >= 0 && places[place] != 0) {
      int at = places[place] - 1;
      if (entries[at] == entry) {
        return at;
      }
      place = (place + 1) & mask;
    }
    return -1;
  }
}
