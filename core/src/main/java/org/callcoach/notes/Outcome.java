package org.callcoach.notes;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.callcoach.internal.Ids;
import org.callcoach.plan.Instalment;

/**
 * What a call has led to.
 *
 * @param kind what sort of end it is
 * @param date the day that was agreed, of the first payment where there are several
 * @param amount the sum that was agreed, of all payments together
 * @param instalments the payments of a plan, as far as sum, day and rhythm are known
 */
public record Outcome(
    Kind kind,
    Optional<LocalDate> date,
    Optional<BigDecimal> amount,
    List<Instalment> instalments) {
  /** Copies the instalments. */
  public Outcome {
    instalments = List.copyOf(instalments);
  }

  /** How a call can end. */
  public enum Kind {
    /** Paid on the call, or said to have been paid. */
    PAID,
    /** A payment on a day. */
    PROMISE,
    /** Payments in parts. */
    PLAN,
    /** The debt is disputed. */
    DISPUTE,
    /** Another talk is agreed. */
    CALLBACK,
    /** The number is not the debtor's. */
    WRONG_PARTY,
    /** Contact is to stop, or goes on with a lawyer, a trustee or the estate only. */
    STOP,
    /** The debtor will not pay. */
    REFUSAL,
    /** None of these. */
    NONE;

    /** Returns the id of data files and output, for example {@code wrong-party}. */
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
