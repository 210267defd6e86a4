package org.callcoach.brief;

import java.util.List;
import org.callcoach.advice.Reply;
import org.callcoach.nlu.Intent;
import org.callcoach.policy.PolicyRule;

/**
 * What to have in mind before calling.
 *
 * @param readiness whether the claim is in order
 * @param opening what to say first: who is on the line, then, to the verified debtor, why
 * @param likely what debtors of this kind tend to say, the likeliest first, with answers
 * @param toSay what the policies of the call want said on it, in the order of a call, such as that
 *     it is recorded
 */
public record Brief(
    Readiness readiness, List<Reply> opening, List<Likely> likely, List<PolicyRule> toSay) {
  /** Copies its lists. */
  public Brief {
    opening = List.copyOf(opening);
    likely = List.copyOf(likely);
    toSay = List.copyOf(toSay);
  }

  /**
   * What may be said, and how it could be answered.
   *
   * @param intent what it is for
   * @param answers from the playbook and the bank, filled for this account
   */
  public record Likely(Intent intent, List<Reply> answers) {
    /** Copies its list. */
    public Likely {
      answers = List.copyOf(answers);
    }
  }
}
