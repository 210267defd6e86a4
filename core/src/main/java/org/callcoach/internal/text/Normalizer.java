package org.callcoach.internal.text;

import java.util.Arrays;
import java.util.Locale;

/**
 * Reads text as tokens: NFKC, lower case, one apostrophe, no elongations, numbers and masked
 * swearing by class. Immutable; any string is fine, and the first {@value #LIMIT} characters count.
 */
public final class Normalizer {
  /** A turn of ten minutes has fewer characters; more is not speech. */
  public static final int LIMIT = 8_000;

  private final Apostrophe apostrophe;
  private final Fold fold;

  public Normalizer(Apostrophe apostrophe, Fold fold) {
    this.apostrophe = apostrophe;
    this.fold = fold;
  }

  public Tokens tokens(String text) {
    Characters read = read(text);
    return new Scanner(text, read, apostrophe).scan();
  }

  private Characters read(String text) {
    int limit = Math.min(text.length(), LIMIT);
    Characters read = new Characters(limit + 8);
    int i = 0;
    while (i < limit) {
      int end = clusterEnd(text, i, limit);
      char c = text.charAt(i);
      if (end == i + 1 && isPlain(c)) {
        read.add(Character.toLowerCase(c), i, end);
      } else {
        addCluster(read, text, i, end);
      }
      i = end;
    }
    return read;
  }

  private void addCluster(Characters read, String text, int start, int end) {
    // Before NFKC, which writes the acute accent alone (U+00B4) as a space and a combining mark.
    if (isApostrophe(text.charAt(start))) {
      read.add('\'', start, end);
      return;
    }
    String composed =
        java.text.Normalizer.normalize(text.substring(start, end), java.text.Normalizer.Form.NFKC)
            .toLowerCase(Locale.ROOT);
    for (int k = 0; k < composed.length(); k++) {
      char c = composed.charAt(k);
      if (Character.getType(c) != Character.FORMAT && !Mask.isSymbol(c)) {
        read.add(fold.apply(c), start, end);
      }
    }
  }

  private static int clusterEnd(String text, int start, int limit) {
    int end = start + Character.charCount(text.codePointAt(start));
    while (end < limit && text.charAt(end) >= '\u0300' && isMark(text.charAt(end))) {
      end++;
    }
    return Math.min(end, limit);
  }

  private static boolean isMark(char c) {
    int type = Character.getType(c);
    return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
  }

  private static boolean isPlain(char c) {
    return c < '`' || (c > '`' && c < 0x7F) || (c >= 0xC0 && c < 0x130);
  }

  private static boolean isApostrophe(char c) {
    return switch (c) {
      case '\'',
          '`',
          '\u00B4',
          '\u2018',
          '\u2019',
          '\u201B',
          '\u02B9',
          '\u02BB',
          '\u02BC',
          '\u02C8',
          '\u2032',
          '\uA78C',
          '\uFF07' ->
          true;
      default -> false;
    };
  }

  /** Normalised characters with their places in the original. */
  static final class Characters {
    char[] chars;
    int[] origin;
    int size;

    Characters(int capacity) {
      chars = new char[capacity];
      origin = new int[2 * capacity];
    }

    void add(char c, int start, int end) {
      if (size == chars.length) {
        chars = Arrays.copyOf(chars, 2 * size);
        origin = Arrays.copyOf(origin, 4 * size);
      }
      chars[size] = c;
      origin[2 * size] = start;
      origin[2 * size + 1] = end;
      size++;
    }
  }
}
