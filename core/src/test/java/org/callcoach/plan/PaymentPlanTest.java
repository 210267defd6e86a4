package org.callcoach.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.callcoach.plan.PaymentPlan.Calendar;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PaymentPlanTest {
  private static final LocalDate LAST_OF_JANUARY = LocalDate.of(2027, 1, 31);

  private static final List<Rhythm> RHYTHMS = List.of(Rhythm.values());
  private static final List<Weekend> WEEKENDS = List.of(Weekend.values());

  private static Calendar monthly(LocalDate first) {
    return new Calendar(first, Rhythm.MONTHLY, Weekend.STAYS);
  }

  private static List<String> written(PaymentPlan plan) {
    return plan.instalments().stream()
        .map(i -> i.date() + " " + i.amount().toPlainString())
        .toList();
  }

  @Test
  void givesWhatCannotBeSplitToTheFirstOnes() {
    PaymentPlan plan =
        PaymentPlan.equal(new BigDecimal("100"), 2, 3, monthly(LocalDate.of(2027, 5, 1)));
    assertThat(written(plan))
        .containsExactly("2027-05-01 33.34", "2027-06-01 33.33", "2027-07-01 33.33");
  }

  @Test
  void comesBackToTheLastDayAfterAShorterMonth() {
    PaymentPlan plan = PaymentPlan.equal(new BigDecimal("300"), 2, 3, monthly(LAST_OF_JANUARY));
    assertThat(written(plan))
        .containsExactly("2027-01-31 100.00", "2027-02-28 100.00", "2027-03-31 100.00");
  }

  @ParameterizedTest
  @CsvSource({
    "STAYS, 2026-11-21, 2026-11-21",
    "NEXT_WORKDAY, 2026-11-21, 2026-11-23",
    "NEXT_WORKDAY, 2026-11-22, 2026-11-23",
    "WORKDAY_BEFORE, 2026-11-21, 2026-11-20",
    "WORKDAY_BEFORE, 2026-11-22, 2026-11-20",
    "WORKDAY_BEFORE, 2026-11-23, 2026-11-23"
  })
  void movesWeekendsAsWished(Weekend weekend, LocalDate day, LocalDate moved) {
    Calendar calendar = new Calendar(day, Rhythm.WEEKLY, weekend);
    PaymentPlan plan = PaymentPlan.equal(BigDecimal.TEN, 0, 1, calendar);
    assertThat(plan.instalments().get(0).date()).isEqualTo(moved);
  }

  @Test
  void paysWhatCanBeSparedAndThenTheRest() {
    Optional<PaymentPlan> plan =
        PaymentPlan.affordable(
            new BigDecimal("120.50"),
            2,
            new BigDecimal("50"),
            new Calendar(LocalDate.of(2026, 12, 1), Rhythm.FORTNIGHTLY, Weekend.STAYS));
    assertThat(plan.map(PaymentPlanTest::written))
        .contains(List.of("2026-12-01 50.00", "2026-12-15 50.00", "2026-12-29 20.50"));
  }

  @Test
  void hasNoPlanThatOutlivesTenYearsOfWeeks() {
    Calendar calendar = monthly(LAST_OF_JANUARY);
    BigDecimal total = new BigDecimal("520");
    assertThat(PaymentPlan.affordable(total, 2, BigDecimal.ONE, calendar)).isPresent();
    assertThat(PaymentPlan.affordable(total, 2, new BigDecimal("0.99"), calendar)).isEmpty();
  }

  @Test
  void proposesTheShortestFirst() {
    List<PaymentPlan> ladder =
        PaymentPlan.ladder(
            new BigDecimal("600"),
            2,
            6,
            Optional.of(new BigDecimal("150")),
            monthly(LAST_OF_JANUARY));
    assertThat(ladder).extracting(plan -> plan.instalments().size()).containsExactly(1, 2, 4);
  }

  @Test
  void proposesNothingBeyondTheAuthority() {
    BigDecimal total = new BigDecimal("600");
    Calendar calendar = monthly(LAST_OF_JANUARY);
    Optional<BigDecimal> spared = Optional.of(new BigDecimal("50"));
    assertThat(PaymentPlan.ladder(total, 2, 1, spared, calendar)).hasSize(1);
    assertThat(PaymentPlan.ladder(total, 2, 6, spared, calendar))
        .extracting(plan -> plan.instalments().size())
        .containsExactly(1, 2);
    assertThat(PaymentPlan.ladder(total, 2, 6, Optional.empty(), calendar))
        .extracting(plan -> plan.instalments().size())
        .containsExactly(1, 2, 6);
  }

  @Test
  void addsUpToTheDebtInAMillionCases() {
    Random random = new Random(20260407);
    for (int round = 0; round < 1_000_000; round++) {
      int digits = random.nextInt(4);
      BigDecimal total = BigDecimal.valueOf(1 + random.nextInt(10_000_000), digits);
      LocalDate first = LocalDate.of(2026, 1, 1).plusDays(random.nextInt(1500));
      Rhythm rhythm = RHYTHMS.get(random.nextInt(RHYTHMS.size()));
      Weekend weekend = WEEKENDS.get(random.nextInt(WEEKENDS.size()));
      Calendar calendar = new Calendar(first, rhythm, weekend);
      int coins = total.unscaledValue().min(java.math.BigInteger.valueOf(6)).intValue();
      PaymentPlan plan =
          random.nextBoolean()
              ? PaymentPlan.equal(total, digits, 1 + random.nextInt(coins), calendar)
              : PaymentPlan.affordable(
                      total,
                      digits,
                      total.divide(BigDecimal.valueOf(coins), digits, java.math.RoundingMode.DOWN),
                      calendar)
                  .orElse(PaymentPlan.equal(total, digits, 1, calendar));
      check(plan, total, weekend);
    }
  }

  /** Plain comparisons: a million assertions with messages take a minute. */
  private static void check(PaymentPlan plan, BigDecimal total, Weekend weekend) {
    LocalDate before = LocalDate.MIN;
    boolean isRight = plan.total().compareTo(total) == 0;
    for (Instalment instalment : plan.instalments()) {
      boolean isWeekend = instalment.date().getDayOfWeek().compareTo(DayOfWeek.SATURDAY) >= 0;
      isRight &= instalment.amount().signum() > 0 && instalment.date().isAfter(before);
      isRight &= weekend == Weekend.STAYS || !isWeekend;
      before = instalment.date();
    }
    if (!isRight) {
      assertThat(written(plan)).as("%s of %s", weekend, total).isEmpty();
    }
  }

  @Test
  void refusesWhatIsNoSum() {
    Calendar calendar = monthly(LAST_OF_JANUARY);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PaymentPlan.equal(new BigDecimal("1.005"), 2, 1, calendar))
        .withMessage("total is 1.005; it must be more than 0 and have at most 2 decimals");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PaymentPlan.equal(BigDecimal.ONE, 0, 2, calendar))
        .withMessage("total 1 cannot be split into 2 instalments");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PaymentPlan.equal(BigDecimal.ONE, 0, 521, calendar))
        .withMessage("count is 521; it must be 1 to 520");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PaymentPlan.equal(BigDecimal.ONE, 7, 1, calendar))
        .withMessage("digits is 7; it must be 0 to 6");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PaymentPlan.affordable(BigDecimal.ONE, 2, BigDecimal.ZERO, calendar))
        .withMessage("each is 0; it must be more than 0");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new PaymentPlan(List.of()))
        .withMessage("instalments is empty; a plan has at least one");
  }
}
