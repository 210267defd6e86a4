package org.callcoach.internal.text;

/** The one hash of words and n-grams, the same in training, in packs and at run time. */
public final class Hash {
  // 2^64 divided by the golden ratio (Knuth, TAOCP 6.4): odd, and spreads neighbouring characters.
  private static final long FACTOR = 0x9E3779B97F4A7C15L;

  private Hash() {}

  public static long start(int salt) {
    return (salt + 1) * FACTOR;
  }

  public static long add(long hash, int value) {
    return (hash ^ value) * FACTOR + (hash >>> 29);
  }

  public static long combine(long hash, long other) {
    return (hash ^ (other >>> 32) ^ other) * FACTOR + (hash >>> 29);
  }

  /** Spreads the bits; 0 is never returned, so that 0 can mark an empty place in a table. */
  public static int fold(long hash) {
    long mixed = (hash ^ (hash >>> 32)) * 0xD6E8FEB86659FD93L;
    int folded = (int) (mixed ^ (mixed >>> 32));
    return folded == 0 ? 1 : folded;
  }

  public static long of(CharSequence text) {
    long hash = start(0);
    for (int i = 0; i < text.length(); i++) {
      hash = add(hash, text.charAt(i));
    }
    return hash;
  }
}
