package org.callcoach.internal.policy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.util.Collection;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;

/** Finds the next time on a clock that may leap forward or back. */
final class Clock {
  /** A window that opens at all does so within a year and a holiday season. */
  private static final int DAYS = 400;

  private Clock() {}

  /**
   * Returns the first instant after another at which a condition holds, if it can only begin to
   * hold at those minutes of a day, at midnight or when the clock is changed.
   */
  static Optional<Instant> next(
      Instant after, ZoneId zone, Collection<Integer> minutes, Predicate<ZonedDateTime> holds) {
    LocalDate day = after.atZone(zone).toLocalDate();
    for (int i = 0; i < DAYS; i++) {
      for (Instant instant : beginnings(day.plusDays(i), zone, minutes)) {
        if (instant.isAfter(after) && holds.test(instant.atZone(zone))) {
          return Optional.of(instant);
        }
      }
    }
    return Optional.empty();
  }

  private static SortedSet<Instant> beginnings(
      LocalDate day, ZoneId zone, Collection<Integer> minutes) {
    ZoneRules rules = zone.getRules();
    SortedSet<Instant> beginnings = new TreeSet<>();
    beginnings.add(day.atStartOfDay(zone).toInstant());
    for (int minute : minutes) {
      LocalDateTime time = day.atStartOfDay().plusMinutes(minute);
      // None where the clock leaps over it, two where it strikes twice.
      for (ZoneOffset offset : rules.getValidOffsets(time)) {
        beginnings.add(time.toInstant(offset));
      }
    }
    ZoneOffsetTransition change =
        rules.nextTransition(day.atStartOfDay(zone).toInstant().minusNanos(1));
    if (change != null
        && change.getInstant().isBefore(day.plusDays(1).atStartOfDay(zone).toInstant())) {
      beginnings.add(change.getInstant());
    }
    return beginnings;
  }
}
