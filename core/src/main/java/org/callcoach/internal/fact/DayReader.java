package org.callcoach.internal.fact;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Reads days: weekdays, days of a month, dates in digits, and those reckoned from today. */
final class DayReader {
  private static final int MIDDLE_OF_WEEK = 3;

  private final Senses senses;
  private final FactSettings settings;
  private final SpanOfTimeReader spans;
  private final MonthDayReader monthDays;
  private final DateReader dates;
  private final WeekdayReader weekdays;
  private final LocalDate today;

  DayReader(Senses senses, NumeralReader numerals, FactSettings settings, LocalDate today) {
    this.senses = senses;
    this.settings = settings;
    this.today = today;
    this.spans = new SpanOfTimeReader(senses, numerals);
    this.monthDays = new MonthDayReader(senses, numerals, settings);
    this.dates = new DateReader(senses, numerals, settings);
    this.weekdays = new WeekdayReader(senses);
  }

  /** A day that ends before a token. */
  record Found(int next, When when, boolean wide, boolean asked) {
    Found(int next, When when) {
      this(next, when, false, false);
    }

    static Found wide(int next, When when) {
      return new Found(next, when, true, false);
    }

    static Found asked(int next, When when) {
      return new Found(next, when, false, true);
    }
  }

  /** Reads the longest day that starts at the token, its article included; or nothing. */
  Item.@Nullable Day read(int first) {
    Found found = at(first);
    if (found == null || !senses.flows(first, found.next - 1)) {
      return null;
    }
    int said = senses.has(first, Sense.THE) ? first : first + senses.length(first, Sense.OF_THE);
    return new Item.Day(
        first,
        found.next,
        senses.tokens().span(Math.min(said, found.next - 1), found.next - 1),
        found.when,
        found.wide,
        // "After the" can hold the article that the date begins with.
        senses.lengthBefore(first, Sense.AFTER) > 0 || senses.lengthBefore(said, Sense.AFTER) > 0,
        found.asked);
  }

  private @Nullable Found at(int first) {
    int the = article(first);
    int at = first + the;
    Found best = longer(relative(first), the > 0 ? relative(at) : null);
    best = longer(best, dates.read(at));
    best = longer(best, weekday(at));
    best = longer(best, weekdays.read(at));
    best = longer(best, monthDays.read(at, the > 0));
    best = longer(best, near(at));
    best = longer(best, edge(first));
    best = longer(best, the > 0 ? edge(at) : null);
    best = longer(best, monthAlone(at));
    Found ahead = spans.read(first, this::anchor);
    return longer(best, ahead);
  }

  private int article(int at) {
    return Math.max(senses.length(at, Sense.THE), senses.length(at, Sense.OF_THE));
  }

  /** A date that a span of time can be reckoned from. */
  private @Nullable Found anchor(int first) {
    int at = first + article(first);
    Found best = longer(relative(first), weekday(at));
    return longer(best, monthDays.read(at, at > first));
  }

  private static @Nullable Found longer(@Nullable Found a, @Nullable Found b) {
    return a == null || (b != null && b.next > a.next) ? b : a;
  }

  private @Nullable Found relative(int at) {
    int day = senses.length(at, Sense.DAY);
    int holiday = senses.length(at, Sense.HOLIDAY);
    if (day == 0 && holiday == 0) {
      int end = senses.length(at, Sense.PERIOD_END);
      return end == 0
          ? null
          : new Found(at + end, When.endOfUnit(senses.value(at, Sense.PERIOD_END), 0));
    }
    return day >= holiday
        ? weekAfter(at + day, When.inDays(senses.value(at, Sense.DAY)))
        : new Found(at + holiday, When.holiday(senses.value(at, Sense.HOLIDAY)));
  }

  /** "Tuesday week": the day itself where no such word follows it. */
  private Found weekAfter(int next, When day) {
    int weeks = senses.borderBefore(next) ? 0 : senses.length(next, Sense.WEEK_AFTER);
    return weeks == 0
        ? new Found(next, day)
        : new Found(next + weeks, When.after(day, senses.value(next, Sense.WEEK_AFTER), 1));
  }

  private @Nullable Found weekday(int at) {
    int lead = lead(at);
    int named = at + lead;
    int length = senses.length(named, Sense.WEEKDAY);
    if (length == 0) {
      return null;
    }
    int weekday = senses.value(named, Sense.WEEKDAY);
    int next = named + length;
    Found date = senses.borderBefore(next) ? null : dated(next, weekday);
    if (date != null) {
      return date;
    }
    Found later = weekAfter(next, When.weekday(weekday));
    if (later.next > next) {
      return later;
    }
    int behind = senses.length(next, Sense.NEXT_AFTER);
    int last = senses.length(next, Sense.LAST_AFTER);
    boolean following = behind > 0 || senses.has(at, Sense.NEXT);
    return new Found(next + Math.max(behind, last), weekday(at, weekday, following));
  }

  /** "Friday the 27th", and "venerdì 27" where that is a Friday. */
  private @Nullable Found dated(int next, int weekday) {
    int day = next + article(next);
    if (day > next || !settings.cardinalDays()) {
      return monthDays.read(day, day > next);
    }
    Found date = monthDays.read(day, false);
    Found bare = date == null ? monthDays.read(day, true) : null;
    When on = bare == null ? null : When.only(bare.when, weekday);
    boolean known = on != null && (isKnown(on, false) || isKnown(on, true));
    return bare != null && on != null && known ? new Found(bare.next, on) : date;
  }

  private boolean isKnown(When when, boolean behind) {
    return When.day(when, today, behind).isPresent();
  }

  private When weekday(int at, int weekday, boolean following) {
    if (following && settings.nextIsWeekAfter()) {
      return When.inWeek(1, weekday);
    }
    return !following && senses.has(at, Sense.THIS)
        ? When.thisWeekday(weekday)
        : When.weekday(weekday);
  }

  private int lead(int at) {
    int next = senses.length(at, Sense.NEXT);
    return Math.max(next, Math.max(senses.length(at, Sense.THIS), senses.length(at, Sense.LAST)));
  }

  /** A week, a month, a weekend: its last day. */
  private @Nullable Found near(int at) {
    int lead = lead(at);
    int noun = at + lead;
    int weekend = senses.length(noun, Sense.WEEKEND);
    int unit = senses.length(noun, Sense.UNIT);
    int length = Math.max(weekend, unit);
    if (length == 0) {
      return null;
    }
    int next = noun + length;
    int behind =
        Math.max(senses.length(next, Sense.NEXT_AFTER), senses.length(next, Sense.LAST_AFTER));
    int ahead = ahead(at, next);
    if (lead + behind == 0 && weekend == 0) {
      return null;
    }
    if (weekend >= unit) {
      return Found.wide(next + behind, When.inWeek(ahead, 7));
    }
    int days = senses.value(noun, Sense.UNIT);
    int end = behind > 0 ? 0 : senses.length(next, Sense.END_OF);
    if (end > 0 && senses.flows(noun, next)) {
      return new Found(next + end, When.endOfUnit(days, ahead));
    }
    return days < 7 || days == 14 ? null : Found.wide(next + behind, When.endOfUnit(days, ahead));
  }

  /** 1 for next, -1 for last, before or behind the noun. */
  private int ahead(int lead, int behind) {
    if (senses.has(lead, Sense.NEXT) || senses.has(behind, Sense.NEXT_AFTER)) {
      return 1;
    }
    return senses.has(lead, Sense.LAST) || senses.has(behind, Sense.LAST_AFTER) ? -1 : 0;
  }

  /** The end, the start or the middle of a week, a month or a year. */
  private @Nullable Found edge(int first) {
    int end = senses.length(first, Sense.END_OF);
    int start = senses.length(first, Sense.START_OF);
    int middle = senses.length(first, Sense.MIDDLE_OF);
    int length = Math.max(end, Math.max(start, middle));
    if (length == 0) {
      return null;
    }
    int day = end == length ? 0 : start == length ? 1 : 15;
    int at = first + length;
    at += senses.length(at, Sense.OF);
    at += article(at);
    int month = senses.length(at, Sense.MONTH);
    if (month > 0) {
      int named = senses.value(at, Sense.MONTH);
      return new Found(at + month, day == 0 ? When.endOf(named) : When.dayOfYear(named, day));
    }
    int lead = lead(at);
    int unit = senses.length(at + lead, Sense.UNIT);
    if (unit == 0) {
      return null;
    }
    int next = at + lead + unit;
    int behind = senses.length(next, Sense.NEXT_AFTER);
    int ahead = ahead(at, next);
    int days = senses.value(at + lead, Sense.UNIT);
    if (day == 0) {
      return new Found(next + behind, When.endOfUnit(days, ahead));
    }
    boolean nearest = ahead == 0 && lead == 0;
    if (days == 7) {
      int weekday = day == 1 ? 1 : MIDDLE_OF_WEEK;
      return new Found(
          next + behind, nearest ? When.thisWeekday(weekday) : When.inWeek(ahead, weekday));
    }
    return days == 30
        ? new Found(next + behind, nearest ? When.dayOfMonth(day) : When.dayOfMonth(ahead, day))
        : null;
  }

  private @Nullable Found monthAlone(int at) {
    int lead = lead(at);
    int length = senses.length(at + lead, Sense.MONTH);
    boolean introduced = lead > 0 || senses.before(at, Sense.IN_MONTH);
    return length == 0 || !introduced
        ? null
        : Found.wide(at + lead + length, When.endOf(senses.value(at + lead, Sense.MONTH)));
  }
}
