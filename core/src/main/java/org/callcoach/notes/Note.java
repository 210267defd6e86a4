package org.callcoach.notes;

import org.callcoach.Speaker;
import org.callcoach.internal.Ids;

/**
 * A thing that was said, with its place. Nothing is noted that was not said.
 *
 * @param turn number of the turn in the call, from 0
 * @param speaker who said it
 * @param kind what sort of thing it is
 * @param what an id of the vocabulary or a value, as {@link Kind} says
 * @param quote the words, numbers of cards, accounts and papers masked
 */
public record Note(int turn, Speaker speaker, Kind kind, String what, String quote) {
  /** What sort of thing a note holds. */
  public enum Kind {
    /** The debtor's words were likely meant so; {@code what} is an intent. */
    HEARD,
    /** A signal was raised; {@code what} is the signal. */
    SIGNAL,
    /** The agent did it; {@code what} is a skill, a cue or a move. */
    DONE,
    /** The agent said what it may or should not; {@code what} is a violation or a lapse. */
    WRONG,
    /** The debtor spoke of it; {@code what} is a cue. */
    NAMED,
    /** The debtor showed to be the debtor, or was no longer; {@code yes} or {@code no}. */
    VERIFIED,
    /** A payment was promised; {@code what} is its day, or {@code undated}, and its sum. */
    PROMISED,
    /** A promise was changed; {@code what} is what it was before. */
    CHANGED,
    /** The debtor said yes to a promise that was said back. */
    CONFIRMED,
    /** A promise was taken back. */
    WITHDRAWN,
    /** Somebody else is said to be responsible; {@code what} is who, or empty. */
    BLAMED,
    /** Another time was named; {@code what} is the time. */
    CALLBACK,
    /** It is said to have been paid; {@code what} is a day, a sum or a reference. */
    PAID,
    /** A lawyer, adviser or practitioner was named; {@code what} is the name or number. */
    REPRESENTED,
    /** Whom a claim of this turn blames says so too; noted by the caller. */
    CLAIM_CONFIRMED,
    /** Whom a claim of this turn blames says otherwise; noted by the caller. */
    CLAIM_REFUTED;

    /** Returns the id of output, for example {@code promised}. */
    public String id() {
      return Ids.of(this);
    }

    /**
     * Returns the constant of an id.
     *
     * @throws IllegalArgumentException if the id is unknown; the message lists the known ones
     */
    public static Kind of(String id) {
      return Ids.parse(Kind.class, id);
    }
  }
}
