package org.callcoach.internal.rule;

import java.util.ArrayList;
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
  private final PartIndex index = new PartIndex();

  /** Indexes the patterns by the words of their parts. */
  public RuleSet(Map<T, List<Pattern>> rules) {
    int number = rules.values().stream().mapToInt(List::size).sum();
    nameOf = new int[number];
    needed = new int[number];
    rules.forEach(this::add);
  }

  /**
   * Where a name fires first.
   *
   * @param name what the pattern stands for
   * @param token the token at which the match begins
   * @param parts number of words that the pattern cannot do without; more say more
   */
  public record Match<T>(T name, int token, int parts) {}

  /**
   * A place where a name fires.
   *
   * @param first the first token of the match
   * @param end the token after its last
   */
  public record Run<T>(T name, int first, int end) {}

  private void add(T name, List<Pattern> all) {
    for (Pattern pattern : all) {
      int number = patterns.size();
      nameOf[number] = names.size();
      needed[number] = parts(pattern, number);
      patterns.add(pattern);
    }
    names.add(name);
  }

  private int parts(Pattern pattern, int number) {
    int part = 0;
    for (Element element : pattern.elements()) {
      if (part < MOST_PARTS && isKnown(element)) {
        index(element, (number << 5) | part);
        part++;
      }
    }
    return (1 << part) - 1;
  }

  /** Tells whether an utterance with the element has one of certain words. */
  private static boolean isKnown(Element element) {
    if (element instanceof Element.Choice choice) {
      return !choice.optional()
          && choice.alternatives().stream().allMatch(a -> a.stream().anyMatch(RuleSet::isKnown));
    }
    return element instanceof Element.Word || element instanceof Element.Concept;
  }

  private void index(Element element, int part) {
    if (element instanceof Element.Word word) {
      index.add(word.hash(), part);
    } else if (element instanceof Element.Concept concept) {
      index.add(key(concept.number()), part);
    } else if (element instanceof Element.Choice choice) {
      choice
          .alternatives()
          .forEach(a -> index(a.stream().filter(RuleSet::isKnown).findFirst().orElseThrow(), part));
    }
  }

  /** Returns the names that fire. */
  public Set<T> in(Tokens tokens, Concepts concepts) {
    Set<T> found = new HashSet<>();
    matches(tokens, concepts).forEach(match -> found.add(match.name()));
    return found;
  }

  /** Returns a match of each name that fires, in the order of the rules. */
  public List<Match<T>> matches(Tokens tokens, Concepts concepts) {
    if (tokens.size() == 0) {
      return List.of();
    }
    Words words = new Words(tokens);
    int[] there = there(words, concepts);
    List<Match<T>> found = new ArrayList<>();
    int last = -1;
    for (int number = 0; number < there.length; number++) {
      if (there[number] == needed[number] && nameOf[number] != last) {
        int token = first(patterns.get(number), words, concepts);
        if (token >= 0) {
          last = nameOf[number];
          found.add(new Match<>(names.get(last), token, Integer.bitCount(needed[number])));
        }
      }
    }
    return found;
  }

  /** Returns every place where a pattern matches, in the order of the rules, then of the tokens. */
  public List<Run<T>> runs(Tokens tokens, Concepts concepts) {
    if (tokens.size() == 0) {
      return List.of();
    }
    Words words = new Words(tokens);
    int[] there = there(words, concepts);
    List<Run<T>> found = new ArrayList<>();
    for (int number = 0; number < there.length; number++) {
      if (there[number] == needed[number]) {
        Pattern pattern = patterns.get(number);
        int last = pattern.isAtStart() ? 0 : words.size() - 1;
        for (int token = 0; token <= last; token++) {
          int end = pattern.end(token, words, concepts);
          if (end > token) {
            found.add(new Run<>(names.get(nameOf[number]), token, end));
          }
        }
      }
    }
    return found;
  }

  /** Which parts of each pattern have a word or concept in the utterance, a bit each. */
  private int[] there(Words words, Concepts concepts) {
    int[] there = new int[patterns.size()];
    for (int token = 0; token < words.size(); token++) {
      index.mark(words.hash(token), there);
    }
    for (int match = 0; match < concepts.matches(); match++) {
      index.mark(key(concepts.concept(match)), there);
    }
    return there;
  }

  /** Concepts stand beside the hashes of words, where no word's hash is likely to lie. */
  private static long key(int concept) {
    return concept;
  }

  private static int first(Pattern pattern, Words words, Concepts concepts) {
    int last = pattern.isAtStart() ? 0 : words.size() - 1;
    for (int token = 0; token <= last; token++) {
      if (pattern.matchesAt(token, words, concepts)) {
        return token;
      }
    }
    return -1;
  }
}
