package org.callcoach.internal.brief;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.callcoach.Account;
import org.callcoach.Language;
import org.callcoach.advice.Reply;
import org.callcoach.brief.Brief;
import org.callcoach.brief.Claim;
import org.callcoach.brief.Claim.Invoice;
import org.callcoach.brief.Gap;
import org.callcoach.brief.Sheet;
import org.callcoach.internal.brief.Page.Answered;
import org.callcoach.internal.brief.Page.Pair;
import org.callcoach.internal.brief.Page.Titled;
import org.callcoach.internal.phrase.Formats;

/** Puts a brief on one page. */
public final class PageWriter {
  /** More would not fit on the page beside the rest. */
  private static final int INVOICES = 4;

  private static final int GAPS = 4;
  private static final int LIKELY = 6;
  private static final int CLAUSE = 220;
  private static final int FACT = 64;
  private static final int REFERENCE = 24;

  private final Labels labels;
  private final Formats formats;
  private final Language language;
  private final Account account;
  private final Claim claim;

  public PageWriter(Labels labels, Language language, Account account, Claim claim) {
    this.labels = labels;
    this.formats = new Formats(language);
    this.language = language;
    this.account = account;
    this.claim = claim;
  }

  public Sheet sheet(Brief brief, LocalDate today) {
    Page page = page(brief, today);
    return new Sheet(HtmlPage.of(page), MarkdownPage.of(page));
  }

  private Page page(Brief brief, LocalDate today) {
    boolean isReady = brief.readiness().isReady();
    Label status = isReady ? Label.READY : Label.NOT_READY;
    return new Page(
        language.tag(),
        labels.of(Label.TITLE),
        labels.of(Label.COLON),
        facts(brief, today),
        new Pair(labels.of(status), labels.of(Label.MISSING)),
        isReady,
        gaps(brief, gap -> gap.kind().blocks()),
        gaps(brief, gap -> !gap.kind().blocks()),
        new Titled<>(labels.of(Label.INVOICES), sums(brief)),
        new Titled<>(labels.of(Label.GOALS), goals()),
        account
            .contractClause()
            .map(clause -> new Pair(labels.of(Label.CLAUSE), cut(clause, CLAUSE))),
        new Titled<>(labels.of(Label.OPENING), opening(brief.opening())),
        new Titled<>(labels.of(Label.LIKELY), likely(brief)),
        new Titled<>(labels.of(Label.OUTCOME), outcomes()),
        labels.of(Label.NOTES));
  }

  private List<Pair> facts(Brief brief, LocalDate today) {
    List<Pair> facts = new ArrayList<>();
    fact(Label.DATE, Optional.of(date(today)), facts);
    fact(Label.DEBTOR, account.debtorName(), facts);
    fact(Label.PHONE, claim.phone(), facts);
    fact(Label.ADDRESS, claim.address(), facts);
    fact(Label.EMAIL, claim.email(), facts);
    fact(Label.CREDITOR, account.creditor(), facts);
    fact(Label.REFERENCE, account.reference(), facts);
    fact(Label.CLAIM, account.amount().map(this::money), facts);
    fact(Label.DUE, account.dueDate().map(this::date), facts);
    long days = brief.readiness().daysOverdue();
    fact(Label.DAYS_OVERDUE, days > 0 ? Optional.of("" + days) : Optional.empty(), facts);
    fact(Label.LETTER_SENT, claim.letterSent().map(this::date), facts);
    return facts;
  }

  private void fact(Label label, Optional<String> value, List<Pair> facts) {
    value.ifPresent(text -> facts.add(new Pair(labels.of(label), cut(text, FACT))));
  }

  /** One line a kind, with the invoices that it concerns. */
  private List<String> gaps(Brief brief, Predicate<Gap> which) {
    Map<Gap.Kind, List<Gap>> byKind = new TreeMap<>();
    brief.readiness().gaps().stream()
        .filter(which)
        .forEach(gap -> byKind.computeIfAbsent(gap.kind(), k -> new ArrayList<>()).add(gap));
    return byKind.entrySet().stream().map(kind -> gap(kind.getKey(), kind.getValue())).toList();
  }

  private String gap(Gap.Kind kind, List<Gap> gaps) {
    List<String> references =
        gaps.stream()
            .flatMap(gap -> gap.reference().stream())
            .map(reference -> cut(reference, REFERENCE))
            .toList();
    String of = references.isEmpty() ? "" : " (" + String.join(", ", first(references, GAPS)) + ")";
    String by =
        gaps.stream()
            .flatMap(gap -> gap.amount().stream())
            .map(sum -> labels.of(Label.COLON) + money(sum))
            .findFirst()
            .orElse("");
    return labels.of(kind) + of + by;
  }

  private List<String> first(List<String> all, int most) {
    List<String> first = new ArrayList<>(all.subList(0, Math.min(most, all.size())));
    if (all.size() > most) {
      first.add("+ %d %s".formatted(all.size() - most, labels.of(Label.MORE)));
    }
    return first;
  }

  private List<Pair> sums(Brief brief) {
    List<Pair> sums = new ArrayList<>();
    List<Invoice> invoices = claim.invoices();
    for (Invoice invoice : invoices.subList(0, Math.min(INVOICES, invoices.size()))) {
      sums.add(
          new Pair(
              "%s, %s".formatted(cut(invoice.reference(), REFERENCE), date(invoice.due())),
              money(invoice.amount())));
    }
    if (invoices.size() > INVOICES) {
      sums.add(
          new Pair(
              "+ %d %s".formatted(invoices.size() - INVOICES, labels.of(Label.MORE)),
              money(
                  total(
                      invoices.subList(INVOICES, invoices.size()).stream()
                          .map(Invoice::amount)
                          .toList()))));
    }
    entries(Label.PAYMENTS, claim.payments(), sums);
    entries(Label.CREDITS, claim.credits(), sums);
    sums.add(new Pair(labels.of(Label.DOCUMENTED), money(brief.readiness().documented())));
    account
        .amount()
        .map(claimed -> claimed.subtract(brief.readiness().documented()))
        .filter(difference -> difference.signum() != 0)
        .ifPresent(sum -> sums.add(new Pair(labels.of(Label.DIFFERENCE), money(sum))));
    return sums;
  }

  private void entries(Label label, List<Claim.Entry> entries, List<Pair> sums) {
    if (!entries.isEmpty()) {
      BigDecimal total = total(entries.stream().map(Claim.Entry::amount).toList());
      sums.add(new Pair(labels.of(label), money(total.negate())));
    }
  }

  private static BigDecimal total(List<BigDecimal> amounts) {
    return amounts.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  /** Full, dated, instalments, part, next step: each only when the one before cannot be. */
  private List<String> goals() {
    List<String> goals = new ArrayList<>();
    String full = labels.of(Label.GOAL_FULL);
    goals.add(account.amount().map(a -> full + labels.of(Label.COLON) + money(a)).orElse(full));
    int percent = account.authority().maxDiscountPercent();
    if (percent > 0) {
      goals.add(
          "%s (%s %s)"
              .formatted(
                  labels.of(Label.REDUCTION), labels.of(Label.AT_MOST), formats.percent(percent)));
    }
    goals.add(labels.of(Label.GOAL_DATE));
    int instalments = account.authority().maxInstalments();
    if (instalments > 1) {
      goals.add(
          "%s (%s %d)"
              .formatted(labels.of(Label.GOAL_INSTALMENTS), labels.of(Label.AT_MOST), instalments));
    }
    goals.add(labels.of(Label.GOAL_PART));
    goals.add(labels.of(Label.GOAL_NEXT));
    return goals;
  }

  private List<Pair> opening(List<Reply> replies) {
    List<Pair> opening = new ArrayList<>();
    for (Reply reply : replies) {
      Label label = opening.isEmpty() ? Label.VERIFY : Label.THEN;
      opening.add(new Pair(labels.of(label), reply.text()));
    }
    return opening;
  }

  private List<Answered> likely(Brief brief) {
    return brief.likely().stream()
        .limit(LIKELY)
        .map(
            likely ->
                new Answered(
                    labels.of(likely.intent()),
                    likely.answers().stream().map(Reply::text).toList()))
        .toList();
  }

  private List<String> outcomes() {
    String date = labels.of(Label.ON) + " …………………";
    String sum = labels.of(Label.SUM) + " …………………";
    return List.of(
        labels.of(Label.PAID) + " " + sum,
        labels.of(Label.PROMISE) + " " + sum + " " + date,
        labels.of(Label.PLAN) + " " + sum + " " + date,
        labels.of(Label.CALLBACK) + " " + date,
        labels.of(Label.DISPUTE),
        labels.of(Label.WRONG_PARTY),
        labels.of(Label.STOP),
        labels.of(Label.REFUSAL));
  }

  /** One page holds no endless text. */
  private static String cut(String text, int most) {
    int points = text.codePointCount(0, text.length());
    return points <= most ? text : text.substring(0, text.offsetByCodePoints(0, most)) + "…";
  }

  private String date(LocalDate date) {
    return formats.date(date).toString();
  }

  private String money(BigDecimal amount) {
    return account
        .currency()
        .map(currency -> formats.money(amount, currency).toString())
        .orElse(amount.toPlainString());
  }
}
