package org.callcoach.internal.call;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.callcoach.Turn;
import org.callcoach.advice.Advice;
import org.callcoach.nlu.Fact;
import org.callcoach.nlu.FactType;
import org.callcoach.nlu.ScoredIntent;

/**
 * Advice on words that are still coming: it stays until other words clearly ask for another, so
 * that it can be read.
 */
public final class Steady {
  /** Before a reading is as sure as this, nothing is shown. */
  private static final double SHOWN = 0.6;

  /** Another reading takes over where it is so much surer than the one that is shown. */
  private static final double MARGIN = 0.5;

  /** What the next question depends on. */
  private static final Set<FactType> ASKED_FOR =
      EnumSet.of(FactType.PROMISE_DATE, FactType.PROMISE_AMOUNT, FactType.INSTALMENT_AMOUNT);

  private static final Advice NOTHING = new Advice(List.of(), List.of());

  private Steady() {}

  /**
   * Returns what to show.
   *
   * @param shown what is shown now
   * @param fresh what the words up to now ask for by themselves
   */
  public static Turn next(Optional<Turn> shown, Turn fresh) {
    boolean isEmpty = shown.isEmpty() || shown.get().advice().replies().isEmpty();
    if (isEmpty) {
      boolean isSure =
          fresh.understanding().intents().get(0).confidence() >= SHOWN
              || !fresh.understanding().signals().isEmpty();
      return isSure ? fresh : new Turn(fresh.understanding(), NOTHING, fresh.after());
    }
    Turn now = shown.get();
    return changes(now, fresh)
        ? fresh
        : new Turn(fresh.understanding(), now.advice(), fresh.after());
  }

  /** Tells whether the words ask for another advice than the one that is shown. */
  private static boolean changes(Turn shown, Turn fresh) {
    if (!shown.after().signals().containsAll(fresh.after().signals())) {
      return true;
    }
    if (shown.understanding().intent() == fresh.understanding().intent()) {
      return !types(shown).equals(types(fresh));
    }
    double before = Readings.of(fresh.understanding(), shown.understanding().intent());
    ScoredIntent first = fresh.understanding().intents().get(0);
    return first.confidence() >= SHOWN && first.confidence() - before >= MARGIN;
  }

  private static Set<FactType> types(Turn turn) {
    return turn.understanding().facts().stream()
        .map(Fact::type)
        .filter(ASKED_FOR::contains)
        .collect(Collectors.toSet());
  }
}
