package org.callcoach.phrases;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.callcoach.Language;
import org.callcoach.nlu.Intent;

/**
 * A line of {@code src/test/packs/xx/heldout.tsv}: written by somebody who did not write the
 * training lines, and never trained on.
 *
 * @param gold the intent
 * @param accepted the intents that a fair judge accepts, the gold one among them
 */
record HeldOut(Language language, Intent gold, Set<Intent> accepted, String text) {
  private static final Path FOLDER = Path.of("src", "test", "packs");

  static List<Language> languages() {
    try (Stream<Path> folders = Files.list(FOLDER)) {
      return folders
          .filter(Files::isDirectory)
          .map(folder -> Language.of(folder.getFileName().toString()))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static List<HeldOut> of(Language language) {
    Path file = FOLDER.resolve(language.tag()).resolve("heldout.tsv");
    try (Stream<String> lines = Files.lines(file)) {
      return lines.map(line -> parse(language, line)).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static HeldOut parse(Language language, String line) {
    List<String> fields = List.of(line.split("\t", -1));
    if (fields.size() != 3) {
      throw new IllegalArgumentException("no held-out line: " + line);
    }
    Intent gold = Intent.of(fields.get(0));
    Set<Intent> accepted = new HashSet<>(Set.of(gold));
    if (!fields.get(1).equals("-")) {
      Stream.of(fields.get(1).split("\\|", -1)).map(Intent::of).forEach(accepted::add);
    }
    return new HeldOut(language, gold, Set.copyOf(accepted), fields.get(2));
  }
}
