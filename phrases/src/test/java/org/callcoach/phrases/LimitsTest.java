package org.callcoach.phrases;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.callcoach.CallCoach;
import org.callcoach.Language;
import org.junit.jupiter.api.Test;

/** Holds each language to what it gets right where words alone do not decide. */
final class LimitsTest {
  private static final CallCoach COACH = Bundled.COACH;
  private static final Path FLOORS = Path.of("src", "test", "packs", "limit-floors.tsv");

  /** Language, right sides of minimal pairs, gibberish and talk from elsewhere read as other. */
  private static List<String[]> floors() throws IOException {
    return Files.readAllLines(FLOORS).stream().map(line -> line.split("\t", -1)).toList();
  }

  @Test
  void everyLanguageHasItsFloor() throws IOException {
    assertThat(floors().stream().map(floor -> Language.of(floor[0])))
        .containsExactlyElementsOf(COACH.languages().stream().sorted().toList());
  }

  /** The floors may only rise. */
  @Test
  void isAsGoodAsItWas() throws IOException {
    for (String[] floor : floors()) {
      Limits measured = Limits.of(COACH, Language.of(floor[0]));
      assertThat(measured.sides())
          .as("%s: right sides of minimal pairs", floor[0])
          .isGreaterThanOrEqualTo(Double.parseDouble(floor[1]));
      assertThat(measured.gibberish())
          .as("%s: gibberish read as other", floor[0])
          .isGreaterThanOrEqualTo(Double.parseDouble(floor[2]));
      assertThat(measured.elsewhere())
          .as("%s: talk from elsewhere read as other", floor[0])
          .isGreaterThanOrEqualTo(Double.parseDouble(floor[3]));
    }
  }
}
