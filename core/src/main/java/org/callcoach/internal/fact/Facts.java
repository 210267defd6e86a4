package org.callcoach.internal.fact;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.callcoach.nlu.Fact;
import org.callcoach.nlu.FactType;
import org.callcoach.nlu.Span;
import org.jspecify.annotations.Nullable;

/** Makes facts of the items of one utterance. One use, one thread. */
final class Facts {
  private static final long SMALLEST_BARE_SUM = 1000;
  private static final int REACH = 5;

  private final Senses senses;
  private final List<Item> items;
  private final Frames frames;
  private final FactContext context;
  private final @Nullable Frame leaning;
  private final List<Fact> facts = new ArrayList<>();
  private final List<Item.Share> rests = new ArrayList<>();
  private BigDecimal named = BigDecimal.ZERO;

  Facts(Senses senses, List<Item> items, FactContext context, @Nullable Frame leaning) {
    this.senses = senses;
    this.items = items;
    this.frames = new Frames(senses, items, leaning);
    this.leaning = leaning;
    this.context = context;
  }

  List<Fact> all() {
    for (int i = 0; i < items.size(); i++) {
      Item item = items.get(i);
      boolean isNone = frames.denies(item) || isForOther(item);
      Frame frame = isNone ? null : frames.of(item);
      if (frame == null && !isNone && leaning == Frame.PROMISE && isPlan(i)) {
        frame = Frame.PROMISE;
      }
      if (frame != null) {
        i += add(i, item, frame);
      }
    }
    for (Item.Share rest : rests) {
      share(rest, context.owed().map(owed -> owed.subtract(named)), FactType.PROMISE_AMOUNT);
    }
    facts.sort(Comparator.comparing((Fact fact) -> fact.span().start()));
    return facts;
  }

  /** What recurs in the words of one who offers a plan is the plan. */
  private boolean isPlan(int index) {
    Item item = items.get(index);
    return item instanceof Item.Period
        ? followsSum(index)
        : item instanceof Item.Sum && recurs(index);
  }

  /** "800 in rent" is no sum of this debt. */
  private boolean isForOther(Item item) {
    int at = item.next();
    if (!(item instanceof Item.Sum) || !senses.has(at, Sense.FOR) || senses.borderBefore(at)) {
      return false;
    }
    at += senses.length(at, Sense.FOR);
    at += Math.max(senses.length(at, Sense.THE), senses.length(at, Sense.OWNER));
    return senses.has(at, Sense.UNRELATED);
  }

  /** Adds what the item says and returns how many more items it took in. */
  private int add(int index, Item item, Frame frame) {
    switch (frame) {
      case PROMISE -> promise(index, item);
      case PAID -> paid(index, item);
      case DISPUTE -> dispute(index, item);
      case CALLBACK -> {
        return callback(index, item);
      }
      default -> {}
    }
    return 0;
  }

  private void promise(int index, Item item) {
    if (item instanceof Item.Sum sum && isMeant(index, sum)) {
      named = named.add(BigDecimal.valueOf(sum.hundredths(), 2));
      boolean recurs = recurs(index);
      add(
          recurs ? FactType.INSTALMENT_AMOUNT : FactType.PROMISE_AMOUNT,
          sum.span(),
          Amounts.plain(sum));
    } else if (item instanceof Item.Share share) {
      if (share.part() < 0) {
        rests.add(share);
      } else {
        share(
            share,
            context.owed().map(owed -> Amounts.part(owed, share.part())),
            FactType.PROMISE_AMOUNT);
      }
    } else if (item instanceof Item.Count count) {
      add(FactType.INSTALMENT_COUNT, count.span(), Integer.toString(count.count()));
    } else if (item instanceof Item.Period period && (period.alone() || followsSum(index))) {
      add(FactType.INSTALMENT_PERIOD, period.span(), Amounts.period(period.days()));
    } else if (item instanceof Item.Day day && !day.open()) {
      When.day(day.when(), context.today(), false)
          .filter(date -> !date.isBefore(context.today()))
          .ifPresent(date -> add(FactType.PROMISE_DATE, day.span(), date.toString()));
    } else if (item instanceof Item.Clock clock && clock.today()) {
      add(FactType.PROMISE_DATE, clock.span(), context.today().toString());
    }
  }

  private void paid(int index, Item item) {
    if (item instanceof Item.Sum sum && isMeant(index, sum) && !recurs(index)) {
      add(FactType.PAID_AMOUNT, sum.span(), Amounts.plain(sum));
    } else if (item instanceof Item.Share share && share.part() > 0) {
      share(
          share,
          context.owed().map(owed -> Amounts.part(owed, share.part())),
          FactType.PAID_AMOUNT);
    } else if (item instanceof Item.Day day && !day.open() && !day.wide()) {
      When.day(day.when(), context.today(), true)
          .filter(date -> !date.isAfter(context.today()))
          .ifPresent(date -> add(FactType.PAID_DATE, day.span(), date.toString()));
    } else if (item instanceof Item.Clock clock && clock.today()) {
      add(FactType.PAID_DATE, clock.span(), context.today().toString());
    }
  }

  private void dispute(int index, Item item) {
    if (item instanceof Item.Sum sum && isMeant(index, sum)) {
      add(FactType.DISPUTED_AMOUNT, sum.span(), Amounts.plain(sum));
    }
  }

  /** A day and a time beside it are one fact. */
  private int callback(int index, Item item) {
    @Nullable Item beside = index + 1 < items.size() ? items.get(index + 1) : null;
    boolean joins = beside != null && isBeside(item, beside);
    if (item instanceof Item.Day day && !day.wide()) {
      Item.@Nullable Clock clock = joins && beside instanceof Item.Clock c ? c : null;
      callback(day, clock);
      return clock == null ? 0 : 1;
    }
    if (item instanceof Item.Clock clock
        && !(clock.part() && !clock.today() && !joins && isGreeting())) {
      Item.@Nullable Day day = joins && beside instanceof Item.Day d && !d.wide() ? d : null;
      callback(day, clock);
      return day == null ? 0 : 1;
    }
    return 0;
  }

  /** "Good evening" names no time. */
  private boolean isGreeting() {
    return items.size() == 1 && senses.size() <= 2;
  }

  private boolean isBeside(Item item, Item beside) {
    return beside.first() - item.next() <= 3 && senses.flows(item.first(), beside.first());
  }

  private void callback(Item.@Nullable Day day, Item.@Nullable Clock clock) {
    Optional<LocalDate> date =
        day != null
            ? When.day(day.when(), context.today(), false)
            : Optional.of(context.today()).filter(today -> clock != null && clock.today());
    if (day != null && date.filter(d -> !d.isBefore(context.today())).isEmpty()) {
      return;
    }
    String time = clock == null ? "" : "T" + LocalTime.ofSecondOfDay(60L * clock.minutes());
    Span span = day != null ? day.span() : clock == null ? new Span(0, 0) : clock.span();
    if (day != null && clock != null) {
      int start = Math.min(day.span().start(), clock.span().start());
      span = new Span(start, Math.max(day.span().end(), clock.span().end()));
    }
    add(FactType.CALLBACK_TIME, span, date.map(LocalDate::toString).orElse("") + time);
  }

  /** Whether a number is a sum: one of money, or one that nothing countable follows. */
  private boolean isMeant(int index, Item.Sum sum) {
    if (sum.certain()) {
      return sum.hundredths() > 0;
    }
    if (sum.next() == sum.first() + 1 && senses.isYear(sum.first())) {
      return false;
    }
    boolean recurs = recurs(index);
    boolean large = sum.hundredths() >= SMALLEST_BARE_SUM || recurs;
    return large && sum.hundredths() > 0 && (recurs || goesOn(index, sum));
  }

  private boolean goesOn(int index, Item.Sum sum) {
    Item beside = index + 1 < items.size() ? items.get(index + 1) : sum;
    boolean item = beside.first() == sum.next() && !(beside instanceof Item.Sum);
    return item || MonthDayReader.follows(senses, sum.next());
  }

  private boolean recurs(int index) {
    Item item = items.get(index);
    for (int i = index + 1; i < Math.min(items.size(), index + 2); i++) {
      Item behind = items.get(i);
      if (behind instanceof Item.Period && behind.first() - item.next() <= 1) {
        return true;
      }
      if (behind instanceof Item.Sum && behind.first() - item.next() <= 1 && i + 1 < items.size()) {
        return items.get(i + 1) instanceof Item.Period p && p.first() - behind.next() <= 1;
      }
    }
    return recursBefore(index);
  }

  /** Whether "monthly" or "six payments of" stands before the sum and belongs to no other one. */
  private boolean recursBefore(int index) {
    for (int i = index - 1; i >= Math.max(0, index - 2); i--) {
      Item before = items.get(i);
      int gap = items.get(index).first() - before.next();
      boolean near = gap <= 1;
      boolean period = before instanceof Item.Period p && p.alone() && speaksOf(before, index, gap);
      if ((near || period) && (period || before instanceof Item.Count) && !followsSum(i)) {
        return true;
      }
    }
    return false;
  }

  /** "Every month I can pay forty" speaks of the sum unless the sum has a period of its own. */
  private boolean speaksOf(Item period, int sum, int gap) {
    return gap <= REACH && senses.flows(period.first(), items.get(sum).first());
  }

  /** Whether a sum stands before the period. */
  private boolean followsSum(int index) {
    return index > 0
        && items.get(index - 1) instanceof Item.Sum
        && items.get(index).first() - items.get(index - 1).next() <= 1;
  }

  private void share(Item.Share share, Optional<BigDecimal> value, FactType type) {
    value
        .filter(v -> v.signum() > 0)
        .ifPresent(
            v -> {
              named = named.add(v);
              add(type, share.span(), Amounts.plain(v));
            });
  }

  private void add(FactType type, Span span, String value) {
    facts.add(new Fact(type, span, span.of(senses.tokens().text()), value));
  }
}
