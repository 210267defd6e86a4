package org.callcoach.internal.guard;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.callcoach.CallState;
import org.callcoach.nlu.Signal;
import org.callcoach.policy.Policy;
import org.callcoach.policy.PolicyEffect;
import org.callcoach.policy.PolicyRule;
import org.callcoach.policy.Violation;

/**
 * What is wrong only because of what the call has come to. Some of it is wrong anywhere; a policy
 * adds to it and takes nothing away.
 */
final class StateRules {
  private static final Set<Signal> STOPS =
      EnumSet.of(Signal.STOP_CONTACT, Signal.ATTORNEY, Signal.INSOLVENCY);
  private static final Set<Signal> STRANGERS =
      EnumSet.of(Signal.THIRD_PARTY_ON_LINE, Signal.WRONG_PARTY);

  /** After these even a gentle request for money is too much. */
  private static final Set<Signal> CRISES = EnumSet.of(Signal.SELF_HARM, Signal.DECEASED);

  /** What ends the talk of money once it is asked for. */
  private static final Set<PolicyEffect> ENDS =
      EnumSet.of(PolicyEffect.END_CALL, PolicyEffect.END_DEBT_TALK);

  /** Signals whose disregard has a name of its own. */
  private static final Map<Violation, Set<Signal>> NAMED =
      Map.of(
          Violation.THIRD_PARTY_DISCLOSURE,
          STRANGERS,
          Violation.PRESSURE_ON_VULNERABLE,
          EnumSet.of(Signal.VULNERABLE, Signal.SELF_HARM, Signal.DECEASED));

  private final CallState state;
  private final Policy policy;

  StateRules(CallState state, Policy policy) {
    this.state = state;
    this.policy = policy;
  }

  Set<Violation> broken(Set<Act> acts) {
    EnumSet<Violation> broken = EnumSet.noneOf(Violation.class);
    boolean asks = acts.contains(Act.ASKS_MONEY) || acts.contains(Act.PRESSES);
    boolean tells = asks || acts.contains(Act.NAMES_DEBT);
    boolean presses = acts.contains(Act.PRESSES);
    boolean isStopped = raised(STOPS) || closed(ENDS);
    boolean isPaused = closed(EnumSet.of(PolicyEffect.PAUSE_DEMANDS));
    if ((asks && isStopped) || (presses && isPaused)) {
      broken.add(Violation.IGNORING_STOP_REQUEST);
    }
    boolean weighs = presses && state.signals().contains(Signal.VULNERABLE);
    if (weighs || (asks && raised(CRISES))) {
      broken.add(Violation.PRESSURE_ON_VULNERABLE);
    }
    if (tells && raised(STRANGERS)) {
      broken.add(Violation.THIRD_PARTY_DISCLOSURE);
    } else if (tells && !state.verified()) {
      broken.add(Violation.DISCLOSURE_BEFORE_VERIFICATION);
    }
    return broken;
  }

  private boolean raised(Set<Signal> any) {
    return !Collections.disjoint(state.signals(), any);
  }

  /** Tells whether the policy gives a signal that was raised on the call one of these effects. */
  private boolean closed(Set<PolicyEffect> effects) {
    return state.signals().stream()
        .filter(signal -> NAMED.values().stream().noneMatch(named -> named.contains(signal)))
        .flatMap(signal -> policy.on(signal).stream())
        .anyMatch(stop -> isSpoken(stop) && effects.contains(stop.effect()));
  }

  /** What takes writing or a place is not settled by what was said on a call. */
  private static boolean isSpoken(Policy.Stop stop) {
    return !stop.written() && stop.place().isEmpty();
  }

  /** Where it is forbidden: the most binding text against it, or on the signal it disregards. */
  String source(Violation violation) {
    Stream<PolicyRule> onSignals =
        state.signals().stream()
            .filter(signal -> isDisregarded(signal, violation))
            .flatMap(signal -> policy.on(signal).stream())
            .filter(StateRules::isSpoken)
            .map(Policy.Stop::rule);
    return Stream.concat(policy.citations(violation).stream(), onSignals)
        .sorted()
        .findFirst()
        .map(PolicyRule::citation)
        .orElse("CallCoach guard: no text of this policy names it");
  }

  private static boolean isDisregarded(Signal signal, Violation violation) {
    return violation == Violation.IGNORING_STOP_REQUEST
        ? NAMED.values().stream().noneMatch(named -> named.contains(signal))
        : NAMED.getOrDefault(violation, Set.of()).contains(signal);
  }
}
