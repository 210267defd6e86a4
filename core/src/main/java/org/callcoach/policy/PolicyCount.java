package org.callcoach.policy;

import org.callcoach.internal.Ids;

/** Which contacts a cap counts; what the debtor began is never counted. */
public enum PolicyCount {
  /** Each one begun, whatever became of it. */
  ATTEMPTS,
  /** Those that arrived: sent, left as a message, or spoken. */
  DELIVERED,
  /** Those in which one spoke with the debtor. */
  CONVERSATIONS;

  /** Returns the id of data files and output, for example {@code attempts}. */
  public String id() {
    return Ids.of(this);
  }
}
