package org.callcoach.advice;

import java.util.List;
import java.util.Optional;
import org.callcoach.policy.PolicyRule;

/**
 * Everything returned for one debtor turn.
 *
 * @param replies what the agent could say, best first, of different moves or tones
 * @param withheld what fits the words but not the state, in the playbook's order, then what the
 *     policy forbids
 * @param due what the policy wants said on this call and was not yet, in the order of a call; empty
 *     where it is not known what was said before
 */
public record Advice(List<Reply> replies, List<Withheld> withheld, List<PolicyRule> due) {
  /** Copies its lists. */
  public Advice {
    replies = List.copyOf(replies);
    withheld = List.copyOf(withheld);
    due = List.copyOf(due);
  }

  /** Returns advice with nothing due. */
  public Advice(List<Reply> replies, List<Withheld> withheld) {
    this(replies, withheld, List.of());
  }

  /** Returns the first reply. */
  public Optional<Reply> best() {
    return replies.stream().findFirst();
  }
}
