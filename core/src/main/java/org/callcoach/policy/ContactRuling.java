package org.callcoach.policy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/**
 * Whether a debtor may be contacted.
 *
 * @param reasons what stands against it, the most binding first; none where it is allowed
 * @param earliest when it is allowed at the earliest if nothing else happens; empty where something
 *     must happen first, such as a letter, or a request be lifted
 * @param missed the day of a payment that did not come: a call is due
 * @param best when to call, best first; those of the next days on which it is allowed
 */
public record ContactRuling(
    List<Reason> reasons,
    Optional<Instant> earliest,
    Optional<LocalDate> missed,
    List<Hours> best) {

  /** Copies its lists. */
  public ContactRuling {
    reasons = List.copyOf(reasons);
    best = List.copyOf(best);
  }

  /** Tells whether nothing stands against it. */
  public boolean isAllowed() {
    return reasons.isEmpty();
  }

  /**
   * What stands against a contact.
   *
   * @param rule which rule
   * @param until when it no longer does, this rule taken alone; empty where time does not help
   * @param zone on which clock, where that matters
   * @param counted how many contacts count, where a cap is full
   */
  public record Reason(
      PolicyRule rule, Optional<Instant> until, Optional<ZoneId> zone, int counted) {}

  /**
   * A good time to call.
   *
   * @param rule which says so; empty where the debtor's own history does
   * @param answered how many calls in these hours of the day the debtor answered
   * @param tried how many calls were made in them
   */
  public record Hours(
      Instant from, Instant to, Optional<PolicyRule> rule, int answered, int tried) {}
}
