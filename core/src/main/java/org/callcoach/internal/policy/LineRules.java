package org.callcoach.internal.policy;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.callcoach.Account;
import org.callcoach.CallState;
import org.callcoach.nlu.Signal;
import org.callcoach.notes.Cue;
import org.callcoach.policy.Policy;
import org.callcoach.policy.PolicyConsequence;
import org.callcoach.policy.PolicyRule;
import org.callcoach.policy.PolicyTopic;
import org.callcoach.policy.Violation;

/**
 * What a policy says to a line, be it the agent's or a suggested one: the same words are lawful in
 * one jurisdiction and forbidden in the next.
 */
public final class LineRules {
  private static final Map<Cue, PolicyConsequence> NAMES =
      Map.of(
          Cue.NAMES_SUIT, PolicyConsequence.CIVIL_SUIT,
          Cue.NAMES_ENFORCEMENT, PolicyConsequence.ENFORCEMENT,
          Cue.NAMES_REPOSSESSION, PolicyConsequence.REPOSSESSION,
          Cue.NAMES_CREDIT_FILE, PolicyConsequence.CREDIT_REPORT,
          Cue.NAMES_COSTS, PolicyConsequence.COSTS);
  private static final Set<Signal> SOMEBODY_ELSE =
      EnumSet.of(Signal.THIRD_PARTY_ON_LINE, Signal.WRONG_PARTY);

  private final Policy policy;
  private final Account account;

  public LineRules(Policy policy, Account account) {
    this.policy = policy;
    this.account = account;
  }

  /**
   * A rule that a line breaks.
   *
   * @param category what breaking it is
   */
  public record Broken(Violation category, PolicyRule rule) {}

  /** Returns what the cues of a line name as a consequence. */
  public static Set<PolicyConsequence> named(Set<Cue> cues) {
    EnumSet<PolicyConsequence> named = EnumSet.noneOf(PolicyConsequence.class);
    cues.stream().flatMap(cue -> Optional.ofNullable(NAMES.get(cue)).stream()).forEach(named::add);
    return named;
  }

  /**
   * Returns the binding rules that an agent's line breaks, one a category, the most binding. Custom
   * makes no violation of what is lawful.
   */
  public List<Broken> broken(String line, Set<Cue> cues, CallState state) {
    Map<Violation, PolicyRule> broken = new EnumMap<>(Violation.class);
    for (PolicyConsequence consequence : named(cues)) {
      against(consequence)
          .filter(PolicyRule::isBinding)
          .ifPresent(rule -> broken.merge(category(consequence), rule, LineRules::first));
    }
    silence(line, state)
        .filter(PolicyRule::isBinding)
        .ifPresent(rule -> broken.put(Violation.THIRD_PARTY_DISCLOSURE, rule));
    List<Broken> all = new ArrayList<>();
    broken.forEach((category, rule) -> all.add(new Broken(category, rule)));
    return all;
  }

  /**
   * Returns the rule for which a reply is not suggested, custom included; only a binding rule keeps
   * the account's own clause from being quoted.
   */
  public Optional<PolicyRule> against(String reply, Set<Cue> cues, CallState state) {
    boolean quotes = account.contractClause().filter(reply::contains).isPresent();
    Optional<PolicyRule> unnameable =
        named(cues).stream()
            .flatMap(consequence -> against(consequence).stream())
            .filter(rule -> !quotes || rule.isBinding())
            .sorted()
            .findFirst();
    return unnameable.or(() -> silence(reply, state));
  }

  private Optional<PolicyRule> against(PolicyConsequence consequence) {
    return policy.on(consequence).stream()
        .filter(rule -> !rule.allowed())
        .map(Policy.Consequence::rule)
        .findFirst();
  }

  private static PolicyRule first(PolicyRule one, PolicyRule other) {
    return one.compareTo(other) <= 0 ? one : other;
  }

  /** A threat of what may not be done, or a statement on sums and credit that misleads. */
  private static Violation category(PolicyConsequence consequence) {
    return switch (consequence) {
      case CIVIL_SUIT, ENFORCEMENT, REPOSSESSION -> Violation.THREAT_UNLAWFUL_ACTION;
      case CREDIT_REPORT, COSTS -> Violation.MISREPRESENTATION;
    };
  }

  private Optional<PolicyRule> silence(String line, CallState state) {
    boolean isAlone = state.signals().stream().noneMatch(SOMEBODY_ELSE::contains);
    return isAlone || state.verified()
        ? Optional.empty()
        : policy.silences().stream()
            .filter(silence -> tells(line, silence.about()))
            .map(Policy.Silence::rule)
            .sorted()
            .findFirst();
  }

  private boolean tells(String line, PolicyTopic topic) {
    Optional<String> secret =
        switch (topic) {
          case CREDITOR -> account.creditor();
          case REFERENCE -> account.reference();
        };
    String said = line.toLowerCase(Locale.ROOT);
    return secret
        .map(text -> text.strip().toLowerCase(Locale.ROOT))
        .filter(text -> !text.isEmpty() && said.contains(text))
        .isPresent();
  }
}
