package org.callcoach.internal.fact;

import java.util.List;

/** Which sums are meant as sums, and which of them recur. */
final class Plan {
  private static final long SMALLEST_BARE_SUM = 1000;
  private static final int REACH = 5;

  /** Of a month, in hundredths. */
  private static final long LAST_DAY = 3100;

  private final Senses senses;
  private final List<Item> items;

  Plan(Senses senses, List<Item> items) {
    this.senses = senses;
    this.items = items;
  }

  /** What recurs in the words of one who offers a plan is the plan. */
  boolean holds(int index) {
    Item item = items.get(index);
    return item instanceof Item.Count
        || (item instanceof Item.Period && followsSum(index))
        || (item instanceof Item.Sum && recurs(index));
  }

  /** Whether a number is a sum: one of money, or one that nothing countable follows. */
  boolean isMeant(int index, Item.Sum sum) {
    if (sum.certain()) {
      return sum.hundredths() > 0;
    }
    boolean year = sum.next() == sum.first() + 1 && senses.isYear(sum.first());
    if (year || isOfDay(index, sum)) {
      return false;
    }
    boolean recurs = recurs(index);
    boolean large = sum.hundredths() >= SMALLEST_BARE_SUM || recurs;
    return large && sum.hundredths() > 0 && (recurs || goesOn(index, sum));
  }

  /** "The 5th at 10", "the 30th or 31": an hour or another day. */
  private boolean isOfDay(int index, Item.Sum sum) {
    if (index == 0 || !(items.get(index - 1) instanceof Item.Day day)) {
      return false;
    }
    int link = sum.first() - day.next();
    boolean hour = link == senses.lengthBefore(sum.first(), Sense.AT);
    boolean numbered = senses.isMasked(day.next() - 1) || senses.has(day.next() - 1, Sense.NUMBER);
    return link > 0
        && sum.hundredths() <= LAST_DAY
        && senses.flows(day.first(), sum.first())
        && (hour || (numbered && link == 1));
  }

  private boolean goesOn(int index, Item.Sum sum) {
    Item beside = index + 1 < items.size() ? items.get(index + 1) : sum;
    boolean item = beside.first() == sum.next() && !(beside instanceof Item.Sum);
    return item || MonthDayReader.follows(senses, sum.next());
  }

  /** Whether a period goes with the sum, behind it or before. */
  boolean recurs(int index) {
    if (index + 1 < items.size() && isBehind(index, Item.Period.class)) {
      return true;
    }
    boolean shared =
        index + 2 < items.size()
            && isBehind(index, Item.Sum.class)
            && isBehind(index + 1, Item.Period.class);
    return shared || isInstalment(index) || recursBefore(index);
  }

  /** "Instalments of fifty" */
  private boolean isInstalment(int index) {
    int at = items.get(index).first();
    int of = Math.max(senses.lengthBefore(at, Sense.OF), senses.lengthBefore(at, Sense.FROM));
    return of > 0 && senses.flows(at - of, at) && senses.before(at - of, Sense.INSTALMENTS);
  }

  /** Whether such an item stands right behind the one at the index. */
  private boolean isBehind(int index, Class<? extends Item> kind) {
    Item behind = items.get(index + 1);
    return kind.isInstance(behind) && behind.first() - items.get(index).next() <= 1;
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
  boolean followsSum(int index) {
    return index > 0
        && items.get(index - 1) instanceof Item.Sum
        && items.get(index).first() - items.get(index - 1).next() <= 1;
  }
}
