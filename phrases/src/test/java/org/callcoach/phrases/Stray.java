package org.callcoach.phrases;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.callcoach.Language;

/**
 * A line of {@code src/test/packs/xx/strays.tsv}: what reaches the microphone and is nothing that a
 * debtor says to a collector.
 *
 * @param isGibberish rubbish of the recogniser; otherwise speech that belongs somewhere else
 */
record Stray(boolean isGibberish, String text) {
  static List<Stray> of(Language language) {
    Path file = Path.of("src", "test", "packs", language.tag(), "strays.tsv");
    try (Stream<String> lines = Files.lines(file)) {
      return lines.map(Stray::parse).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Stray parse(String line) {
    List<String> fields = List.of(line.split("\t", -1));
    if (fields.size() != 2 || !List.of("gibberish", "out-of-scope").contains(fields.get(0))) {
      throw new IllegalArgumentException("no stray line: " + line);
    }
    return new Stray(fields.get(0).equals("gibberish"), fields.get(1));
  }
}
