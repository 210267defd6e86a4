package org.callcoach.internal.fact;

import org.callcoach.nlu.Span;

/** Something said that can become a fact, by its first token and the token behind it. */
sealed interface Item {
  int first();

  int next();

  /** Where in the text, signs included. */
  Span span();

  /**
   * A sum of money.
   *
   * @param certain whether a currency or a word of money stands with it
   */
  record Sum(int first, int next, Span span, long hundredths, boolean certain) implements Item {}

  /** A part of the debt in ten-thousandths, or all that is left of it for -1. */
  record Share(int first, int next, Span span, int part) implements Item {}

  /** So many instalments. */
  record Count(int first, int next, Span span, int count) implements Item {}

  /**
   * Every so many days.
   *
   * @param alone whether it recurs without a sum before it
   */
  record Period(int first, int next, Span span, int days, boolean alone) implements Item {}

  /**
   * A day.
   *
   * @param wide whether it is a week or a month, of which it is the last day
   * @param open whether it only says after when
   * @param asked whether it is a span of time that is asked for
   */
  record Day(int first, int next, Span span, When when, boolean wide, boolean open, boolean asked)
      implements Item {}

  /**
   * A time of day in minutes, or the part of a day that begins then.
   *
   * @param part whether it is a part of a day
   * @param today whether it is today's
   */
  record Clock(int first, int next, Span span, int minutes, boolean part, boolean today)
      implements Item {}
}
