package org.callcoach.policy;

import org.callcoach.internal.Ids;

/** What of an account others may have no right to hear. */
public enum PolicyTopic {
  /** Whom the debt is owed to. */
  CREDITOR,
  /** The invoice or account number. */
  REFERENCE;

  /** Returns the id of data files and output, for example {@code creditor}. */
  public String id() {
    return Ids.of(this);
  }
}
