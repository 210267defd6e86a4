package org.callcoach.internal.pack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.callcoach.internal.fact.FactData;

/** The words for facts that the bundled languages have, read from their sources. */
public final class FactWords {
  private static final Path PACKS = Path.of("..", "phrases", "src", "main", "packs");

  private FactWords() {}

  public static FactData of(String language) {
    Path file = PACKS.resolve(language).resolve(PackFiles.FACTS);
    try {
      return of(file.toString(), Files.readString(file));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + file, e);
    }
  }

  /** Reads words that stand in a test. */
  public static FactData of(String file, String content) {
    Problems problems = new Problems();
    FactData data = FactFile.read(file, content, problems);
    problems.stop();
    return data;
  }

  /** Languages that have words for facts. */
  public static List<String> languages() {
    try (Stream<Path> folders = Files.list(PACKS)) {
      return folders
          .filter(folder -> Files.exists(folder.resolve(PackFiles.FACTS)))
          .map(folder -> folder.getFileName().toString())
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot list " + PACKS, e);
    }
  }
}
