package org.callcoach.phrases;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.callcoach.CallCoach;
import org.callcoach.Language;
import org.junit.jupiter.api.Test;

/** Measures the guard on agent lines that it has not learnt. */
final class AgentAccuracyTest {
  private static final CallCoach COACH = Bundled.COACH;
  private static final Path FLOORS = Path.of("src", "test", "packs", "agent-floors.tsv");

  /** Languages whose guard is measured: those with held-out lines. */
  static List<Language> languages(CallCoach coach) {
    return coach.languages().stream()
        .filter(language -> Files.exists(AgentHeldOut.file(language)))
        .sorted()
        .toList();
  }

  /** Language, caught at least, right category at least, false alarms at most. */
  private static List<String[]> floors() throws IOException {
    return Files.readAllLines(FLOORS).stream().map(line -> line.split("\t", -1)).toList();
  }

  @Test
  void everyMeasuredLanguageHasItsFloor() throws IOException {
    assertThat(floors().stream().map(floor -> Language.of(floor[0])))
        .containsExactlyElementsOf(languages(COACH));
  }

  /** The floors of what is caught may only rise, that of false alarms only fall. */
  @Test
  void isAsGoodAsItWas() throws IOException {
    for (String[] floor : floors()) {
      AgentAccuracy measured = AgentAccuracy.of(COACH, Language.of(floor[0]));
      assertThat(measured.caught())
          .as("%s: caught", floor[0])
          .isGreaterThanOrEqualTo(Double.parseDouble(floor[1]));
      assertThat(measured.named())
          .as("%s: right category", floor[0])
          .isGreaterThanOrEqualTo(Double.parseDouble(floor[2]));
      assertThat(measured.alarmed())
          .as("%s: false alarms", floor[0])
          .isLessThanOrEqualTo(Double.parseDouble(floor[3]));
    }
  }

  @Test
  void noHeldOutLineHasBeenLearnt() throws IOException {
    for (Language language : languages(COACH)) {
      Path learnt = Path.of("src", "main", "packs", language.tag(), AgentHeldOut.FILE);
      Set<String> words = new HashSet<>();
      for (String line : Files.readAllLines(learnt)) {
        words.add(bare(line.substring(line.indexOf('\t') + 1)));
      }
      Stream<String> texts = AgentHeldOut.of(language).stream().map(AgentHeldOut::text);
      assertThat(texts.filter(text -> words.contains(bare(text)))).isEmpty();
    }
  }

  private static String bare(String text) {
    return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
  }
}
