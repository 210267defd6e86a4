package org.callcoach.internal.fact;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.callcoach.internal.fact.Clause.Cue;
import org.callcoach.nlu.PromiseGrade;
import org.jspecify.annotations.Nullable;

/** Cuts an utterance into clauses and finds in each what is spoken of. One use, one thread. */
final class ClauseReader {
  /** Words that set or qualify a frame; longer runs hide the shorter ones and the items in them. */
  static final boolean[] CUES =
      Senses.among(
          Sense.PAY,
          Sense.PAY_HEAD,
          Sense.GRACE,
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
          Sense.UNTIL,
          Sense.UNTIL_BEHIND,
          Sense.PAY_TAIL,
          Sense.ON,
          Sense.IN,
          Sense.IN_MONTH,
          Sense.FROM,
          Sense.BREAK,
          Sense.ARTICLE,
          Sense.ORDINAL,
          Sense.THIS,
          Sense.NUMBER_LINK,
          Sense.FOR);

  /** A denial reaches so many tokens ahead, and over one behind. */
  private static final int REACH = 4;

  /** "Put four hundred and twenty pounds of it through". */
  private static final int REACH_OF_HEAD = 9;

  private final Senses senses;
  private final List<Item> items;
  private final @Nullable Frame leaning;
  private final List<Clause> clauses = new ArrayList<>();
  private final Set<Integer> deniedFrom = new HashSet<>();

  private Clause clause = new Clause(0);
  private int item;
  private int itemsUntil;
  private int deniedUntil = -1;
  private boolean supposed;

  ClauseReader(Senses senses, List<Item> items, @Nullable Frame leaning) {
    this.senses = senses;
    this.items = items;
    this.leaning = leaning;
  }

  /** Tokens right behind a denial. */
  Set<Integer> deniedFrom() {
    return deniedFrom;
  }

  List<Clause> read() {
    int at = 0;
    while (at < senses.size()) {
      while (item < items.size() && items.get(item).next() <= at) {
        item++;
      }
      boolean isItem = item < items.size() && items.get(item).first() <= at;
      int cue = senses.longest(at, CUES);
      if ((senses.borderBefore(at) || (!isItem && isBreak(cue))) && at > clause.first()) {
        close(at);
      }
      int length = isItem ? items.get(item).next() - at : 0;
      if (isItem && (cue & 255) <= length) {
        clause.meet();
        at += length;
        itemsUntil = at;
      } else {
        at += cue(at, cue & 255, Sense.of(cue >>> 8));
      }
    }
    close(senses.size());
    return clauses;
  }

  private static boolean isBreak(int cue) {
    return cue > 0 && cue >>> 8 == Sense.BREAK.ordinal();
  }

  /** A reserve that stands alone qualifies what was said before it, else what follows. */
  private void close(int next) {
    clause.end(next);
    PromiseGrade reserve = clause.reserve();
    Clause following = new Clause(next);
    if (reserve != null && clause.isReserve()) {
      if (clauses.isEmpty()) {
        following.reserve(reserve);
      } else {
        clauses.get(clauses.size() - 1).soften(reserve);
      }
    } else if (reserve != null && reserve.compareTo(PromiseGrade.TRY) <= 0) {
      clause.soften(reserve);
    }
    clauses.add(clause);
    clause = following;
    deniedUntil = -1;
    supposed = false;
  }

  /** Takes up the cue at the token and returns how many tokens it has. */
  private int cue(int at, int length, Sense sense) {
    if (length == 0) {
      return pass(at);
    }
    if (senses.length(at, Sense.GRADE) == length) {
      clause.reserve(PromiseGrade.values()[senses.value(at, Sense.GRADE) - 1]);
    }
    switch (verb(at, length, sense)) {
      case PAY -> pay(at, Frame.PROMISE);
      case PAY_HEAD -> {
        return head(at, length);
      }
      case GRACE -> {
        return grace(at, length);
      }
      case PAID -> pay(at, Frame.PAID);
      case NEGATION -> deny(at, length);
      case HYPOTHESIS -> {
        supposed = true;
        clause.cues().add(new Cue(at, Frame.DENIED));
      }
      case UNRELATED -> clause.cues().add(new Cue(at, Frame.UNRELATED));
      case CALLBACK -> {
        boolean denied = supposed || (deniedUntil > 0 && at <= deniedUntil - REACH + 1);
        clause.cues().add(new Cue(at, denied ? Frame.DENIED : Frame.CALLBACK));
      }
      case DISPUTE -> clause.cues().add(new Cue(at, Frame.DISPUTE));
      default -> {}
    }
    return length;
  }

  /** A word can grade what it pays itself: "how about". */
  private Sense verb(int at, int length, Sense sense) {
    if (senses.length(at, Sense.PAY) == length) {
      return Sense.PAY;
    }
    return sense == Sense.GRADE && senses.length(at, Sense.GRACE) == length ? Sense.GRACE : sense;
  }

  private int pass(int at) {
    int known = senses.longest(at, SAYS_NOTHING) & 255;
    if (known == 0) {
      clause.say();
    }
    return Math.max(1, known);
  }

  /** "Put" pays where "through" follows in its clause. */
  private int head(int at, int length) {
    int last = Math.min(senses.size(), at + length + REACH_OF_HEAD);
    for (int i = at + length; i < last && !senses.borderBefore(i); i++) {
      if (senses.has(i, Sense.PAY_TAIL)) {
        boolean told = leaning == Frame.PAID && clause.reserve() == null;
        pay(at, told ? Frame.PAID : Frame.PROMISE);
        return length;
      }
    }
    return pass(at);
  }

  /** "Give me" asks for time where a span of time follows, "I need" also behind it. */
  private int grace(int at, int length) {
    boolean ahead = beginsItem(at + length) && items.get(item) instanceof Item.Day;
    boolean behind =
        itemsUntil == at && item > 0 && items.get(item - 1) instanceof Item.Day d && d.asked();
    if (!ahead && !behind) {
      return pass(at);
    }
    clause.reserve(PromiseGrade.CAN);
    pay(at, Frame.PROMISE);
    return length;
  }

  private void pay(int at, Frame frame) {
    PromiseGrade said = clause.takeReserve();
    Cue last = clause.last();
    PromiseGrade before = last == null ? null : last.said();
    Cue cue = new Cue(at, frame, said == null ? before : said, false);
    boolean denied = at < deniedUntil;
    clause.cues().add(denied ? cue.denied() : supposed ? new Cue(at, Frame.DENIED) : cue);
  }

  private boolean beginsItem(int at) {
    return item < items.size() && items.get(item).first() == at;
  }

  private void deny(int at, int length) {
    int next = at + length;
    deniedUntil = next + REACH;
    deniedFrom.add(next);
    boolean bare = senses.borderBefore(next) || senses.has(next, Sense.UNTIL) || beginsItem(next);
    if (!bare) {
      clause.say();
    }
    Cue last = clause.last();
    if (last == null || (last.frame() != Frame.PROMISE && last.frame() != Frame.PAID)) {
      return;
    }
    boolean ends = senses.borderBefore(next) || isBreak(senses.longest(next, CUES));
    boolean behindItem = itemsUntil > last.token();
    if (behindItem ? ends && itemsUntil == at : last.token() >= at - 2) {
      clause.replaceLast(last.denied());
    } else if (last.token() >= at - 2) {
      clause.cues().add(new Cue(at, Frame.DENIED));
    }
  }
}
