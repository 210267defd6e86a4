package org.callcoach.internal.fact;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds, from left to right, everything that can become a fact. */
final class ItemReader {
  private static final int FORTNIGHT = 14;
  private static final int HALF_MONTH = 15;
  private static final int REACH = 3;

  private final Senses senses;
  private final NumeralReader numerals;
  private final DayReader days;
  private final ClockReader clocks;
  private final SumReader sums;
  private final boolean calls;

  ItemReader(Senses senses, FactSettings settings, LocalDate today) {
    this.senses = senses;
    this.numerals = new NumeralReader(senses, settings);
    this.days = new DayReader(senses, numerals, settings, today);
    this.clocks = new ClockReader(senses, numerals);
    this.sums = new SumReader(senses, numerals);
    this.calls = calls();
  }

  private boolean calls() {
    for (int i = 0; i < senses.size(); i++) {
      if (senses.has(i, Sense.CALLBACK)) {
        return true;
      }
    }
    return false;
  }

  NumeralReader numerals() {
    return numerals;
  }

  List<Item> read() {
    List<Item> items = new ArrayList<>();
    int at = 0;
    while (at < senses.size()) {
      int cue = senses.longest(at, ClauseReader.CUES) & 255;
      List<? extends Item> read = read(at, items);
      int next = read.stream().mapToInt(Item::next).max().orElse(0);
      if (read.isEmpty() || cue > next - at) {
        at += Math.max(1, cue);
      } else {
        items.addAll(read);
        joinClocks(items);
        at = Math.max(at + 1, next);
      }
    }
    return items;
  }

  private List<? extends Item> read(int at, List<Item> before) {
    List<Item.Sum> range = sums.range(at);
    if (!range.isEmpty() && days.read(at) == null) {
      return range;
    }
    Item period = period(at);
    if (period != null && isSumAt(at, before) && !isNamed(period.next())) {
      return List.of(period);
    }
    Item day = day(at);
    Item count = sums.count(at);
    boolean asked = senses.lengthBefore(at, Sense.GRACE) > 0;
    Item best = longer(asked ? longer(day, period) : longer(period, day), count);
    // A time is cut short by nothing: "the 15th at 3" is read as a day and then as a time.
    best = longer(best, clocks.read(at, calls));
    best = sumOr(sums.sum(at), best);
    best = longer(best, sums.share(at));
    return best == null ? List.of() : nested(best);
  }

  /** In "the first on the 3rd" the first is a payment, no day. */
  private Item.@Nullable Day day(int at) {
    Item.Day day = days.read(at);
    if (day == null || !senses.has(day.next() - 1, Sense.ORDINAL)) {
      return day;
    }
    int next = day.next();
    int on = next + senses.length(next, Sense.ON);
    boolean another = days.read(next) != null || days.read(on) != null;
    return another && senses.flows(at, on) ? null : day;
  }

  /** "Tonight at eight" is one time. */
  private void joinClocks(List<Item> items) {
    int last = items.size() - 1;
    if (last > 0
        && items.get(last - 1) instanceof Item.Clock part
        && items.get(last) instanceof Item.Clock clock
        && part.part()
        && !clock.part()
        && clock.first() - part.next() <= REACH
        && senses.flows(part.first(), clock.first())) {
      items.remove(last);
      items.set(last - 1, clocks.within(part, clock));
    }
  }

  /** "Cento il mese" recurs, "cento il mese prossimo" does not. */
  private boolean isNamed(int behind) {
    return senses.has(behind, Sense.NEXT_AFTER) || senses.has(behind, Sense.LAST_AFTER);
  }

  private static boolean isSumAt(int next, List<Item> before) {
    Item last = before.isEmpty() ? null : before.get(before.size() - 1);
    return last instanceof Item.Sum && last.next() == next;
  }

  /**
   * In "six monthly payments" the period is said inside the count, in "Montagabend" the part of the
   * day inside the day.
   */
  private List<Item> nested(Item best) {
    List<Item> items = new ArrayList<>(List.of(best));
    if (best instanceof Item.Day) {
      Item part = clocks.partInside(best);
      if (part != null) {
        items.add(part);
      }
    }
    if (best instanceof Item.Count) {
      for (int i = best.first() + 1; i < best.next(); i++) {
        Item inside = period(i);
        if (inside != null) {
          items.add(inside);
        }
      }
    }
    return items;
  }

  /** In a language that writes 18.06 for a day, 18.06 € are a sum. */
  private static @Nullable Item sumOr(Item.@Nullable Sum sum, @Nullable Item other) {
    boolean wins = sum != null && sum.certain() && other != null && sum.next() >= other.next();
    return wins ? sum : longer(other, sum);
  }

  private static @Nullable Item longer(@Nullable Item a, @Nullable Item b) {
    return a == null || (b != null && b.next() > a.next()) ? b : a;
  }

  private Item.@Nullable Period period(int first) {
    int alone = senses.length(first, Sense.PERIOD);
    int per = senses.length(first, Sense.PER);
    if (alone > 0 || per > 0) {
      boolean isAlone = alone >= per;
      int days = senses.value(first, isAlone ? Sense.PERIOD : Sense.PER);
      return period(first, first + Math.max(alone, per), days, isAlone);
    }
    int every = senses.length(first, Sense.EVERY);
    int at = first + every;
    if (every == 0) {
      return null;
    }
    int weekday = senses.length(at, Sense.WEEKDAY);
    if (weekday > 0) {
      return period(first, at + weekday, 7, true);
    }
    Numeral count = numerals.read(at);
    int unitAt = count == null ? at : count.next();
    int unit = senses.length(unitAt, Sense.UNIT);
    if (unit == 0) {
      return everyMonth(first, at);
    }
    int days = senses.value(unitAt, Sense.UNIT) * (count == null ? 1 : Math.max(0, count.whole()));
    days = days == HALF_MONTH ? FORTNIGHT : days;
    return days == 7 || days == FORTNIGHT || days == 30
        ? period(first, unitAt + unit, days, true)
        : everyMonth(first, at);
  }

  /** "Todo dia dez", "ogni primo del mese": on that day of every month. */
  private Item.@Nullable Period everyMonth(int first, int at) {
    int number = at + senses.length(at, Sense.THE);
    boolean named = senses.has(number, Sense.ORDINAL) || numerals.read(number) != null;
    Item.Day day = named ? days.read(at) : null;
    return day == null ? null : period(first, day.next(), 30, true);
  }

  private Item.Period period(int first, int next, int days, boolean alone) {
    return new Item.Period(first, next, senses.tokens().span(first, next - 1), days, alone);
  }
}
