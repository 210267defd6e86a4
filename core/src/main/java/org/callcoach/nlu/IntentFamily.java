package org.callcoach.nlu;

import org.callcoach.internal.Ids;

/** Eight families of debtor intents. */
public enum IntentFamily {
  /** Means to pay or offers a way. */
  WILLING,
  /** Cannot pay, or not yet. */
  HARDSHIP,
  /** Says that it is not owed as claimed. */
  DISPUTE,
  /** Names something or someone that stands between. */
  EVASION,
  /** Refuses, attacks, ends or doubts the contact. */
  RESISTANCE,
  /** Says who is, or is not, on the line. */
  IDENTITY,
  /** Wants to know. */
  INFORMATION,
  /** Keeps the talk going, or none of all these. */
  CONVERSATION;

  /** Returns the id of data files and output, for example {@code willing}. */
  public String id() {
    return Ids.of(this);
  }

  /**
   * Returns the constant of an id.
   *
   * @throws IllegalArgumentException if the id is unknown; the message lists the known ones
   */
  public static IntentFamily of(String id) {
    return Ids.parse(IntentFamily.class, id);
  }
}
