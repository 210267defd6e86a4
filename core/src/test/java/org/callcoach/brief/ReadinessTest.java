package org.callcoach.brief;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.callcoach.Account;
import org.callcoach.Authority;
import org.callcoach.CallCoach;
import org.callcoach.CallContext;
import org.callcoach.Language;
import org.callcoach.TestPacks;
import org.callcoach.brief.Claim.Entry;
import org.callcoach.brief.Claim.Invoice;
import org.callcoach.brief.Claim.Paper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReadinessTest {
  private static final CallCoach COACH = TestPacks.coach();
  private static final LocalDate TODAY = LocalDate.of(2026, 4, 7);

  private static Account.Builder account(String amount) {
    return Account.builder().debtorName("Sam <Teller> & Sons").amount(amount, "EUR");
  }

  private static Invoice invoice(String reference, String due, String amount, Paper paper) {
    LocalDate day = LocalDate.parse(due);
    return new Invoice(reference, day, day, new BigDecimal(amount), paper, paper, paper);
  }

  private static Claim claim(List<Invoice> invoices, List<Entry> payments, List<Entry> credits) {
    return new Claim(
        "trade",
        invoices,
        payments,
        credits,
        Optional.of("123"),
        Optional.of("Somewhere 1"),
        Optional.empty(),
        Optional.of(LocalDate.of(2026, 3, 1)));
  }

  private static Entry entry(String amount) {
    return new Entry(LocalDate.of(2026, 2, 1), new BigDecimal(amount));
  }

  private static Claim usual() {
    return claim(
        List.of(
            invoice("R-1", "2026-03-31", "300.10", Paper.HELD),
            invoice("R-2", "2026-04-06", "100.05", Paper.MISSING)),
        List.of(entry("50")),
        List.of(entry("0.15")));
  }

  @ParameterizedTest
  @CsvSource({
    "350.00, true, ''",
    "350, true, ''",
    "350.000, true, ''",
    "350.01, false, 0.01",
    "349.99, false, -0.01",
    "400.15, false, 50.15"
  })
  void aCentOfDifferenceIsNotReady(String claimed, boolean ready, String difference) {
    Readiness readiness = COACH.readiness(account(claimed).build(), usual(), TODAY);
    assertThat(readiness.documented()).isEqualByComparingTo("350");
    assertThat(readiness.isReady()).isEqualTo(ready);
    Optional<BigDecimal> by =
        readiness.gaps().stream()
            .filter(gap -> gap.kind() == Gap.Kind.DIFFERENCE)
            .flatMap(gap -> gap.amount().stream())
            .findFirst();
    assertThat(by.map(BigDecimal::toPlainString).orElse("")).isEqualTo(difference);
  }

  @Test
  void whatIsMissingIsListedWithItsInvoiceAndPapersAloneDoNotBlock() {
    Readiness readiness = COACH.readiness(account("350").build(), usual(), TODAY);
    assertThat(readiness.gaps())
        .containsExactly(
            new Gap(Gap.Kind.NO_ORDER, Optional.of("R-2"), Optional.empty()),
            new Gap(Gap.Kind.NO_DELIVERY_NOTE, Optional.of("R-2"), Optional.empty()),
            new Gap(Gap.Kind.NOT_SIGNED, Optional.of("R-2"), Optional.empty()));
    assertThat(readiness.daysOverdue()).isEqualTo(7);
  }

  @Test
  void whatIsDueOnTheDayIsNotOverdue() {
    Readiness readiness =
        COACH.readiness(account("350").build(), usual(), LocalDate.of(2026, 4, 6));
    assertThat(readiness.gaps())
        .contains(new Gap(Gap.Kind.NOT_DUE, Optional.of("R-2"), Optional.empty()));
    assertThat(readiness.isReady()).isFalse();
  }

  @Test
  void nothingKnownIsNothingReady() {
    Claim empty =
        new Claim(
            "trade",
            List.of(),
            List.of(),
            List.of(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());
    assertThat(COACH.readiness(Account.UNKNOWN, empty, TODAY).gaps())
        .extracting(Gap::kind)
        .containsExactly(
            Gap.Kind.NO_AMOUNT,
            Gap.Kind.NO_INVOICE,
            Gap.Kind.NO_NAME,
            Gap.Kind.NO_PHONE,
            Gap.Kind.NO_LETTER,
            Gap.Kind.NO_ADDRESS);
    assertThat(COACH.sheet(empty, CallContext.on(TODAY)).markdown()).contains("✗");
  }

  @Test
  void aSumThatIsNoneIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> entry("0"))
        .withMessage("amount of entry of 2026-02-01 is 0; it must be more than 0");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> invoice("R-9", "2026-03-31", "-1", Paper.HELD))
        .withMessage("amount of invoice R-9 is -1; it must be more than 0");
  }

  /** Whatever is billed, paid and credited: exactly that claim is in order. */
  @Test
  void theDocumentedSumIsExact() {
    Random random = new Random(5);
    for (int round = 0; round < 500; round++) {
      List<Invoice> invoices = new ArrayList<>();
      BigDecimal sum = BigDecimal.ZERO;
      for (int i = 0; i <= random.nextInt(8); i++) {
        BigDecimal amount = BigDecimal.valueOf(1 + random.nextInt(10_000_000), 2);
        invoices.add(invoice("R-" + i, "2026-03-31", amount.toPlainString(), Paper.HELD));
        sum = sum.add(amount);
      }
      BigDecimal paid = sum.multiply(new BigDecimal("0.37")).setScale(2, java.math.RoundingMode.UP);
      Claim claim = claim(invoices, List.of(entry(paid.toPlainString())), List.of());
      String claimed = sum.subtract(paid).toPlainString();
      if (sum.compareTo(paid) > 0) {
        assertThat(COACH.readiness(account(claimed).build(), claim, TODAY).isReady()).isTrue();
      }
    }
  }

  @Test
  void aKindThatIsNotThereIsNamedWithThoseThatAre() {
    Claim strange =
        new Claim(
            "bribe",
            List.of(),
            List.of(),
            List.of(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());
    assertThatIllegalArgumentException()
        .isThrownBy(() -> COACH.brief(strange, CallContext.on(TODAY)))
        .withMessage("kind \"bribe\" is unknown; known are loan, trade");
  }

  @Test
  void theBriefHasAnswersToWhatIsLikelyAndNoneTwice() {
    CallContext context = CallContext.on(TODAY).in(Language.of("xx")).about(account("350").build());
    Brief brief = COACH.brief(usual(), context);
    assertThat(brief.likely())
        .extracting(likely -> likely.intent().id())
        .containsExactly("already-paid", "not-received", "hardship");
    assertThat(brief.likely()).allSatisfy(likely -> assertThat(likely.answers()).isNotEmpty());
    assertThat(brief.likely().stream().flatMap(l -> l.answers().stream()).map(a -> a.phrase()))
        .doesNotHaveDuplicates();
    assertThat(COACH.brief(usual(), context)).isEqualTo(brief);
  }

  @Test
  void theSheetIsAWholePageAndTakesNoTextForMarkup() {
    CallContext context =
        CallContext.on(TODAY)
            .in(Language.of("yy"))
            .about(
                account("350")
                    .contractClause("*bold* ".repeat(200))
                    .authority(new Authority(10, 3))
                    .build());
    Sheet sheet = COACH.sheet(usual(), context);
    assertThat(sheet.html())
        .startsWith("<!DOCTYPE html>\n<html lang=\"yy\">")
        .endsWith("</html>\n")
        .contains(
            "Sam &lt;Teller&gt; &amp; Sons",
            "@page { size: A4",
            "yy ready",
            "R-2",
            "(yy at-most 3)")
        .doesNotContain("<Teller>", "http", "<script", "<link", "url(");
    assertThat(sheet.markdown())
        .startsWith("# yy title\n")
        .contains("Sam \\<Teller\\> & Sons", "\\*bold\\*", "…")
        .doesNotContain(" *bold*");
    assertThat(sheet.html().length()).isLessThan(12_000);
  }

  @Test
  void longListsAreCutAndSaySo() {
    List<Invoice> many = new ArrayList<>();
    for (int i = 1; i <= 40; i++) {
      many.add(invoice("R-" + i, "2026-03-31", "10", Paper.MISSING));
    }
    CallContext context = CallContext.on(TODAY).in(Language.of("xx")).about(account("400").build());
    assertThat(COACH.sheet(claim(many, List.of(), List.of()), context).markdown())
        .contains("R-4,", "+ 36 xx more", "(R-1, R-2, R-3, R-4, + 36 xx more)")
        .doesNotContain("R-5");
  }
}
