package org.callcoach.internal.classify;

import java.util.List;
import org.callcoach.internal.binary.CorruptException;
import org.callcoach.internal.binary.In;
import org.callcoach.internal.binary.Out;
import org.callcoach.internal.feature.Occurrences;

/**
 * One weight per feature and label, in eight bits each. Immutable.
 *
 * <p>An utterance is the vector of (1 + ln tf) × idf over its known features, each block of
 * features brought to length 1 on its own; a score is its product with the weights of a label.
 */
public final class LinearModel {
  private final List<String> labels;
  private final double[] bias;
  private final double[] scale;
  private final Vectorizer vectorizer;
  private final Rows rows;

  LinearModel(
      List<String> labels, double[] bias, double[] scale, Vectorizer vectorizer, Rows rows) {
    this.labels = List.copyOf(labels);
    this.bias = bias;
    this.scale = scale;
    this.vectorizer = vectorizer;
    this.rows = rows;
  }

  /**
   * Rounds exact weights to eight bits and leaves out the features that keep none.
   *
   * @param weights by label, then by entry of the vectorizer
   * @param smallest weights nearer to 0 than this share of their label's greatest are dropped
   */
  public static LinearModel quantised(
      List<String> labels,
      Vectorizer vectorizer,
      double[] bias,
      double[][] weights,
      double smallest) {
    return new Quantiser(labels, vectorizer, weights, smallest).model(bias);
  }

  /** Knows no feature and scores every label alike. */
  public static LinearModel constant(List<String> labels) {
    return new LinearModel(
        labels,
        new double[labels.size()],
        new double[labels.size()],
        new Vectorizer(new int[0], new byte[0]),
        new Rows(labels.size(), new int[1], new char[0], new byte[0]));
  }

  public List<String> labels() {
    return labels;
  }

  /** Number of features that carry a weight. */
  public int features() {
    return vectorizer.size();
  }

  /** Returns the score of each label: the distance from its border, positive inside. */
  public double[] scores(Occurrences found) {
    return scores(vectorizer.vector(found));
  }

  /** Returns the scores together with the share of the features that the model has seen. */
  public Scored score(Occurrences found) {
    Vector vector = vectorizer.vector(found);
    return new Scored(scores(vector), vector.known());
  }

  private double[] scores(Vector vector) {
    float[] sums = new float[labels.size()];
    for (int i = 0; i < vector.size(); i++) {
      rows.add(vector.entry(i), (float) vector.value(i), sums);
    }
    double[] scores = new double[sums.length];
    for (int label = 0; label < sums.length; label++) {
      scores[label] = sums[label] * scale[label] + bias[label];
    }
    return scores;
  }

  /**
   * Returns each token's share of a label's score; with {@link #bias} they add up to it. A feature
   * that occurs often, or covers several tokens, is shared equally among them.
   */
  public double[] shares(Occurrences found, int tokens, int label) {
    Vector vector = vectorizer.vector(found);
    double[] shares = new double[tokens];
    for (int i = 0; i < found.size(); i++) {
      int at = vector.find(vectorizer.entry(found.key(i)));
      if (at < 0) {
        continue;
      }
      double share =
          vector.value(at) * rows.weight(vector.entry(at), label) * scale[label] / vector.count(at);
      int first = found.firstToken(i);
      int last = found.lastToken(i);
      for (int token = first; token <= last; token++) {
        shares[token] += share / (last - first + 1);
      }
    }
    return shares;
  }

  public double bias(int label) {
    return bias[label];
  }

  public void write(Out out) {
    out.texts(labels).reals(bias).reals(scale);
    vectorizer.write(out);
    rows.write(out);
  }

  /** Reads what {@link #write} wrote. */
  public static LinearModel read(In in) {
    List<String> labels = in.texts();
    double[] bias = in.reals();
    double[] scale = in.reals();
    Vectorizer vectorizer = Vectorizer.read(in);
    Rows rows = Rows.read(in, labels.size());
    boolean fits =
        bias.length == labels.size()
            && scale.length == labels.size()
            && vectorizer.size() == rows.size();
    if (!fits) {
      throw new CorruptException("has a model whose parts do not fit together", null);
    }
    return new LinearModel(labels, bias, scale, vectorizer, rows);
  }

  /** Scores of an utterance. */
  public static final class Scored {
    private final double[] scores;
    private final double known;

    public Scored(double[] scores, double known) {
      this.scores = scores;
      this.known = known;
    }

    /** One for each label, in the order of the labels. */
    public double[] scores() {
      return scores;
    }

    /** Share of the features' occurrences that carry a weight, 0 to 1. */
    public double known() {
      return known;
    }
  }
}
