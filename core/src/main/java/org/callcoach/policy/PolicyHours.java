package org.callcoach.policy;

import java.time.LocalTime;
import java.util.Locale;

/**
 * Hours of a day on the debtor's clock, the end excluded.
 *
 * @param from minute of the day, 0 to 1439
 * @param to minute of the day, after {@code from}, at most 1440
 */
public record PolicyHours(int from, int to) {
  /**
   * Checks the order.
   *
   * @throws IllegalArgumentException if they are no hours of a day
   */
  public PolicyHours {
    if (from < 0 || from >= to || to > 1440) {
      throw new IllegalArgumentException(
          "hours are %d to %d minutes; they must lie in a day, the end after the beginning"
              .formatted(from, to));
    }
  }

  /** Tells whether a time lies in them. */
  public boolean contains(LocalTime time) {
    int minute = time.getHour() * 60 + time.getMinute();
    return from <= minute && minute < to;
  }

  /** Returns for example {@code 08:00-21:00}. */
  @Override
  public String toString() {
    return String.format(
        Locale.ROOT, "%02d:%02d-%02d:%02d", from / 60, from % 60, to / 60, to % 60);
  }
}
