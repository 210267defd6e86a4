package org.callcoach.internal.train;

/**
 * Settings of the trainer, which core/README.md explains.
 *
 * @param cost how much an error costs against large weights
 * @param tolerance when to stop
 * @param smallestWeight weights nearer to 0 than this share of their label's greatest are dropped
 * @param folds parts of the cross-validation that calibrates
 */
public record TrainingSettings(double cost, double tolerance, double smallestWeight, int folds) {
  /** What was measured best. */
  public static final TrainingSettings MEASURED = new TrainingSettings(1, 0.1, 0.02, 4);
}
