package org.callcoach.console;

import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.callcoach.classify.Labelled;
import org.callcoach.classify.TextClassifier;

/** Reads the files of {@code train}, {@code evaluate} and {@code classify}. */
final class LabelledFile {
  private static final String BYTE_ORDER_MARK = "\uFEFF";

  private LabelledFile() {}

  /** Reads label, tab, text, a line each; what is wrong names its line. */
  static List<Labelled> read(Path file) throws IOException {
    List<Labelled> lines = new ArrayList<>();
    int number = 0;
    for (String written : lines(file)) {
      number++;
      String line =
          number == 1 && written.startsWith(BYTE_ORDER_MARK) ? written.substring(1) : written;
      int tab = line.indexOf('\t');
      if (tab < 1 || line.indexOf('\t', tab + 1) >= 0 || line.substring(tab + 1).isBlank()) {
        throw new UsageException(
            "%s:%d: expected a label, one tab and a text, found \"%s\""
                .formatted(file, number, line.length() > 60 ? line.substring(0, 60) + "…" : line));
      }
      lines.add(new Labelled(line.substring(0, tab), line.substring(tab + 1)));
    }
    if (lines.isEmpty()) {
      throw new UsageException("%s has no lines".formatted(file));
    }
    return lines;
  }

  private static List<String> lines(Path file) throws IOException {
    try {
      return Files.readAllLines(file);
    } catch (NoSuchFileException e) {
      throw new UsageException("%s is not there".formatted(file));
    } catch (MalformedInputException e) {
      throw new UsageException("%s is not UTF-8".formatted(file));
    }
  }

  static TextClassifier model(Path file) throws IOException {
    try {
      return TextClassifier.load(file);
    } catch (NoSuchFileException e) {
      throw new UsageException("%s is not there".formatted(file));
    } catch (IllegalArgumentException e) {
      throw new UsageException(String.valueOf(e.getMessage()));
    }
  }
}
