package org.callcoach.brief;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What a claim rests on. Sums are in the currency of the account.
 *
 * @param kind of the debt: an id of {@code brief.yaml}, such as {@code trade} or {@code loan}
 * @param invoices what was billed
 * @param payments what was paid on it
 * @param credits what was credited, returned or written off
 * @param phone how to reach the debtor
 * @param address where to write to
 * @param email where to write to
 * @param letterSent when the last letter on it went out
 */
public record Claim(
    String kind,
    List<Invoice> invoices,
    List<Entry> payments,
    List<Entry> credits,
    Optional<String> phone,
    Optional<String> address,
    Optional<String> email,
    Optional<LocalDate> letterSent) {

  /** Copies its lists. */
  public Claim {
    invoices = List.copyOf(invoices);
    payments = List.copyOf(payments);
    credits = List.copyOf(credits);
  }

  /** Whether a paper that proves a claim is at hand. */
  public enum Paper {
    HELD,
    MISSING,
    /** The kind of debt has none. */
    NOT_NEEDED
  }

  /**
   * What was billed.
   *
   * @param due when it was to be paid
   * @param amount more than 0
   * @param order the order or contract
   * @param delivery the delivery note or proof of service
   * @param signature that signature or stamp on it
   */
  public record Invoice(
      String reference,
      LocalDate date,
      LocalDate due,
      BigDecimal amount,
      Paper order,
      Paper delivery,
      Paper signature) {
    /**
     * Checks the sum.
     *
     * @throws IllegalArgumentException if it is not more than 0
     */
    public Invoice {
      positive(amount, "invoice " + reference);
    }
  }

  /**
   * A payment or a credit.
   *
   * @param amount more than 0
   */
  public record Entry(LocalDate date, BigDecimal amount) {
    /**
     * Checks the sum.
     *
     * @throws IllegalArgumentException if it is not more than 0
     */
    public Entry {
      positive(amount, "entry of " + date);
    }
  }

  private static void positive(BigDecimal amount, String of) {
    if (amount.signum() <= 0) {
      throw new IllegalArgumentException(
          "amount of %s is %s; it must be more than 0".formatted(of, amount));
    }
  }
}
