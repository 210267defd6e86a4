package org.callcoach.internal.fact;

import org.callcoach.internal.fact.DayReader.Found;
import org.jspecify.annotations.Nullable;

/** Reads days that a number of weeks parts from today or from another day. */
final class SpanOfTimeReader {
  private static final int MOST_UNITS = 400;

  private final Senses senses;
  private final NumeralReader numerals;

  SpanOfTimeReader(Senses senses, NumeralReader numerals) {
    this.senses = senses;
    this.numerals = numerals;
  }

  /** Reads the day that a span of time is reckoned from. */
  interface Anchor {
    @Nullable Found read(int first);
  }

  /** So many of a unit. */
  private record Length(int next, int count, int unit) {}

  @Nullable Found read(int first, Anchor anchor) {
    int in = senses.length(first, Sense.IN);
    if (in > 0) {
      Length length = length(first + in);
      return length == null ? null : ahead(length, length.next + fromNow(length.next));
    }
    int ago = senses.length(first, Sense.AGO_BEFORE);
    if (ago > 0) {
      Length length = length(first + ago);
      return length == null ? null : back(length, length.next);
    }
    Length length = length(first);
    if (length == null) {
      return null;
    }
    int now = fromNow(length.next);
    if (now > 0) {
      return ahead(length, length.next + now);
    }
    if (senses.lengthBefore(first, Sense.GRACE) > 0 || senses.has(length.next, Sense.GRACE)) {
      return Found.asked(length.next, when(length, 1));
    }
    int behind = senses.length(length.next, Sense.AGO);
    if (behind > 0) {
      return back(length, length.next + behind);
    }
    int from = from(length.next);
    Found start = from < 0 ? null : anchor.read(from);
    return start == null
        ? null
        : new Found(start.next(), When.after(start.when(), length.count, length.unit));
  }

  private int fromNow(int at) {
    return senses.length(at, Sense.FROM_NOW);
  }

  /** Returns the token behind "from", or -1. */
  private int from(int at) {
    int from = senses.length(at, Sense.FROM);
    return from == 0 ? -1 : at + from;
  }

  private static Found ahead(Length length, int next) {
    return new Found(next, when(length, 1));
  }

  private static Found back(Length length, int next) {
    return new Found(next, when(length, -1));
  }

  private static When when(Length length, int direction) {
    return When.after(When.inDays(0), direction * length.count, length.unit);
  }

  private @Nullable Length length(int first) {
    int article = senses.length(first, Sense.ARTICLE);
    int at = first + article;
    int count = 1;
    if (senses.length(at, Sense.UNIT) == 0 || article == 0) {
      Numeral numeral = numerals.read(first);
      // "Another ten days"
      numeral = numeral == null && article > 0 ? numerals.read(at) : numeral;
      if (numeral == null || numeral.money() || numeral.whole() < 1) {
        return one(first);
      }
      at = numeral.next();
      count = numeral.whole();
    }
    int unit = senses.length(at, Sense.UNIT);
    if (unit == 0 || count > MOST_UNITS || !senses.flows(first, at)) {
      return null;
    }
    return new Length(at + unit, count, senses.value(at, Sense.UNIT));
  }

  /** A unit that needs no number: "sous quinzaine". */
  private @Nullable Length one(int at) {
    int length = senses.length(at, Sense.ONE_UNIT);
    return length == 0 ? null : new Length(at + length, 1, senses.value(at, Sense.ONE_UNIT));
  }
}
