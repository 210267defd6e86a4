package org.callcoach;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What is fixed for a call: the day, the language if it is known, and the account.
 *
 * @param today the day of the call where the debtor is; dates that are said are reckoned from it
 * @param language the language of the call; empty to tell it from what is said
 * @param account what is known of the debt
 */
public record CallContext(LocalDate today, Optional<Language> language, Account account) {

  /** Returns the context of a call of which only the day is known. */
  public static CallContext on(LocalDate today) {
    return new CallContext(today, Optional.empty(), Account.UNKNOWN);
  }

  /** Returns this context with the language given. */
  public CallContext in(Language language) {
    return new CallContext(today, Optional.of(language), account);
  }

  /** Returns this context with the account given. */
  public CallContext about(Account account) {
    return new CallContext(today, language, account);
  }
}
