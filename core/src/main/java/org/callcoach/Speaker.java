package org.callcoach;

import org.callcoach.internal.Ids;

/** Who said a turn of a call. */
public enum Speaker {
  /** Whoever was called, be it the debtor or somebody else on that line. */
  DEBTOR,
  /** The collector. */
  AGENT;

  /** Returns the id of data files and output, for example {@code debtor}. */
  public String id() {
    return Ids.of(this);
  }

  /**
   * Returns the constant of an id.
   *
   * @throws IllegalArgumentException if the id is unknown; the message lists the known ones
   */
  public static Speaker of(String id) {
    return Ids.parse(Speaker.class, id);
  }
}
