package org.callcoach.internal.feature;

/** A family of features, brought to a length of its own before the families are joined. */
public enum Block {
  WORDS(1),
  CHARACTERS(1),
  /** Pairs of words with one between them: "paid … twice" whatever was paid. */
  GAPPED(0.5),
  /** Shorter: at full length the few concepts of a line outweigh its words (core/README.md). */
  CONCEPTS(0.35);

  private final double length;

  Block(double length) {
    this.length = length;
  }

  public double length() {
    return length;
  }
}
