package org.callcoach.internal.rule;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.callcoach.internal.lexicon.Concepts;
import org.callcoach.internal.text.Tokens;

/**
 * Patterns under names; finds the names whose patterns an utterance has. Immutable.
 *
 * <p>A language has up to a thousand patterns, and an utterance has the words of few: a pattern is
 * tried only where each of its parts that must be there has one of its words in the utterance.
 *
 * @param <T> what the patterns stand for
 */
public final class RuleSet<T> {
  /** Parts beyond are not looked at: more than any pattern has. */
  private static final int MOST_PARTS = 31;

  private final List<T> names = new ArrayList<>();
  private final List<Pattern> patterns = new ArrayList<>();
  private final int[] nameOf;
  private final int[] needed;
  private final Map<Long, int[]> partsByWord = new HashMap<>();

  /** Indexes the patterns by the words of their parts. */
  public RuleSet(Map<T, List<Pattern>> rules) {
    Map<Long, List<Integer>> index = new HashMap<>();
    int number = rules.values().stream().mapToInt(List::size).sum();
    nameOf = new int[number];
    needed = new int[number];
    rules.forEach((name, all) -> add(name, all, index));
    index.forEach(
        (word, at) -> partsByWord.put(word, at.stream().mapToInt(Integer::intValue).toArray()));
  }

  private void add(T name, List<Pattern> all, Map<Long, List<Integer>> index) {
    for (Pattern pattern : all) {
      int number = patterns.size();
      nameOf[number] = names.size();
      needed[number] = parts(pattern, number, index);
      patterns.add(pattern);
    }
    names.add(name);
  }

  private static int parts(Pattern pattern, int number, Map<Long, List<Integer>> index) {
    int part = 0;
    for (Element element : pattern.elements()) {
      Set<Long> words = new HashSet<>();
      if (part < MOST_PARTS && needs(element, words)) {
        int at = (number << 5) | part;
        words.forEach(word -> index.computeIfAbsent(word, w -> new ArrayList<>()).add(at));
        part++;
      }
    }
    return (1 << part) - 1;
  }

  /** Collects words of which an utterance with the element has one; false where there are none. */
  private static boolean needs(Element element, Set<Long> words) {
    if (element instanceof Element.Word word) {
      words.add(word.hash());
      return true;
    }
    if (element instanceof Element.Concept concept) {
      words.add(key(concept.number()));
      return true;
    }
    if (element instanceof Element.Choice choice && !choice.optional()) {
      Set<Long> any = new HashSet<>();
      boolean known =
          choice.alternatives().stream()
              .allMatch(alternative -> alternative.stream().anyMatch(e -> needs(e, any)));
      if (known) {
        words.addAll(any);
      }
      return known;
    }
    return false;
  }

  /** Returns the names that fire. */
  public Set<T> in(Tokens tokens, Concepts concepts) {
    if (tokens.size() == 0) {
      return Collections.emptySet();
    }
    Words words = new Words(tokens);
    int[] there = there(words, concepts);
    boolean[] fired = new boolean[names.size()];
    Set<T> found = new HashSet<>();
    for (int number = 0; number < there.length; number++) {
      if (there[number] == needed[number]
          && !fired[nameOf[number]]
          && fires(patterns.get(number), words, concepts)) {
        fired[nameOf[number]] = true;
        found.add(names.get(nameOf[number]));
      }
    }
    return found;
  }

  /** Which parts of each pattern have a word or concept in the utterance, a bit each. */
  private int[] there(Words words, Concepts concepts) {
    int[] there = new int[patterns.size()];
    for (int token = 0; token < words.size(); token++) {
      mark(words.hash(token), there);
    }
    for (int match = 0; match < concepts.matches(); match++) {
      mark(key(concepts.concept(match)), there);
    }
    return there;
  }

  private void mark(long word, int[] there) {
    int[] found = partsByWord.get(word);
    if (found != null) {
      for (int part : found) {
        there[part >>> 5] |= 1 << (part & 31);
      }
    }
  }

  /** Concepts stand beside the hashes of words, where no word's hash is likely to lie. */
  private static long key(int concept) {
    return concept;
  }

  private static boolean fires(Pattern pattern, Words words, Concepts concepts) {
    int last = pattern.isAtStart() ? 0 : words.size() - 1;
    for (int token = 0; token <= last; token++) {
      if (pattern.matchesAt(token, words, concepts)) {
        return true;
      }
    }
    return false;
  }
}
