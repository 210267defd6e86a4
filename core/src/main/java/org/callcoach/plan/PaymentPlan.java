package org.callcoach.plan;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A debt split into payments that add up to it exactly. Immutable.
 *
 * @param instalments in the order of their days, none on the same day as another
 */
public record PaymentPlan(List<Instalment> instalments) {
  /** As many as ten years of weeks: what takes longer is no plan. */
  private static final int MOST = 520;

  /**
   * Copies the instalments.
   *
   * @throws IllegalArgumentException if there are none
   */
  public PaymentPlan {
    if (instalments.isEmpty()) {
      throw new IllegalArgumentException("instalments is empty; a plan has at least one");
    }
    instalments = List.copyOf(instalments);
  }

  /**
   * How the days are found.
   *
   * @param first the day of the first instalment, before weekends count
   * @param rhythm how often
   * @param weekend what becomes of a Saturday or Sunday
   */
  public record Calendar(LocalDate first, Rhythm rhythm, Weekend weekend) {
    LocalDate day(int number) {
      return weekend.moved(rhythm.after(first, number));
    }
  }

  /**
   * Splits into parts as equal as the smallest coin allows; what cannot be split goes to the first
   * ones, a coin each.
   *
   * @param total what is owed, more than 0, with no more than {@code digits} decimals
   * @param digits decimals of the currency, 0 to 6
   * @param count number of instalments, 1 to 520, none of them of nothing
   * @throws IllegalArgumentException if a value is out of its range
   */
  public static PaymentPlan equal(BigDecimal total, int digits, int count, Calendar calendar) {
    BigDecimal owed = checked(total, digits);
    if (count < 1 || count > MOST) {
      throw new IllegalArgumentException("count is %d; it must be 1 to %d".formatted(count, MOST));
    }
    BigDecimal coin = BigDecimal.ONE.movePointLeft(digits);
    BigDecimal each = owed.divide(BigDecimal.valueOf(count), digits, RoundingMode.DOWN);
    if (each.signum() == 0) {
      throw new IllegalArgumentException(
          "total %s cannot be split into %d instalments".formatted(total, count));
    }
    BigDecimal left = owed.subtract(each.multiply(BigDecimal.valueOf(count)));
    List<Instalment> instalments = new ArrayList<>();
    for (int number = 0; number < count; number++) {
      boolean more = left.signum() > 0;
      instalments.add(new Instalment(calendar.day(number), more ? each.add(coin) : each));
      left = more ? left.subtract(coin) : left;
    }
    return new PaymentPlan(instalments);
  }

  /**
   * Pays what can be spared each time until nothing is left; the last one is the rest.
   *
   * @param total what is owed, more than 0, with no more than {@code digits} decimals
   * @param digits decimals of the currency, 0 to 6
   * @param each what can be spared, more than 0; what is smaller than a coin is left away
   * @return the plan, or nothing where it would take more than 520 instalments
   * @throws IllegalArgumentException if a value is out of its range
   */
  public static Optional<PaymentPlan> affordable(
      BigDecimal total, int digits, BigDecimal each, Calendar calendar) {
    BigDecimal left = checked(total, digits);
    BigDecimal part = each.setScale(digits, RoundingMode.DOWN);
    if (part.signum() <= 0) {
      throw new IllegalArgumentException("each is %s; it must be more than 0".formatted(each));
    }
    if (left.compareTo(part.multiply(BigDecimal.valueOf(MOST))) > 0) {
      return Optional.empty();
    }
    List<Instalment> instalments = new ArrayList<>();
    while (left.signum() > 0) {
      BigDecimal pays = part.min(left);
      instalments.add(new Instalment(calendar.day(instalments.size()), pays));
      left = left.subtract(pays);
    }
    return Optional.of(new PaymentPlan(instalments));
  }

  /**
   * Returns what to propose, the shortest first: all at once, in two, then by what can be spared;
   * where that is not known, as many parts as are allowed.
   *
   * @param most greatest number of instalments that may be granted; less than 2 grants none
   * @param spared what can be spared each time, if it was said
   * @throws IllegalArgumentException as {@link #equal} and {@link #affordable}
   */
  public static List<PaymentPlan> ladder(
      BigDecimal total, int digits, int most, Optional<BigDecimal> spared, Calendar calendar) {
    Set<PaymentPlan> ladder = new LinkedHashSet<>();
    ladder.add(equal(total, digits, 1, calendar));
    int coins = checked(total, digits).unscaledValue().min(MOST_COINS).intValue();
    int parts = Math.min(Math.min(most, coins), MOST);
    if (parts >= 2) {
      ladder.add(equal(total, digits, 2, calendar));
      Optional<PaymentPlan> bySpared =
          spared.flatMap(each -> affordable(total, digits, each, calendar));
      if (spared.isEmpty()) {
        ladder.add(equal(total, digits, parts, calendar));
      } else {
        bySpared.filter(plan -> plan.instalments().size() <= parts).ifPresent(ladder::add);
      }
    }
    return List.copyOf(ladder);
  }

  private static final java.math.BigInteger MOST_COINS = java.math.BigInteger.valueOf(MOST);

  /** Returns what all instalments add up to. */
  public BigDecimal total() {
    return instalments.stream().map(Instalment::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private static BigDecimal checked(BigDecimal total, int digits) {
    if (digits < 0 || digits > 6) {
      throw new IllegalArgumentException("digits is %d; it must be 0 to 6".formatted(digits));
    }
    if (total.signum() <= 0 || total.stripTrailingZeros().scale() > digits) {
      throw new IllegalArgumentException(
          "total is %s; it must be more than 0 and have at most %d decimals"
              .formatted(total, digits));
    }
    return total.setScale(digits, RoundingMode.UNNECESSARY);
  }
}
