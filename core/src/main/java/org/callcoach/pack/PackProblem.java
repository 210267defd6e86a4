package org.callcoach.pack;

/**
 * One thing that is wrong in a pack.
 *
 * @param file path of the file below the pack directory, for example {@code en/phrases.yaml}
 * @param line line in that file, from 1; 0 where the whole file is meant
 * @param message what was found and what would be right
 */
public record PackProblem(String file, int line, String message)
    implements Comparable<PackProblem> {
  @Override
  public int compareTo(PackProblem other) {
    int byFile = file.compareTo(other.file);
    return byFile != 0 ? byFile : Integer.compare(line, other.line);
  }

  /** Returns {@code file:line: message}. */
  @Override
  public String toString() {
    return "%s:%d: %s".formatted(file, line, message);
  }
}
