package org.callcoach.notes;

import org.callcoach.internal.Ids;

/** How a payment is made. */
public enum Way {
  /** By card. */
  CARD,
  /** By transfer from a bank account. */
  TRANSFER,
  /** In cash or by cheque. */
  CASH_OR_CHEQUE;

  /** Returns the id of data files and output, for example {@code card}; also that of the words. */
  public String id() {
    return Ids.of(this);
  }

  /**
   * Returns the constant of an id.
   *
   * @throws IllegalArgumentException if the id is unknown; the message lists the known ones
   */
  public static Way of(String id) {
    return Ids.parse(Way.class, id);
  }
}
