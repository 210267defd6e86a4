package org.callcoach.internal.feature;

import java.util.Arrays;

/** The features of one utterance as they occur, with the tokens that each one covers. */
public final class Occurrences {
  private static final Block[] BLOCKS = Block.values();

  private int[] keys;
  private int[] tokens;
  private byte[] blocks;
  private int size;

  Occurrences(int capacity) {
    keys = new int[capacity];
    tokens = new int[capacity];
    blocks = new byte[capacity];
  }

  void add(Block block, int key, int first, int last) {
    if (size == keys.length) {
      int capacity = Math.max(16, 2 * size);
      keys = Arrays.copyOf(keys, capacity);
      tokens = Arrays.copyOf(tokens, capacity);
      blocks = Arrays.copyOf(blocks, capacity);
    }
    keys[size] = key;
    tokens[size] = (first << 16) | last;
    blocks[size] = (byte) block.ordinal();
    size++;
  }

  public int size() {
    return size;
  }

  /** The feature: never 0, the same for the same words in every utterance. */
  public int key(int index) {
    return keys[index];
  }

  public Block block(int index) {
    return BLOCKS[blocks[index]];
  }

  public int firstToken(int index) {
    return tokens[index] >>> 16;
  }

  public int lastToken(int index) {
    return tokens[index] & 0xFFFF;
  }
}
