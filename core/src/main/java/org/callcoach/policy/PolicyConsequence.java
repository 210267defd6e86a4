package org.callcoach.policy;

import org.callcoach.internal.Ids;

/** What may follow from not paying; jurisdictions differ on whether an agent may say so. */
public enum PolicyConsequence {
  /** A suit before a civil court. */
  CIVIL_SUIT,
  /** Seizure or garnishment by title of a court. */
  ENFORCEMENT,
  /** Taking back what was bought or pledged, by right of the contract. */
  REPOSSESSION,
  /** An entry with a credit bureau. */
  CREDIT_REPORT,
  /** Interest, fees and costs on top. */
  COSTS;

  /** Returns the id of data files and output, for example {@code civil-suit}. */
  public String id() {
    return Ids.of(this);
  }

  /**
   * Returns the constant of an id.
   *
   * @throws IllegalArgumentException if the id is unknown; the message lists the known ones
   */
  public static PolicyConsequence of(String id) {
    return Ids.parse(PolicyConsequence.class, id);
  }
}
