package org.callcoach.internal.feature;

/** A family of features, brought to length 1 on its own before the families are joined. */
public enum Block {
  WORDS,
  CHARACTERS,
  CONCEPTS
}
