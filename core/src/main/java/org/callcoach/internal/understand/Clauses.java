package org.callcoach.internal.understand;

import java.util.ArrayList;
import java.util.List;
import org.callcoach.internal.lexicon.Concepts;
import org.callcoach.internal.text.Tokens;

/**
 * Cuts an utterance into clauses: at its punctuation, and before conjunctions, since a recogniser
 * writes none.
 */
final class Clauses {
  private static final String BORDERS = ".,;:!?…—\n。，；：！？、";
  private static final int SHORTEST = 2;

  /** "bread and butter" is no border: each side is as long as a clause is at least. */
  private static final int SHORTEST_AT_CONJUNCTION = 4;

  private Clauses() {}

  /** A run of tokens, both ends included. */
  record Clause(int first, int last) {
    int length() {
      return last - first + 1;
    }
  }

  /** Returns the clauses in order; one where nothing divides the utterance. */
  static List<Clause> of(Tokens tokens, Concepts concepts, int conjunction) {
    List<Clause> clauses = new ArrayList<>();
    int first = 0;
    for (int token = 1; token < tokens.size(); token++) {
      int shorter = Math.min(token - first, tokens.size() - token);
      boolean isMarked = shorter >= SHORTEST && hasBorder(tokens.gapBefore(token));
      boolean isOpened = shorter >= SHORTEST_AT_CONJUNCTION && concepts.at(token, conjunction) > 0;
      if (isMarked || isOpened) {
        clauses.add(new Clause(first, token - 1));
        first = token;
      }
    }
    clauses.add(new Clause(first, Math.max(first, tokens.size() - 1)));
    return clauses;
  }

  private static boolean hasBorder(CharSequence gap) {
    for (int i = 0; i < gap.length(); i++) {
      if (BORDERS.indexOf(gap.charAt(i)) >= 0) {
        return true;
      }
    }
    return false;
  }
}
