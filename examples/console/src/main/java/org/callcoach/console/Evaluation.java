package org.callcoach.console;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.callcoach.classify.Labelled;
import org.callcoach.classify.ScoredLabel;
import org.callcoach.classify.TextClassifier;

/** Counts of one run over labelled lines, and the measures that follow from them. */
final class Evaluation {
  /** Expected calibration error is taken over ten equal ranges of confidence. */
  private static final int RANGES = 10;

  private static final int CONFUSIONS = 20;

  private final Map<String, Counts> labels = new TreeMap<>();
  private final Map<String, Integer> confusions = new TreeMap<>();
  private final double[] confidence = new double[RANGES];
  private final int[] rightIn = new int[RANGES];
  private final int[] seenIn = new int[RANGES];
  private int lines;
  private int right;
  private double microseconds;

  private Evaluation() {}

  private static final class Counts {
    private int gold;
    private int said;
    private int right;

    double f1() {
      return gold + said == 0 ? 0 : 2.0 * right / (gold + said);
    }
  }

  static Evaluation of(TextClassifier classifier, List<Labelled> lines) {
    Evaluation evaluation = new Evaluation();
    for (Labelled line : lines) {
      evaluation.count(line.label(), classifier.classify(line.text()).get(0));
    }
    // Timed apart, when the JIT has seen every line once.
    long start = System.nanoTime();
    for (Labelled line : lines) {
      if (classifier.classify(line.text()).isEmpty()) {
        throw new IllegalStateException("a text without a label");
      }
    }
    evaluation.microseconds = (System.nanoTime() - start) / 1e3 / lines.size();
    return evaluation;
  }

  private void count(String gold, ScoredLabel said) {
    boolean isRight = said.label().equals(gold);
    lines++;
    right += isRight ? 1 : 0;
    Counts ofGold = labels.computeIfAbsent(gold, label -> new Counts());
    ofGold.gold++;
    ofGold.right += isRight ? 1 : 0;
    labels.computeIfAbsent(said.label(), label -> new Counts()).said++;
    if (!isRight) {
      confusions.merge(gold + "\t" + said.label(), 1, Integer::sum);
    }
    int range = Math.min(RANGES - 1, (int) (said.confidence() * RANGES));
    confidence[range] += said.confidence();
    rightIn[range] += isRight ? 1 : 0;
    seenIn[range]++;
  }

  private double calibrationError() {
    double error = 0;
    for (int i = 0; i < RANGES; i++) {
      error += Math.abs(confidence[i] - rightIn[i]) / lines;
    }
    return error;
  }

  void write(JsonGenerator json) throws IOException {
    json.writeStartObject();
    json.writeNumberField("lines", lines);
    JsonOutput.number("accuracy", (double) right / lines, 4, json);
    double f1 = labels.values().stream().mapToDouble(Counts::f1).average().orElse(0);
    JsonOutput.number("macro_f1", f1, 4, json);
    JsonOutput.number("calibration_error", calibrationError(), 4, json);
    JsonOutput.number("microseconds", microseconds, 1, json);
    json.writeArrayFieldStart("labels");
    for (Map.Entry<String, Counts> label : labels.entrySet()) {
      write(label.getKey(), label.getValue(), json);
    }
    json.writeEndArray();
    json.writeArrayFieldStart("confusions");
    for (Map.Entry<String, Integer> confusion : worst()) {
      int tab = confusion.getKey().indexOf('\t');
      json.writeStartObject();
      json.writeStringField("label", confusion.getKey().substring(0, tab));
      json.writeStringField("said", confusion.getKey().substring(tab + 1));
      json.writeNumberField("count", confusion.getValue());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private List<Map.Entry<String, Integer>> worst() {
    return confusions.entrySet().stream()
        .sorted(
            Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                .thenComparing(Map.Entry.comparingByKey()))
        .limit(CONFUSIONS)
        .toList();
  }

  private static void write(String label, Counts counts, JsonGenerator json) throws IOException {
    json.writeStartObject();
    json.writeStringField("label", label);
    json.writeNumberField("lines", counts.gold);
    JsonOutput.number("precision", ratio(counts.right, counts.said), 4, json);
    JsonOutput.number("recall", ratio(counts.right, counts.gold), 4, json);
    JsonOutput.number("f1", counts.f1(), 4, json);
    json.writeEndObject();
  }

  private static double ratio(int part, int whole) {
    return whole == 0 ? 0 : (double) part / whole;
  }
}
