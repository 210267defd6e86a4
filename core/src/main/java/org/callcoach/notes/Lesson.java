package org.callcoach.notes;

import java.util.Optional;
import org.callcoach.advice.Move;
import org.callcoach.internal.Ids;

/**
 * What can be learnt from a turn of the agent.
 *
 * @param kind whether it worked or was missed
 * @param turn where it was done, or would have been in place
 * @param move what was done or missed
 * @param quote the words after which it worked, or that called for it
 * @param say what to say next time, in the language of the call; empty for what worked
 */
public record Lesson(Kind kind, int turn, Move move, String quote, Optional<String> say) {
  /** Whether it was done. */
  public enum Kind {
    /** Done, and the mood rose or a promise came. */
    WORKED,
    /** Called for and not done. */
    MISSED;

    /** Returns the id of output, for example {@code missed}. */
    public String id() {
      return Ids.of(this);
    }
  }
}
