package org.callcoach.internal.train;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.callcoach.internal.classify.Calibration;
import org.callcoach.internal.classify.LinearModel;

/**
 * Trains labels of which the first exclude one another and the rest do not, with a calibration of
 * the first and a border for each.
 */
public final class GuardTrainer {
  /**
   * So many of the harmless examples may be taken for harm; they are the hardest that there are.
   */
  private static final double FALSE_ALARMS = 0.06;

  private static final double LIKELIER_THAN_NOT = 0.5;

  private final TrainingSettings settings;

  public GuardTrainer(TrainingSettings settings) {
    this.settings = settings;
  }

  /** What was learnt; see {@code GuardModel}. */
  public static final class Learnt {
    private final LinearModel model;
    private final Calibration calibration;
    private final double[] borders;

    Learnt(LinearModel model, Calibration calibration, double[] borders) {
      this.model = model;
      this.calibration = calibration;
      this.borders = borders;
    }

    public LinearModel model() {
      return model;
    }

    public Calibration calibration() {
      return calibration;
    }

    public double[] borders() {
      return borders.clone();
    }
  }

  /**
   * Trains.
   *
   * @param exclusive so many of the labels, from the first, exclude one another; each example has
   *     just one of them, and the first is the harmless one
   * @param background more examples to learn from, too plain to calibrate on
   */
  public Learnt train(
      List<String> labels,
      int exclusive,
      List<MarkedExample> examples,
      List<MarkedExample> background) {
    LinearModel model = new Trainer(settings).trainEach(labels, joined(examples, background));
    double[][] scores = heldOut(labels, examples, background);
    Calibration calibration = calibration(exclusive, examples, scores);
    double[] borders = borders(labels.size(), examples, scores);
    borders[0] = alarm(calibration, exclusive, examples, scores);
    return new Learnt(model, calibration, borders);
  }

  private static List<MarkedExample> joined(List<MarkedExample> some, List<MarkedExample> more) {
    List<MarkedExample> joined = new ArrayList<>(some);
    joined.addAll(more);
    return joined;
  }

  /** The probability of harm that few of the harmless examples reach when they are unseen. */
  private static double alarm(
      Calibration calibration, int exclusive, List<MarkedExample> examples, double[][] scores) {
    double[] harm =
        IntStream.range(0, scores.length)
            .filter(i -> examples.get(i).labels().contains(0))
            .mapToDouble(i -> 1 - calibration.probabilities(first(scores[i], exclusive))[0])
            .sorted()
            .toArray();
    double few = harm.length == 0 ? 1 : harm[(int) (harm.length * (1 - FALSE_ALARMS))];
    return Math.max(few, LIKELIER_THAN_NOT);
  }

  private static double[] first(double[] scores, int number) {
    return Arrays.copyOf(scores, number);
  }

  /** The scores of every example by a model trained without it. */
  private double[][] heldOut(
      List<String> labels, List<MarkedExample> examples, List<MarkedExample> background) {
    int[] fold = folds(labels.size(), examples);
    double[][] scores = new double[examples.size()][];
    for (int out = 0; out < settings.folds(); out++) {
      List<MarkedExample> rest = new ArrayList<>(background);
      for (int i = 0; i < fold.length; i++) {
        if (fold[i] != out) {
          rest.add(examples.get(i));
        }
      }
      LinearModel model =
          rest.isEmpty()
              ? LinearModel.constant(labels)
              : new Trainer(settings).trainEach(labels, rest);
      for (int i = 0; i < fold.length; i++) {
        if (fold[i] == out) {
          scores[i] = model.scores(examples.get(i).features());
        }
      }
    }
    return scores;
  }

  /** Deals the examples of each last label out in turn, so that every fold has all of them. */
  private int[] folds(int labels, List<MarkedExample> examples) {
    int[] dealt = new int[labels];
    int[] fold = new int[examples.size()];
    for (int i = 0; i < fold.length; i++) {
      int last = examples.get(i).labels().stream().mapToInt(Integer::intValue).max().orElse(0);
      fold[i] = dealt[last]++ % settings.folds();
    }
    return fold;
  }

  private static Calibration calibration(
      int exclusive, List<MarkedExample> examples, double[][] scores) {
    List<Example> single = new ArrayList<>();
    List<LinearModel.Scored> first = new ArrayList<>();
    for (int i = 0; i < scores.length; i++) {
      int label = examples.get(i).labels().stream().mapToInt(Integer::intValue).min().orElse(0);
      single.add(new Example(label, examples.get(i).features()));
      first.add(new LinearModel.Scored(first(scores[i], exclusive), 1));
    }
    return Calibrator.fit(first, single, new double[exclusive]);
  }

  /** For each label the border that does best on unseen examples. */
  private static double[] borders(int labels, List<MarkedExample> examples, double[][] scores) {
    double[] borders = new double[labels];
    for (int label = 0; label < labels; label++) {
      borders[label] = border(label, examples, scores);
    }
    return borders;
  }

  private static double border(int label, List<MarkedExample> examples, double[][] scores) {
    List<Integer> order =
        IntStream.range(0, scores.length)
            .boxed()
            .sorted(Comparator.comparingDouble((Integer i) -> -scores[i][label]))
            .toList();
    long all = examples.stream().filter(example -> example.labels().contains(label)).count();
    double best = 0;
    double border = Double.POSITIVE_INFINITY;
    int right = 0;
    for (int taken = 1; taken <= order.size(); taken++) {
      int example = order.get(taken - 1);
      right += examples.get(example).labels().contains(label) ? 1 : 0;
      // F with half the weight on recall: what is not there must not be praised or blamed.
      double f = 1.25 * right / (taken + 0.25 * all);
      if (f > best) {
        best = f;
        double next = taken < order.size() ? scores[order.get(taken)][label] : -1;
        border = (scores[example][label] + next) / 2;
      }
    }
    return border;
  }
}
