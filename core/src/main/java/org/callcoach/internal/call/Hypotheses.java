package org.callcoach.internal.call;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.callcoach.nlu.Intent;
import org.callcoach.nlu.ScoredIntent;
import org.callcoach.nlu.Signal;
import org.callcoach.nlu.Understanding;

/** One reading of several texts that a recogniser takes an utterance for. */
public final class Hypotheses {
  /** A signal counts where texts of this share of the weight raise it. */
  private static final double SHARE = 0.5;

  private Hypotheses() {}

  /**
   * Returns the text that says best what most of them say, with the signals that most of them
   * raise; words of not wanting to live count in any.
   *
   * @param heard at least one
   * @param weights of each, 0 or more
   */
  public static Understanding of(List<Understanding> heard, double[] weights) {
    double sum = 0;
    for (double weight : weights) {
      sum += weight;
    }
    double[] shares = new double[weights.length];
    for (int i = 0; i < shares.length; i++) {
      shares[i] = sum == 0 ? 1.0 / shares.length : weights[i] / sum;
    }
    Intent meant = likeliest(heard, shares);
    int best = 0;
    for (int i = 1; i < shares.length; i++) {
      boolean isBetter =
          shares[i] * Readings.of(heard.get(i), meant)
              > shares[best] * Readings.of(heard.get(best), meant);
      best = isBetter ? i : best;
    }
    Understanding chosen = heard.get(best);
    return new Understanding(
        chosen.text(), chosen.language(), chosen.intents(), chosen.facts(), signals(heard, shares));
  }

  private static Intent likeliest(List<Understanding> heard, double[] shares) {
    Map<Intent, Double> likely = new EnumMap<>(Intent.class);
    for (int i = 0; i < shares.length; i++) {
      for (ScoredIntent reading : heard.get(i).intents()) {
        likely.merge(reading.intent(), shares[i] * reading.confidence(), Double::sum);
      }
    }
    Intent best = heard.get(0).intent();
    for (Map.Entry<Intent, Double> intent : likely.entrySet()) {
      best = intent.getValue() > likely.getOrDefault(best, 0.0) ? intent.getKey() : best;
    }
    return best;
  }

  private static Set<Signal> signals(List<Understanding> heard, double[] shares) {
    Map<Signal, Double> raised = new EnumMap<>(Signal.class);
    for (int i = 0; i < shares.length; i++) {
      for (Signal signal : heard.get(i).signals()) {
        raised.merge(signal, shares[i], Double::sum);
      }
    }
    Set<Signal> signals = EnumSet.noneOf(Signal.class);
    raised.forEach(
        (signal, share) -> {
          if (share >= SHARE || signal == Signal.SELF_HARM) {
            signals.add(signal);
          }
        });
    return signals;
  }
}
