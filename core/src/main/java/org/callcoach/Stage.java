package org.callcoach;

import org.callcoach.internal.Ids;

/** Where a call is, from the first hello to the goodbye. */
public enum Stage {
  /** Greeting and the caller's own name. */
  OPENING,
  /** Finding out who is on the line. */
  VERIFICATION,
  /** Saying who calls for whom, and the notices that the law asks for. */
  DISCLOSURE,
  /** Naming the debt. */
  REASON_FOR_CALL,
  /** Hearing the debtor's side. */
  LISTENING,
  /** Looking for a sum and a date. */
  NEGOTIATION,
  /** The debtor says yes to a sum and a date. */
  COMMITMENT,
  /** Saying back what was agreed. */
  RECAP,
  /** Thanks and goodbye. */
  CLOSING;

  /** Returns the id of data files and output, for example {@code opening}. */
  public String id() {
    return Ids.of(this);
  }

  /**
   * Returns the constant of an id.
   *
   * @throws IllegalArgumentException if the id is unknown; the message lists the known ones
   */
  public static Stage of(String id) {
    return Ids.parse(Stage.class, id);
  }
}
