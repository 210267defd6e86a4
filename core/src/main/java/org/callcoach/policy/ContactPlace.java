package org.callcoach.policy;

import org.callcoach.internal.Ids;

/** Where a contact reaches the debtor. */
public enum ContactPlace {
  /** At home, or on a number or address of one's own. */
  HOME,
  /** At work, or on a number or address of the employer. */
  WORK;

  /** Returns the id of data files and output, for example {@code work}. */
  public String id() {
    return Ids.of(this);
  }

  /**
   * Returns the constant of an id.
   *
   * @throws IllegalArgumentException if the id is unknown; the message lists the known ones
   */
  public static ContactPlace of(String id) {
    return Ids.parse(ContactPlace.class, id);
  }
}
