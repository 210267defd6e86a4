package org.callcoach.nlu;

import org.callcoach.internal.Ids;

/** What kind of value a fact holds. */
public enum FactType {
  /** Day on which a payment is promised, ISO date. */
  PROMISE_DATE,
  /** Sum that is promised, exact decimal. */
  PROMISE_AMOUNT,
  /** Sum of one instalment, exact decimal. */
  INSTALMENT_AMOUNT,
  /** Number of instalments. */
  INSTALMENT_COUNT,
  /** {@code weekly}, {@code fortnightly} or {@code monthly}. */
  INSTALMENT_PERIOD,
  /** Day on which a payment was made, ISO date. */
  PAID_DATE,
  /** Sum that was paid, exact decimal. */
  PAID_AMOUNT,
  /** When to call again. */
  CALLBACK_TIME,
  /** The words for the party whose fault or money it is. */
  BLAMED_PARTY,
  /** Invoice, account, cheque or case number. */
  REFERENCE,
  /** The named lawyer or adviser. */
  REPRESENTATIVE,
  /** Sum that is disputed, exact decimal. */
  DISPUTED_AMOUNT;

  /** Returns the id of data files and output, for example {@code promise-date}. */
  public String id() {
    return Ids.of(this);
  }

  /**
   * Returns the constant of an id.
   *
   * @throws IllegalArgumentException if the id is unknown; the message lists the known ones
   */
  public static FactType of(String id) {
    return Ids.parse(FactType.class, id);
  }
}
