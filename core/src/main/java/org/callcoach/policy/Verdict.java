package org.callcoach.policy;

import org.callcoach.internal.Ids;

/** Whether an agent may say a line, from the mildest to the gravest. */
public enum Verdict {
  /** It may be said. */
  OK,
  /** It is no breach, and there is a better way to say it. */
  WARN,
  /** It may not be said. */
  VIOLATION;

  /** Returns the id of data files and output, for example {@code violation}. */
  public String id() {
    return Ids.of(this);
  }

  /**
   * Returns the constant of an id.
   *
   * @throws IllegalArgumentException if the id is unknown; the message lists the known ones
   */
  public static Verdict of(String id) {
    return Ids.parse(Verdict.class, id);
  }
}
