package org.callcoach.internal.pack;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.callcoach.pack.PackException;
import org.callcoach.pack.PackProblem;
import org.callcoach.pack.PackProvider;

/** Where source files are read from. */
interface Sources {
  /** Returns the content of a file below the pack directory, or nothing where there is none. */
  Optional<String> read(String path);

  /** Returns the tags of the languages that have a folder, in order. */
  List<String> languages();

  /** Returns the names of the folders that may hold words of a sheet, in order. */
  List<String> folders();

  /** Returns the ids of the policies that have a file, in order. */
  List<String> policies();

  /** Files of a directory. */
  static Sources directory(Path directory) {
    return new Sources() {
      @Override
      public List<String> folders() {
        try (Stream<Path> folders = Files.list(directory)) {
          return folders
              .filter(folder -> Files.isRegularFile(folder.resolve(PackFiles.SHEET)))
              .map(folder -> folder.getFileName().toString())
              .sorted()
              .toList();
        } catch (IOException e) {
          throw new UncheckedIOException("cannot list " + directory, e);
        }
      }

      @Override
      public List<String> policies() {
        Path folder = directory.resolve(PackFiles.POLICIES);
        if (!Files.isDirectory(folder)) {
          return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
          return files
              .map(file -> file.getFileName().toString())
              .filter(name -> name.endsWith(".yaml"))
              .map(name -> name.substring(0, name.length() - ".yaml".length()))
              .sorted()
              .toList();
        } catch (IOException e) {
          throw new UncheckedIOException("cannot list " + folder, e);
        }
      }

      @Override
      public Optional<String> read(String path) {
        Path file = directory.resolve(path);
        return Files.isRegularFile(file) ? Optional.of(text(file, path)) : Optional.empty();
      }

      @Override
      public List<String> languages() {
        try (Stream<Path> folders = Files.list(directory)) {
          return folders
              .filter(folder -> Files.isRegularFile(folder.resolve(PackFiles.LANGUAGE)))
              .map(folder -> folder.getFileName().toString())
              .sorted()
              .toList();
        } catch (IOException e) {
          throw new UncheckedIOException("cannot list " + directory, e);
        }
      }
    };
  }

  /** Files of a jar; its policies are there compiled. */
  static Sources of(PackProvider provider) {
    return new Sources() {
      @Override
      public List<String> folders() {
        return provider.languages();
      }

      @Override
      public List<String> policies() {
        return List.of();
      }

      @Override
      public Optional<String> read(String path) {
        return provider.source(path).map(Sources::text);
      }

      @Override
      public List<String> languages() {
        return provider.languages();
      }
    };
  }

  private static String text(Path file, String path) {
    try {
      return Files.readString(file);
    } catch (CharacterCodingException e) {
      throw new PackException(List.of(new PackProblem(path, 0, "is not UTF-8")));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + file, e);
    }
  }

  private static String text(InputStream stream) {
    try (stream) {
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read a bundled source", e);
    }
  }
}
