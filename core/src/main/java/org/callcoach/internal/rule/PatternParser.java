package org.callcoach.internal.rule;

import java.util.ArrayList;
import java.util.List;
import org.callcoach.internal.lexicon.Lexicon;
import org.callcoach.internal.text.Hash;
import org.callcoach.internal.text.Normalizer;
import org.callcoach.internal.text.PlainLetters;
import org.callcoach.internal.text.Tokens;

/** Reads the notation of {@link Pattern}. */
public final class PatternParser {
  private final Normalizer normalizer;
  private final Lexicon lexicon;

  public PatternParser(Normalizer normalizer, Lexicon lexicon) {
    this.normalizer = normalizer;
    this.lexicon = lexicon;
  }

  /**
   * Parses a pattern.
   *
   * @throws IllegalArgumentException if it cannot be read; the message says why
   */
  public Pattern parse(String source) {
    String body = source.strip();
    boolean atStart = body.startsWith("^");
    boolean atEnd = body.endsWith("$");
    body = body.substring(atStart ? 1 : 0, body.length() - (atEnd ? 1 : 0));
    Cursor cursor = new Cursor(body);
    List<Element> elements = sequence(cursor);
    if (!cursor.atEnd()) {
      throw new IllegalArgumentException("unexpected \"%s\"".formatted(cursor.rest()));
    }
    if (elements.isEmpty()) {
      throw new IllegalArgumentException("a pattern needs a word");
    }
    return new Pattern(elements, atStart, atEnd);
  }

  private List<Element> sequence(Cursor cursor) {
    List<Element> elements = new ArrayList<>();
    cursor.skipSpaces();
    while (!cursor.atEnd() && cursor.peek() != '|' && cursor.peek() != ')') {
      elements.addAll(cursor.peek() == '(' ? List.of(group(cursor)) : word(cursor.word()));
      cursor.skipSpaces();
    }
    return elements;
  }

  private Element group(Cursor cursor) {
    cursor.next();
    List<List<Element>> alternatives = new ArrayList<>();
    do {
      List<Element> alternative = sequence(cursor);
      if (alternative.isEmpty()) {
        throw new IllegalArgumentException(
            "an alternative is empty; use (a|b)? for what may be missing");
      }
      alternatives.add(alternative);
    } while (cursor.accept('|'));
    if (!cursor.accept(')')) {
      throw new IllegalArgumentException("a ( is not closed");
    }
    List<List<Element>> all = List.copyOf(alternatives);
    return cursor.accept('*') ? Element.Repeat.of(all) : Element.Choice.of(all, cursor.accept('?'));
  }

  private List<Element> word(String written) {
    if (written.equals("_")) {
      return List.of(new Element.Any());
    }
    if (written.equals("...")) {
      return List.of(new Element.Gap());
    }
    boolean optional = written.endsWith("?");
    String word = optional ? written.substring(0, written.length() - 1) : written;
    List<Element> elements = word.startsWith("@") ? List.of(concept(word)) : letters(word);
    return optional ? List.of(Element.Choice.of(List.of(elements), true)) : elements;
  }

  private Element concept(String word) {
    int number = lexicon.number(word.substring(1));
    if (number < 0) {
      throw new IllegalArgumentException("concept %s is not in lexicon.yaml".formatted(word));
    }
    return new Element.Concept(number);
  }

  private List<Element> letters(String word) {
    boolean stem = word.endsWith("*");
    Tokens tokens = normalizer.tokens(stem ? word.substring(0, word.length() - 1) : word);
    if (tokens.size() == 0) {
      throw new IllegalArgumentException("\"%s\" is no word".formatted(word));
    }
    List<Element> elements = new ArrayList<>();
    for (int i = 0; i < tokens.size(); i++) {
      String plain = PlainLetters.of(tokens.word(i));
      boolean open = stem && i == tokens.size() - 1;
      elements.add(open ? new Element.Stem(plain) : new Element.Word(Hash.of(plain)));
    }
    return List.copyOf(elements);
  }

  private static final class Cursor {
    private final String text;
    private int at;

    Cursor(String text) {
      this.text = text;
    }

    boolean atEnd() {
      return at >= text.length();
    }

    char peek() {
      return text.charAt(at);
    }

    void next() {
      at++;
    }

    boolean accept(char c) {
      boolean here = !atEnd() && peek() == c;
      at += here ? 1 : 0;
      return here;
    }

    void skipSpaces() {
      while (!atEnd() && peek() == ' ') {
        at++;
      }
    }

    String word() {
      int start = at;
      while (!atEnd() && " |()".indexOf(peek()) < 0) {
        at++;
      }
      return text.substring(start, at);
    }

    String rest() {
      return text.substring(at);
    }
  }
}
