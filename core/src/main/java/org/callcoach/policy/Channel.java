package org.callcoach.policy;

import org.callcoach.internal.Ids;

/** A way to reach a debtor. */
public enum Channel {
  CALL,
  TEXT,
  EMAIL,
  LETTER,
  VISIT;

  /** Returns the id of data files and output, for example {@code call}. */
  public String id() {
    return Ids.of(this);
  }

  /**
   * Returns the constant of an id.
   *
   * @throws IllegalArgumentException if the id is unknown; the message lists the known ones
   */
  public static Channel of(String id) {
    return Ids.parse(Channel.class, id);
  }
}
