package org.callcoach.internal.classify;

import org.callcoach.internal.binary.In;
import org.callcoach.internal.binary.Out;

/** Scores to probabilities: a softmax of {@code score × slope + offset}. Immutable. */
public final class Calibration {
  private final double slope;
  private final double[] offsets;

  /**
   * Takes both.
   *
   * @param slope how fast a greater score becomes certainty; positive
   * @param offsets what each label has before any word, in log-odds
   */
  public Calibration(double slope, double[] offsets) {
    this.slope = slope;
    this.offsets = offsets.clone();
  }

  public double slope() {
    return slope;
  }

  public double offset(int label) {
    return offsets[label];
  }

  /** Returns the log-odds of each label, up to a constant. */
  public double[] logits(double[] scores) {
    double[] logits = new double[scores.length];
    for (int i = 0; i < scores.length; i++) {
      logits[i] = scores[i] * slope + offsets[i];
    }
    return logits;
  }

  public double[] probabilities(double[] scores) {
    return softmax(logits(scores));
  }

  /** Returns probabilities that add up to 1. */
  public static double[] softmax(double[] logits) {
    double max = Double.NEGATIVE_INFINITY;
    for (double logit : logits) {
      max = Math.max(max, logit);
    }
    double sum = 0;
    double[] result = new double[logits.length];
    for (int i = 0; i < logits.length; i++) {
      result[i] = StrictMath.exp(logits[i] - max);
      sum += result[i];
    }
    for (int i = 0; i < result.length; i++) {
      result[i] /= sum;
    }
    return result;
  }

  public void write(Out out) {
    out.real(slope).reals(offsets);
  }

  /** Reads what {@link #write} wrote. */
  public static Calibration read(In in) {
    return new Calibration(in.real(), in.reals());
  }
}
