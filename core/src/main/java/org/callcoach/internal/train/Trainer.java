package org.callcoach.internal.train;

import de.bwaldvogel.liblinear.Feature;
import de.bwaldvogel.liblinear.FeatureNode;
import de.bwaldvogel.liblinear.Linear;
import de.bwaldvogel.liblinear.Model;
import de.bwaldvogel.liblinear.Parameter;
import de.bwaldvogel.liblinear.Problem;
import de.bwaldvogel.liblinear.SolverType;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.callcoach.internal.classify.LinearModel;
import org.callcoach.internal.classify.Vector;
import org.callcoach.internal.classify.Vectorizer;

/**
 * Trains one-vs-rest L2-loss support vectors. The same examples in the same order give the same
 * bytes: one thread, one seed.
 */
public final class Trainer {
  private static final long SEED = 20_261_121;

  private final TrainingSettings settings;

  public Trainer(TrainingSettings settings) {
    this.settings = settings;
  }

  /** Trains on examples whose labels count in {@code labels}; each label needs one example. */
  public LinearModel train(List<String> labels, List<Example> examples) {
    Vectorizer vectorizer = Vectorizer.fit(examples.stream().map(Example::features).toList());
    Linear.disableDebugOutput();
    Model model = Linear.train(problem(vectorizer, examples), parameter());
    double[] bias = new double[labels.size()];
    // A label that a fold has left without an example is never near.
    Arrays.fill(bias, -1);
    double[][] weights = new double[labels.size()][vectorizer.size()];
    // A copy of all the weights at each call.
    double[] learnt = model.getFeatureWeights();
    int[] order = model.getLabels();
    for (int k = 0; k < order.length; k++) {
      for (int entry = 0; entry < vectorizer.size(); entry++) {
        weights[order[k]][entry] = weight(learnt, entry, k, order.length);
      }
      bias[order[k]] = weight(learnt, vectorizer.size(), k, order.length);
    }
    return LinearModel.quantised(labels, vectorizer, bias, weights, settings.smallestWeight());
  }

  /** Trains each label apart, present or not, on features that all of them share. */
  public LinearModel trainEach(List<String> labels, List<MarkedExample> examples) {
    Vectorizer vectorizer = Vectorizer.fit(examples.stream().map(MarkedExample::features).toList());
    Linear.disableDebugOutput();
    double[] bias = new double[labels.size()];
    Arrays.fill(bias, -1);
    double[][] weights = new double[labels.size()][vectorizer.size()];
    Problem problem = new Problem();
    problem.l = examples.size();
    problem.n = vectorizer.size() + 1;
    problem.bias = 1;
    problem.x =
        examples.stream()
            .map(example -> nodes(vectorizer.vector(example.features()), problem.n))
            .toArray(Feature[][]::new);
    for (int label = 0; label < labels.size(); label++) {
      int number = label;
      problem.y = examples.stream().mapToDouble(e -> e.labels().contains(number) ? 1 : 0).toArray();
      if (Arrays.stream(problem.y).distinct().count() == 2) {
        Model model = Linear.train(problem, parameter());
        double[] learnt = model.getFeatureWeights();
        double sign = model.getLabels()[0] == 1 ? 1 : -1;
        for (int entry = 0; entry < vectorizer.size(); entry++) {
          weights[label][entry] = sign * learnt[entry];
        }
        bias[label] = sign * learnt[vectorizer.size()];
      }
    }
    return LinearModel.quantised(labels, vectorizer, bias, weights, settings.smallestWeight());
  }

  /** Of two labels liblinear keeps one vector; the other label's is its opposite. */
  private static double weight(double[] learnt, int feature, int label, int labels) {
    if (labels == 2) {
      return label == 0 ? learnt[feature] : -learnt[feature];
    }
    return learnt[feature * labels + label];
  }

  private static Problem problem(Vectorizer vectorizer, List<Example> examples) {
    Problem problem = new Problem();
    problem.l = examples.size();
    problem.n = vectorizer.size() + 1;
    problem.bias = 1;
    problem.x = new Feature[problem.l][];
    problem.y = new double[problem.l];
    for (int i = 0; i < problem.l; i++) {
      problem.x[i] = nodes(vectorizer.vector(examples.get(i).features()), problem.n);
      problem.y[i] = examples.get(i).label();
    }
    return problem;
  }

  private static Feature[] nodes(Vector vector, int biasIndex) {
    Feature[] nodes = new Feature[vector.size() + 1];
    int[] ascending =
        IntStream.range(0, vector.size())
            .boxed()
            .sorted(Comparator.comparingInt(vector::entry))
            .mapToInt(Integer::intValue)
            .toArray();
    for (int i = 0; i < ascending.length; i++) {
      nodes[i] = new FeatureNode(vector.entry(ascending[i]) + 1, vector.value(ascending[i]));
    }
    nodes[ascending.length] = new FeatureNode(biasIndex, 1);
    return nodes;
  }

  private Parameter parameter() {
    Parameter parameter =
        new Parameter(SolverType.L2R_L2LOSS_SVC_DUAL, settings.cost(), settings.tolerance());
    parameter.setRandom(new Random(SEED));
    return parameter;
  }
}
