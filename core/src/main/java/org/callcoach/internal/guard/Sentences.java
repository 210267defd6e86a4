package org.callcoach.internal.guard;

import java.util.ArrayList;
import java.util.List;
import org.callcoach.internal.text.Tokens;

/** Cuts a line into sentences at its punctuation. */
final class Sentences {
  private static final String BORDERS = ".;!?…\n。；！？";

  private Sentences() {}

  /** A run of tokens, both ends included. */
  record Sentence(int first, int last) {
    int length() {
      return last - first + 1;
    }
  }

  /** Returns the sentences in order; one where nothing divides the line. */
  static List<Sentence> of(Tokens tokens) {
    List<Sentence> sentences = new ArrayList<>();
    int first = 0;
    for (int token = 1; token < tokens.size(); token++) {
      if (hasBorder(tokens.gapBefore(token))) {
        sentences.add(new Sentence(first, token - 1));
        first = token;
      }
    }
    sentences.add(new Sentence(first, Math.max(first, tokens.size() - 1)));
    return sentences;
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
