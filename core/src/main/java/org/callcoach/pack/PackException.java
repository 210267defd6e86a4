package org.callcoach.pack;

import java.io.Serial;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A pack cannot be used; {@link #problems()} has everything that is wrong with it, not the first
 * only.
 */
public final class PackException extends RuntimeException {
  @Serial private static final long serialVersionUID = 1;

  private final transient List<PackProblem> problems;

  /** Creates the exception; its message lists the problems in order, a line each. */
  public PackException(List<PackProblem> problems) {
    super(problems.stream().sorted().map(PackProblem::toString).collect(Collectors.joining("\n")));
    this.problems = problems.stream().sorted().toList();
  }

  /** Returns the problems, ordered by file and line. */
  public List<PackProblem> problems() {
    return problems;
  }
}
