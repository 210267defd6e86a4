package org.callcoach;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the caller's system knows of the debt; what is absent is never said.
 *
 * @param creditor whom it is owed to
 * @param amount the sum owed, positive, together with {@code currency}
 * @param currency the currency of {@code amount}
 * @param dueDate when it was due
 * @param reference invoice or account number
 * @param debtorName the person called, as one would address them
 * @param contractClause the clause that a reply may quote, in the language of the call
 * @param missedDate the day of an earlier promise that was not kept
 * @param authority what may be granted
 */
public record Account(
    Optional<String> creditor,
    Optional<BigDecimal> amount,
    Optional<Currency> currency,
    Optional<LocalDate> dueDate,
    Optional<String> reference,
    Optional<String> debtorName,
    Optional<String> contractClause,
    Optional<LocalDate> missedDate,
    Authority authority) {

  // More than any debt in any currency, and few enough to be written out.
  private static final int WHOLE_DIGITS = 15;
  private static final int FRACTION_DIGITS = 6;

  /** An account of which nothing is known and nothing may be granted. */
  public static final Account UNKNOWN = builder().build();

  /**
   * Checks the amount.
   *
   * @throws IllegalArgumentException if the amount is no sum or comes without a currency
   */
  public Account {
    if (amount.isPresent() && !isSum(amount.get())) {
      throw new IllegalArgumentException(
          "amount is %s; a debt is more than 0 and has at most %d digits before and %d after the point"
              .formatted(amount.get(), WHOLE_DIGITS, FRACTION_DIGITS));
    }
    if (amount.isPresent() && currency.isEmpty()) {
      throw new IllegalArgumentException("amount comes without a currency; give an ISO 4217 code");
    }
  }

  private static boolean isSum(BigDecimal amount) {
    return amount.signum() > 0
        && (long) amount.precision() - amount.scale() <= WHOLE_DIGITS
        && amount.scale() <= FRACTION_DIGITS;
  }

  /** Returns a builder with nothing set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Sets what is known; blank texts count as not known. Not thread-safe. */
  public static final class Builder {
    private @Nullable String creditor;
    private @Nullable BigDecimal amount;
    private @Nullable Currency currency;
    private @Nullable LocalDate dueDate;
    private @Nullable String reference;
    private @Nullable String debtorName;
    private @Nullable String contractClause;
    private @Nullable LocalDate missedDate;
    private Authority authority = Authority.NONE;

    private Builder() {}

    /** Sets whom the debt is owed to. */
    public Builder creditor(String creditor) {
      this.creditor = creditor;
      return this;
    }

    /**
     * Sets the sum owed.
     *
     * @param amount an exact decimal, such as {@code 3914.77}
     * @param currency an ISO 4217 code, such as {@code EUR}
     * @throws IllegalArgumentException if either cannot be read
     */
    public Builder amount(String amount, String currency) {
      try {
        this.amount = new BigDecimal(amount);
      } catch (NumberFormatException e) {
        throw new IllegalArgumentException(
            "amount \"%s\" is not a decimal such as 3914.77".formatted(amount), e);
      }
      try {
        this.currency = Currency.getInstance(currency);
      } catch (IllegalArgumentException e) {
        throw new IllegalArgumentException(
            "currency \"%s\" is not an ISO 4217 code such as EUR".formatted(currency), e);
      }
      return this;
    }

    /** Sets when it was due. */
    public Builder dueDate(LocalDate dueDate) {
      this.dueDate = dueDate;
      return this;
    }

    /** Sets the invoice or account number. */
    public Builder reference(String reference) {
      this.reference = reference;
      return this;
    }

    /** Sets the person called, as one would address them. */
    public Builder debtorName(String debtorName) {
      this.debtorName = debtorName;
      return this;
    }

    /** Sets the clause that a reply may quote, in the language of the call. */
    public Builder contractClause(String contractClause) {
      this.contractClause = contractClause;
      return this;
    }

    /** Sets the day of an earlier promise that was not kept. */
    public Builder missedDate(LocalDate missedDate) {
      this.missedDate = missedDate;
      return this;
    }

    /** Sets what may be granted. */
    public Builder authority(Authority authority) {
      this.authority = authority;
      return this;
    }

    /**
     * Returns the account.
     *
     * @throws IllegalArgumentException as the constructor says
     */
    public Account build() {
      return new Account(
          known(creditor),
          Optional.ofNullable(amount),
          Optional.ofNullable(currency),
          Optional.ofNullable(dueDate),
          known(reference),
          known(debtorName),
          known(contractClause),
          Optional.ofNullable(missedDate),
          authority);
    }

    private static Optional<String> known(@Nullable String text) {
      return Optional.ofNullable(text).map(String::strip).filter(t -> !t.isEmpty());
    }
  }
}
