package org.callcoach.notes;

import org.callcoach.advice.Move;
import org.callcoach.internal.Ids;

/**
 * What somebody else is said to be responsible for; to be checked with them, neither believed nor
 * doubted.
 *
 * @param turn where it was said
 * @param party the words for whom to ask, or empty where nobody was named
 * @param quote the words of the claim
 * @param task what is to be done about it
 * @param state what has come of the check
 */
public record BlameClaim(int turn, String party, String quote, Move task, State state) {
  /** What has come of the check. */
  public enum State {
    /** Nobody has been asked yet. */
    OPEN,
    /** Whoever was asked says so too. */
    CONFIRMED,
    /** Whoever was asked says otherwise. */
    REFUTED;

    /** Returns the id of output, for example {@code open}. */
    public String id() {
      return Ids.of(this);
    }
  }
}
