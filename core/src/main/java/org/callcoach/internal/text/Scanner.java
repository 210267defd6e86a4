package org.callcoach.internal.text;

import java.util.Arrays;

/** Cuts normalised characters into tokens. One use, one thread. */
final class Scanner {
  private static final char FRAME = '_';

  private final String text;
  private final char[] in;
  private final int[] inOrigin;
  private final int size;
  private final Apostrophe apostrophe;

  private char[] out;
  private int[] origin;
  private int written;
  private int[] from = new int[32];
  private int[] to = new int[32];
  private int count;

  Scanner(String text, Normalizer.Characters read, Apostrophe apostrophe) {
    this.text = text;
    this.in = read.chars;
    this.inOrigin = read.origin;
    this.size = read.size;
    this.apostrophe = apostrophe;
    this.out = new char[2 * size + 2];
    this.origin = new int[2 * out.length];
  }

  Tokens scan() {
    int i = 0;
    while (i < size) {
      char c = in[i];
      if (Character.isDigit(c)) {
        i = number(i);
      } else if (isUnspaced(c)) {
        i = unspacedRun(i);
      } else if (Character.isLetter(c) || Mask.isSymbol(c)) {
        i = word(i);
      } else {
        i++;
      }
    }
    return new Tokens(
        text,
        Arrays.copyOf(out, written),
        Arrays.copyOf(origin, 2 * written),
        Arrays.copyOf(from, count),
        Arrays.copyOf(to, count));
  }

  private int word(int start) {
    int end = start;
    boolean masked = false;
    while (end < size && (isWordChar(end) || isMasking(start, end))) {
      if (in[end] == '\'' && apostrophe == Apostrophe.SPLITS) {
        break;
      }
      masked |= in[end] == '*' || in[end] == '#' || in[end] == FRAME;
      end++;
    }
    if (masked) {
      symbol(Mask.SWEARING, start, end);
      return end;
    }
    int opened = open();
    for (int i = start; i < end; i++) {
      if (in[i] != '\'' && !isElongation(opened, i, end)) {
        put(in[i], i, i);
      }
    }
    // Letters of an elongation that are left out belong to the place of the word.
    origin[2 * written - 1] = inOrigin[2 * end - 1];
    close(opened);
    return end;
  }

  private boolean isWordChar(int i) {
    char c = in[i];
    if (isUnspaced(c)) {
      return false;
    }
    return Character.isLetterOrDigit(c)
        || isMark(c)
        || (c == '\'' && i + 1 < size && i > 0 && letterAt(i - 1) && letterAt(i + 1));
  }

  /** In "f**k", "sh#t" and "b__ch"; a mask needs a letter before it. */
  private boolean isMasking(int start, int i) {
    if (i == start || !(in[i] == '*' || in[i] == '#' || in[i] == FRAME)) {
      return false;
    }
    return in[i] == '*' || (i + 1 < size && (letterAt(i + 1) || in[i + 1] == in[i]));
  }

  private boolean letterAt(int i) {
    return Character.isLetter(in[i]);
  }

  /** Three and more of a letter are two inside a word and one at its end: "noooo", "sooorry". */
  private boolean isElongation(int opened, int i, int end) {
    if (!Character.isLetter(in[i]) || written - opened < 1 || out[written - 1] != in[i]) {
      return false;
    }
    int runStart = i;
    while (runStart > 0 && in[runStart - 1] == in[i]) {
      runStart--;
    }
    int runEnd = i + 1;
    while (runEnd < end && in[runEnd] == in[i]) {
      runEnd++;
    }
    int kept = runEnd == end ? 1 : 2;
    return runEnd - runStart >= 3 && i - runStart >= kept;
  }

  private int unspacedRun(int start) {
    put(FRAME, start, start);
    int end = start;
    while (end < size && isUnspaced(in[end])) {
      token(written, written + 1);
      put(in[end], end, end);
      end++;
    }
    put(FRAME, end - 1, end - 1);
    return end;
  }

  private int number(int start) {
    int end = start;
    int digits = 0;
    while (end < size && (Character.isDigit(in[end]) || joinsDigits(end))) {
      digits += Character.isDigit(in[end]) ? 1 : 0;
      end++;
    }
    int suffix = end;
    while (suffix < size && suffix - end < 4 && letterAt(suffix) && !isUnspaced(in[suffix])) {
      suffix++;
    }
    symbol(classOf(start, end, suffix, digits), start, suffix);
    return suffix;
  }

  private boolean joinsDigits(int i) {
    if (i + 1 >= size || !Character.isDigit(in[i + 1]) || !Character.isDigit(in[i - 1])) {
      return false;
    }
    return switch (in[i]) {
      case '.', ',', ':', '/', '-', '\'' -> true;
      case ' ' -> isGroup(i);
      default -> false;
    };
  }

  /** A space joins digits where three stand behind it and no more: "1 250". */
  private boolean isGroup(int space) {
    int i = space + 1;
    while (i < size && Character.isDigit(in[i])) {
      i++;
    }
    return i - space == 4;
  }

  private Mask classOf(int start, int end, int suffix, int digits) {
    if (isCurrency(before(start)) || isCurrency(after(suffix))) {
      return Mask.MONEY;
    }
    if (after(suffix) == '%') {
      return Mask.PERCENT;
    }
    if (has(start, end, ':') || isClock(end, suffix)) {
      return Mask.TIME;
    }
    if (has(start, end, '/') || twice(start, end)) {
      return Mask.DATE;
    }
    if (digits != end - start) {
      return Mask.NUMBER;
    }
    if (digits >= 7) {
      return Mask.CODE;
    }
    int value = Integer.parseInt(new String(in, start, digits));
    if (value <= 31) {
      return Mask.COUNT;
    }
    return value >= 1900 && value < 2100 ? Mask.YEAR : Mask.NUMBER;
  }

  private boolean isClock(int end, int suffix) {
    String letters = new String(in, end, suffix - end);
    return letters.equals("am") || letters.equals("pm") || letters.equals("h");
  }

  private boolean twice(int start, int end) {
    int marks = 0;
    for (int i = start; i < end; i++) {
      marks += in[i] == '-' || in[i] == '.' ? 1 : 0;
    }
    return marks >= 2 && end - start <= 10;
  }

  private boolean has(int start, int end, char c) {
    for (int i = start; i < end; i++) {
      if (in[i] == c) {
        return true;
      }
    }
    return false;
  }

  private char before(int i) {
    int k = i - 1;
    while (k > 0 && in[k] == ' ') {
      k--;
    }
    return k < 0 ? ' ' : in[k];
  }

  private char after(int i) {
    int k = i;
    while (k < size - 1 && in[k] == ' ') {
      k++;
    }
    return k >= size ? ' ' : in[k];
  }

  private static boolean isCurrency(char c) {
    return Character.getType(c) == Character.CURRENCY_SYMBOL;
  }

  /** Scripts that put no spaces between words. */
  private static boolean isUnspaced(char c) {
    if (c < '\u0E00') {
      return false;
    }
    Character.UnicodeScript script = Character.UnicodeScript.of(c);
    return script == Character.UnicodeScript.HAN
        || script == Character.UnicodeScript.HIRAGANA
        || script == Character.UnicodeScript.KATAKANA
        || script == Character.UnicodeScript.THAI
        || script == Character.UnicodeScript.LAO
        || script == Character.UnicodeScript.KHMER
        || script == Character.UnicodeScript.MYANMAR;
  }

  private static boolean isMark(char c) {
    int type = Character.getType(c);
    return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
  }

  private void symbol(Mask mask, int start, int end) {
    int opened = open();
    put(mask.symbol(), start, end - 1);
    close(opened);
  }

  private int open() {
    put(FRAME, 0, 0);
    return written;
  }

  private void close(int opened) {
    token(opened, written);
    put(FRAME, 0, 0);
  }

  private void token(int start, int end) {
    if (count == from.length) {
      from = Arrays.copyOf(from, 2 * count);
      to = Arrays.copyOf(to, 2 * count);
    }
    from[count] = start;
    to[count] = end;
    count++;
  }

  private void put(char c, int first, int last) {
    if (c == FRAME && written > 0 && out[written - 1] == FRAME) {
      return;
    }
    if (written == out.length) {
      out = Arrays.copyOf(out, 2 * written);
      origin = Arrays.copyOf(origin, 4 * written);
    }
    out[written] = c;
    origin[2 * written] = inOrigin[2 * first];
    origin[2 * written + 1] = inOrigin[2 * last + 1];
    written++;
  }
}
