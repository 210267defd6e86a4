package org.callcoach.internal.fact;

import org.callcoach.internal.fact.DayReader.Found;
import org.callcoach.internal.fact.Digits.Kind;
import org.jspecify.annotations.Nullable;

/** Reads days of a month: "the 15th", "15 December 2026", "the first of next month". */
final class MonthDayReader {
  private static final boolean[] FOLLOWERS =
      Senses.among(
          Sense.FOLLOWER,
          Sense.BREAK,
          Sense.NEUTRAL,
          Sense.PERIOD,
          Sense.EVERY,
          Sense.WEEKDAY,
          Sense.DAY,
          Sense.DAY_PART,
          Sense.THE,
          Sense.AT,
          Sense.IN,
          Sense.THIS,
          Sense.NEXT,
          Sense.GRADE,
          Sense.PAY,
          Sense.PAY_TAIL,
          Sense.UNTIL,
          Sense.UNTIL_BEHIND,
          Sense.END_OF,
          Sense.SHARE,
          Sense.REST,
          Sense.CALLBACK);

  private final Senses senses;
  private final NumeralReader numerals;
  private final FactSettings settings;

  MonthDayReader(Senses senses, NumeralReader numerals, FactSettings settings) {
    this.senses = senses;
    this.numerals = numerals;
    this.settings = settings;
  }

  /** Whether what stands at the token can follow a day or a sum that names no more. */
  static boolean follows(Senses senses, int token) {
    return senses.borderBefore(token)
        || (senses.longest(token, FOLLOWERS) > 0 && !senses.has(token, Sense.INSTALMENTS));
  }

  /** The number of a day and how sure it is that it is one. */
  private record Ordinal(int next, int day, boolean sure) {}

  /** Reads a day of a month; an article before it makes a bare number one. */
  @Nullable Found read(int at, boolean the) {
    if (at >= senses.size()) {
      return null;
    }
    Found named = monthFirst(at);
    if (named != null) {
      return named;
    }
    Found unit = unitFirst(at);
    if (unit != null) {
      return unit;
    }
    Ordinal number = number(at);
    if (number == null || number.day < 1 || number.day > 31) {
      return null;
    }
    Found withMonth = withMonth(number);
    if (withMonth != null) {
      return withMonth;
    }
    int of = senses.length(number.next, Sense.OF);
    boolean recurs =
        senses.has(number.next + of, Sense.PERIOD) || senses.has(number.next + of, Sense.EVERY);
    boolean ordinal = isOrdinal(at) && (the || settings.bareOrdinals());
    boolean meant = number.sure || ordinal || (the && settings.cardinalDays());
    boolean complete = recurs || follows(senses, number.next);
    return meant && (complete || isDigitOrdinal(at))
        ? new Found(number.next, When.dayOfMonth(number.day))
        : null;
  }

  private boolean isOrdinal(int at) {
    return senses.has(at, Sense.ORDINAL);
  }

  private boolean isDigitOrdinal(int at) {
    Digits digits = numerals.digits(at);
    return digits != null && !digits.suffix().isEmpty();
  }

  private @Nullable Ordinal number(int at) {
    int ordinal = senses.length(at, Sense.ORDINAL);
    if (ordinal > 0) {
      return new Ordinal(at + ordinal, senses.value(at, Sense.ORDINAL), false);
    }
    Digits digits = numerals.digits(at);
    if (digits != null && digits.kind() == Kind.WHOLE && !digits.suffix().isEmpty()) {
      boolean suffixed = senses.table().is(digits.suffix(), Sense.ORDINAL_SUFFIX);
      return suffixed ? new Ordinal(at + 1, digits.whole(), true) : null;
    }
    Numeral numeral = numerals.read(at);
    if (numeral == null || numeral.money()) {
      return null;
    }
    int mark = senses.length(numeral.next(), Sense.DAY_MARK);
    return new Ordinal(numeral.next() + mark, numeral.whole(), mark > 0);
  }

  private @Nullable Found withMonth(Ordinal number) {
    int mark = senses.length(number.next, Sense.MONTH_MARK);
    if (mark > 0 && number.day <= 12) {
      Ordinal day = number(number.next + mark);
      return day == null ? null : inMonth(day.next, number.day, day.day);
    }
    int at = number.next + senses.length(number.next, Sense.OF);
    int month = senses.length(at, Sense.MONTH);
    if (month > 0 && senses.flows(number.next - 1, at)) {
      return inMonth(at + month, senses.value(at, Sense.MONTH), number.day);
    }
    return ofUnit(number, at + senses.length(at, Sense.THE));
  }

  /** The first "of the month", "of next month". */
  private @Nullable Found ofUnit(Ordinal number, int at) {
    int lead = Math.max(senses.length(at, Sense.NEXT), senses.length(at, Sense.THIS));
    int unit = senses.length(at + lead, Sense.UNIT);
    if (unit == 0 || at == number.next || senses.value(at + lead, Sense.UNIT) != 30) {
      return null;
    }
    int next = at + lead + unit;
    int behind = senses.length(next, Sense.NEXT_AFTER);
    if (lead + behind == 0) {
      return new Found(next, When.dayOfMonth(number.day));
    }
    int ahead = behind > 0 || senses.has(at, Sense.NEXT) ? 1 : 0;
    return new Found(next + behind, When.dayOfMonth(ahead, number.day));
  }

  /** A month that is reckoned from this one, before its day: 下个月五号. */
  private @Nullable Found unitFirst(int at) {
    int next = senses.length(at, Sense.NEXT);
    int lead = Math.max(next, senses.length(at, Sense.THIS));
    int unit = lead == 0 ? 0 : senses.length(at + lead, Sense.UNIT);
    if (unit == 0 || senses.value(at + lead, Sense.UNIT) != 30) {
      return null;
    }
    Ordinal number = number(at + lead + unit);
    if (number == null || !number.sure || number.day < 1 || number.day > 31) {
      return null;
    }
    When when = next > 0 ? When.dayOfMonth(1, number.day) : When.dayOfMonth(number.day);
    return new Found(number.next, when);
  }

  /** Month before day: "December 15th". */
  private @Nullable Found monthFirst(int at) {
    int month = senses.length(at, Sense.MONTH);
    if (month == 0) {
      return null;
    }
    int next = at + month;
    Ordinal number = number(next + senses.length(next, Sense.THE));
    return number != null
            && number.day >= 1
            && number.day <= 31
            && senses.flows(at, number.next - 1)
        ? inMonth(number.next, senses.value(at, Sense.MONTH), number.day)
        : null;
  }

  private Found inMonth(int next, int month, int day) {
    int at = senses.borderBefore(next) ? next : next + senses.length(next, Sense.OF);
    Digits year = numerals.digits(at);
    return year != null && year.whole() >= 1900 && year.whole() < 2100
        ? new Found(at + 1, When.exact(year.whole(), month, day))
        : new Found(next, When.dayOfYear(month, day));
  }
}
