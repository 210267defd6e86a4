package org.callcoach.internal.decide;

import java.util.List;
import java.util.Set;
import org.callcoach.advice.Move;
import org.callcoach.advice.Tone;
import org.callcoach.nlu.Intent;
import org.callcoach.nlu.Signal;

/**
 * What a state forbids.
 *
 * @param raised closed as soon as one of these signals has been raised
 * @param heard closed as soon as one of these intents has been heard
 * @param when closed while all of these hold; empty for never
 * @param until what a signal or an intent has closed is open again while all of these hold; empty
 *     for the rest of the call
 * @param tones the tones that it forbids
 * @param moves the moves that it forbids
 * @param allowed where not empty, the only moves that it lets through: what must not fail open
 * @param reason what stands against them, as {@code withheld} gives it
 */
public record Gate(
    String id,
    Set<Signal> raised,
    Set<Intent> heard,
    List<Condition> when,
    List<Condition> until,
    Set<Tone> tones,
    Set<Move> moves,
    Set<Move> allowed,
    String reason) {
  public Gate {
    raised = Set.copyOf(raised);
    heard = Set.copyOf(heard);
    when = List.copyOf(when);
    until = List.copyOf(until);
    tones = Set.copyOf(tones);
    moves = Set.copyOf(moves);
    allowed = Set.copyOf(allowed);
  }

  boolean forbids(Play play, Moment moment) {
    return isClosed(moment) && stopsWhenClosed(play);
  }

  boolean stopsWhenClosed(Play play) {
    return tones.contains(play.tone())
        || moves.contains(play.move())
        || (!allowed.isEmpty() && !allowed.contains(play.move()));
  }

  boolean isClosed(Moment moment) {
    boolean isRaised =
        moment.state().signals().stream().anyMatch(raised::contains)
            || moment.state().heard().stream().anyMatch(heard::contains);
    boolean isOver = !until.isEmpty() && until.stream().allMatch(c -> c.holds(moment));
    return (isRaised && !isOver)
        || (!when.isEmpty() && when.stream().allMatch(c -> c.holds(moment)));
  }
}
