package org.callcoach.internal.guard;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.callcoach.internal.guard.Sentences.Sentence;
import org.callcoach.internal.lexicon.Concepts;
import org.callcoach.internal.rule.Pattern;
import org.callcoach.internal.rule.RuleSet;
import org.callcoach.internal.text.Tokens;

/** All rules of a language, tried together. Immutable. */
public final class GuardRules {
  private final List<GuardRule> rules;
  private final RuleSet<Trigger> triggers;

  /** Indexes the rules. */
  public GuardRules(List<GuardRule> rules) {
    this.rules = List.copyOf(rules);
    Map<Trigger, List<Pattern>> patterns = new LinkedHashMap<>();
    for (int i = 0; i < rules.size(); i++) {
      patterns.put(new Trigger(i, true), rules.get(i).patterns());
      patterns.put(new Trigger(i, false), rules.get(i).unless());
    }
    this.triggers = new RuleSet<>(patterns);
  }

  private record Trigger(int rule, boolean fires) {}

  /**
   * A rule that holds, and where.
   *
   * @param first the first token
   * @param end the token after the last
   */
  public record Hit(GuardRule rule, int first, int end) {
    int length() {
      return end - first;
    }
  }

  List<GuardRule> rules() {
    return rules;
  }

  /** Returns one hit a rule, its longest, in the order of the rules. */
  public List<Hit> hits(Tokens tokens, Concepts concepts) {
    List<RuleSet.Run<Trigger>> runs = triggers.runs(tokens, concepts);
    if (runs.isEmpty()) {
      return List.of();
    }
    List<Sentence> sentences = Sentences.of(tokens);
    Map<Integer, Hit> longest = new LinkedHashMap<>();
    for (RuleSet.Run<Trigger> run : runs) {
      int rule = run.name().rule();
      if (run.name().fires() && !isSilenced(run, runs, sentences)) {
        longest.merge(
            rule,
            new Hit(rules.get(rule), run.first(), run.end()),
            (a, b) -> b.length() > a.length() ? b : a);
      }
    }
    return new ArrayList<>(longest.values());
  }

  private static boolean isSilenced(
      RuleSet.Run<Trigger> run, List<RuleSet.Run<Trigger>> runs, List<Sentence> sentences) {
    int first =
        sentences.stream().mapToInt(Sentence::first).filter(f -> f <= run.first()).max().orElse(0);
    int last =
        sentences.stream()
            .mapToInt(Sentence::last)
            .filter(l -> l >= run.end() - 1)
            .min()
            .orElse(run.end());
    return runs.stream()
        .anyMatch(
            other ->
                !other.name().fires()
                    && other.name().rule() == run.name().rule()
                    && other.first() >= first
                    && other.end() - 1 <= last);
  }
}
