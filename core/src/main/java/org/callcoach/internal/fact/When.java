package org.callcoach.internal.fact;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;

/** A day that is known once it is known whether it lies ahead or behind. */
@FunctionalInterface
interface When {
  int WORKING_DAYS = 5;

  /** May throw {@link DateTimeException} or {@link ArithmeticException} for a day that is not. */
  LocalDate from(LocalDate today, boolean behind);

  /** Returns the day, or nothing where the calendar has none. */
  static Optional<LocalDate> day(When when, LocalDate today, boolean behind) {
    try {
      return Optional.of(when.from(today, behind));
    } catch (DateTimeException | ArithmeticException e) {
      return Optional.empty();
    }
  }

  static When inDays(int days) {
    return (today, behind) -> today.plusDays(days);
  }

  /** So many units ahead; units as {@link Sense#UNIT} has them. */
  static When after(When from, int units, int unit) {
    return (today, behind) -> {
      LocalDate start = from.from(today, behind);
      return switch (unit) {
        case 30 -> start.plusMonths(units);
        case 365 -> start.plusYears(units);
        default -> start.plusDays((long) units * unit);
      };
    };
  }

  /** The nearest such weekday, not today. */
  static When weekday(int weekday) {
    return (today, behind) -> {
      DayOfWeek day = DayOfWeek.of(weekday);
      return today.with(behind ? TemporalAdjusters.previous(day) : TemporalAdjusters.next(day));
    };
  }

  /** The nearest such weekday, today included. */
  static When thisWeekday(int weekday) {
    return (today, behind) -> {
      DayOfWeek day = DayOfWeek.of(weekday);
      return today.with(
          behind ? TemporalAdjusters.previousOrSame(day) : TemporalAdjusters.nextOrSame(day));
    };
  }

  /** The day if it is such a weekday. */
  static When only(When when, int weekday) {
    return (today, behind) -> {
      LocalDate date = when.from(today, behind);
      if (date.getDayOfWeek().getValue() != weekday) {
        throw new DateTimeException("another weekday");
      }
      return date;
    };
  }

  static When inWeek(int weeks, int weekday) {
    return (today, behind) ->
        today
            .with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
            .plusDays(7L * weeks + weekday - 1);
  }

  /** The nearest such day of a month, today included; months without it are passed over. */
  static When dayOfMonth(int day) {
    return (today, behind) -> {
      YearMonth month = YearMonth.from(today);
      for (int tries = 0; tries < 4; tries++) {
        if (month.isValidDay(day)) {
          LocalDate date = month.atDay(day);
          if (behind ? !date.isAfter(today) : !date.isBefore(today)) {
            return date;
          }
        }
        month = month.plusMonths(behind ? -1 : 1);
      }
      throw new DateTimeException("no such day");
    };
  }

  /** A day of the month so many months from now. */
  static When dayOfMonth(int months, int day) {
    return (today, behind) -> YearMonth.from(today).plusMonths(months).atDay(day);
  }

  static When endOfMonth(int months) {
    return (today, behind) -> YearMonth.from(today).plusMonths(months).atEndOfMonth();
  }

  /** The nearest such day of the year, today included. */
  static When dayOfYear(int month, int day) {
    return (today, behind) -> {
      LocalDate date = LocalDate.of(today.getYear(), month, day);
      if (behind) {
        return date.isAfter(today) ? LocalDate.of(today.getYear() - 1, month, day) : date;
      }
      return date.isBefore(today) ? LocalDate.of(today.getYear() + 1, month, day) : date;
    };
  }

  static When endOf(int month) {
    return (today, behind) -> {
      YearMonth near = YearMonth.of(today.getYear(), month);
      LocalDate end = near.atEndOfMonth();
      boolean past = end.isBefore(today);
      boolean ahead = near.atDay(1).isAfter(today);
      int years = !behind && past ? 1 : behind && ahead ? -1 : 0;
      return near.plusYears(years).atEndOfMonth();
    };
  }

  static When exact(int year, int month, int day) {
    int whole = year < 100 ? 2000 + year : year;
    return (today, behind) -> LocalDate.of(whole, month, day);
  }

  /** Easter Sunday after Meeus, Jones and Butcher. */
  static LocalDate easter(int year) {
    int a = year % 19;
    int b = year / 100;
    int c = year % 100;
    int h = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
    int l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7;
    int m = (a + 11 * h + 22 * l) / 451;
    int n = h + l - 7 * m + 114;
    return LocalDate.of(year, n / 31, n % 31 + 1);
  }

  /** A holiday as {@link Sense#HOLIDAY} has it. */
  static When holiday(int value) {
    if (value > 0) {
      return dayOfYear(value / 100, value % 100);
    }
    return (today, behind) -> {
      LocalDate easter = easter(today.getYear());
      if (behind) {
        return easter.isAfter(today) ? easter(today.getYear() - 1) : easter;
      }
      return easter.isBefore(today) ? easter(today.getYear() + 1) : easter;
    };
  }

  /** The last day of a unit; a week of payments ends with its last working day. */
  static When endOfUnit(int unit, int ahead) {
    return switch (unit) {
      case 1 -> inDays(ahead);
      case 7 ->
          (today, behind) -> {
            boolean over = ahead == 0 && today.getDayOfWeek().getValue() > WORKING_DAYS;
            return inWeek(over ? 1 : ahead, WORKING_DAYS).from(today, behind);
          };
      case 365 -> (today, behind) -> today.plusYears(ahead).withMonth(12).withDayOfMonth(31);
      default -> endOfMonth(ahead);
    };
  }
}
