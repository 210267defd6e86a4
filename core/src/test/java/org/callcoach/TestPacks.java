package org.callcoach;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.callcoach.internal.pack.PackCompiler;
import org.callcoach.pack.PackProvider;

/**
 * The synthetic languages of {@code src/test/packs}, compiled once for all tests: xx in Latin, yy
 * in Cyrillic letters.
 */
public final class TestPacks implements PackProvider {
  /** Where the sources are. */
  public static final Path SOURCES = Path.of("src", "test", "packs");

  /** A day for calls. */
  public static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

  private final Path compiled;

  /** Serves other compiled files, with the sources of the synthetic languages. */
  public TestPacks(Path compiled) {
    this.compiled = compiled;
  }

  /** Returns the provider of the synthetic languages. */
  public static TestPacks provider() {
    return Held.PROVIDER;
  }

  /** Returns a coach of both languages. */
  public static CallCoach coach() {
    return Held.COACH;
  }

  /** Returns the directory with the compiled files. */
  public Path compiled() {
    return compiled;
  }

  /** Copies the sources, so that a test may change them. */
  public static void copyTo(Path directory) {
    copy(SOURCES, directory);
  }

  /** Copies a directory with all that is in it. */
  public static void copy(Path from, Path to) {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.toList()) {
        Path copied = to.resolve(from.relativize(file).toString());
        if (Files.isDirectory(file)) {
          Files.createDirectories(copied);
        } else {
          Files.copy(file, copied);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Returns the lines of {@code utterances.tsv}, fields apart. */
  public static List<String[]> utterances(String language) {
    try (Stream<String> lines =
        Files.lines(SOURCES.resolve(language).resolve("utterances.tsv"), StandardCharsets.UTF_8)) {
      return lines.map(line -> line.split("\t", -1)).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public List<String> languages() {
    return List.of("xx", "yy");
  }

  @Override
  public Optional<InputStream> compiled(String name) {
    return open(compiled.resolve(name));
  }

  @Override
  public Optional<InputStream> source(String path) {
    return open(SOURCES.resolve(path));
  }

  private static Optional<InputStream> open(Path file) {
    try {
      return Files.isRegularFile(file) ? Optional.of(Files.newInputStream(file)) : Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static final class Held {
    static final TestPacks PROVIDER = new TestPacks(compile());
    static final CallCoach COACH = CallCoach.builder().provider(PROVIDER).build();

    private static Path compile() {
      try {
        Path result = Files.createTempDirectory("callcoach-test-packs");
        PackCompiler.compile(SOURCES, result);
        return result;
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
