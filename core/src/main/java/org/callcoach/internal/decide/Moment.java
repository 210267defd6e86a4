package org.callcoach.internal.decide;

import org.callcoach.Account;
import org.callcoach.CallState;
import org.callcoach.nlu.FactType;
import org.callcoach.nlu.Understanding;

/**
 * All that advice depends on.
 *
 * @param understanding what was just said
 * @param state the call with it
 * @param account what is known of the debt
 */
public record Moment(Understanding understanding, CallState state, Account account) {
  boolean told(FactType type) {
    return understanding.facts().stream().anyMatch(fact -> fact.type() == type);
  }
}
