package org.callcoach.phrases;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.callcoach.CallCoach;
import org.callcoach.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Measures the packs on lines that they have not learnt, and writes ACCURACY.md. */
final class AccuracyTest {
  private static final CallCoach COACH = Bundled.COACH;
  private static final Path FLOORS = Path.of("src", "test", "packs", "floors.tsv");

  private static Stream<Language> languages() {
    return COACH.languages().stream().sorted();
  }

  @Test
  void everyLanguageIsMeasured() {
    assertThat(HeldOut.languages()).containsExactlyElementsOf(languages().toList());
  }

  /** The floors may only rise. */
  @ParameterizedTest
  @MethodSource("languages")
  void isAsGoodAsItWas(Language language) throws IOException {
    List<Double> floors =
        Files.readAllLines(FLOORS).stream()
            .filter(line -> line.startsWith(language.tag() + "\t"))
            .flatMap(line -> Stream.of(line.split("\t", -1)).skip(1).map(Double::valueOf))
            .toList();
    Accuracy clean = measure(language, line -> true, UnaryOperator.identity());
    assertThat(clean.first()).as("accepted first").isGreaterThanOrEqualTo(floors.get(0));
    assertThat(clean.withinThree()).as("within three").isGreaterThanOrEqualTo(floors.get(1));
    assertThat(clean.language()).as("language").isGreaterThanOrEqualTo(floors.get(2));
  }

  @ParameterizedTest
  @MethodSource("languages")
  void noHeldOutLineHasBeenLearnt(Language language) throws IOException {
    Path learnt = Path.of("src", "main", "packs", language.tag(), "utterances.tsv");
    Set<String> words = new HashSet<>();
    for (String line : Files.readAllLines(learnt)) {
      words.add(bare(line.substring(line.lastIndexOf('\t') + 1)));
    }
    List<String> both =
        HeldOut.of(language).stream()
            .map(HeldOut::text)
            .filter(text -> words.contains(bare(text)))
            .toList();
    assertThat(both).isEmpty();
  }

  private static String bare(String text) {
    return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
  }

  @Test
  void writesTheReport() throws IOException {
    StringBuilder report = new StringBuilder();
    report.append("# How well the packs understand\n\n");
    report.append(
        "Written by the build. Held-out lines of `src/test/packs`, which nobody who wrote ");
    report.append(
        "training lines wrote and which are never trained on; the language is told from ");
    report.append("the words. In %, \"accepted\" counts every reading that a fair judge takes. ");
    report.append(
        "\"Recogniser\" is the same lines without case and punctuation and with a tenth of ");
    report.append("the words lost, doubled or misheard. Calibration is the expected error of the ");
    report.append("confidence, in points.\n\n");
    report.append(
        "| | lines | accepted first | within three | gold first | macro-F1 | calibration ");
    report.append("| language | recogniser, first | ≤ 3 words | 4–8 | more |\n");
    report.append("|---|---|---|---|---|---|---|---|---|---|---|---|\n");
    languages().forEach(language -> report.append(row(language)));
    report.append("\n## Worst confusions\n\n");
    languages()
        .forEach(
            language ->
                report.append(
                    "- **%s** %s\n"
                        .formatted(
                            language,
                            String.join(
                                " · ",
                                measure(language, line -> true, UnaryOperator.identity())
                                    .worst(6)))));
    report.append(Limits.section(COACH));
    report.append(AgentAccuracy.section(COACH, AgentAccuracyTest.languages(COACH)));
    Files.writeString(Path.of("ACCURACY.md"), report);
    assertThat(Path.of("ACCURACY.md")).content().contains("| en |");
  }

  private static String row(Language language) {
    Accuracy clean = measure(language, line -> true, UnaryOperator.identity());
    Accuracy noisy = measure(language, line -> true, new Noise()::over);
    return String.format(
        Locale.ROOT,
        "| %s | %d | %.1f | %.1f | %.1f | %.1f | %.1f | %.1f | %.1f | %.1f | %.1f | %.1f |%n",
        language,
        clean.lines(),
        clean.first(),
        clean.withinThree(),
        clean.gold(),
        clean.macroF1(),
        clean.calibrationError(),
        clean.language(),
        noisy.first(),
        measure(language, line -> words(line) <= 3, UnaryOperator.identity()).first(),
        measure(language, line -> words(line) > 3 && words(line) <= 8, UnaryOperator.identity())
            .first(),
        measure(language, line -> words(line) > 8, UnaryOperator.identity()).first());
  }

  /** Two Chinese characters count as a word. */
  private static int words(HeldOut line) {
    long characters = line.text().codePoints().filter(Character::isIdeographic).count();
    return characters > 0
        ? (int) (characters + 1) / 2
        : line.text().strip().split("\\s+", -1).length;
  }

  private static Accuracy measure(
      Language language, Predicate<HeldOut> which, UnaryOperator<String> heard) {
    return Accuracy.of(COACH, HeldOut.of(language).stream().filter(which).toList(), heard);
  }
}
