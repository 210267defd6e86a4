package org.callcoach.phrases;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.callcoach.CallCoach;
import org.callcoach.Language;
import org.callcoach.advice.Tone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Counts the bank, and writes the table of README.md. */
final class CoverageTest {
  private static final Path README = Path.of("README.md");
  private static final String HEADING = "## Coverage\n";
  private static final Pattern ENTRY = Pattern.compile("(?m)^- id: \"");
  private static final Pattern TONE = Pattern.compile("(?m)^  tone: \"([a-z-]+)\"");
  private static final Pattern ANSWERS = Pattern.compile("(?ms)^  for: \\[(.*?)]");
  private static final Set<Tone> FOUR =
      new TreeSet<>(
          Set.of(Tone.EMPATHETIC, Tone.OPEN_ENDED, Tone.INCENTIVE, Tone.CONTRACTUAL_PRESSURE));

  /** What is answered in each of the four tones; a dispute is not bought off with an incentive. */
  private static final List<String> ANSWERED_MOST =
      List.of(
          "hardship",
          "dispute-liability",
          "dispute-amount",
          "dispute-quality",
          "blame-shifting",
          "stalling");

  private record Entry(Tone tone, String answers, boolean hasSlot) {
    boolean isFor(String intent) {
      return answers.isEmpty() || answers.contains("\"" + intent + "\"");
    }
  }

  private static Stream<Language> languages() {
    return CallCoach.builder().build().languages().stream().sorted();
  }

  private static List<Entry> bank(Language language) throws IOException {
    String yaml = Files.readString(Path.of("src", "main", "packs", language.tag(), "phrases.yaml"));
    List<Entry> entries = new ArrayList<>();
    for (String entry : ENTRY.splitAsStream(yaml).skip(1).toList()) {
      Matcher tone = TONE.matcher(entry);
      Matcher answers = ANSWERS.matcher(entry);
      assertThat(tone.find()).as(entry).isTrue();
      entries.add(
          new Entry(
              Tone.of(tone.group(1)), answers.find() ? answers.group(1) : "", entry.contains("{")));
    }
    return entries;
  }

  @ParameterizedTest
  @MethodSource("languages")
  void hasEightPhrasesInEachOfTheFourTonesForWhatIsHeardMost(Language language) throws IOException {
    List<Entry> bank = bank(language);
    for (String intent : ANSWERED_MOST) {
      for (Tone tone : FOUR) {
        if (tone != Tone.INCENTIVE || !intent.startsWith("dispute")) {
          assertThat(bank.stream().filter(e -> e.tone() == tone && e.isFor(intent)).count())
              .as("%s × %s", intent, tone.id())
              .isGreaterThanOrEqualTo(8);
        }
      }
    }
  }

  @Test
  void writesTheTable() throws IOException {
    StringBuilder table =
        new StringBuilder(HEADING + "\nPhrases by tone, written by the build.\n\n");
    table.append("| | all | with slots |");
    Arrays.stream(Tone.values()).forEach(tone -> table.append(" ").append(tone.id()).append(" |"));
    table.append("\n|---|---|---|").append("---|".repeat(Tone.values().length)).append("\n");
    for (Language language : languages().toList()) {
      List<Entry> bank = bank(language);
      String counts =
          Arrays.stream(Tone.values())
              .map(tone -> " " + bank.stream().filter(e -> e.tone() == tone).count() + " |")
              .collect(Collectors.joining());
      long slotted = bank.stream().filter(Entry::hasSlot).count();
      table.append("| %s | %d | %d |%s\n".formatted(language, bank.size(), slotted, counts));
    }
    String readme = Files.readString(README);
    int at = readme.indexOf(HEADING);
    assertThat(at).as("README.md has the heading").isPositive();
    int end = readme.indexOf("\n## ", at);
    String after = end < 0 ? "" : readme.substring(end);
    Files.writeString(README, readme.substring(0, at) + table + after);
  }
}
