package org.callcoach.advice;

import java.util.List;
import java.util.Optional;

/**
 * Everything returned for one debtor turn.
 *
 * @param replies what the agent could say, best first, of different moves or tones
 * @param withheld what fits the words but not the state, in the playbook's order
 */
public record Advice(List<Reply> replies, List<Withheld> withheld) {
  /** Copies both lists. */
  public Advice {
    replies = List.copyOf(replies);
    withheld = List.copyOf(withheld);
  }

  /** Returns the first reply. */
  public Optional<Reply> best() {
    return replies.stream().findFirst();
  }
}
