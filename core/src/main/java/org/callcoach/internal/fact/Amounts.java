package org.callcoach.internal.fact;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** How sums and periods are written as values. */
final class Amounts {
  private static final int WHOLE_DEBT = 10_000;

  private Amounts() {}

  static String period(int days) {
    return days == 7 ? "weekly" : days == 14 ? "fortnightly" : "monthly";
  }

  /** A part in ten-thousandths, to the cent. */
  static BigDecimal part(BigDecimal owed, int part) {
    return owed.multiply(BigDecimal.valueOf(part))
        .divide(BigDecimal.valueOf(WHOLE_DEBT), 2, RoundingMode.HALF_UP);
  }

  static String plain(Item.Sum sum) {
    return plain(BigDecimal.valueOf(sum.hundredths(), 2));
  }

  static String plain(BigDecimal value) {
    BigDecimal cents = value.setScale(2, RoundingMode.HALF_UP);
    boolean whole = cents.remainder(BigDecimal.ONE).signum() == 0;
    return (whole ? cents.setScale(0, RoundingMode.HALF_UP) : cents).toPlainString();
  }
}
