package org.callcoach.internal.train;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.callcoach.TestPacks;
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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TrainerTest {
  private static final Normalizer NORMALIZER = new Normalizer(Apostrophe.JOINS, Fold.NONE);
  private static final TrainingSettings SETTINGS = TrainingSettings.MEASURED;

  private static Occurrences features(String text) {
    Tokens tokens = NORMALIZER.tokens(text);
    return Features.of(tokens, Concepts.none(tokens), -1);
  }

  private static List<Example> examples(List<String> labels) {
    List<Example> examples = new ArrayList<>();
    for (String[] line : TestPacks.utterances("xx")) {
      if (labels.contains(line[0])) {
        examples.add(new Example(labels.indexOf(line[0]), features(line[2])));
      }
    }
    return examples;
  }

  private static int best(double[] scores) {
    int best = 0;
    for (int i = 1; i < scores.length; i++) {
      best = scores[i] > scores[best] ? i : best;
    }
    return best;
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"refusal closing", "closing refusal", "greeting refusal closing hardship"})
  void learnsItsExamples(String ids) {
    List<String> labels = List.of(ids.split(" "));
    List<Example> examples = examples(labels);
    LinearModel model = new Trainer(SETTINGS).train(labels, examples);
    assertThat(model.labels()).isEqualTo(labels);
    for (Example example : examples) {
      assertThat(best(model.scores(example.features()))).isEqualTo(example.label());
    }
  }

  @Test
  void givesTheSameBytesForTheSameExamples() {
    List<String> labels = List.of("greeting", "refusal", "closing", "hardship");
    Out one = new Out();
    Out two = new Out();
    new Trainer(SETTINGS).train(labels, examples(labels)).write(one);
    new Trainer(SETTINGS).train(labels, examples(labels)).write(two);
    assertThat(two.toBytes()).isEqualTo(one.toBytes());
  }

  @Test
  void keepsALabelWithoutExampleFar() {
    List<String> labels = List.of("greeting", "nobody", "refusal");
    LinearModel model = new Trainer(SETTINGS).train(labels, examples(labels));
    assertThat(model.bias(1)).isEqualTo(-1);
    for (Example example : examples(labels)) {
      assertThat(best(model.scores(example.features()))).isNotEqualTo(1);
    }
  }

  @Test
  void scoresEveryExampleByAModelThatHasNotSeenIt() {
    List<String> labels = List.of("greeting", "refusal", "closing");
    List<Example> examples = examples(labels);
    List<Scored> heldOut = new Calibrator(SETTINGS).heldOutScores(labels, examples);
    assertThat(heldOut).hasSameSizeAs(examples).doesNotContainNull();
    LinearModel all = new Trainer(SETTINGS).train(labels, examples);
    int surer = 0;
    for (int i = 0; i < examples.size(); i++) {
      int label = examples.get(i).label();
      surer +=
          all.scores(examples.get(i).features())[label] > heldOut.get(i).scores()[label] ? 1 : 0;
    }
    assertThat(surer).isEqualTo(examples.size());
  }

  @Test
  void fitsASteeperSlopeToBetterScores() {
    List<Example> examples = new ArrayList<>();
    List<Scored> right = new ArrayList<>();
    List<Scored> mixed = new ArrayList<>();
    for (int i = 0; i < 100; i++) {
      examples.add(new Example(i % 2, features("x")));
      double side = i % 2 == 0 ? 0.5 : -0.5;
      right.add(scored(side));
      mixed.add(scored(i % 5 == 0 ? -side : side));
    }
    Calibration sure = Calibrator.fit(right, examples, new double[2]);
    Calibration unsure = Calibrator.fit(mixed, examples, new double[2]);
    assertThat(sure.slope()).isGreaterThan(unsure.slope()).isLessThanOrEqualTo(30);
    assertThat(unsure.probabilities(new double[] {0.5, -0.5})[0]).isBetween(0.79, 0.81);
  }

  private static Scored scored(double first) {
    return new Scored(new double[] {first, -first}, 1);
  }
}
