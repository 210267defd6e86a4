package org.callcoach.internal.guard;

/** What a line does that is right or wrong by the state of the call alone. */
public enum Act {
  /** Asks or tells to pay, in whatever tone. */
  ASKS_MONEY,
  /** Lets on that there is a debt. */
  NAMES_DEBT,
  /** Insists. */
  PRESSES
}
