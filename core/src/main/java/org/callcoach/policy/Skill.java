package org.callcoach.policy;

import org.callcoach.internal.Ids;

/** What an agent does well in a line. */
public enum Skill {
  /** Says hello and its own name. */
  GREETING,
  /** Asks who is on the line, or for something only the debtor knows. */
  VERIFIES_IDENTITY,
  /** Says for whom it calls and what is owed. */
  STATES_CREDITOR_AND_AMOUNT,
  /** Shows that it has understood how things are for the debtor. */
  EMPATHY,
  /** Says back what was said, in other words. */
  REFLECTIVE_LISTENING,
  /** Asks what cannot be answered with yes or no. */
  OPEN_QUESTION,
  /** Asks how much. */
  ASKS_AMOUNT,
  /** Asks when. */
  ASKS_DATE,
  /** Offers to split the sum. */
  OFFERS_PLAN,
  /** Says what the debtor gains by it. */
  BENEFIT,
  /** Asks for the payment, clearly and calmly. */
  FIRM_ASK,
  /** Says back what was agreed. */
  RECAP,
  /** Thanks. */
  THANKS;

  /** Returns the id of data files and output, for example {@code open-question}. */
  public String id() {
    return Ids.of(this);
  }

  /**
   * Returns the constant of an id.
   *
   * @throws IllegalArgumentException if the id is unknown; the message lists the known ones
   */
  public static Skill of(String id) {
    return Ids.parse(Skill.class, id);
  }
}
