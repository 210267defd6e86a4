package org.callcoach.internal.brief;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.callcoach.Account;
import org.callcoach.brief.Claim;
import org.callcoach.brief.Claim.Invoice;
import org.callcoach.brief.Claim.Paper;
import org.callcoach.brief.Gap;
import org.callcoach.brief.Gap.Kind;
import org.callcoach.brief.Readiness;

/** Holds a claim against its papers; exact, to the cent and below. */
public final class Reconciliation {
  private Reconciliation() {}

  /** Returns what is and is not in order on a day. */
  public static Readiness of(Account account, Claim claim, LocalDate today) {
    BigDecimal documented =
        sum(claim.invoices().stream().map(Invoice::amount).toList())
            .subtract(sum(claim.payments().stream().map(Claim.Entry::amount).toList()))
            .subtract(sum(claim.credits().stream().map(Claim.Entry::amount).toList()));
    List<Gap> gaps = new ArrayList<>();
    sums(account, claim, documented, gaps);
    person(account, claim, gaps);
    claim.invoices().forEach(invoice -> papers(invoice, today, gaps));
    gaps.sort(Comparator.comparing(Gap::kind));
    long overdue =
        claim.invoices().stream()
            .mapToLong(invoice -> ChronoUnit.DAYS.between(invoice.due(), today))
            .max()
            .orElse(account.dueDate().map(due -> ChronoUnit.DAYS.between(due, today)).orElse(0L));
    return new Readiness(documented, gaps, Math.max(0, overdue));
  }

  private static BigDecimal sum(List<BigDecimal> amounts) {
    return amounts.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private static void sums(Account account, Claim claim, BigDecimal documented, List<Gap> gaps) {
    if (claim.invoices().isEmpty()) {
      gaps.add(gap(Kind.NO_INVOICE));
    }
    if (account.amount().isEmpty()) {
      gaps.add(gap(Kind.NO_AMOUNT));
    }
    account
        .amount()
        .map(claimed -> claimed.subtract(documented))
        .filter(difference -> difference.signum() != 0)
        .ifPresent(
            difference ->
                gaps.add(new Gap(Kind.DIFFERENCE, Optional.empty(), Optional.of(difference))));
  }

  private static void person(Account account, Claim claim, List<Gap> gaps) {
    missing(account.debtorName().isEmpty(), Kind.NO_NAME, gaps);
    missing(claim.phone().isEmpty(), Kind.NO_PHONE, gaps);
    missing(claim.address().isEmpty() && claim.email().isEmpty(), Kind.NO_ADDRESS, gaps);
    missing(claim.letterSent().isEmpty(), Kind.NO_LETTER, gaps);
  }

  private static void missing(boolean isMissing, Kind kind, List<Gap> gaps) {
    if (isMissing) {
      gaps.add(gap(kind));
    }
  }

  /** Due on a day is overdue on the next. */
  private static void papers(Invoice invoice, LocalDate today, List<Gap> gaps) {
    lacking(!invoice.due().isBefore(today), Kind.NOT_DUE, invoice, gaps);
    lacking(invoice.order() == Paper.MISSING, Kind.NO_ORDER, invoice, gaps);
    lacking(invoice.delivery() == Paper.MISSING, Kind.NO_DELIVERY_NOTE, invoice, gaps);
    lacking(invoice.signature() == Paper.MISSING, Kind.NOT_SIGNED, invoice, gaps);
  }

  private static void lacking(boolean isLacking, Kind kind, Invoice invoice, List<Gap> gaps) {
    if (isLacking) {
      gaps.add(new Gap(kind, Optional.of(invoice.reference()), Optional.empty()));
    }
  }

  private static Gap gap(Kind kind) {
    return new Gap(kind, Optional.empty(), Optional.empty());
  }
}
