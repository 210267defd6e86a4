package org.callcoach.internal.fact;

import java.util.List;
import java.util.Set;
import org.callcoach.internal.fact.Clause.Cue;
import org.callcoach.nlu.PromiseGrade;
import org.jspecify.annotations.Nullable;

/**
 * What is spoken of at each item: the cue before it in its clause, else the one behind it. A clause
 * that has no cue and no word of its own, such as "Friday", goes with its neighbours.
 */
final class Frames {
  private final Senses senses;
  private final List<Clause> clauses;
  private final Set<Integer> deniedFrom;
  private final @Nullable Frame leaning;
  private final boolean saysMore;

  /** What a sum or a day alone is spoken of as. */
  private final Frame offer;

  /** Whether a sum and its time are said, which only one who offers says. */
  private final boolean isOffer;

  Frames(Senses senses, List<Item> items, @Nullable Frame leaning) {
    ClauseReader reader = new ClauseReader(senses, items, leaning);
    this.senses = senses;
    this.clauses = reader.read();
    this.deniedFrom = reader.deniedFrom();
    this.leaning = leaning;
    this.saysMore = clauses.stream().anyMatch(Clause::says);
    // A payment is due on a day, a call at a time of it.
    boolean isTimed = items.stream().anyMatch(item -> item instanceof Item.Clock);
    this.offer = isTimed ? Frame.CALLBACK : Frame.PROMISE;
    boolean sum =
        items.stream()
            .anyMatch(i -> i instanceof Item.Share || (i instanceof Item.Sum s && s.certain()));
    this.isOffer =
        sum && items.stream().anyMatch(i -> i instanceof Item.Day || i instanceof Item.Period);
  }

  /** What is spoken of, and how firmly. */
  record Reading(Frame frame, PromiseGrade grade) {}

  /** Whether the item is denied by itself: "not Friday", "Friday not". */
  boolean denies(Item item) {
    boolean before =
        deniedFrom.contains(item.first()) && senses.flows(item.first() - 1, item.first());
    int not = senses.length(item.next(), Sense.NEGATION);
    return before
        || (not > 0
            && senses.flows(item.first(), item.next())
            && senses.borderBefore(item.next() + not));
  }

  /** Returns what is spoken of at the item; nothing where that cannot be told. */
  @Nullable Reading of(Item item) {
    int index = clauseOf(item);
    Clause clause = clauses.get(index);
    Cue cue = clause.cues().isEmpty() ? null : clause.near(item.next());
    if (item instanceof Item.Day && bounds(item, cue)) {
      return new Reading(Frame.PROMISE, PromiseGrade.CAN);
    }
    if (cue != null) {
      return isElsewhere(cue) ? null : new Reading(cue.frame(), cue.grade());
    }
    return clause.says() ? null : fromNeighbours(index);
  }

  /** "Send his post back every week": a verb that pays, among words that are about all else. */
  private boolean isElsewhere(Cue cue) {
    return leaning == Frame.ELSEWHERE
        && !isOffer
        && cue.frame() == Frame.PROMISE
        && cue.said() == null;
  }

  /** How firm an item is that no verb governs. */
  PromiseGrade reserve(Item item) {
    return reserve(clauses.get(clauseOf(item)));
  }

  private static PromiseGrade reserve(Clause clause) {
    PromiseGrade reserve = clause.reserve();
    return reserve == null ? PromiseGrade.WILL : reserve;
  }

  /** "Not until Friday": the day from which on it is possible. */
  private boolean bounds(Item day, @Nullable Cue cue) {
    int until = senses.lengthBefore(day.first(), Sense.UNTIL);
    if (until == 0 && !senses.has(day.next(), Sense.UNTIL_BEHIND)) {
      return false;
    }
    if (cue != null) {
      return cue.frame() == Frame.DENIED && cue.possible();
    }
    int at = day.first() - until;
    return until > 0
        && senses.lengthBefore(at, Sense.NEGATION) > 0
        && senses.flows(at - 1, day.first())
        && (leaning == null || leaning == Frame.PROMISE);
  }

  private int clauseOf(Item item) {
    int low = 0;
    int high = clauses.size() - 1;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (clauses.get(middle).next() <= item.first()) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  private @Nullable Reading fromNeighbours(int index) {
    PromiseGrade reserve = reserve(clauses.get(index));
    for (int i = index - 1; i >= Math.max(0, index - 2); i--) {
      Cue last = clauses.get(i).last();
      if (last != null) {
        return likewise(last, reserve);
      }
    }
    if (index + 1 < clauses.size() && !clauses.get(index + 1).cues().isEmpty()) {
      return likewise(clauses.get(index + 1).cues().get(0), reserve);
    }
    Frame frame = saysMore ? leaning : ofFragment();
    return frame == null ? null : new Reading(frame, reserve);
  }

  private Reading likewise(Cue cue, PromiseGrade reserve) {
    if (isElsewhere(cue)) {
      return new Reading(Frame.UNRELATED, reserve);
    }
    Frame frame = cue.frame() == Frame.DENIED ? Frame.PROMISE : cue.frame();
    return new Reading(frame, Clause.weaker(cue.grade(), reserve));
  }

  /** A sum or a day alone is an offer unless the utterance is surely something else. */
  private Frame ofFragment() {
    boolean other = leaning == Frame.UNRELATED && !isOffer;
    boolean told = leaning == Frame.PAID || leaning == Frame.CALLBACK || leaning == Frame.ELSEWHERE;
    return leaning != null && (other || told) ? leaning : offer;
  }
}
