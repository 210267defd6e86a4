package org.callcoach.policy;

/** What is wrong with an agent's line: a {@link Violation} or a {@link Lapse}. */
public sealed interface Flaw permits Violation, Lapse {
  /** Returns the id of data files and output, for example {@code threat-arrest}. */
  String id();

  /** Returns what a line that has it comes to at least. */
  Verdict verdict();
}
