package org.callcoach.nlu;

import org.callcoach.internal.Ids;

/** Something said that changes what is allowed for the rest of the call. */
public enum Signal {
  /** Asks that calls, letters or visits stop. */
  STOP_CONTACT,
  /** A lawyer or adviser speaks for the debtor. */
  ATTORNEY,
  /** A formal insolvency, filed or open. */
  INSOLVENCY,
  /** The person called about has died. */
  DECEASED,
  /** The person on the line is not the debtor and knows none. */
  WRONG_PARTY,
  /** A relative, colleague or gatekeeper is on the line. */
  THIRD_PARTY_ON_LINE,
  /** Illness, bereavement, abuse or another crisis was told. */
  VULNERABLE,
  /** Words of not wanting to live. */
  SELF_HARM,
  /** The debt, its sum or what it was for is disputed. */
  DISPUTE,
  /** Does not want the call recorded. */
  RECORDING_OBJECTION,
  /** The call's language is not understood well enough. */
  LANGUAGE_BARRIER,
  /** Now is a bad moment. */
  INCONVENIENT_TIME;

  /** Returns the id of data files and output, for example {@code stop-contact}. */
  public String id() {
    return Ids.of(this);
  }

  /**
   * Returns the constant of an id.
   *
   * @throws IllegalArgumentException if the id is unknown; the message lists the known ones
   */
  public static Signal of(String id) {
    return Ids.parse(Signal.class, id);
  }
}
