package org.callcoach.phrases;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.callcoach.CallCoach;
import org.callcoach.CallContext;
import org.callcoach.nlu.Intent;
import org.callcoach.nlu.ScoredIntent;
import org.callcoach.nlu.Understanding;

/** Counts over held-out lines of a language, and the measures that follow from them. */
final class Accuracy {
  private static final CallContext CONTEXT = CallContext.on(LocalDate.of(2026, 11, 21));
  private static final int RANGES = 10;

  private int lines;
  private int first;
  private int withinThree;
  private int gold;
  private int language;
  private final double[] confidence = new double[RANGES];
  private final int[] rightIn = new int[RANGES];
  private final Map<Intent, int[]> byIntent = new EnumMap<>(Intent.class);
  private final Map<String, Integer> confusions = new TreeMap<>();

  static Accuracy of(CallCoach coach, List<HeldOut> lines, UnaryOperator<String> heard) {
    Accuracy accuracy = new Accuracy();
    for (HeldOut line : lines) {
      accuracy.count(line, coach.understand(heard.apply(line.text()), CONTEXT));
    }
    return accuracy;
  }

  private void count(HeldOut line, Understanding understanding) {
    lines++;
    language += understanding.language().equals(line.language()) ? 1 : 0;
    boolean isAccepted = line.accepted().contains(understanding.intent());
    first += isAccepted ? 1 : 0;
    withinThree +=
        understanding.intents().stream()
                .limit(3)
                .map(ScoredIntent::intent)
                .anyMatch(line.accepted()::contains)
            ? 1
            : 0;
    gold += understanding.intent() == line.gold() ? 1 : 0;
    double sure = understanding.intents().get(0).confidence();
    int range = Math.min(RANGES - 1, (int) (sure * RANGES));
    confidence[range] += sure;
    rightIn[range] += isAccepted ? 1 : 0;
    // true positives, false negatives, false positives; an accepted answer counts for the gold one
    if (isAccepted) {
      counts(line.gold())[0]++;
    } else {
      counts(line.gold())[1]++;
      counts(understanding.intent())[2]++;
      confusions.merge(line.gold().id() + " → " + understanding.intent().id(), 1, Integer::sum);
    }
  }

  private int[] counts(Intent intent) {
    return byIntent.computeIfAbsent(intent, i -> new int[3]);
  }

  int lines() {
    return lines;
  }

  double first() {
    return share(first);
  }

  double withinThree() {
    return share(withinThree);
  }

  double gold() {
    return share(gold);
  }

  double language() {
    return share(language);
  }

  private double share(int part) {
    return lines == 0 ? 0 : 100.0 * part / lines;
  }

  double macroF1() {
    return byIntent.values().stream()
        .mapToDouble(c -> c[0] == 0 ? 0 : 200.0 * c[0] / (2 * c[0] + c[1] + c[2]))
        .average()
        .orElse(0);
  }

  /** Expected calibration error over ten equal ranges of confidence, in points. */
  double calibrationError() {
    double error = 0;
    for (int i = 0; i < RANGES; i++) {
      error += 100 * Math.abs(confidence[i] - rightIn[i]) / Math.max(1, lines);
    }
    return error;
  }

  /** The most frequent confusions, as "gold → said (times)". */
  List<String> worst(int most) {
    return confusions.entrySet().stream()
        .sorted((a, b) -> b.getValue() - a.getValue())
        .limit(most)
        .map(entry -> "%s (%d)".formatted(entry.getKey(), entry.getValue()))
        .toList();
  }
}
