package org.callcoach.internal.text;

import java.text.Normalizer;

/** Letters without their accents, as a recogniser or a hurried writer leaves them. */
public final class PlainLetters {
  private static final char FIRST = '\u00C0';

  /** Unicode takes no stroke off. */
  private static final String STROKED = "łŁøØđĐħĦı";

  private static final String UNSTROKED = "lLoOdDhHi";
  private static final char[] PLAIN = new char[0x0250 - FIRST];

  static {
    for (int i = 0; i < PLAIN.length; i++) {
      String apart = Normalizer.normalize(String.valueOf((char) (FIRST + i)), Normalizer.Form.NFD);
      PLAIN[i] = apart.charAt(0);
    }
    for (int i = 0; i < STROKED.length(); i++) {
      PLAIN[STROKED.charAt(i) - FIRST] = UNSTROKED.charAt(i);
    }
  }

  private PlainLetters() {}

  public static char of(char c) {
    return c < FIRST || c >= FIRST + PLAIN.length ? c : PLAIN[c - FIRST];
  }

  public static String of(String word) {
    char[] plain = word.toCharArray();
    for (int i = 0; i < plain.length; i++) {
      plain[i] = of(plain[i]);
    }
    return new String(plain);
  }
}
