package org.callcoach.notes;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.callcoach.internal.Ids;
import org.callcoach.plan.Rhythm;

/**
 * A payment that the debtor has spoken of; what was not said is not there.
 *
 * @param made the turn in which it was first spoken of
 * @param changed the turn in which it was last changed
 * @param date the day, of the first instalment where there are several
 * @param amount the sum, of all instalments together where it was named
 * @param instalment the sum of one instalment
 * @param count the number of instalments
 * @param rhythm how often
 * @param way how it is paid
 * @param now whether it is to be paid on this call
 * @param status how firm it is
 */
public record Promise(
    int made,
    int changed,
    Optional<LocalDate> date,
    Optional<BigDecimal> amount,
    Optional<BigDecimal> instalment,
    Optional<Integer> count,
    Optional<Rhythm> rhythm,
    Optional<Way> way,
    boolean now,
    Status status) {

  /** How firm a promise is. */
  public enum Status {
    /** Spoken of, asked for or to be tried; or the day, or the rhythm of a plan, is missing. */
    OPEN,
    /** With a day, or as a plan with sum and rhythm. */
    MADE,
    /** The agent has said it back as it was said. */
    SAID_BACK,
    /** The debtor has said yes to that. */
    CONFIRMED,
    /** Taken back. */
    WITHDRAWN;

    /** Returns the id of output, for example {@code said-back}. */
    public String id() {
      return Ids.of(this);
    }

    /**
     * Returns the constant of an id.
     *
     * @throws IllegalArgumentException if the id is unknown; the message lists the known ones
     */
    public static Status of(String id) {
      return Ids.parse(Status.class, id);
    }
  }

  /** Tells whether it is in parts. */
  public boolean isPlan() {
    return instalment.isPresent() || count.isPresent() || rhythm.isPresent();
  }

  /** Tells whether it stands: made, said back or confirmed. */
  public boolean stands() {
    return status != Status.OPEN && status != Status.WITHDRAWN;
  }

  /** Returns this promise with another status. */
  public Promise as(Status status) {
    return new Promise(made, changed, date, amount, instalment, count, rhythm, way, now, status);
  }

  /** Returns this promise with a way to pay. */
  public Promise by(Way way) {
    return new Promise(
        made, changed, date, amount, instalment, count, rhythm, Optional.of(way), now, status);
  }
}
