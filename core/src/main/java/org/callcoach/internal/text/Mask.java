package org.callcoach.internal.text;

/** Classes of tokens whose own characters must not weigh: numbers by kind, and masked swearing. */
public enum Mask {
  COUNT,
  NUMBER,
  YEAR,
  MONEY,
  PERCENT,
  TIME,
  DATE,
  CODE,
  SWEARING;

  private static final char FIRST = '\uE000';

  static boolean isSymbol(char c) {
    return c >= FIRST && c < FIRST + values().length;
  }

  /** The private-use character that stands for the class among the normalised characters. */
  public char symbol() {
    return (char) (FIRST + ordinal());
  }
}
