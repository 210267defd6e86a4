package org.callcoach;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What is fixed for a call: the day, the language if it is known, the account and the policies.
 *
 * @param today the day of the call where the debtor is; dates that are said are reckoned from it
 * @param language the language of the call; empty to tell it from what is said
 * @param account what is known of the debt
 * @param policies ids of the policies that hold; empty for the neutral one
 */
public record CallContext(
    LocalDate today, Optional<Language> language, Account account, List<String> policies) {

  /** Copies the policies. */
  public CallContext {
    policies = List.copyOf(policies);
  }

  /** Returns the context of a call of which only the day is known. */
  public static CallContext on(LocalDate today) {
    return new CallContext(today, Optional.empty(), Account.UNKNOWN, List.of());
  }

  /** Returns this context with the language given. */
  public CallContext in(Language language) {
    return new CallContext(today, Optional.of(language), account, policies);
  }

  /** Returns this context with the account given. */
  public CallContext about(Account account) {
    return new CallContext(today, language, account, policies);
  }

  /**
   * Returns this context under those policies; they are looked up where the context is used.
   *
   * @param policies ids such as {@code US-MA}; none for the neutral policy
   */
  public CallContext under(String... policies) {
    return new CallContext(today, language, account, List.of(policies));
  }
}
