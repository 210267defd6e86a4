package org.callcoach.internal.classify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.callcoach.internal.binary.CorruptException;
import org.callcoach.internal.binary.In;
import org.callcoach.internal.binary.Out;
import org.callcoach.internal.feature.Features;
import org.callcoach.internal.feature.Occurrences;
import org.callcoach.internal.lexicon.Concepts;
import org.callcoach.internal.text.Apostrophe;
import org.callcoach.internal.text.Fold;
import org.callcoach.internal.text.Normalizer;
import org.callcoach.internal.text.Tokens;
import org.junit.jupiter.api.Test;

class LinearModelTest {
  private static final Normalizer NORMALIZER = new Normalizer(Apostrophe.JOINS, Fold.NONE);
  private static final List<String> LABELS = List.of("a", "b", "c", "d", "e");

  /** Scores add up in single precision. */
  private static final double SUM = 1e-5;

  private static Occurrences features(String text) {
    Tokens tokens = NORMALIZER.tokens(text);
    return Features.of(tokens, Concepts.none(tokens), -1);
  }

  /** A model with weights drawn at random, a third of them 0. */
  private static LinearModel model(long seed) {
    List<Occurrences> texts = new ArrayList<>();
    for (String text : List.of("pay now", "never pay", "call me later", "pay pay later", "我没有钱")) {
      texts.add(features(text));
    }
    Vectorizer vectorizer = Vectorizer.fit(texts);
    Random random = new Random(seed);
    double[][] weights = new double[LABELS.size()][vectorizer.size()];
    for (double[] row : weights) {
      Arrays.setAll(row, i -> random.nextInt(3) == 0 ? 0 : random.nextGaussian());
    }
    double[] bias = random.doubles(LABELS.size()).toArray();
    return LinearModel.quantised(LABELS, vectorizer, bias, weights, 0.1);
  }

  private static byte[] bytes(LinearModel model) {
    Out out = new Out();
    model.write(out);
    return out.toBytes();
  }

  @Test
  void sharesAddUpToTheScoreWithTheBias() {
    LinearModel model = model(1);
    for (String text : List.of("pay now", "pay later or never, call", "pay", "", "我没有", "xyz")) {
      Occurrences found = features(text);
      double[] scores = model.scores(found);
      for (int label = 0; label < LABELS.size(); label++) {
        double[] shares = model.shares(found, NORMALIZER.tokens(text).size(), label);
        assertThat(Arrays.stream(shares).sum() + model.bias(label))
            .isCloseTo(scores[label], within(SUM));
      }
    }
  }

  @Test
  void scoresByBiasAloneWhereNothingIsKnown() {
    LinearModel model = model(2);
    LinearModel.Scored scored = model.score(features("ööö"));
    assertThat(scored.known()).isZero();
    for (int label = 0; label < LABELS.size(); label++) {
      assertThat(scored.scores()[label]).isEqualTo(model.bias(label));
    }
    assertThat(model.score(features("pay now")).known()).isGreaterThan(0.9);
  }

  @Test
  void givesTheSameAfterWritingAndReading() {
    LinearModel model = model(3);
    byte[] written = bytes(model);
    LinearModel read = LinearModel.read(new In(written));
    assertThat(bytes(read)).isEqualTo(written);
    assertThat(read.labels()).isEqualTo(LABELS);
    assertThat(read.features()).isEqualTo(model.features());
    assertThat(read.scores(features("pay later"))).isEqualTo(model.scores(features("pay later")));
  }

  @Test
  void scoresEveryLabelAlikeWhereItKnowsNoFeature() {
    LinearModel constant = LinearModel.constant(List.of("x"));
    assertThat(constant.scores(features("pay now"))).containsExactly(0);
    assertThat(LinearModel.read(new In(bytes(constant))).labels()).containsExactly("x");
  }

  @Test
  void refusesEveryTruncation() {
    byte[] written = bytes(model(4));
    for (int length = 0; length < written.length; length++) {
      byte[] cut = Arrays.copyOf(written, length);
      assertThatExceptionOfType(CorruptException.class)
          .isThrownBy(() -> LinearModel.read(new In(cut)));
    }
  }

  @Test
  void refusesEveryFlippedByte() {
    byte[] written = bytes(model(5));
    Random random = new Random(5);
    for (int at = 0; at < written.length; at++) {
      byte[] flipped = written.clone();
      flipped[at] ^= (byte) (1 + random.nextInt(255));
      assertThatExceptionOfType(CorruptException.class)
          .isThrownBy(() -> LinearModel.read(new In(flipped)));
    }
  }

  /** Damage that a checksum does not see: what was written is wrong in itself. */
  @Test
  void readsOrRefusesWhateverWasWritten() {
    byte[] written = bytes(model(6));
    byte[] body = Arrays.copyOf(written, written.length - Integer.BYTES);
    Random random = new Random(6);
    int refused = 0;
    for (int round = 0; round < 3_000; round++) {
      Out out = new Out();
      int at = random.nextInt(body.length);
      for (int i = 0; i + Integer.BYTES <= body.length; i += Integer.BYTES) {
        int value =
            ((body[i] & 255) << 24)
                | ((body[i + 1] & 255) << 16)
                | ((body[i + 2] & 255) << 8)
                | (body[i + 3] & 255);
        out.integer(at / 4 == i / 4 ? value ^ (1 << random.nextInt(32)) : value);
      }
      try {
        LinearModel read = LinearModel.read(new In(out.toBytes()));
        assertThat(read.scores(features("pay me later"))).hasSize(read.labels().size());
      } catch (CorruptException e) {
        assertThat(e).hasMessageMatching("(ends|has|is) .+");
        refused++;
      }
    }
    assertThat(refused).isGreaterThan(100);
  }

  @Test
  void refusesPartsThatDoNotFitTogether() {
    byte[] bytes =
        new Out()
            .texts(LABELS)
            .reals(new double[4])
            .reals(new double[5])
            .integers(new int[0])
            .bytes(new byte[0])
            .chars(new char[0])
            .chars(new char[0])
            .bytes(new byte[0])
            .toBytes();
    assertThatExceptionOfType(CorruptException.class)
        .isThrownBy(() -> LinearModel.read(new In(bytes)))
        .withMessage("has a model whose parts do not fit together");
  }

  @Test
  void knowsEveryFeatureOfItsTexts() {
    Vectorizer vectorizer = Vectorizer.fit(List.of(features("pay now"), features("pay")));
    Vector vector = vectorizer.vector(features("pay now"));
    assertThat(vector.known()).isEqualTo(1);
    double[] squares = new double[1];
    for (int i = 0; i < vector.size(); i++) {
      squares[0] += vector.value(i) * vector.value(i);
    }
    assertThat(squares[0]).as("two blocks of length 1").isCloseTo(2, within(1e-9));
    assertThat(vectorizer.vector(features("zzz")).size()).isZero();
  }

  @Test
  void calibratesToProbabilitiesInTheOrderOfTheScores() {
    Calibration calibration = new Calibration(3, new double[] {0, 0.5, 0});
    double[] probabilities = calibration.probabilities(new double[] {0.1, -0.2, 1000});
    assertThat(Arrays.stream(probabilities).sum()).isCloseTo(1, within(1e-12));
    assertThat(probabilities[2]).isGreaterThan(probabilities[0]).isGreaterThan(probabilities[1]);
    assertThat(calibration.logits(new double[] {1, 1, 1})).containsExactly(3, 3.5, 3);
    Out out = new Out();
    calibration.write(out);
    Calibration read = Calibration.read(new In(out.toBytes()));
    assertThat(read.slope()).isEqualTo(3);
    assertThat(read.offset(1)).isEqualTo(0.5);
  }

  @Test
  void findsEveryKeyOfATable() {
    int[] keys = new Random(7).ints(5_000).distinct().sorted().toArray();
    KeyTable table = new KeyTable(keys);
    for (int i = 0; i < keys.length; i++) {
      assertThat(table.entry(keys[i])).isEqualTo(i);
    }
    int[] others = new Random(8).ints(5_000).toArray();
    for (int key : others) {
      assertThat(table.entry(key)).isEqualTo(Math.max(-1, Arrays.binarySearch(keys, key)));
    }
  }
}
