package org.callcoach.advice;

import org.callcoach.internal.Ids;

/** A place in a phrase that the call fills; slots.yaml says its type and who supplies it. */
public enum Slot {
  /** Whom the debt is owed to. */
  CREDITOR,
  /** The person called. */
  DEBTOR_NAME,
  /** The sum owed. */
  AMOUNT,
  /** When it was due. */
  DUE_DATE,
  /** Invoice or account number. */
  REFERENCE,
  /** The words of the contract that the account quotes. */
  CLAUSE,
  /** Greatest reduction within the authority, a whole percentage. */
  DISCOUNT_PERCENT,
  /** The sum after that reduction. */
  SETTLEMENT_AMOUNT,
  /** Greatest number of instalments within the authority. */
  INSTALMENT_COUNT,
  /** The sum owed divided by that number, rounded up to the cent. */
  INSTALMENT_SUM,
  /** The day of an earlier promise that was not kept. */
  MISSED_DATE,
  /** A language, named in the reply's own language. */
  LANGUAGE_NAME,
  /** The day just promised. */
  PROMISE_DATE,
  /** The sum just promised. */
  PROMISE_AMOUNT,
  /** The sum of one instalment just offered. */
  PLAN_AMOUNT,
  /** What happened, as it is named inside a sentence. */
  CIRCUMSTANCE;

  /** Returns the id of data files and output, for example {@code creditor}. */
  public String id() {
    return Ids.of(this);
  }

  /**
   * Returns the constant of an id.
   *
   * @throws IllegalArgumentException if the id is unknown; the message lists the known ones
   */
  public static Slot of(String id) {
    return Ids.parse(Slot.class, id);
  }
}
