package org.callcoach.policy;

import org.callcoach.internal.Ids;

/** When something must be said. */
public enum PolicyOccasion {
  /** Before anything is said of the debt. */
  BEFORE_DISCLOSURE,
  /** In the first contact. */
  FIRST_CONTACT,
  /** In every contact after the first. */
  LATER_CONTACT,
  EVERY_CONTACT,
  /** Before the call is recorded. */
  BEFORE_RECORDING,
  /** To a machine that takes messages. */
  VOICEMAIL,
  /** When asked. */
  ON_REQUEST,
  /** On paper. */
  IN_WRITING;

  /** Returns the id of data files and output, for example {@code every-contact}. */
  public String id() {
    return Ids.of(this);
  }
}
