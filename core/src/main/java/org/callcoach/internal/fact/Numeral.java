package org.callcoach.internal.fact;

/**
 * A number as it was said.
 *
 * @param next the token behind it
 * @param hundredths its value in hundredths
 * @param money whether its words name money: "two grand"
 */
record Numeral(int next, long hundredths, boolean money) {
  private static final int LARGEST = 1_000_000;

  /** The whole number it is, up to a million; else -1. */
  int whole() {
    return hundredths % 100 == 0 && hundredths / 100 <= LARGEST ? (int) (hundredths / 100) : -1;
  }
}
