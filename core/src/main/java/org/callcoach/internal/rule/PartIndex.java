package org.callcoach.internal.rule;

import java.util.Arrays;

/** Which parts of which patterns have a word; a part is {@code pattern << 5 | number of part}. */
final class PartIndex {
  private static final int NONE = -1;

  private long[] words;
  private int[] firstOf;
  private int[] parts = new int[1024];
  private int[] nextOf = new int[1024];
  private int filled;
  private int size;

  PartIndex() {
    this(1024);
  }

  private PartIndex(int capacity) {
    words = new long[capacity];
    firstOf = new int[capacity];
    Arrays.fill(firstOf, NONE);
  }

  void add(long word, int part) {
    if (2 * filled >= words.length) {
      grow();
    }
    int slot = slot(word);
    if (firstOf[slot] == NONE) {
      words[slot] = word;
      filled++;
    }
    if (size == parts.length) {
      parts = Arrays.copyOf(parts, 2 * size);
      nextOf = Arrays.copyOf(nextOf, 2 * size);
    }
    parts[size] = part;
    nextOf[size] = firstOf[slot];
    firstOf[slot] = size++;
  }

  /** Sets the bit of each part that has the word, in the pattern's place. */
  void mark(long word, int[] there) {
    for (int at = firstOf[slot(word)]; at != NONE; at = nextOf[at]) {
      there[parts[at] >>> 5] |= 1 << (parts[at] & 31);
    }
  }

  private void grow() {
    PartIndex larger = new PartIndex(2 * words.length);
    for (int i = 0; i < words.length; i++) {
      if (firstOf[i] != NONE) {
        int slot = larger.slot(words[i]);
        larger.words[slot] = words[i];
        larger.firstOf[slot] = firstOf[i];
      }
    }
    words = larger.words;
    firstOf = larger.firstOf;
  }

  private int slot(long word) {
    int mask = words.length - 1;
    int slot = (int) ((word * 0x9E3779B97F4A7C15L) >>> 40) & mask;
    while (firstOf[slot] != NONE && words[slot] != word) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }
}
