package org.callcoach.internal.rule;

import java.util.List;

/** One part of a pattern. */
sealed interface Element {
  /** A word, by the hash of its letters without accents. */
  record Word(long hash) implements Element {}

  /** Any word that begins with these letters, which have no accents. */
  record Stem(String letters) implements Element {}

  /** Any entry of a concept. */
  record Concept(int number) implements Element {}

  /** Any one word. */
  record Any() implements Element {}

  /** Up to three words. */
  record Gap() implements Element {}

  /** One of several runs, or none where it is optional. */
  record Choice(List<List<Element>> alternatives, boolean optional, Starts starts)
      implements Element {
    static Choice of(List<List<Element>> alternatives, boolean optional) {
      return new Choice(alternatives, optional, Starts.of(alternatives));
    }
  }

  /**
   * None, one or a few of several runs.
   *
   * @param again the same with one fewer to come, or nothing
   */
  record Repeat(List<List<Element>> alternatives, List<Element> again, Starts starts)
      implements Element {
    private static final int MOST = 3;

    static Repeat of(List<List<Element>> alternatives) {
      Starts starts = Starts.of(alternatives);
      Repeat repeat = new Repeat(alternatives, List.of(), starts);
      for (int times = 1; times < MOST; times++) {
        repeat = new Repeat(alternatives, List.of(repeat), starts);
      }
      return repeat;
    }
  }
}
