package org.callcoach.internal.text;

import org.callcoach.nlu.Span;

/**
 * The words of an utterance, normalised, each with its place in the original.
 *
 * <p>The normalised characters lie in one buffer, runs of word characters framed by {@code _}. In
 * scripts that put no spaces between words each character is a token, and the run holds many.
 */
public final class Tokens {
  private final String text;
  private final char[] chars;
  private final int[] origin;
  private final int[] from;
  private final int[] to;
  private final long[] hashes;

  Tokens(String text, char[] chars, int[] origin, int[] from, int[] to) {
    this.text = text;
    this.chars = chars;
    this.origin = origin;
    this.from = from;
    this.to = to;
    this.hashes = new long[from.length];
    for (int i = 0; i < from.length; i++) {
      long hash = Hash.start(0);
      for (int c = from[i]; c < to[i]; c++) {
        hash = Hash.add(hash, chars[c]);
      }
      hashes[i] = hash;
    }
  }

  public String text() {
    return text;
  }

  public int size() {
    return from.length;
  }

  /** Length of the buffer of normalised characters. */
  public int length() {
    return chars.length;
  }

  public char charAt(int index) {
    return chars[index];
  }

  /** Index in the buffer of the first character of a token. */
  public int from(int token) {
    return from[token];
  }

  /** Index in the buffer after the last character of a token. */
  public int to(int token) {
    return to[token];
  }

  /** Equal for equal normalised words: {@link Hash#of} of the word. */
  public long hash(int token) {
    return hashes[token];
  }

  public String word(int token) {
    return new String(chars, from[token], to[token] - from[token]);
  }

  public boolean is(int token, Mask mask) {
    return to[token] - from[token] == 1 && chars[from[token]] == mask.symbol();
  }

  /** Place of a token in the original text. */
  public Span span(int token) {
    return span(token, token);
  }

  /** Place of a run of tokens in the original text, both ends included. */
  public Span span(int first, int last) {
    return new Span(origin[2 * from[first]], origin[2 * (to[last] - 1) + 1]);
  }

  /** The original characters between two neighbouring tokens, or before the first token for 0. */
  public CharSequence gapBefore(int token) {
    int start = token == 0 ? 0 : origin[2 * (to[token - 1] - 1) + 1];
    return text.subSequence(start, Math.max(start, origin[2 * from[token]]));
  }
}
