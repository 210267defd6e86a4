package org.callcoach.internal.policy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.callcoach.CallState;
import org.callcoach.Stage;
import org.callcoach.nlu.Signal;
import org.callcoach.notes.Cue;
import org.callcoach.policy.Policy;
import org.callcoach.policy.Policy.Disclosure;
import org.callcoach.policy.PolicyOccasion;
import org.callcoach.policy.PolicyRule;
import org.callcoach.policy.Skill;

/** What a policy wants said on a call and the agent has not said yet; pure. */
public final class DueDisclosures {
  /** In the order in which a call comes to them; the rest is not said on calls, or when asked. */
  private static final List<PolicyOccasion> ON_A_CALL =
      List.of(
          PolicyOccasion.EVERY_CONTACT,
          PolicyOccasion.BEFORE_RECORDING,
          PolicyOccasion.BEFORE_DISCLOSURE,
          PolicyOccasion.FIRST_CONTACT,
          PolicyOccasion.LATER_CONTACT);

  /** Whoever hears these hears of the debt, so that they wait until the person is known. */
  private static final Set<Cue> TELLING = EnumSet.of(Cue.STATES_DEBT, Cue.NOTIFIES_COLLECTION);

  private DueDisclosures() {}

  /** Returns everything that a call under the policy must hear, as far as its words are known. */
  public static List<PolicyRule> all(Policy policy) {
    return distinct(policy.disclosures().stream().filter(DueDisclosures::isOfACall).toList());
  }

  /**
   * Returns what is due in a state of which it is known what was said before. The text that asks
   * most bindingly stands for all that ask for the same.
   */
  public static List<PolicyRule> of(Policy policy, CallState state) {
    return distinct(
        policy.disclosures().stream()
            .filter(DueDisclosures::isOfACall)
            .filter(disclosure -> isDue(disclosure, state))
            .toList());
  }

  /** Tells whether it is known what was said: from the beginning on, or by the record. */
  public static boolean isKnown(CallState state) {
    return state.log().turns() > 0 || state.stage() == Stage.OPENING;
  }

  private static boolean isOfACall(Disclosure disclosure) {
    return disclosure.occasion() == PolicyOccasion.BEFORE_DISCLOSURE
        || (ON_A_CALL.contains(disclosure.occasion()) && !disclosure.by().isEmpty());
  }

  private static boolean isDue(Disclosure disclosure, CallState state) {
    if (disclosure.occasion() == PolicyOccasion.BEFORE_DISCLOSURE) {
      return !state.verified();
    }
    if (disclosure.occasion() == PolicyOccasion.BEFORE_RECORDING
        && state.signals().contains(Signal.RECORDING_OBJECTION)) {
      return false;
    }
    boolean tells = disclosure.by().stream().anyMatch(TELLING::contains);
    return (state.verified() || !tells)
        && disclosure.by().stream().anyMatch(cue -> !isSaid(cue, state));
  }

  private static boolean isSaid(Cue cue, CallState state) {
    return (cue == Cue.STATES_DEBT
            ? state.log().done(cue, Skill.STATES_CREDITOR_AND_AMOUNT)
            : state.log().done(cue))
        .isPresent();
  }

  private static List<PolicyRule> distinct(List<Disclosure> disclosures) {
    List<Disclosure> sorted = new ArrayList<>(disclosures);
    sorted.sort(
        Comparator.comparing((Disclosure d) -> ON_A_CALL.indexOf(d.occasion()))
            .thenComparing(Disclosure::rule));
    List<Disclosure> distinct = new ArrayList<>();
    for (Disclosure disclosure : sorted) {
      if (distinct.stream().noneMatch(before -> covers(before, disclosure))) {
        distinct.add(disclosure);
      }
    }
    return distinct.stream().map(Disclosure::rule).toList();
  }

  /** Verification is shown by no words of the agent. */
  private static boolean covers(Disclosure before, Disclosure later) {
    return before.by().containsAll(later.by()) && before.by().isEmpty() == later.by().isEmpty();
  }
}
