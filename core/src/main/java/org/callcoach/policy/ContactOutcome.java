package org.callcoach.policy;

import org.callcoach.internal.Ids;

/** What became of a contact. */
public enum ContactOutcome {
  /** Nobody answered, or the line was busy. */
  NO_ANSWER,
  /** A message was left with a machine or a person. */
  MESSAGE,
  /** Spoke with the debtor. */
  REACHED,
  /** Was sent, and did not come back. */
  SENT,
  /** Came from the debtor; counts against nobody. */
  RECEIVED;

  /** Returns the id of data files and output, for example {@code no-answer}. */
  public String id() {
    return Ids.of(this);
  }

  /**
   * Returns the constant of an id.
   *
   * @throws IllegalArgumentException if the id is unknown; the message lists the known ones
   */
  public static ContactOutcome of(String id) {
    return Ids.parse(ContactOutcome.class, id);
  }
}
