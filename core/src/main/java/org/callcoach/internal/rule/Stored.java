package org.callcoach.internal.rule;

import java.util.ArrayList;
import java.util.List;
import org.callcoach.internal.binary.CorruptException;
import org.callcoach.internal.binary.In;
import org.callcoach.internal.binary.Out;

/** Patterns as they are stored: parsed, since a language has hundreds of long ones. */
final class Stored {
  /** Deeper than any pattern that an author writes; damaged data could ask for more. */
  private static final int DEEPEST = 32;

  private enum Kind {
    WORD,
    STEM,
    CONCEPT,
    ANY,
    GAP,
    CHOICE,
    OPTIONAL_CHOICE,
    REPEAT
  }

  private static final Kind[] KINDS = Kind.values();

  private Stored() {}

  static void write(List<Element> elements, Out out) {
    out.integer(elements.size());
    elements.forEach(element -> write(element, out));
  }

  private static void write(Element element, Out out) {
    if (element instanceof Element.Word word) {
      kind(Kind.WORD, out).longs(new long[] {word.hash()});
    } else if (element instanceof Element.Stem stem) {
      kind(Kind.STEM, out).text(stem.letters());
    } else if (element instanceof Element.Concept concept) {
      kind(Kind.CONCEPT, out).integer(concept.number());
    } else if (element instanceof Element.Choice choice) {
      kind(choice.optional() ? Kind.OPTIONAL_CHOICE : Kind.CHOICE, out);
      out.integer(choice.alternatives().size());
      choice.alternatives().forEach(alternative -> write(alternative, out));
    } else if (element instanceof Element.Repeat repeat) {
      kind(Kind.REPEAT, out).integer(repeat.alternatives().size());
      repeat.alternatives().forEach(alternative -> write(alternative, out));
    } else {
      kind(element instanceof Element.Gap ? Kind.GAP : Kind.ANY, out);
    }
  }

  private static Out kind(Kind kind, Out out) {
    return out.integer(kind.ordinal());
  }

  static List<Element> read(In in) {
    return read(in, 0);
  }

  private static List<Element> read(In in, int depth) {
    if (depth > DEEPEST) {
      throw new CorruptException("has a pattern that is nested too deep", null);
    }
    List<Element> elements = new ArrayList<>();
    for (int left = in.length(Integer.BYTES); left > 0; left--) {
      elements.add(element(in, depth));
    }
    return elements;
  }

  private static Element element(In in, int depth) {
    int kind = in.integer();
    if (kind < 0 || kind >= KINDS.length) {
      throw new CorruptException("has a pattern of an unknown kind " + kind, null);
    }
    return switch (KINDS[kind]) {
      case WORD -> new Element.Word(hash(in));
      case STEM -> new Element.Stem(in.text());
      case CONCEPT -> new Element.Concept(in.integer());
      case ANY -> new Element.Any();
      case GAP -> new Element.Gap();
      case CHOICE -> Element.Choice.of(alternatives(in, depth), false);
      case OPTIONAL_CHOICE -> Element.Choice.of(alternatives(in, depth), true);
      case REPEAT -> Element.Repeat.of(alternatives(in, depth));
    };
  }

  private static long hash(In in) {
    long[] hash = in.longs();
    if (hash.length != 1) {
      throw new CorruptException("has a pattern with a word of no hash", null);
    }
    return hash[0];
  }

  private static List<List<Element>> alternatives(In in, int depth) {
    List<List<Element>> alternatives = new ArrayList<>();
    for (int left = in.length(Integer.BYTES); left > 0; left--) {
      alternatives.add(read(in, depth + 1));
    }
    return List.copyOf(alternatives);
  }
}
