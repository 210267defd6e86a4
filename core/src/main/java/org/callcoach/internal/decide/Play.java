package org.callcoach.internal.decide;

import java.util.List;
import org.callcoach.advice.Move;
import org.callcoach.advice.Tone;

/**
 * A move in a tone that fits an intent or a signal.
 *
 * @param when all of these must hold
 * @param why the reason, as a reply gives it
 */
public record Play(Move move, Tone tone, List<Condition> when, String why) {
  public Play {
    when = List.copyOf(when);
  }
}
