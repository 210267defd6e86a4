package org.callcoach.internal.guard;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import org.callcoach.CallState;
import org.callcoach.nlu.Signal;
import org.callcoach.policy.Violation;

/** What is wrong only because of what the call has come to. */
final class StateRules {
  private static final Set<Signal> STOPS =
      EnumSet.of(Signal.STOP_CONTACT, Signal.ATTORNEY, Signal.INSOLVENCY);
  private static final Set<Signal> STRANGERS =
      EnumSet.of(Signal.THIRD_PARTY_ON_LINE, Signal.WRONG_PARTY);

  /** After these even a gentle request for money is too much. */
  private static final Set<Signal> CRISES = EnumSet.of(Signal.SELF_HARM, Signal.DECEASED);

  private StateRules() {}

  static Set<Violation> broken(Set<Act> acts, CallState state) {
    EnumSet<Violation> broken = EnumSet.noneOf(Violation.class);
    boolean asks = acts.contains(Act.ASKS_MONEY) || acts.contains(Act.PRESSES);
    boolean tells = asks || acts.contains(Act.NAMES_DEBT);
    boolean presses = acts.contains(Act.PRESSES);
    if (asks && raised(state, STOPS)) {
      broken.add(Violation.IGNORING_STOP_REQUEST);
    }
    boolean weighs = presses && state.signals().contains(Signal.VULNERABLE);
    if (weighs || (asks && raised(state, CRISES))) {
      broken.add(Violation.PRESSURE_ON_VULNERABLE);
    }
    if (tells && raised(state, STRANGERS)) {
      broken.add(Violation.THIRD_PARTY_DISCLOSURE);
    } else if (tells && !state.verified()) {
      broken.add(Violation.DISCLOSURE_BEFORE_VERIFICATION);
    }
    return broken;
  }

  private static boolean raised(CallState state, Set<Signal> any) {
    return !Collections.disjoint(state.signals(), any);
  }
}
