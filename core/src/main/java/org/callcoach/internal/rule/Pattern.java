package org.callcoach.internal.rule;

import java.util.List;
import org.callcoach.internal.binary.CorruptException;
import org.callcoach.internal.binary.In;
import org.callcoach.internal.binary.Out;
import org.callcoach.internal.lexicon.Concepts;
import org.jspecify.annotations.Nullable;

/**
 * A run of words to be found in an utterance. Immutable.
 *
 * <p>Written as words in order; {@code (a b|c)} for alternatives, {@code x?} for what may be
 * missing, {@code (a|b)*} for up to three of them in a row, {@code word*} for any ending,
 * {@code @concept} for any entry of a concept, {@code _} for any one word, {@code ...} for up to
 * three words, {@code ^} for the beginning and {@code $} for the end of the utterance. Accents of
 * Latin letters do not count outside concepts.
 */
public final class Pattern {
  private static final int LONGEST_GAP = 3;

  private final List<Element> elements;
  private final boolean atStart;
  private final boolean atEnd;

  Pattern(List<Element> elements, boolean atStart, boolean atEnd) {
    this.elements = List.copyOf(elements);
    this.atStart = atStart;
    this.atEnd = atEnd;
  }

  public void write(Out out) {
    Stored.write(elements, out);
    out.integer((atStart ? 1 : 0) + (atEnd ? 2 : 0));
  }

  /** Reads what {@link #write} wrote. */
  public static Pattern read(In in) {
    List<Element> elements = Stored.read(in);
    int ends = in.integer();
    if (elements.isEmpty()) {
      throw new CorruptException("has a pattern without a word", null);
    }
    return new Pattern(elements, (ends & 1) != 0, (ends & 2) != 0);
  }

  List<Element> elements() {
    return elements;
  }

  boolean isAtStart() {
    return atStart;
  }

  /** Tells whether a match begins at the token. */
  boolean matchesAt(int token, Words words, Concepts concepts) {
    return end(token, words, concepts) >= 0;
  }

  /** Returns the token after a match that begins at the token, or -1 where none does. */
  int end(int token, Words words, Concepts concepts) {
    return !atStart || token == 0 ? match(elements, 0, null, token, words, concepts) : -1;
  }

  /** What follows an alternative; it is tried with every way in which the alternative matches. */
  private record Rest(List<Element> sequence, int element, @Nullable Rest then) {}

  private int match(
      List<Element> sequence,
      int element,
      @Nullable Rest then,
      int token,
      Words words,
      Concepts concepts) {
    if (element == sequence.size()) {
      if (then == null) {
        return !atEnd || token == words.size() ? token : -1;
      }
      return match(then.sequence(), then.element(), then.then(), token, words, concepts);
    }
    Element next = sequence.get(element);
    if (next instanceof Element.Gap) {
      int end = -1;
      for (int skip = 0; end < 0 && skip <= LONGEST_GAP && token + skip <= words.size(); skip++) {
        end = match(sequence, element + 1, then, token + skip, words, concepts);
      }
      return end;
    }
    if (next instanceof Element.Choice choice) {
      Rest rest = new Rest(sequence, element + 1, then);
      int end =
          choice.starts().rulesOut(token, words)
              ? -1
              : any(choice.alternatives(), rest, token, words, concepts);
      return end < 0 && choice.optional()
          ? match(sequence, element + 1, then, token, words, concepts)
          : end;
    }
    if (next instanceof Element.Repeat repeat) {
      Rest rest = new Rest(repeat.again(), 0, new Rest(sequence, element + 1, then));
      int end =
          repeat.starts().rulesOut(token, words)
              ? -1
              : any(repeat.alternatives(), rest, token, words, concepts);
      return end < 0 ? match(sequence, element + 1, then, token, words, concepts) : end;
    }
    int length = token < words.size() ? length(next, token, words, concepts) : 0;
    return length == 0 ? -1 : match(sequence, element + 1, then, token + length, words, concepts);
  }

  private int any(
      List<List<Element>> alternatives, Rest rest, int token, Words words, Concepts concepts) {
    for (List<Element> alternative : alternatives) {
      int end = match(alternative, 0, rest, token, words, concepts);
      if (end >= 0) {
        return end;
      }
    }
    return -1;
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
