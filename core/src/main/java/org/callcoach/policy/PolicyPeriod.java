package org.callcoach.policy;

import java.time.temporal.ChronoUnit;

/**
 * The time over which a cap counts.
 *
 * @param length how many units, 1 or more; 1 where {@code rolling} is false
 * @param unit days, weeks or months
 * @param rolling true for the time just before the contact, reckoned on the debtor's clock; false
 *     for the calendar's day, week from Monday, or month
 */
public record PolicyPeriod(int length, ChronoUnit unit, boolean rolling) {
  /**
   * Checks its parts.
   *
   * @throws IllegalArgumentException if there is no such period
   */
  public PolicyPeriod {
    boolean isKnown =
        unit == ChronoUnit.DAYS || unit == ChronoUnit.WEEKS || unit == ChronoUnit.MONTHS;
    if (!isKnown || length < 1 || length > 366 || (!rolling && length != 1)) {
      throw new IllegalArgumentException(
          "period is %d %s; it must be 1 to 366 days, weeks or months, one of the calendar's"
              .formatted(length, unit));
    }
  }
}
