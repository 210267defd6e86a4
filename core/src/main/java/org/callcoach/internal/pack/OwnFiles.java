package org.callcoach.internal.pack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Which files an own pack may have: one with a misspelt name would be left out unseen. */
final class OwnFiles {
  private static final Set<String> AT_THE_ROOT =
      new TreeSet<>(Set.of(PackFiles.PLAYBOOK, PackFiles.SITUATIONS, PackFiles.BRIEF));
  private static final Set<String> OF_A_LANGUAGE = new TreeSet<>(PackFiles.OF_A_LANGUAGE);

  /** One more than a file of a language lies deep, to find what lies too deep. */
  private static final int DEPTH = 3;

  static {
    OF_A_LANGUAGE.add(PackFiles.SHEET);
  }

  private final Path directory;
  private final Collection<String> bundled;
  private final Problems problems;

  private OwnFiles(Path directory, Collection<String> bundled, Problems problems) {
    this.directory = directory;
    this.bundled = bundled;
    this.problems = problems;
  }

  /**
   * Adds a problem for every file that no pack has; names that begin with a dot are the system's.
   *
   * @param bundled the languages that own files may be laid over
   */
  static void check(Path directory, Collection<String> bundled, Problems problems) {
    OwnFiles own = new OwnFiles(directory, bundled, problems);
    try (Stream<Path> files = Files.walk(directory, DEPTH, FileVisitOption.FOLLOW_LINKS)) {
      files.filter(Files::isRegularFile).map(directory::relativize).sorted().forEach(own::check);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot list " + directory, e);
    }
  }

  private void check(Path file) {
    List<String> names =
        StreamSupport.stream(file.spliterator(), false).map(Path::toString).toList();
    if (names.stream().anyMatch(name -> name.startsWith("."))) {
      return;
    }
    String last = names.get(names.size() - 1);
    if (names.size() == 1) {
      known(names, AT_THE_ROOT);
    } else if (names.size() > 2) {
      problems.add(String.join("/", names), 0, "lies too deep; %s", layout());
    } else if (names.get(0).equals(PackFiles.POLICIES)) {
      if (!last.endsWith(".yaml")) {
        problems.add(String.join("/", names), 0, "is no policy; its name ends with .yaml");
      }
    } else if (known(names, OF_A_LANGUAGE) && !isThere(names.get(0))) {
      problems.add(
          String.join("/", names),
          0,
          "language \"%s\" is not there%s; bundled are %s, another one has %s",
          names.get(0),
          Suggestion.of(names.get(0), bundled),
          bundled,
          PackFiles.in(names.get(0), PackFiles.LANGUAGE));
    }
  }

  private boolean known(List<String> names, Set<String> known) {
    String last = names.get(names.size() - 1);
    boolean isKnown = known.contains(last);
    if (!isKnown) {
      problems.add(
          String.join("/", names),
          0,
          "is no file of a pack%s; %s",
          Suggestion.of(last, known),
          layout());
    }
    return isKnown;
  }

  private static String layout() {
    List<String> known = new ArrayList<>(AT_THE_ROOT);
    known.add(PackFiles.policy("<ID>"));
    OF_A_LANGUAGE.forEach(file -> known.add(PackFiles.in("<language>", file)));
    return "known are " + String.join(", ", known);
  }

  private boolean isThere(String tag) {
    return bundled.contains(tag)
        || Files.isRegularFile(directory.resolve(tag).resolve(PackFiles.LANGUAGE));
  }
}
