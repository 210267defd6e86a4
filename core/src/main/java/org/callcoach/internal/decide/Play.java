package org.callcoach.internal.decide;

import java.util.List;
import java.util.Optional;
import org.callcoach.advice.Move;
import org.callcoach.advice.Tone;
import org.callcoach.nlu.Intent;

/**
 * A move in a tone that fits an intent or a signal.
 *
 * @param when all of these must hold
 * @param why the reason, as a reply gives it
 * @param as whose phrases fit, where they are not those of the intent that it is a play of
 */
public record Play(Move move, Tone tone, List<Condition> when, String why, Optional<Intent> as) {
  public Play {
    when = List.copyOf(when);
  }

  /** A play whose phrases are those of its intent. */
  public Play(Move move, Tone tone, List<Condition> when, String why) {
    this(move, tone, when, why, Optional.empty());
  }
}
