package org.callcoach.internal.classify;

import java.util.Arrays;
import java.util.List;

/** Rounds the weights of a trained model to eight bits; 75% of them are zero and take no room. */
final class Quantiser {
  private static final int STEPS = 127;

  private final List<String> labels;
  private final Vectorizer vectorizer;
  private final double[][] weights;
  private final double smallest;
  private final double[] scale;

  Quantiser(List<String> labels, Vectorizer vectorizer, double[][] weights, double smallest) {
    this.labels = labels;
    this.vectorizer = vectorizer;
    this.weights = weights;
    this.smallest = smallest;
    this.scale = new double[labels.size()];
    for (int label = 0; label < scale.length; label++) {
      double greatest = 0;
      for (double weight : weights[label]) {
        greatest = Math.max(greatest, Math.abs(weight));
      }
      scale[label] = greatest == 0 ? 1 : greatest / STEPS;
    }
  }

  LinearModel model(double[] bias) {
    int features = vectorizer.size();
    int[] keys = new int[features];
    byte[] idf = new byte[features];
    int[] rows = new int[features + 1];
    char[] rowLabels = new char[features];
    byte[] rowWeights = new byte[features];
    int kept = 0;
    int end = 0;
    for (int entry = 0; entry < features; entry++) {
      for (int label = 0; label < labels.size(); label++) {
        byte step = step(label, entry);
        if (step != 0) {
          if (end == rowWeights.length) {
            rowLabels = Arrays.copyOf(rowLabels, 2 * end);
            rowWeights = Arrays.copyOf(rowWeights, 2 * end);
          }
          rowLabels[end] = (char) label;
          rowWeights[end] = step;
          end++;
        }
      }
      if (end > rows[kept]) {
        keys[kept] = vectorizer.key(entry);
        idf[kept] = vectorizer.idf(entry);
        rows[++kept] = end;
      }
    }
    Vectorizer smaller = new Vectorizer(Arrays.copyOf(keys, kept), Arrays.copyOf(idf, kept));
    return new LinearModel(
        labels,
        bias,
        scale,
        smaller,
        new Rows(
            labels.size(),
            Arrays.copyOf(rows, kept + 1),
            Arrays.copyOf(rowLabels, end),
            Arrays.copyOf(rowWeights, end)));
  }

  private byte step(int label, int entry) {
    double steps = weights[label][entry] / scale[label];
    return Math.abs(steps) < smallest * STEPS ? 0 : (byte) Math.round(steps);
  }
}
