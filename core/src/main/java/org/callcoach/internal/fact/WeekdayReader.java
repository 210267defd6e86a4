package org.callcoach.internal.fact;

import org.callcoach.internal.fact.DayReader.Found;
import org.jspecify.annotations.Nullable;

/** Reads weekdays whose week is named: "next week Tuesday", "Tuesday of next week". */
final class WeekdayReader {
  private static final int WEEK = 7;

  private final Senses senses;

  WeekdayReader(Senses senses) {
    this.senses = senses;
  }

  /** A week that ends before a token, so many from this one. */
  private record Week(int next, int ahead) {}

  /** Reads the day that starts at the token, or nothing. */
  @Nullable Found read(int at) {
    Week before = week(at);
    if (before != null) {
      int day = over(before.next, Sense.ON, Sense.OF_THE);
      int length = senses.borderBefore(before.next) ? 0 : senses.length(day, Sense.WEEKDAY);
      return length == 0 ? null : found(day + length, before, day);
    }
    int length = senses.length(at, Sense.WEEKDAY);
    int next = at + length;
    if (length == 0 || senses.borderBefore(next)) {
      return null;
    }
    Week behind = week(over(over(next, Sense.OF, Sense.OF_THE), Sense.THE, Sense.ON));
    return behind == null ? null : found(behind.next, behind, at);
  }

  private Found found(int next, Week week, int day) {
    return new Found(next, When.inWeek(week.ahead, senses.value(day, Sense.WEEKDAY)));
  }

  private int over(int at, Sense one, Sense other) {
    return at + Math.max(senses.length(at, one), senses.length(at, other));
  }

  /** Only a week that is called next or last says more than its weekday does. */
  private @Nullable Week week(int at) {
    int next = senses.length(at, Sense.NEXT);
    int lead = Math.max(next, senses.length(at, Sense.LAST));
    int unit = senses.length(at + lead, Sense.UNIT);
    if (unit == 0 || senses.value(at + lead, Sense.UNIT) != WEEK) {
      return null;
    }
    int end = at + lead + unit;
    int nextAfter = senses.length(end, Sense.NEXT_AFTER);
    int behind = Math.max(nextAfter, senses.length(end, Sense.LAST_AFTER));
    if (lead + behind == 0) {
      return null;
    }
    return new Week(end + behind, next + nextAfter > 0 ? 1 : -1);
  }
}
