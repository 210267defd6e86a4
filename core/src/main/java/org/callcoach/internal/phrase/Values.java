package org.callcoach.internal.phrase;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Currency;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.callcoach.Account;
import org.callcoach.advice.Slot;
import org.callcoach.internal.decide.Condition;
import org.callcoach.internal.decide.Moment;
import org.callcoach.nlu.Fact;
import org.callcoach.nlu.FactType;
import org.callcoach.notes.Promise;

/** What the account and the utterance give for the slots; written out only where it is said. */
final class Values {
  private final Moment moment;
  private final Formats formats;
  private final Map<String, String> situations;
  private final EnumMap<Slot, Object> written = new EnumMap<>(Slot.class);

  Values(Moment moment, Formats formats, Map<String, String> situations) {
    this.moment = moment;
    this.formats = formats;
    this.situations = situations;
  }

  /** Tells whether every slot of the message has a value. */
  boolean fill(Message message) {
    return message.slots().stream().allMatch(this::has);
  }

  String say(Message message) {
    return message.fill(written);
  }

  /** Tells whether the slot has a value. */
  boolean has(Slot slot) {
    if (Message.DISCLOSING.contains(slot) && !Condition.VERIFIED.holds(moment)) {
      return false;
    }
    if (!written.containsKey(slot)) {
      value(slot).ifPresent(value -> written.put(slot, value));
    }
    return written.containsKey(slot);
  }

  private Optional<Object> value(Slot slot) {
    Account account = moment.account();
    return switch (slot) {
      case CREDITOR -> account.creditor().map(Object.class::cast);
      case DEBTOR_NAME -> account.debtorName().map(Object.class::cast);
      case REFERENCE -> account.reference().map(Object.class::cast);
      case CLAUSE -> account.contractClause().map(Object.class::cast);
      case AMOUNT -> account.amount().flatMap(this::money);
      case DUE_DATE -> account.dueDate().map(formats::date);
      case MISSED_DATE -> account.missedDate().map(formats::day);
      case DISCOUNT_PERCENT -> discount(account).map(formats::percent);
      case SETTLEMENT_AMOUNT -> settlement(account).flatMap(this::money);
      case INSTALMENT_COUNT -> instalments(account).map(Object.class::cast);
      case INSTALMENT_SUM -> instalment(account).flatMap(this::money);
      case PROMISE_DATE ->
          fact(FactType.PROMISE_DATE)
              .map(LocalDate::parse)
              .or(() -> promise().flatMap(Promise::date))
              .map(formats::day);
      case PROMISE_AMOUNT ->
          fact(FactType.PROMISE_AMOUNT)
              .map(BigDecimal::new)
              .or(() -> promise().flatMap(Promise::amount))
              .flatMap(this::money);
      case PLAN_AMOUNT ->
          fact(FactType.INSTALMENT_AMOUNT)
              .map(BigDecimal::new)
              .or(() -> promise().flatMap(Promise::instalment))
              .flatMap(this::money);
      case LANGUAGE_NAME -> foreign();
      case CIRCUMSTANCE -> circumstance();
    };
  }

  private Optional<Object> money(BigDecimal amount) {
    Optional<Currency> currency = moment.account().currency();
    return currency.map(c -> formats.money(amount, c));
  }

  private static Optional<Integer> discount(Account account) {
    int percent = account.authority().maxDiscountPercent();
    return percent > 0 ? Optional.of(percent) : Optional.empty();
  }

  private static Optional<BigDecimal> settlement(Account account) {
    return discount(account)
        .flatMap(
            percent ->
                account
                    .amount()
                    .map(a -> a.multiply(BigDecimal.valueOf(100L - percent)).movePointLeft(2)))
        .map(sum -> sum.setScale(digits(account), RoundingMode.UP));
  }

  private static Optional<Integer> instalments(Account account) {
    int count = account.authority().maxInstalments();
    return count > 1 ? Optional.of(count) : Optional.empty();
  }

  private static Optional<BigDecimal> instalment(Account account) {
    return instalments(account)
        .flatMap(
            count ->
                account
                    .amount()
                    .map(
                        a ->
                            a.divide(BigDecimal.valueOf(count), digits(account), RoundingMode.UP)));
  }

  private static int digits(Account account) {
    return account.currency().map(c -> Math.max(0, c.getDefaultFractionDigits())).orElse(2);
  }

  private Optional<String> fact(FactType type) {
    return moment.understanding().facts().stream()
        .filter(fact -> fact.type() == type)
        .map(Fact::value)
        .findFirst();
  }

  private Optional<Promise> promise() {
    return moment.state().log().promise();
  }

  private Optional<Object> foreign() {
    return formats.isForeign(moment.understanding().language())
        ? Optional.of(formats.name(moment.understanding().language()))
        : Optional.empty();
  }

  private Optional<Object> circumstance() {
    return moment.understanding().intents().stream()
        .flatMap(reading -> reading.situation().stream())
        .map(situations::get)
        .filter(Objects::nonNull)
        .map(Object.class::cast)
        .findFirst();
  }
}
