package org.callcoach.phrases;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.callcoach.CallCoach;
import org.callcoach.Language;
import org.callcoach.phrases.CallScore.Measure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Plays the whole calls of {@code calls.yaml}, measures them and writes CALLS.md. */
final class CallsTest {
  private static final CallCoach COACH = Bundled.COACH;

  /** One language has few calls, so that a single turn weighs some points. */
  private static final double SLACK = 12;

  private static Stream<Language> languages() {
    return COACH.languages().stream().filter(l -> Files.exists(CallStory.file(l))).sorted();
  }

  private static double aim(Measure measure) {
    return switch (measure) {
      case REPLY -> 100;
      case NOT_FORBIDDEN -> 99;
      case SIGNAL_RECALL -> 97;
      case TONE -> 95;
      case SIGNAL_PRECISION, VERIFIED, OUTCOME -> 90;
      case MOVE, STAGE, INTENT -> 85;
      case SKILL -> 70;
    };
  }

  @Test
  void aWholeCallComesOutAsExpected() throws IOException {
    CallScore score = score(languages().toList());
    for (Measure measure : Measure.values()) {
      assertThat(score.percent(measure))
          .as("%s%n%s", measure.title(), String.join("\n", score.misses()))
          .isGreaterThanOrEqualTo(aim(measure));
    }
  }

  @ParameterizedTest
  @MethodSource("languages")
  void noLanguageFallsFarBehind(Language language) throws IOException {
    assertThat(CallStory.of(language)).hasSizeGreaterThanOrEqualTo(6);
    CallScore score = score(List.of(language));
    for (Measure measure : Measure.values()) {
      assertThat(score.percent(measure))
          .as("%s%n%s", measure.title(), String.join("\n", score.misses()))
          .isGreaterThanOrEqualTo(measure == Measure.REPLY ? 100 : aim(measure) - SLACK);
    }
  }

  @Test
  void writesTheReport() throws IOException {
    StringBuilder report = new StringBuilder("# How well whole calls come out\n\n");
    report.append(
        "Written by the build, from the calls of `src/test/packs/<lang>/calls.yaml`. In %: a ");
    report.append("reply at every debtor turn; the first reading accepted; one of the three ");
    report.append("replies in a good tone, none of them forbidden by the state, one of them a ");
    report.append("best move; signals raised in the turn that raises them; stage, verification ");
    report.append("and outcome.\n\n| | turns");
    for (Measure measure : Measure.values()) {
      report.append(" | ").append(measure.title());
    }
    report.append(" |\n|---|---");
    report.append("|---".repeat(Measure.values().length)).append("|\n");
    for (Language language : languages().toList()) {
      report.append(row(language.tag(), score(List.of(language))));
    }
    report.append(row("all", score(languages().toList())));
    report.append("\n## While words come in\n\nHeld-out lines, word by word: how often a line ");
    report.append("changes its first suggestion where each prefix stands by itself, and as ");
    report.append(
        "`Call.partial` shows it.\n\n| | lines | by itself | shown |\n|---|---|---|---|\n");
    for (Language language : HeldOut.languages()) {
      Flips flips = Flips.of(COACH, language, HeldOut.of(language));
      report.append(
          String.format(
              Locale.ROOT,
              "| %s | %d | %.2f | %.2f |%n",
              language,
              flips.lines(),
              flips.fresh(),
              flips.steady()));
    }
    Files.writeString(Path.of("CALLS.md"), report);
    assertThat(Path.of("CALLS.md")).content().contains("| en |");
  }

  /** Whoever reads a suggestion is not to see it change before it is read. */
  @ParameterizedTest
  @MethodSource("measured")
  void aLineSeldomChangesItsSuggestion(Language language) throws IOException {
    Flips flips = Flips.of(COACH, language, HeldOut.of(language));
    assertThat(flips.steady()).isLessThan(1.3).isLessThan(flips.fresh() / 2);
  }

  private static Stream<Language> measured() throws IOException {
    return HeldOut.languages().stream();
  }

  private static String row(String name, CallScore score) {
    StringBuilder row = new StringBuilder("| %s | %d".formatted(name, score.turns()));
    for (Measure measure : Measure.values()) {
      row.append(String.format(Locale.ROOT, " | %.1f", score.percent(measure)));
    }
    return row.append(" |\n").toString();
  }

  private static CallScore score(List<Language> languages) throws IOException {
    CallScore score = new CallScore(COACH);
    for (Language language : languages) {
      for (CallStory story : CallStory.of(language)) {
        score.play(story);
      }
    }
    return score;
  }
}
