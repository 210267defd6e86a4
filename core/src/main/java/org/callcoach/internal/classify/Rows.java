package org.callcoach.internal.classify;

import org.callcoach.internal.binary.CorruptException;
import org.callcoach.internal.binary.In;
import org.callcoach.internal.binary.Out;

/**
 * The weights, a row for each feature. Immutable.
 *
 * <p>Stored sparse, since most weights are zero. In memory the rows that are well filled are laid
 * out whole, so that the processor adds eight at a time; the common features are among them.
 */
final class Rows {
  /** A row with more weights than one in this many labels is laid out whole. */
  private static final int WELL_FILLED = 4;

  private final int labels;
  private final int[] starts;
  private final char[] rowLabels;
  private final byte[] weights;
  private final int[] whole;
  private final float[] laidOut;

  /**
   * Takes its arrays over.
   *
   * @param starts where each row begins, and the end of the last
   * @param rowLabels label of each weight
   * @param weights in units of the label's scale
   */
  Rows(int labels, int[] starts, char[] rowLabels, byte[] weights) {
    this.labels = labels;
    this.starts = starts;
    this.rowLabels = rowLabels;
    this.weights = weights;
    this.whole = new int[starts.length - 1];
    int rows = 0;
    for (int row = 0; row < whole.length; row++) {
      whole[row] = length(row) * WELL_FILLED > labels ? rows++ : -1;
    }
    this.laidOut = new float[rows * labels];
    for (int row = 0; row < whole.length; row++) {
      for (int k = starts[row]; whole[row] >= 0 && k < starts[row + 1]; k++) {
        laidOut[whole[row] * labels + rowLabels[k]] = weights[k];
      }
    }
  }

  private int length(int row) {
    return starts[row + 1] - starts[row];
  }

  int size() {
    return whole.length;
  }

  /** Adds a row, multiplied, to the sums. */
  void add(int row, float value, float[] sums) {
    if (whole[row] >= 0) {
      int offset = whole[row] * labels;
      for (int label = 0; label < sums.length; label++) {
        sums[label] += value * laidOut[offset + label];
      }
    } else {
      for (int k = starts[row]; k < starts[row + 1]; k++) {
        sums[rowLabels[k]] += value * weights[k];
      }
    }
  }

  /** Returns a weight, 0 where there is none. */
  int weight(int row, int label) {
    for (int k = starts[row]; k < starts[row + 1]; k++) {
      if (rowLabels[k] == label) {
        return weights[k];
      }
    }
    return 0;
  }

  void write(Out out) {
    char[] lengths = new char[size()];
    for (int row = 0; row < lengths.length; row++) {
      lengths[row] = (char) length(row);
    }
    out.chars(lengths).chars(rowLabels).bytes(weights);
  }

  static Rows read(In in, int labels) {
    char[] lengths = in.chars();
    char[] rowLabels = in.chars();
    byte[] weights = in.bytes();
    int[] starts = new int[lengths.length + 1];
    for (int row = 0; row < lengths.length; row++) {
      starts[row + 1] = starts[row] + lengths[row];
    }
    boolean fits = starts[lengths.length] == weights.length && rowLabels.length == weights.length;
    for (int k = 0; fits && k < rowLabels.length; k++) {
      fits = rowLabels[k] < labels;
    }
    if (!fits) {
      throw new CorruptException("has a model whose weights do not fit together", null);
    }
    return new Rows(labels, starts, rowLabels, weights);
  }
}
