package org.callcoach.internal.fact;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is spoken of at each item: the cue before it in its clause, else the one behind it. A clause
 * that has no cue and no word of its own, such as "Friday", goes with its neighbours.
 */
final class Frames {
  /** Words that set or qualify a frame; longer runs hide the shorter ones and the items in them. */
  static final boolean[] CUES =
      Senses.among(
          Sense.PAY,
          Sense.PAID,
          Sense.NEGATION,
          Sense.HYPOTHESIS,
          Sense.UNRELATED,
          Sense.CALLBACK,
          Sense.DISPUTE,
          Sense.BREAK,
          Sense.NEUTRAL,
          Sense.GRADE);

  private static final boolean[] SAYS_NOTHING =
      Senses.among(
          Sense.FOLLOWER,
          Sense.NEUTRAL,
          Sense.GRADE,
          Sense.THE,
          Sense.OF,
          Sense.AT,
          Sense.AFTER,
          Sense.IN,
          Sense.IN_MONTH,
          Sense.FROM,
          Sense.BREAK,
          Sense.ARTICLE,
          Sense.THIS,
          Sense.NUMBER_LINK,
          Sense.FOR);

  /** A denial reaches so many tokens ahead, and over one behind. */
  private static final int REACH = 4;

  private static final int REACH_OF_DOUBT = 6;
  private static final int DOUBT = 1;

  private final Senses senses;
  private final List<Clause> clauses = new ArrayList<>();

  /** A payment is due on a day, a call at a time of it. */
  private final boolean isTimed;

  private boolean saysMore;

  private final @Nullable Frame leaning;
  private final Set<Integer> deniedFrom = new HashSet<>();

  private int deniedUntil = -1;
  private int doubtedUntil = -1;

  Frames(Senses senses, List<Item> items, @Nullable Frame leaning) {
    this.senses = senses;
    this.leaning = leaning;
    this.isTimed = items.stream().anyMatch(item -> item instanceof Item.Clock);
    read(items);
  }

  private record Cue(int token, Frame frame) {}

  private static final class Clause {
    private final int first;
    private int next;
    private boolean says;
    private final List<Cue> cues = new ArrayList<>();

    Clause(int first) {
      this.first = first;
    }
  }

  private void read(List<Item> items) {
    Clause clause = new Clause(0);
    int item = 0;
    int at = 0;
    while (at < senses.size()) {
      while (item < items.size() && items.get(item).next() <= at) {
        item++;
      }
      boolean isItem = item < items.size() && items.get(item).first() <= at;
      int cue = senses.longest(at, CUES);
      boolean begins =
          senses.borderBefore(at) || (!isItem && cue >>> 8 == Sense.BREAK.ordinal() && cue > 0);
      if (begins && at > clause.first) {
        clause = close(clause, at);
      }
      int length = isItem ? items.get(item).next() - at : 0;
      if (isItem && (cue & 255) <= length) {
        at += length;
      } else {
        at += cue(clause, at, cue);
      }
    }
    close(clause, senses.size());
  }

  private Clause close(Clause clause, int next) {
    clause.next = next;
    saysMore |= clause.says;
    clauses.add(clause);
    deniedUntil = -1;
    doubtedUntil = -1;
    return new Clause(next);
  }

  /** Takes up the cue at the token and returns how many tokens it has. */
  private int cue(Clause clause, int at, int cue) {
    int length = cue & 255;
    if (length == 0) {
      int known = senses.longest(at, SAYS_NOTHING) & 255;
      clause.says |= known == 0;
      return Math.max(1, known);
    }
    switch (Sense.of(cue >>> 8)) {
      case PAY -> pay(clause, at, Frame.PROMISE);
      case PAID -> pay(clause, at, Frame.PAID);
      case NEGATION -> deny(clause, at, length);
      case HYPOTHESIS -> clause.cues.add(new Cue(at, Frame.DENIED));
      case UNRELATED -> clause.cues.add(new Cue(at, Frame.UNRELATED));
      case CALLBACK -> {
        boolean denied = at <= deniedUntil - REACH + 1 && deniedUntil > 0;
        clause.cues.add(new Cue(at, denied ? Frame.DENIED : Frame.CALLBACK));
      }
      case DISPUTE -> clause.cues.add(new Cue(at, Frame.DISPUTE));
      case GRADE -> {
        if (senses.value(at, Sense.GRADE) == DOUBT) {
          doubtedUntil = at + length + REACH_OF_DOUBT;
        }
      }
      default -> {}
    }
    return length;
  }

  private void pay(Clause clause, int at, Frame frame) {
    boolean denied = at < deniedUntil || at < doubtedUntil;
    clause.cues.add(new Cue(at, denied ? Frame.DENIED : frame));
  }

  private void deny(Clause clause, int at, int length) {
    deniedUntil = at + length + REACH;
    deniedFrom.add(at + length);
    int last = clause.cues.size() - 1;
    if (last >= 0 && clause.cues.get(last).token >= at - 2) {
      Frame frame = clause.cues.get(last).frame;
      if (frame == Frame.PROMISE || frame == Frame.PAID) {
        clause.cues.add(new Cue(at, Frame.DENIED));
      }
    }
  }

  /** Whether the item is denied by itself: "not Friday". */
  boolean denies(Item item) {
    return deniedFrom.contains(item.first()) && senses.flows(item.first() - 1, item.first());
  }

  /** Returns what is spoken of at the item; nothing where that cannot be told. */
  @Nullable Frame of(Item item) {
    int index = clauseOf(item);
    Clause clause = clauses.get(index);
    if (!clause.cues.isEmpty()) {
      return near(clause, item);
    }
    return clause.says ? null : fromNeighbours(index);
  }

  private int clauseOf(Item item) {
    int low = 0;
    int high = clauses.size() - 1;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (clauses.get(middle).next <= item.first()) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  private static Frame near(Clause clause, Item item) {
    int low = 0;
    int high = clause.cues.size() - 1;
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      if (clause.cues.get(middle).token < item.next()) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return clause.cues.get(low).frame;
  }

  private @Nullable Frame fromNeighbours(int index) {
    for (int i = index - 1; i >= Math.max(0, index - 2); i--) {
      List<Cue> cues = clauses.get(i).cues;
      if (!cues.isEmpty()) {
        Frame last = cues.get(cues.size() - 1).frame;
        return last == Frame.DENIED ? Frame.PROMISE : last;
      }
    }
    if (index + 1 < clauses.size() && !clauses.get(index + 1).cues.isEmpty()) {
      Frame first = clauses.get(index + 1).cues.get(0).frame;
      return first == Frame.DENIED ? Frame.PROMISE : first;
    }
    return saysMore ? leaning : ofFragment();
  }

  /** A sum or a day alone is an offer unless the utterance is surely something else. */
  private Frame ofFragment() {
    Frame offer = isTimed ? Frame.CALLBACK : Frame.PROMISE;
    return leaning == null || leaning == Frame.DISPUTE || leaning == Frame.PROMISE
        ? offer
        : leaning;
  }
}
