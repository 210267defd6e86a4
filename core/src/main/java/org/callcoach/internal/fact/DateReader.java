package org.callcoach.internal.fact;

import java.util.List;
import org.callcoach.internal.fact.DayReader.Found;
import org.callcoach.internal.fact.Digits.Kind;
import org.jspecify.annotations.Nullable;

/** Reads dates in digits, in the order of the language: "15.12.", "12/15/2026". */
final class DateReader {
  private final Senses senses;
  private final NumeralReader numerals;
  private final FactSettings settings;

  DateReader(Senses senses, NumeralReader numerals, FactSettings settings) {
    this.senses = senses;
    this.numerals = numerals;
    this.settings = settings;
  }

  @Nullable Found read(int at) {
    Digits digits = numerals.digits(at);
    if (digits == null || !digits.suffix().isEmpty()) {
      return null;
    }
    List<Integer> groups = digits.groups();
    boolean dotted = digits.kind() == Kind.DECIMAL && settings.dottedDates() && groups.size() == 2;
    boolean dashed =
        digits.kind() == Kind.RANGE
            && senses.lengthBefore(at, Sense.ON) > 0
            && !senses.has(at + 1, Sense.CURRENCY);
    if (digits.kind() != Kind.DATE && !dotted && !dashed) {
      return null;
    }
    if (groups.size() == 3 && groups.get(0) > 31) {
      return new Found(at + 1, When.exact(groups.get(0), groups.get(1), groups.get(2)));
    }
    boolean monthFirst =
        settings.monthFirst() ? groups.get(1) <= 31 && groups.get(0) <= 12 : groups.get(1) > 12;
    int month = groups.get(monthFirst ? 0 : 1);
    int day = groups.get(monthFirst ? 1 : 0);
    if (month < 1 || month > 12 || day < 1 || day > 31) {
      return null;
    }
    return new Found(
        at + 1,
        groups.size() == 3 ? When.exact(groups.get(2), month, day) : When.dayOfYear(month, day));
  }
}
