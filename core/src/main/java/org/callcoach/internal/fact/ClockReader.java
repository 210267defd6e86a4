package org.callcoach.internal.fact;

import java.util.List;
import org.callcoach.internal.fact.Digits.Kind;
import org.jspecify.annotations.Nullable;

/** Reads times of day; an hour from 1 to 7 of which no more is said is one after noon. */
final class ClockReader {
  private static final int HOUR = 60;
  private static final int NOON = 12;

  /** In hundredths: "tres y media" is read as one number. */
  private static final int HALF_AN_HOUR = 50;

  private static final int EARLIEST_OFFICE_HOUR = 8;

  private final Senses senses;
  private final NumeralReader numerals;

  ClockReader(Senses senses, NumeralReader numerals) {
    this.senses = senses;
    this.numerals = numerals;
  }

  /** What was read of a time: minutes since midnight, and whether the half of the day is sure. */
  private record Reading(int next, int minutes, boolean sure) {}

  /**
   * Reads the time that starts at the token, or nothing.
   *
   * @param calls whether a call is spoken of, so that a bare number can be an hour
   */
  Item.@Nullable Clock read(int first, boolean calls) {
    Reading reading = reading(first, calls);
    if (reading != null) {
      return withPart(first, reading);
    }
    int part = senses.length(first, Sense.DAY_PART);
    int today = senses.length(first, Sense.TODAY_PART);
    if (part == 0 && today == 0) {
      return null;
    }
    boolean isToday = today >= part;
    Sense sense = isToday ? Sense.TODAY_PART : Sense.DAY_PART;
    int minutes = senses.value(first, sense) * HOUR;
    return clock(first, first + Math.max(part, today), minutes, true, isToday);
  }

  /** The part of the day that the last words of a day name too. */
  Item.@Nullable Clock partInside(Item day) {
    for (int first = day.first(); first < day.next(); first++) {
      if (senses.length(first, Sense.DAY_PART) == day.next() - first) {
        int minutes = senses.value(first, Sense.DAY_PART) * HOUR;
        return clock(first, day.next(), minutes, true, false);
      }
    }
    return null;
  }

  private @Nullable Reading reading(int first, boolean calls) {
    int past = senses.length(first, Sense.PAST);
    if (past > 0) {
      Numeral hour = numerals.read(first + past);
      if (hour == null || hour.whole() < 1 || hour.whole() > 24 || !calls) {
        return null;
      }
      int next = hour.next() + senses.length(hour.next(), Sense.HOUR);
      return new Reading(next, hour.whole() * HOUR + senses.value(first, Sense.PAST), false);
    }
    Digits digits = numerals.digits(first);
    if (digits != null && (digits.kind() == Kind.CLOCK || !digits.suffix().isEmpty())) {
      return digits(first, digits);
    }
    Numeral hour = senses.before(first, Sense.IN) ? null : numerals.read(first);
    if (hour == null || hour.hundredths() > 24 * 100 || hour.money()) {
      return null;
    }
    if (digits != null && digits.kind() == Kind.DECIMAL) {
      return dotted(hour.next(), digits, calls && senses.lengthBefore(first, Sense.AT) > 0);
    }
    if (hour.hundredths() % 100 == HALF_AN_HOUR) {
      boolean timed = calls && senses.lengthBefore(first, Sense.AT) > 0;
      int minutes = (int) (hour.hundredths() / 100) * HOUR + HOUR / 2;
      return timed ? new Reading(hour.next(), minutes, false) : null;
    }
    int named = senses.length(hour.next(), Sense.HOUR);
    boolean half = isHalf(hour.next());
    boolean bare = calls && senses.lengthBefore(first, Sense.AT) > 0 && !isCounted(hour.next());
    if (named > 0 || half) {
      return minutes(hour.next() + named, hour.whole(), half);
    }
    return bare ? minutes(hour.next(), hour.whole(), false) : null;
  }

  /** "18.30 Uhr" */
  private @Nullable Reading dotted(int next, Digits digits, boolean timed) {
    List<Integer> groups = digits.groups();
    int named = senses.length(next, Sense.HOUR);
    boolean valid = groups.size() == 2 && groups.get(1) < HOUR && (named > 0 || timed);
    return valid ? new Reading(next + named, groups.get(0) * HOUR + groups.get(1), false) : null;
  }

  private boolean isHalf(int at) {
    return senses.has(at, Sense.AM) || senses.has(at, Sense.PM);
  }

  /** Fifty dollars, two weeks and three payments are no hours. */
  private boolean isCounted(int at) {
    return senses.has(at, Sense.CURRENCY)
        || senses.has(at, Sense.UNIT)
        || senses.has(at, Sense.INSTALMENTS)
        || senses.has(at, Sense.PER);
  }

  private @Nullable Reading digits(int first, Digits digits) {
    boolean half = isSuffix(digits, Sense.AM) || isSuffix(digits, Sense.PM);
    if (digits.kind() == Kind.CLOCK) {
      List<Integer> groups = digits.groups();
      boolean valid = groups.get(0) <= 24 && groups.get(1) < HOUR;
      int next = first + 1;
      next += senses.borderBefore(next) ? 0 : senses.length(next, Sense.HOUR);
      return valid ? half(next, groups.get(0) * HOUR + groups.get(1), digits) : null;
    }
    int hour = digits.whole();
    if (hour < 0 || hour > 24) {
      return null;
    }
    if (half) {
      return half(first + 1, hour * HOUR, digits);
    }
    return isSuffix(digits, Sense.HOUR) ? minutes(first + 1, hour, false) : null;
  }

  private boolean isSuffix(Digits digits, Sense sense) {
    return senses.table().is(digits.suffix(), sense);
  }

  private Reading half(int next, int minutes, Digits digits) {
    if (isSuffix(digits, Sense.AM)) {
      return new Reading(next, minutes % (NOON * HOUR), true);
    }
    boolean after = isSuffix(digits, Sense.PM) && minutes < NOON * HOUR;
    return after
        ? new Reading(next, minutes + NOON * HOUR, true)
        : new Reading(next, minutes, false);
  }

  /** Adds the minutes behind the hour: "thirty", "y media". */
  private Reading minutes(int at, int hour, boolean half) {
    int next = at;
    int minutes = hour * HOUR;
    int named = senses.borderBefore(at) ? 0 : senses.length(at, Sense.MINUTES);
    if (named > 0) {
      minutes += senses.value(at, Sense.MINUTES);
      next = at + named;
    } else if (!half && !senses.borderBefore(at)) {
      Numeral more = numerals.read(at);
      boolean fits = more != null && more.whole() >= 1 && more.whole() < HOUR && !more.money();
      if (more != null && fits && !isCounted(more.next())) {
        minutes += more.whole();
        next = more.next();
      }
    }
    if (half) {
      boolean pm = senses.has(at, Sense.PM);
      int length = senses.length(at, pm ? Sense.PM : Sense.AM);
      int noon = minutes % (NOON * HOUR);
      return new Reading(at + length, pm ? noon + NOON * HOUR : noon, true);
    }
    return new Reading(next, minutes, false);
  }

  /** Takes in "in the evening". */
  private Item.Clock withPart(int first, Reading reading) {
    int at = reading.next;
    int minutes = reading.minutes;
    int part = senses.borderBefore(at) ? 0 : senses.length(at, Sense.DAY_PART);
    int today = senses.borderBefore(at) ? 0 : senses.length(at, Sense.TODAY_PART);
    int length = Math.max(part, today);
    if (length > 0) {
      int begins = senses.value(at, part >= today ? Sense.DAY_PART : Sense.TODAY_PART);
      if (begins >= NOON && minutes < NOON * HOUR) {
        minutes += NOON * HOUR;
      }
      return clock(first, at + length, minutes, false, today > part);
    }
    if (!reading.sure && minutes >= HOUR && minutes < EARLIEST_OFFICE_HOUR * HOUR) {
      minutes += NOON * HOUR;
    }
    return clock(first, at, minutes, false, false);
  }

  /** Returns the time that is named behind a part of the day. */
  Item.Clock within(Item.Clock part, Item.Clock clock) {
    int half = NOON * HOUR;
    int minutes = clock.minutes() % half + (part.minutes() >= half ? half : 0);
    return clock(part.first(), clock.next(), minutes, false, part.today());
  }

  private Item.Clock clock(int first, int next, int minutes, boolean part, boolean today) {
    int day = 24 * HOUR;
    return new Item.Clock(
        first, next, senses.tokens().span(first, next - 1), minutes % day, part, today);
  }
}
