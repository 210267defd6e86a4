package org.callcoach.advice;

import org.callcoach.internal.Ids;

/** How a reply sounds. */
public enum Tone {
  /** Names the debtor's own circumstance; the ask survives. */
  EMPATHETIC,
  /** Asks what, how, when or which. */
  OPEN_ENDED,
  /** Offers something conditional, dated and inside the authority. */
  INCENTIVE,
  /** Quotes a clause of the account and its stated consequence, calmly. */
  CONTRACTUAL_PRESSURE,
  /** Neutral questions and information. */
  CLARIFYING,
  /** Lowers the temperature. */
  DE_ESCALATING,
  /** Ends a turn or the call well. */
  CLOSING;

  /** Returns the id of data files and output, for example {@code empathetic}. */
  public String id() {
    return Ids.of(this);
  }

  /**
   * Returns the constant of an id.
   *
   * @throws IllegalArgumentException if the id is unknown; the message lists the known ones
   */
  public static Tone of(String id) {
    return Ids.parse(Tone.class, id);
  }
}
