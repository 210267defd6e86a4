package org.callcoach.policy;

import org.callcoach.internal.Ids;

/** What a stop signal changes at once. */
public enum PolicyEffect {
  /** Say that it is noted, and end the call. */
  END_CALL,
  /** Go on speaking, but not of the debt. */
  END_DEBT_TALK,
  /** Note it and stop asking for payment until it is settled. */
  PAUSE_DEMANDS,
  /** Use another way to reach the debtor. */
  SWITCH_CHANNEL,
  /** Offer to call at another time, and end the call. */
  OFFER_CALLBACK,
  /** Hand over to somebody who is trained for it. */
  SPECIALIST,
  /** Go on only without a recording. */
  STOP_RECORDING;

  /** Returns the id of data files and output, for example {@code end-call}. */
  public String id() {
    return Ids.of(this);
  }
}
