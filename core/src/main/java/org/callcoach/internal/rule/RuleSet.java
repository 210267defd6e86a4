package org.callcoach.internal.rule;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.callcoach.internal.lexicon.Concepts;
import org.callcoach.internal.text.Tokens;

/**
 * Patterns under names; finds the names whose patterns an utterance has. Immutable.
 *
 * @param <T> what the patterns stand for
 */
public final class RuleSet<T> {
  private final Map<Long, List<Rule<T>>> byFirstWord = new HashMap<>();
  private final List<Rule<T>> others = new ArrayList<>();

  private record Rule<T>(T name, Pattern pattern) {}

  /** Indexes patterns by the words that they can begin with. */
  public RuleSet(Map<T, List<Pattern>> patterns) {
    patterns.forEach((name, all) -> all.forEach(pattern -> add(new Rule<>(name, pattern))));
  }

  private void add(Rule<T> rule) {
    Set<Long> firsts = new LinkedHashSet<>();
    if (firstWords(rule.pattern().elements(), firsts)) {
      firsts.forEach(w -> byFirstWord.computeIfAbsent(w, k -> new ArrayList<>()).add(rule));
    } else {
      others.add(rule);
    }
  }

  /**
   * Collects the words that a sequence begins with; false where it can begin with another thing, or
   * be missing altogether.
   */
  private static boolean firstWords(List<Element> sequence, Set<Long> words) {
    for (Element element : sequence) {
      if (element instanceof Element.Word word) {
        words.add(word.hash());
        return true;
      }
      boolean known =
          element instanceof Element.Choice choice
              && choice.alternatives().stream().allMatch(a -> firstWords(a, words));
      if (!known) {
        return false;
      }
      if (element instanceof Element.Choice choice && !choice.optional()) {
        return true;
      }
    }
    return false;
  }

  /** Returns the names that fire, in the order of first firing. */
  public Set<T> in(Tokens tokens, Concepts concepts) {
    if (tokens.size() == 0) {
      return Collections.emptySet();
    }
    Words words = new Words(tokens);
    Set<T> found = new HashSet<>();
    for (int token = 0; token < tokens.size(); token++) {
      fire(byFirstWord.getOrDefault(words.hash(token), List.of()), token, words, concepts, found);
      fire(others, token, words, concepts, found);
    }
    return found;
  }

  private static <T> void fire(
      List<Rule<T>> rules, int token, Words words, Concepts concepts, Set<T> found) {
    for (Rule<T> rule : rules) {
      if (!found.contains(rule.name()) && rule.pattern().matchesAt(token, words, concepts)) {
        found.add(rule.name());
      }
    }
  }
}
