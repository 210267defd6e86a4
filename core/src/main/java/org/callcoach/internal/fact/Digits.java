package org.callcoach.internal.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A token of digits, taken apart: up to three groups, the marks between them and the letters
 * behind.
 *
 * @param kind what the marks make of it
 * @param hundredths its value in hundredths where it is one number
 * @param groups the runs of digits, for dates, times and ranges
 * @param suffix the letters behind, lower case
 */
record Digits(Kind kind, long hundredths, List<Integer> groups, String suffix) {
  private static final int MOST_DIGITS = 12;
  private static final List<Integer> NONE = List.of();

  /** What the marks between digits say. */
  enum Kind {
    WHOLE,
    DECIMAL,
    CLOCK,
    DATE,
    /** Two groups that a dash parts. */
    RANGE,
    CODE
  }

  /** Returns nothing unless the token begins with a digit. */
  static @Nullable Digits of(String token) {
    if (token.isEmpty() || !Character.isDigit(token.charAt(0))) {
      return null;
    }
    int end = token.length();
    while (end > 0 && !Character.isDigit(token.charAt(end - 1))) {
      end--;
    }
    StringBuilder digits = new StringBuilder();
    StringBuilder marks = new StringBuilder();
    int lastGroup = 0;
    for (int i = 0; i < end; i++) {
      char c = token.charAt(i);
      int digit = Character.digit(c, 10);
      if (digit >= 0) {
        digits.append((char) ('0' + digit));
        lastGroup++;
      } else {
        digits.append(' ');
        marks.append(c);
        lastGroup = 0;
      }
    }
    String suffix = token.substring(end).toLowerCase(Locale.ROOT);
    return of(digits.toString(), marks.toString(), lastGroup, suffix);
  }

  private static Digits of(String digits, String marks, int lastGroup, String suffix) {
    int count = digits.length() - marks.length();
    if (count > MOST_DIGITS) {
      return new Digits(Kind.CODE, 0, NONE, suffix);
    }
    if (marks.isEmpty()) {
      return new Digits(Kind.WHOLE, Long.parseLong(digits) * 100, NONE, suffix);
    }
    char last = marks.charAt(marks.length() - 1);
    if (last == ':') {
      return grouped(Kind.CLOCK, digits, marks, suffix);
    }
    boolean parted = last == '/' || last == '-';
    if (parted || (marks.length() == 2 && marks.equals("..") && lastGroup != 3)) {
      boolean range = last == '-' && marks.length() == 1;
      return grouped(range ? Kind.RANGE : Kind.DATE, digits, marks, suffix);
    }
    String plain = digits.replace(" ", "");
    boolean decimal = lastGroup < 3 && marks.indexOf(String.valueOf(last)) == marks.length() - 1;
    if (!decimal) {
      boolean groups = lastGroup == 3;
      return new Digits(groups ? Kind.WHOLE : Kind.CODE, Long.parseLong(plain) * 100, NONE, suffix);
    }
    long value = Long.parseLong(plain) * (lastGroup == 1 ? 10 : 1);
    List<Integer> pair = marks.equals(".") ? groups(digits) : NONE;
    return new Digits(Kind.DECIMAL, value, pair, suffix);
  }

  private static Digits grouped(Kind kind, String digits, String marks, String suffix) {
    List<Integer> groups = marks.length() > 2 ? NONE : groups(digits);
    return groups.isEmpty()
        ? new Digits(Kind.CODE, 0, NONE, suffix)
        : new Digits(kind, 0, groups, suffix);
  }

  private static List<Integer> groups(String digits) {
    String[] parts = digits.split(" ", -1);
    List<Integer> groups = new ArrayList<>(parts.length);
    for (String part : parts) {
      if (part.isEmpty() || part.length() > 9) {
        return NONE;
      }
      groups.add(Integer.parseInt(part));
    }
    return groups;
  }

  /** The whole number, or -1. */
  int whole() {
    return kind == Kind.WHOLE && hundredths <= 100L * Integer.MAX_VALUE
        ? (int) (hundredths / 100)
        : -1;
  }
}
