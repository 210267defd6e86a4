package org.callcoach.internal.fact;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.callcoach.nlu.Fact;
import org.callcoach.nlu.FactType;
import org.callcoach.nlu.Span;
import org.jspecify.annotations.Nullable;

/** Makes one fact of the day and the time of day at which to call. */
final class Callbacks {
  private static final int REACH = 3;

  private final Senses senses;
  private final List<Item> items;
  private final LocalDate today;

  Callbacks(Senses senses, List<Item> items, LocalDate today) {
    this.senses = senses;
    this.items = items;
    this.today = today;
  }

  /** A fact, and how many items beside the first are in it. */
  record Read(Optional<Fact> fact, int more) {
    private static final Read NOTHING = new Read(Optional.empty(), 0);
  }

  /** Reads what the item says of the time to call, the item beside it taken in. */
  Read at(int index) {
    Item item = items.get(index);
    @Nullable Item beside = index + 1 < items.size() ? items.get(index + 1) : null;
    boolean joins = beside != null && isBeside(item, beside);
    if (item instanceof Item.Day day && !day.wide()) {
      Item.@Nullable Clock clock = joins && beside instanceof Item.Clock c ? c : null;
      return new Read(fact(day, clock), clock == null ? 0 : 1);
    }
    if (item instanceof Item.Clock clock
        && !(clock.part() && !clock.today() && !joins && isGreeting())) {
      Item.@Nullable Day day = joins && beside instanceof Item.Day d && !d.wide() ? d : null;
      return new Read(fact(day, clock), day == null ? 0 : 1);
    }
    return Read.NOTHING;
  }

  /** "Good evening" names no time. */
  private boolean isGreeting() {
    return items.size() == 1 && senses.size() <= 2;
  }

  private boolean isBeside(Item item, Item beside) {
    return beside.first() - item.next() <= REACH && senses.flows(item.first(), beside.first());
  }

  private Optional<Fact> fact(Item.@Nullable Day day, Item.@Nullable Clock clock) {
    Optional<LocalDate> date =
        day != null
            ? When.day(day.when(), today, false)
            : Optional.of(today).filter(now -> clock != null && clock.today());
    if (day != null && date.filter(d -> !d.isBefore(today)).isEmpty()) {
      return Optional.empty();
    }
    String time = clock == null ? "" : "T" + LocalTime.ofSecondOfDay(60L * clock.minutes());
    Span span = day != null ? day.span() : clock == null ? new Span(0, 0) : clock.span();
    if (day != null && clock != null) {
      int start = Math.min(day.span().start(), clock.span().start());
      span = new Span(start, Math.max(day.span().end(), clock.span().end()));
    }
    String value = date.map(LocalDate::toString).orElse("") + time;
    String said = span.of(senses.tokens().text());
    return Optional.of(new Fact(FactType.CALLBACK_TIME, span, said, value));
  }
}
