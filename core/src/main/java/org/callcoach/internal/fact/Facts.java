package org.callcoach.internal.fact;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.callcoach.internal.fact.Frames.Reading;
import org.callcoach.nlu.Fact;
import org.callcoach.nlu.FactType;
import org.callcoach.nlu.PromiseGrade;
import org.callcoach.nlu.Span;
import org.jspecify.annotations.Nullable;

/** Makes facts of the items of one utterance. One use, one thread. */
final class Facts {
  private final Senses senses;
  private final List<Item> items;
  private final Frames frames;
  private final Plan plan;
  private final Callbacks callbacks;
  private final FactContext context;
  private final @Nullable Frame leaning;
  private final List<Fact> facts = new ArrayList<>();
  private final List<Rest> rests = new ArrayList<>();
  private BigDecimal named = BigDecimal.ZERO;

  Facts(Senses senses, List<Item> items, FactContext context, @Nullable Frame leaning) {
    this.senses = senses;
    this.items = items;
    this.frames = new Frames(senses, items, leaning);
    this.plan = new Plan(senses, items);
    this.callbacks = new Callbacks(senses, items, context.today());
    this.leaning = leaning;
    this.context = context;
  }

  /** What is left of the debt is known once all other sums are. */
  private record Rest(Item.Share share, PromiseGrade grade) {}

  List<Fact> all() {
    for (int i = 0; i < items.size(); i++) {
      Reading reading = reading(i);
      if (reading != null) {
        i += add(i, reading);
      }
    }
    for (Rest rest : rests) {
      share(
          FactType.PROMISE_AMOUNT,
          rest.share,
          context.owed().map(owed -> owed.subtract(named)),
          Optional.of(rest.grade));
    }
    facts.sort(Comparator.comparing((Fact fact) -> fact.span().start()));
    return facts;
  }

  private @Nullable Reading reading(int index) {
    Item item = items.get(index);
    if (frames.denies(item) || isForOther(item)) {
      return null;
    }
    Reading reading = frames.of(item);
    return reading == null && leaning == Frame.PROMISE && plan.holds(index)
        ? new Reading(Frame.PROMISE, frames.reserve(item))
        : reading;
  }

  /** "800 in rent" is no sum of this debt. */
  private boolean isForOther(Item item) {
    int at = item.next();
    int link = senses.length(at, Sense.FOR);
    boolean linked = link > 0 && link >= senses.length(at, Sense.NEUTRAL);
    if (!(item instanceof Item.Sum) || !linked || senses.borderBefore(at)) {
      return false;
    }
    at += link;
    at += Math.max(senses.length(at, Sense.THE), senses.length(at, Sense.OWNER));
    return senses.has(at, Sense.UNRELATED);
  }

  /** Adds what the item says and returns how many more items it took in. */
  private int add(int index, Reading reading) {
    Item item = items.get(index);
    switch (reading.frame()) {
      case PROMISE -> promise(index, item, reading.grade());
      case PAID -> paid(index, item);
      case DISPUTE -> dispute(index, item);
      case CALLBACK -> {
        Callbacks.Read read = callbacks.at(index);
        read.fact().ifPresent(facts::add);
        return read.more();
      }
      default -> {}
    }
    return 0;
  }

  private void promise(int index, Item item, PromiseGrade firmness) {
    Optional<PromiseGrade> grade = Optional.of(firmness);
    if (item instanceof Item.Sum sum && plan.isMeant(index, sum)) {
      named = named.add(BigDecimal.valueOf(sum.hundredths(), 2));
      boolean recurs = plan.recurs(index);
      FactType type = recurs ? FactType.INSTALMENT_AMOUNT : FactType.PROMISE_AMOUNT;
      add(type, sum.span(), Amounts.plain(sum), grade);
    } else if (item instanceof Item.Share share) {
      if (share.part() < 0) {
        rests.add(new Rest(share, firmness));
      } else {
        share(FactType.PROMISE_AMOUNT, share, part(share), grade);
      }
    } else if (item instanceof Item.Count count) {
      add(FactType.INSTALMENT_COUNT, count.span(), Integer.toString(count.count()), grade);
    } else if (item instanceof Item.Period period && (period.alone() || plan.followsSum(index))) {
      add(FactType.INSTALMENT_PERIOD, period.span(), Amounts.period(period.days()), grade);
    } else if (item instanceof Item.Day day && !day.open()) {
      When.day(day.when(), context.today(), false)
          .filter(date -> !date.isBefore(context.today()))
          .ifPresent(date -> add(FactType.PROMISE_DATE, day.span(), date.toString(), grade));
    } else if (item instanceof Item.Clock clock && clock.today()) {
      add(FactType.PROMISE_DATE, clock.span(), context.today().toString(), grade);
    }
  }

  private void paid(int index, Item item) {
    if (item instanceof Item.Sum sum && plan.isMeant(index, sum) && !plan.recurs(index)) {
      add(FactType.PAID_AMOUNT, sum.span(), Amounts.plain(sum), Optional.empty());
    } else if (item instanceof Item.Share share && share.part() > 0) {
      share(FactType.PAID_AMOUNT, share, part(share), Optional.empty());
    } else if (item instanceof Item.Day day && !day.open() && !day.wide()) {
      When.day(day.when(), context.today(), true)
          .filter(date -> !date.isAfter(context.today()))
          .ifPresent(
              date -> add(FactType.PAID_DATE, day.span(), date.toString(), Optional.empty()));
    } else if (item instanceof Item.Clock clock && clock.today()) {
      add(FactType.PAID_DATE, clock.span(), context.today().toString(), Optional.empty());
    }
  }

  private void dispute(int index, Item item) {
    if (item instanceof Item.Sum sum && plan.isMeant(index, sum)) {
      add(FactType.DISPUTED_AMOUNT, sum.span(), Amounts.plain(sum), Optional.empty());
    }
  }

  private Optional<BigDecimal> part(Item.Share share) {
    return context.owed().map(owed -> Amounts.part(owed, share.part()));
  }

  private void share(
      FactType type, Item.Share share, Optional<BigDecimal> value, Optional<PromiseGrade> grade) {
    value
        .filter(v -> v.signum() > 0)
        .ifPresent(
            v -> {
              named = named.add(v);
              add(type, share.span(), Amounts.plain(v), grade);
            });
  }

  private void add(FactType type, Span span, String value, Optional<PromiseGrade> grade) {
    facts.add(new Fact(type, span, span.of(senses.tokens().text()), value, grade));
  }
}
