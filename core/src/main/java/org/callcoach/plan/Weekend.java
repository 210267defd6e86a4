package org.callcoach.plan;

import java.time.DayOfWeek;
import java.time.LocalDate;
import org.callcoach.internal.Ids;

/** What becomes of a day that falls on a Saturday or Sunday. */
public enum Weekend {
  /** It stays. */
  STAYS,
  /** It moves to the Monday after. */
  NEXT_WORKDAY,
  /** It moves to the Friday before. */
  WORKDAY_BEFORE;

  /** Returns the id of data files and output, for example {@code next-workday}. */
  public String id() {
    return Ids.of(this);
  }

  LocalDate moved(LocalDate day) {
    DayOfWeek on = day.getDayOfWeek();
    if (this == STAYS || (on != DayOfWeek.SATURDAY && on != DayOfWeek.SUNDAY)) {
      return day;
    }
    boolean isSaturday = on == DayOfWeek.SATURDAY;
    return this == NEXT_WORKDAY
        ? day.plusDays(isSaturday ? 2 : 1)
        : day.minusDays(isSaturday ? 1 : 2);
  }
}
