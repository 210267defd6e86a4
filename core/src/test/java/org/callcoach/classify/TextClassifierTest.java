package org.callcoach.classify;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.callcoach.TestPacks;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TextClassifierTest {
  private static final List<Labelled> LINES =
      TestPacks.utterances("xx").stream()
          .limit(60)
          .map(line -> new Labelled(line[0], line[2]))
          .toList();
  private static final TextClassifier TRAINED = TextClassifier.train(LINES);

  @TempDir private Path directory;

  @Test
  void classifiesWhatItWasTrainedOn() {
    for (Labelled line : LINES) {
      List<ScoredLabel> scored = TRAINED.classify(line.text());
      assertThat(scored.get(0).label()).as(line.text()).isEqualTo(line.label());
      assertThat(scored).hasSize(10).doesNotHaveDuplicates();
      assertThat(scored.stream().mapToDouble(ScoredLabel::confidence).sum())
          .isCloseTo(1, within(1e-9));
      assertThat(scored.stream().map(s -> -s.confidence()).toList()).isSorted();
    }
  }

  @Test
  void sortsItsLabels() {
    assertThat(TRAINED.labels()).hasSize(10).isSorted();
  }

  @Test
  void classifiesTheSameAfterSavingAndLoading() throws IOException {
    Path file = directory.resolve("model");
    TRAINED.save(file);
    TextClassifier loaded = TextClassifier.load(file);
    assertThat(loaded.labels()).isEqualTo(TRAINED.labels());
    for (String text : List.of("", "😀", LINES.get(3).text(), "qqq fosadu")) {
      assertThat(loaded.classify(text)).isEqualTo(TRAINED.classify(text));
    }
  }

  @Test
  void savesTheSameBytesForTheSameLines() throws IOException {
    Path one = directory.resolve("one");
    Path two = directory.resolve("two");
    TRAINED.save(one);
    TextClassifier.train(LINES).save(two);
    assertThat(two).hasSameBinaryContentAs(one);
  }

  @Test
  void trainsOnAFewLines() {
    TextClassifier tiny =
        TextClassifier.train(List.of(new Labelled("yes", "ja gern"), new Labelled("no", "nein")));
    assertThat(tiny.classify("ja gern").get(0).label()).isEqualTo("yes");
    assertThat(tiny.classify("nein").get(0).label()).isEqualTo("no");
  }

  @Test
  void trainsOnLinesWithoutAWord() {
    TextClassifier tiny =
        TextClassifier.train(List.of(new Labelled("some", "ja"), new Labelled("none", "?")));
    assertThat(tiny.classify("ja").get(0).label()).isEqualTo("some");
  }

  @Test
  void refusesFewerThanTwoLabels() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> TextClassifier.train(List.of()))
        .withMessage("lines have 0 labels; it takes two to tell them apart");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> TextClassifier.train(List.of(new Labelled("a", "x"))))
        .withMessage("lines have 1 labels; it takes two to tell them apart");
  }

  @Test
  void refusesAFileThatIsNotThere() {
    assertThatExceptionOfType(NoSuchFileException.class)
        .isThrownBy(() -> TextClassifier.load(directory.resolve("nothing")));
  }

  @Test
  void refusesFilesThatAreNoModel() throws IOException {
    Path file = directory.resolve("text");
    for (byte[] bytes :
        List.of(new byte[0], new byte[100], "label,text\n".repeat(9).getBytes(UTF_8))) {
      Files.write(file, bytes);
      assertThatIllegalArgumentException()
          .isThrownBy(() -> TextClassifier.load(file))
          .withMessageStartingWith(file.toString());
    }
  }

  @Test
  void refusesDamagedModels() throws IOException {
    Path file = directory.resolve("model");
    TRAINED.save(file);
    byte[] bytes = Files.readAllBytes(file);
    Random random = new Random(9);
    for (int round = 0; round < 300; round++) {
      byte[] damaged = bytes.clone();
      damaged[random.nextInt(damaged.length)] ^= (byte) (1 << random.nextInt(8));
      Files.write(file, damaged);
      assertThatIllegalArgumentException().isThrownBy(() -> TextClassifier.load(file));
    }
  }
}
