package org.callcoach.internal.fact;

/**
 * What a language does, beyond its words.
 *
 * @param monthFirst whether 4/11 is April 11th
 * @param dottedDates whether 4.11 can be a date
 * @param joinedNumbers whether a number is written as one word
 * @param cardinalDays whether "the fifteen" is a day
 * @param bareOrdinals whether "fifteenth" is a day without an article
 * @param hundredsLeftOut whether "two fifty" is 250
 * @param tailDigits whether a last digit counts in the next lower scale: 一千二 is 1200
 * @param nextIsWeekAfter whether "next Friday" is that of the next week, not the coming one
 */
public record FactSettings(
    boolean monthFirst,
    boolean dottedDates,
    boolean joinedNumbers,
    boolean cardinalDays,
    boolean bareOrdinals,
    boolean hundredsLeftOut,
    boolean tailDigits,
    boolean nextIsWeekAfter) {
  /** Every switch off. */
  public static final FactSettings NONE =
      new FactSettings(false, false, false, false, false, false, false, false);
}
