package org.callcoach.nlu;

import org.callcoach.internal.Ids;

/** What kind of value a fact holds. */
public enum FactType {
  /**
   * Day on which a payment is promised, ISO date; the last day of a week or a month. Where it is
   * denied until or before a day ("I can't until Friday"), and where time is asked for ("give me a
   * fortnight"), the day from which on it is possible, graded {@link PromiseGrade#CAN}.
   */
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
  /**
   * When to call again, or from when on: an ISO date ({@code 2026-11-27}), a local date and time
   * ({@code 2026-11-27T15:30}) or a time of a day not named ({@code T18:00}). A part of the day is
   * the hour at which it begins: the morning 9, noon 12, the afternoon 14, the evening 18.
   */
  CALLBACK_TIME,
  /** The words for the party whose fault or money it is. */
  BLAMED_PARTY,
  /** Invoice, account, cheque or case number, in capitals; spoken digits are written together. */
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
