package org.callcoach.policy;

import org.callcoach.internal.Ids;

/** What an agent may not say or do. */
public enum Violation implements Flaw {
  /** Arrest, prison or a crime where there is only a debt. */
  THREAT_ARREST,
  /** Harm to a person, or to what is theirs. */
  THREAT_VIOLENCE,
  /** A suit, seizure or visit that is not lawful, or not meant. */
  THREAT_UNLAWFUL_ACTION,
  /** Passing for a lawyer, an official, a court or somebody else. */
  FALSE_IDENTITY,
  /** Telling the debt to somebody else, or saying that one will. */
  THIRD_PARTY_DISCLOSURE,
  /** Insults and swearing. */
  ABUSE,
  /** Guilt, humiliation, publicity. */
  SHAMING,
  /** A deadline or an offer that ends only in the saying. */
  FALSE_URGENCY,
  /** A wrong sum, legal status or effect on credit. */
  MISREPRESENTATION,
  /** Calling so often, so late or so long that it wears somebody down. */
  HARASSMENT,
  /** Pressing on somebody who has told of illness, grief or danger. */
  PRESSURE_ON_VULNERABLE,
  /** Going on after being asked to stop. */
  IGNORING_STOP_REQUEST,
  /** Naming the debt before it is known who is on the line. */
  DISCLOSURE_BEFORE_VERIFICATION;

  @Override
  public String id() {
    return Ids.of(this);
  }

  @Override
  public Verdict verdict() {
    return Verdict.VIOLATION;
  }

  /**
   * Returns the constant of an id.
   *
   * @throws IllegalArgumentException if the id is unknown; the message lists the known ones
   */
  public static Violation of(String id) {
    return Ids.parse(Violation.class, id);
  }
}
