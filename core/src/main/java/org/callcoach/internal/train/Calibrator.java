package org.callcoach.internal.train;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.callcoach.internal.classify.Calibration;
import org.callcoach.internal.classify.LinearModel;
import org.callcoach.internal.classify.LinearModel.Scored;

/** Fits the calibration on scores of examples that the scoring model has not seen. */
public final class Calibrator {
  private static final double LEAST_SLOPE = 0.5;
  private static final double GREATEST_SLOPE = 30;

  private final Trainer trainer;
  private final int folds;

  public Calibrator(TrainingSettings settings) {
    this.trainer = new Trainer(settings);
    this.folds = settings.folds();
  }

  /**
   * Cross-validates.
   *
   * @return the scores of every example by a model trained without it
   */
  public List<Scored> heldOutScores(List<String> labels, List<Example> examples) {
    Scored[] scores = new Scored[examples.size()];
    int[] fold = folds(labels.size(), examples);
    for (int out = 0; out < folds; out++) {
      List<Example> rest = new ArrayList<>();
      for (int i = 0; i < examples.size(); i++) {
        if (fold[i] != out) {
          rest.add(examples.get(i));
        }
      }
      LinearModel model =
          rest.isEmpty() ? LinearModel.constant(labels) : trainer.train(labels, rest);
      for (int i = 0; i < examples.size(); i++) {
        if (fold[i] == out) {
          scores[i] = model.score(examples.get(i).features());
        }
      }
    }
    return Arrays.asList(scores);
  }

  /** Deals the examples of each label out in turn, so that every fold has all of them. */
  private int[] folds(int labels, List<Example> examples) {
    int[] dealt = new int[labels];
    int[] fold = new int[examples.size()];
    for (int i = 0; i < fold.length; i++) {
      fold[i] = dealt[examples.get(i).label()]++ % folds;
    }
    return fold;
  }

  /** Finds the slope under which the right labels are likeliest; the offsets are taken as given. */
  public static Calibration fit(List<Scored> scores, List<Example> examples, double[] offsets) {
    double low = LEAST_SLOPE;
    double high = GREATEST_SLOPE;
    // The likelihood has one peak in the slope; thirds close in on it.
    for (int step = 0; step < 60; step++) {
      double third = (high - low) / 3;
      if (loss(scores, examples, low + third, offsets)
          < loss(scores, examples, high - third, offsets)) {
        high -= third;
      } else {
        low += third;
      }
    }
    return new Calibration((low + high) / 2, offsets);
  }

  private static double loss(
      List<Scored> scores, List<Example> examples, double slope, double[] offsets) {
    Calibration calibration = new Calibration(slope, offsets);
    double loss = 0;
    for (int i = 0; i < scores.size(); i++) {
      double right = calibration.probabilities(scores.get(i).scores())[examples.get(i).label()];
      loss -= StrictMath.log(Math.max(right, 1e-12));
    }
    return loss;
  }
}
