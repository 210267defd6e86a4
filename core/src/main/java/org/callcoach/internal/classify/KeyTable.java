package org.callcoach.internal.classify;

/** From a feature's key to its number: open addressing, half full, no boxing. */
final class KeyTable {
  private final int[] keys;
  private final int[] places;
  private final int mask;

  KeyTable(int[] keys) {
    this.keys = keys;
    int capacity = Math.max(16, Integer.highestOneBit(Math.max(1, keys.length)) << 2);
    places = new int[capacity];
    mask = capacity - 1;
    for (int i = 0; i < keys.length; i++) {
      int at = keys[i] & mask;
      while (places[at] != 0) {
        at = (at + 1) & mask;
      }
      places[at] = i + 1;
    }
  }

  /** Returns the number of the key, or -1. */
  int entry(int key) {
    int at = key & mask;
    while (places[at] != 0) {
      int entry = places[at] - 1;
      if (keys[entry] == key) {
        return entry;
      }
      at = (at + 1) & mask;
    }
    return -1;
  }
}
