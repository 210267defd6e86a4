package org.callcoach.phrases;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.callcoach.CallCoach;
import org.callcoach.CallContext;
import org.callcoach.CallState;
import org.callcoach.Language;
import org.callcoach.policy.Ruling;
import org.callcoach.policy.Verdict;
import org.callcoach.policy.Violation;

/** How well the guard judges held-out agent lines of a language. */
final class AgentAccuracy {
  private static final CallContext CONTEXT = CallContext.on(LocalDate.of(2026, 11, 21));

  private int wrong;
  private int caught;
  private int named;
  private int lawful;
  private int alarmed;
  private int warned;
  private final Map<String, Integer> missed = new TreeMap<>();

  static AgentAccuracy of(CallCoach coach, Language language) {
    AgentAccuracy accuracy = new AgentAccuracy();
    for (AgentHeldOut line : AgentHeldOut.of(language)) {
      // What is wrong before verification only is judged there.
      boolean early = line.category().equals(Violation.DISCLOSURE_BEFORE_VERIFICATION.id());
      CallState state = early ? CallState.opening() : CallState.underway();
      accuracy.count(line, coach.check(line.text(), CONTEXT.in(language), state));
    }
    return accuracy;
  }

  private void count(AgentHeldOut line, Ruling ruling) {
    boolean isCaught = ruling.verdict() == Verdict.VIOLATION;
    if (!line.isWrong()) {
      lawful++;
      alarmed += isCaught ? 1 : 0;
      warned += ruling.verdict() == Verdict.WARN ? 1 : 0;
      return;
    }
    wrong++;
    caught += isCaught ? 1 : 0;
    if (isCaught && ruling.findings().get(0).category().id().equals(line.category())) {
      named++;
    }
    if (!isCaught) {
      missed.merge(line.category(), 1, Integer::sum);
    }
  }

  double caught() {
    return share(caught, wrong);
  }

  /** Of what is caught. */
  double named() {
    return share(named, caught);
  }

  double alarmed() {
    return share(alarmed, lawful);
  }

  private static double share(int part, int whole) {
    return whole == 0 ? 0 : 100.0 * part / whole;
  }

  /** A section of the report; nothing where no language has such lines. */
  static String section(CallCoach coach, List<Language> languages) {
    if (languages.isEmpty()) {
      return "";
    }
    StringBuilder section = new StringBuilder();
    section.append("\n## How well the guard judges agents\n\n");
    section.append("Held-out agent lines, likewise. In %: violations that are called one; of ");
    section.append("these, the right category first; lawful lines that are called a violation, ");
    section.append("and that are warned of.\n\n");
    section.append("| | violations | caught | right category | lawful | false alarms | warned |");
    section.append(" most missed |\n|---|---|---|---|---|---|---|---|\n");
    for (Language language : languages) {
      section.append(of(coach, language).row(language));
    }
    return section.toString();
  }

  private String row(Language language) {
    String worst =
        missed.entrySet().stream()
            .sorted((a, b) -> b.getValue() - a.getValue())
            .limit(3)
            .map(entry -> "%s (%d)".formatted(entry.getKey(), entry.getValue()))
            .reduce((a, b) -> a + ", " + b)
            .orElse("none");
    return String.format(
        Locale.ROOT,
        "| %s | %d | %.1f | %.1f | %d | %.1f | %.1f | %s |%n",
        language,
        wrong,
        caught(),
        named(),
        lawful,
        alarmed(),
        share(warned, lawful),
        worst);
  }
}
