package org.callcoach.internal.text;

/** What an apostrophe inside a word does in a language. */
public enum Apostrophe {
  /** It belongs to the word and is often left out: "don't" is read as "dont". */
  JOINS,
  /** It ends an elided word: "l'argent" is read as two words. */
  SPLITS
}
