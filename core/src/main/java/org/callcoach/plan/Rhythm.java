package org.callcoach.plan;

import java.time.LocalDate;
import org.callcoach.internal.Ids;

/** How often an instalment is paid. */
public enum Rhythm {
  /** Every seven days. */
  WEEKLY,
  /** Every fourteen days. */
  FORTNIGHTLY,
  /** On the same day of every month, or on its last where it has no such day. */
  MONTHLY;

  /** Returns the id of data files and output, for example {@code monthly}. */
  public String id() {
    return Ids.of(this);
  }

  /**
   * Returns the constant of an id.
   *
   * @throws IllegalArgumentException if the id is unknown; the message lists the known ones
   */
  public static Rhythm of(String id) {
    return Ids.parse(Rhythm.class, id);
  }

  /**
   * Returns the day of an instalment, reckoned from the first, so that the 31st comes back after a
   * shorter month.
   *
   * @param number of the instalment, 0 for the first
   */
  LocalDate after(LocalDate first, int number) {
    return switch (this) {
      case WEEKLY -> first.plusWeeks(number);
      case FORTNIGHTLY -> first.plusWeeks(2L * number);
      case MONTHLY -> first.plusMonths(number);
    };
  }
}
