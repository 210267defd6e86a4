package org.callcoach;

/**
 * What the collector may grant on this account without asking anyone.
 *
 * @param maxDiscountPercent greatest reduction of the sum owed, 0 to 100
 * @param maxInstalments greatest number of instalments; 0 and 1 allow no plan
 */
public record Authority(int maxDiscountPercent, int maxInstalments) {
  /** Nothing may be granted. */
  public static final Authority NONE = new Authority(0, 0);

  /**
   * Checks both limits.
   *
   * @throws IllegalArgumentException if a limit is out of its range
   */
  public Authority {
    if (maxDiscountPercent < 0 || maxDiscountPercent > 100) {
      throw new IllegalArgumentException(
          "maxDiscountPercent is %d; it must be 0 to 100".formatted(maxDiscountPercent));
    }
    if (maxInstalments < 0) {
      throw new IllegalArgumentException(
          "maxInstalments is %d; it must be 0 or more".formatted(maxInstalments));
    }
  }
}
