package org.callcoach.phrases;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.callcoach.Language;
import org.callcoach.nlu.Intent;

/**
 * A line of {@code src/test/packs/xx/pairs.tsv}: two utterances of nearly the same words that mean
 * different things.
 *
 * @param kind what makes the difference: a negation, a condition, a hypothesis, reported speech, a
 *     question or the person
 */
record MinimalPair(Kind kind, Side one, Side other) {
  enum Kind {
    NEGATION,
    CONDITION,
    HYPOTHESIS,
    REPORTED,
    QUESTION,
    PERSON
  }

  /** An utterance with the intents that a fair judge accepts. */
  record Side(Set<Intent> accepted, String text) {}

  static List<MinimalPair> of(Language language) {
    Path file = Path.of("src", "test", "packs", language.tag(), "pairs.tsv");
    try (Stream<String> lines = Files.lines(file)) {
      return lines.map(MinimalPair::parse).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static MinimalPair parse(String line) {
    List<String> fields = List.of(line.split("\t", -1));
    if (fields.size() != 5) {
      throw new IllegalArgumentException("no minimal pair: " + line);
    }
    return new MinimalPair(
        Kind.valueOf(fields.get(0).toUpperCase(Locale.ROOT)),
        new Side(intents(fields.get(1)), fields.get(2)),
        new Side(intents(fields.get(3)), fields.get(4)));
  }

  private static Set<Intent> intents(String ids) {
    return Arrays.stream(ids.split("\\|", -1)).map(Intent::of).collect(Collectors.toSet());
  }
}
