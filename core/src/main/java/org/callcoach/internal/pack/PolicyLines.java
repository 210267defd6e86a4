package org.callcoach.internal.pack;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.callcoach.Account;
import org.callcoach.CallState;
import org.callcoach.internal.pack.Packs.LanguagePack;
import org.callcoach.internal.policy.LineRules;
import org.callcoach.internal.policy.PolicyBook;
import org.callcoach.nlu.Intent;
import org.callcoach.nlu.Signal;
import org.callcoach.notes.Cue;
import org.callcoach.policy.Policy;
import org.callcoach.policy.Policy.Consequence;
import org.callcoach.policy.Policy.Disclosure;
import org.callcoach.policy.Policy.Prohibition;
import org.callcoach.policy.Policy.Silence;
import org.callcoach.policy.Policy.Stop;
import org.callcoach.policy.Ruling;
import org.callcoach.policy.Verdict;
import org.callcoach.policy.Violation;

/**
 * Tries what policies say on the guard of the language that it is in: a line that is said to
 * violate a rule must be caught, one that is said to respect it must not.
 */
final class PolicyLines {
  /** The creditor of the examples. */
  private static final Account ACCOUNT =
      Account.builder().creditor("First Prairie Bank").reference("FPB-1").build();

  /** After these something is wrong to say; after the others something else is to be done. */
  private static final Set<Signal> HEARD_IN_WORDS =
      EnumSet.of(
          Signal.STOP_CONTACT,
          Signal.ATTORNEY,
          Signal.INSOLVENCY,
          Signal.DECEASED,
          Signal.WRONG_PARTY,
          Signal.THIRD_PARTY_ON_LINE,
          Signal.VULNERABLE,
          Signal.SELF_HARM,
          Signal.DISPUTE);

  private final PolicyBook policies;
  private final Map<String, LanguagePack> languages;
  private final Problems problems;

  /**
   * Takes what to try on.
   *
   * @param languages by tag; examples in others are not tried
   */
  PolicyLines(PolicyBook policies, Map<String, LanguagePack> languages, Problems problems) {
    this.policies = policies;
    this.languages = languages;
    this.problems = problems;
  }

  void check(List<PolicyLine> lines) {
    lines.stream().filter(line -> languages.containsKey(line.language())).forEach(this::check);
  }

  private void check(PolicyLine line) {
    if (line.violates() ? !isCaught(line) : !isLetThrough(line)) {
      problems.add(
          line.file(),
          line.line(),
          "\"%s\" %s",
          line.text(),
          line.violates()
              ? "must be caught, but is not, by the guard of " + line.language()
              : "must pass, but does not, the guard of " + line.language() + against(line));
    }
  }

  /** The rules of the guard that stand against a line. */
  private String against(PolicyLine line) {
    return ruling(line, state(line)).findings().stream()
        .map(finding -> ": " + finding.rule())
        .collect(Collectors.joining());
  }

  private static CallState state(PolicyLine line) {
    return line.rule() instanceof Prohibition prohibition
        ? state(prohibition.category())
        : line.rule() instanceof Stop stop ? after(stop.signal()) : CallState.underway();
  }

  private boolean isCaught(PolicyLine line) {
    if (line.rule() instanceof Prohibition prohibition) {
      return ruling(line, state(line)).findings().stream()
          .anyMatch(finding -> finding.category() == prohibition.category());
    }
    if (line.rule() instanceof Stop stop) {
      return !HEARD_IN_WORDS.contains(stop.signal()) || isViolation(ruling(line, state(line)));
    }
    if (line.rule() instanceof Consequence consequence && !consequence.allowed()) {
      return LineRules.named(cues(line)).contains(consequence.consequence());
    }
    if (line.rule() instanceof Disclosure disclosure) {
      return disclosure.by().isEmpty() || !cues(line).containsAll(disclosure.by());
    }
    if (line.rule() instanceof Silence) {
      return isSilenced(line);
    }
    return isViolation(ruling(line, CallState.underway()));
  }

  private boolean isLetThrough(PolicyLine line) {
    if (line.rule() instanceof Consequence consequence && !consequence.allowed()) {
      return !LineRules.named(cues(line)).contains(consequence.consequence())
          && !isViolation(ruling(line, CallState.underway()));
    }
    if (line.rule() instanceof Disclosure disclosure) {
      return cues(line).containsAll(disclosure.by());
    }
    if (line.rule() instanceof Silence) {
      return !isSilenced(line);
    }
    return !isViolation(ruling(line, state(line)));
  }

  private Ruling ruling(PolicyLine line, CallState state) {
    return pack(line).guard().check(line.text(), state, policy(line));
  }

  private boolean isSilenced(PolicyLine line) {
    return new LineRules(policy(line), ACCOUNT)
        .against(line.text(), cues(line), after(Signal.THIRD_PARTY_ON_LINE))
        .isPresent();
  }

  private Set<Cue> cues(PolicyLine line) {
    return pack(line).agent().read(line.text()).cues();
  }

  private LanguagePack pack(PolicyLine line) {
    return Objects.requireNonNull(languages.get(line.language()));
  }

  private Policy policy(PolicyLine line) {
    return policies.under(List.of(line.policy()));
  }

  private static boolean isViolation(Ruling ruling) {
    return ruling.verdict() == Verdict.VIOLATION;
  }

  /** The state in which a category is broken by words that are harmless elsewhere. */
  private static CallState state(Violation category) {
    return switch (category) {
      case PRESSURE_ON_VULNERABLE -> after(Signal.VULNERABLE);
      case IGNORING_STOP_REQUEST -> after(Signal.STOP_CONTACT);
      case DISCLOSURE_BEFORE_VERIFICATION -> CallState.underway().withVerified(false);
      default -> CallState.underway();
    };
  }

  private static CallState after(Signal signal) {
    return CallState.underway().afterHearing(Intent.OTHER, Set.of(signal));
  }
}
