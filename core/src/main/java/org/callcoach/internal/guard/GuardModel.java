package org.callcoach.internal.guard;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.callcoach.internal.Ids;
import org.callcoach.internal.binary.CorruptException;
import org.callcoach.internal.binary.In;
import org.callcoach.internal.binary.Out;
import org.callcoach.internal.classify.Calibration;
import org.callcoach.internal.classify.LinearModel;
import org.callcoach.policy.Skill;
import org.callcoach.policy.Violation;

/**
 * What the trainer learnt of the agent lines of one language. Immutable.
 *
 * <p>A line is lawful or one violation, which one softmax says; a tone or a skill is there or not,
 * whatever else is.
 */
public final class GuardModel {
  /** Labels in the order of the model: lawful, each violation, the two tones, each skill. */
  public static final List<String> LABELS = labels();

  /** Number of labels that exclude one another: lawful and the violations. */
  public static final int VERDICTS = 1 + Violation.values().length;

  static final int PITY = VERDICTS;
  static final int COLD = VERDICTS + 1;
  static final int SKILLS = VERDICTS + 2;

  private final LinearModel linear;
  private final Calibration calibration;
  private final double[] borders;

  /**
   * Takes what was learnt.
   *
   * @param linear scores of {@link #LABELS}
   * @param calibration of the first {@link #VERDICTS} of them
   * @param borders for each label the score from which on it is there; for the first the
   *     probability of a violation that gives the alarm
   */
  public GuardModel(LinearModel linear, Calibration calibration, double[] borders) {
    this.linear = linear;
    this.calibration = calibration;
    this.borders = borders.clone();
  }

  private static List<String> labels() {
    List<String> labels = new ArrayList<>(List.of("lawful"));
    Arrays.stream(Violation.values()).map(Ids::of).forEach(labels::add);
    labels.addAll(List.of("sympathy", "cold"));
    Arrays.stream(Skill.values()).map(Ids::of).forEach(labels::add);
    return List.copyOf(labels);
  }

  /** Tells whether a label is that of a violation. */
  public static boolean isViolation(int label) {
    return label > 0 && label < VERDICTS;
  }

  LinearModel linear() {
    return linear;
  }

  /** Probabilities of lawful and of each violation. */
  double[] verdicts(double[] scores) {
    return calibration.probabilities(Arrays.copyOf(scores, VERDICTS));
  }

  /** The probability of a violation from which on the statistics alone give the alarm. */
  double alarm() {
    return borders[0];
  }

  boolean has(double[] scores, int label) {
    return scores[label] >= borders[label];
  }

  public void write(Out out) {
    linear.write(out);
    calibration.write(out);
    out.reals(borders);
  }

  /** Reads what {@link #write} wrote. */
  public static GuardModel read(In in) {
    LinearModel linear = LinearModel.read(in);
    Calibration calibration = Calibration.read(in);
    double[] borders = in.reals();
    if (!linear.labels().equals(LABELS) || borders.length != LABELS.size()) {
      throw new CorruptException("has a guard of another version of the vocabulary", null);
    }
    return new GuardModel(linear, calibration, borders);
  }
}
