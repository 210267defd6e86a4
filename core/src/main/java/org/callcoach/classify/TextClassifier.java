package org.callcoach.classify;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.callcoach.internal.binary.CorruptException;
import org.callcoach.internal.binary.In;
import org.callcoach.internal.binary.Out;
import org.callcoach.internal.classify.Calibration;
import org.callcoach.internal.classify.LinearModel;
import org.callcoach.internal.classify.LinearModel.Scored;
import org.callcoach.internal.feature.Features;
import org.callcoach.internal.feature.Occurrences;
import org.callcoach.internal.lexicon.Concepts;
import org.callcoach.internal.text.Apostrophe;
import org.callcoach.internal.text.Fold;
import org.callcoach.internal.text.Normalizer;
import org.callcoach.internal.text.Tokens;
import org.callcoach.internal.train.Calibrator;
import org.callcoach.internal.train.Example;
import org.callcoach.internal.train.Trainer;
import org.callcoach.internal.train.TrainingSettings;

/**
 * The library's engine with labels of one's own. Immutable and thread-safe; the same lines in the
 * same order give the same bytes.
 */
public final class TextClassifier {
  private static final String FORMAT = "callcoach classifier 1";
  private static final Normalizer NORMALIZER = new Normalizer(Apostrophe.JOINS, Fold.NONE);

  private final LinearModel model;
  private final Calibration calibration;

  private TextClassifier(LinearModel model, Calibration calibration) {
    this.model = model;
    this.calibration = calibration;
  }

  /**
   * Trains; 10,000 lines with 77 labels take about half a minute on one core.
   *
   * @throws IllegalArgumentException if there are fewer than two labels
   */
  public static TextClassifier train(List<Labelled> lines) {
    TreeSet<String> sorted = new TreeSet<>();
    lines.forEach(line -> sorted.add(line.label()));
    if (sorted.size() < 2) {
      throw new IllegalArgumentException(
          "lines have %d labels; it takes two to tell them apart".formatted(sorted.size()));
    }
    List<String> labels = List.copyOf(sorted);
    List<Example> examples = new ArrayList<>();
    for (Labelled line : lines) {
      examples.add(new Example(labels.indexOf(line.label()), features(line.text())));
    }
    LinearModel model = new Trainer(TrainingSettings.MEASURED).train(labels, examples);
    List<Scored> heldOut =
        new Calibrator(TrainingSettings.MEASURED).heldOutScores(labels, examples);
    return new TextClassifier(model, Calibrator.fit(heldOut, examples, new double[labels.size()]));
  }

  /** Returns the labels, in alphabetical order. */
  public List<String> labels() {
    return model.labels();
  }

  /** Returns every label, likeliest first; ties in alphabetical order. */
  public List<ScoredLabel> classify(String text) {
    double[] probabilities = calibration.probabilities(model.scores(features(text)));
    return IntStream.range(0, probabilities.length)
        .mapToObj(i -> new ScoredLabel(model.labels().get(i), probabilities[i]))
        .sorted(Comparator.comparing(label -> -label.confidence()))
        .toList();
  }

  /**
   * Writes the model to a file.
   *
   * @throws IOException if the file cannot be written
   */
  public void save(Path file) throws IOException {
    Out out = new Out().text(FORMAT);
    model.write(out);
    calibration.write(out);
    Files.write(file, out.toBytes());
  }

  /**
   * Reads what {@link #save} wrote.
   *
   * @throws IOException if the file cannot be read
   * @throws IllegalArgumentException if it is no model of this version
   */
  public static TextClassifier load(Path file) throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    try {
      In in = new In(bytes);
      if (in.text().equals(FORMAT)) {
        return new TextClassifier(LinearModel.read(in), Calibration.read(in));
      }
    } catch (CorruptException e) {
      throw new IllegalArgumentException("%s %s".formatted(file, e.getMessage()), e);
    }
    throw new IllegalArgumentException("%s is no model of this version".formatted(file));
  }

  private static Occurrences features(String text) {
    Tokens tokens = NORMALIZER.tokens(text);
    return Features.of(tokens, Concepts.none(tokens), -1);
  }
}
