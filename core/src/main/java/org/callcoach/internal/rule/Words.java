package org.callcoach.internal.rule;

import org.callcoach.internal.text.Hash;
import org.callcoach.internal.text.PlainLetters;
import org.callcoach.internal.text.Tokens;

/** The tokens of an utterance without their accents. */
final class Words {
  private final Tokens tokens;
  private final long[] hashes;

  Words(Tokens tokens) {
    this.tokens = tokens;
    this.hashes = new long[tokens.size()];
    for (int i = 0; i < hashes.length; i++) {
      long hash = Hash.start(0);
      for (int c = tokens.from(i); c < tokens.to(i); c++) {
        hash = Hash.add(hash, PlainLetters.of(tokens.charAt(c)));
      }
      hashes[i] = hash;
    }
  }

  int size() {
    return hashes.length;
  }

  long hash(int token) {
    return hashes[token];
  }

  boolean startsWith(int token, String letters) {
    int from = tokens.from(token);
    if (tokens.to(token) - from < letters.length()) {
      return false;
    }
    for (int i = 0; i < letters.length(); i++) {
      if (PlainLetters.of(tokens.charAt(from + i)) != letters.charAt(i)) {
        return false;
      }
    }
    return true;
  }
}
