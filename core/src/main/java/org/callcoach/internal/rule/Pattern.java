package org.callcoach.internal.rule;

import java.util.List;
import org.callcoach.internal.lexicon.Concepts;

/**
 * A run of words to be found in an utterance. Immutable.
 *
 * <p>Written as words in order; {@code (a b|c)} for alternatives, {@code x?} for what may be
 * missing, {@code word*} for any ending, {@code @concept} for any entry of a concept, {@code _} for
 * any one word, {@code ...} for up to three words, {@code ^} for the beginning and {@code $} for
 * the end of the utterance. Accents do not count.
 */
public final class Pattern {
  private static final int LONGEST_GAP = 3;
  private static final int NO_MATCH = -1;

  private final String source;
  private final List<Element> elements;
  private final boolean atStart;
  private final boolean atEnd;

  Pattern(String source, List<Element> elements, boolean atStart, boolean atEnd) {
    this.source = source;
    this.elements = List.copyOf(elements);
    this.atStart = atStart;
    this.atEnd = atEnd;
  }

  public String source() {
    return source;
  }

  List<Element> elements() {
    return elements;
  }

  boolean isAtStart() {
    return atStart;
  }

  /** Tells whether a match begins at the token. */
  boolean matchesAt(int token, Words words, Concepts concepts) {
    return (!atStart || token == 0) && match(elements, 0, token, words, concepts) != NO_MATCH;
  }

  private int match(
      List<Element> sequence, int element, int token, Words words, Concepts concepts) {
    if (element == sequence.size()) {
      boolean ends = sequence != elements || !atEnd || token == words.size();
      return ends ? token : NO_MATCH;
    }
    Element next = sequence.get(element);
    if (next instanceof Element.Gap) {
      for (int skip = 0; skip <= LONGEST_GAP && token + skip <= words.size(); skip++) {
        int end = match(sequence, element + 1, token + skip, words, concepts);
        if (end != NO_MATCH) {
          return end;
        }
      }
      return NO_MATCH;
    }
    if (next instanceof Element.Choice choice) {
      return matchChoice(choice, sequence, element, token, words, concepts);
    }
    int length = token < words.size() ? length(next, token, words, concepts) : 0;
    return length == 0 ? NO_MATCH : match(sequence, element + 1, token + length, words, concepts);
  }

  private int matchChoice(
      Element.Choice choice,
      List<Element> sequence,
      int element,
      int token,
      Words words,
      Concepts concepts) {
    for (List<Element> alternative : choice.alternatives()) {
      int middle = match(alternative, 0, token, words, concepts);
      if (middle != NO_MATCH) {
        int end = match(sequence, element + 1, middle, words, concepts);
        if (end != NO_MATCH) {
          return end;
        }
      }
    }
    return choice.optional() ? match(sequence, element + 1, token, words, concepts) : NO_MATCH;
  }

  private static int length(Element element, int token, Words words, Concepts concepts) {
    if (element instanceof Element.Word word) {
      return words.hash(token) == word.hash() ? 1 : 0;
    }
    if (element instanceof Element.Stem stem) {
      return words.startsWith(token, stem.letters()) ? 1 : 0;
    }
    if (element instanceof Element.Concept concept) {
      return concepts.at(token, concept.number());
    }
    return 1;
  }
}
