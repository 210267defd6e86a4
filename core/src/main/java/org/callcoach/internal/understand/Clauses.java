package org.callcoach.internal.understand;

import java.util.ArrayList;
import java.util.List;
import org.callcoach.internal.text.Tokens;

/** Cuts an utterance into clauses at its punctuation. */
final class Clauses {
  private static final String BORDERS = ".,;:!?…—\n。，；：！？、";
  private static final int SHORTEST = 2;

  private Clauses() {}

  /** A run of tokens, both ends included. */
  record Clause(int first, int last) {
    int length() {
      return last - first + 1;
    }
  }

  /** Returns the clauses in order; one where nothing divides the utterance. */
  static List<Clause> of(Tokens tokens) {
    List<Clause> clauses = new ArrayList<>();
    int first = 0;
    for (int token = 1; token < tokens.size(); token++) {
      boolean border = token - first >= SHORTEST && hasBorder(tokens.gapBefore(token));
      if (border && tokens.size() - token >= SHORTEST) {
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
