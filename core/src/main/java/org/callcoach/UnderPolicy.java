package org.callcoach;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.callcoach.advice.Advice;
import org.callcoach.advice.Reply;
import org.callcoach.advice.Withheld;
import org.callcoach.internal.decide.Moment;
import org.callcoach.internal.decide.Playbook.Plan;
import org.callcoach.internal.pack.Packs.LanguagePack;
import org.callcoach.internal.policy.DueDisclosures;
import org.callcoach.internal.policy.LineRules;
import org.callcoach.nlu.Span;
import org.callcoach.policy.Finding;
import org.callcoach.policy.Policy;
import org.callcoach.policy.PolicyRule;
import org.callcoach.policy.Ruling;

/** One language's steps, held to the policies of a call. */
final class UnderPolicy {
  private final LanguagePack pack;
  private final Policy policy;
  private final LineRules rules;

  UnderPolicy(LanguagePack pack, Policy policy, Account account) {
    this.pack = pack;
    this.policy = policy;
    this.rules = new LineRules(policy, account);
  }

  /** The guard's ruling with what this policy alone forbids; its rule and source come first. */
  Ruling check(String line, CallState state) {
    Ruling anywhere = pack.guard().check(line, state, policy);
    List<Finding> findings = new ArrayList<>();
    List<Finding> others = new ArrayList<>(anywhere.findings());
    for (LineRules.Broken broken : rules.broken(line, pack.agent().read(line).cues(), state)) {
      Optional<Finding> found =
          others.stream().filter(f -> f.category() == broken.category()).findFirst();
      found.ifPresent(others::remove);
      findings.add(
          new Finding(
              broken.category(),
              found.map(Finding::span).orElse(new Span(0, line.length())),
              broken.rule().path(),
              broken.rule().citation(),
              found
                  .flatMap(Finding::instead)
                  .or(() -> pack.guard().instead(broken.category(), line))));
    }
    findings.addAll(others);
    return Ruling.of(line, anywhere.language(), findings, anywhere.skills());
  }

  /** What may be suggested; what the policy keeps back gives way to the next phrase that fits. */
  Advice advise(Plan plan, Moment moment, CallState before, int most) {
    Set<Withheld> withheld = new LinkedHashSet<>(plan.withheld());
    Set<String> barred = new LinkedHashSet<>();
    List<Reply> replies = pack.bank().choose(plan, moment, most);
    boolean goesOn = true;
    while (goesOn) {
      goesOn = false;
      for (Reply reply : replies) {
        Optional<PolicyRule> against = against(reply, moment.state());
        against.ifPresent(
            rule -> withheld.add(new Withheld(reply.tone(), reply.move(), reason(rule))));
        goesOn |= against.isPresent() && barred.add(reply.phrase());
      }
      if (goesOn) {
        CallState without = moment.state().afterShowing(List.copyOf(barred));
        replies =
            pack.bank()
                .choose(plan, new Moment(moment.understanding(), without, moment.account()), most);
      }
    }
    replies = replies.stream().filter(reply -> !barred.contains(reply.phrase())).toList();
    List<PolicyRule> due =
        DueDisclosures.isKnown(before) ? DueDisclosures.of(policy, moment.state()) : List.of();
    return new Advice(replies, List.copyOf(withheld), due);
  }

  /** The rule for which a reply is not suggested in that state. */
  Optional<PolicyRule> against(Reply reply, CallState state) {
    return rules.against(reply.text(), pack.agent().read(reply.text()).cues(), state);
  }

  /** The rule as {@code withheld} gives it. */
  static String reason(PolicyRule rule) {
    return rule.path() + ": " + rule.text();
  }

  /** What is due now. */
  List<PolicyRule> due(CallState state) {
    return DueDisclosures.of(policy, state);
  }

  /** What a call must hear, from its beginning to its end. */
  List<PolicyRule> disclosures() {
    return DueDisclosures.all(policy);
  }
}
