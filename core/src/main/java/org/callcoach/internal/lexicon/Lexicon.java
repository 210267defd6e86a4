package org.callcoach.internal.lexicon;

import java.util.List;
import java.util.Map;
import org.callcoach.internal.binary.CorruptException;
import org.callcoach.internal.binary.In;
import org.callcoach.internal.binary.Out;
import org.callcoach.internal.text.Hash;
import org.callcoach.internal.text.Normalizer;
import org.callcoach.internal.text.Tokens;

/**
 * The word classes ("concepts") of a language: which runs of tokens name which concept. Immutable.
 *
 * <p>An entry is a word, a run of words, or a stem with {@code *} behind it.
 */
public final class Lexicon {
  /** No concepts. */
  public static final Lexicon EMPTY = new Lexicon(List.of(), new long[0], new int[0], new int[0]);

  static final int SHORTEST_STEM = 2;
  private static final int STEM_SALT = 7;

  private final List<String> names;
  private final long[] keys;
  private final int[] values;
  private final int[] concepts;
  private final int[] places;
  private final int mask;

  /**
   * Takes its arrays over.
   *
   * @param keys the entries and their beginnings by hash, ascending
   * @param values for each, twice where its concepts begin in {@code concepts}, and 1 more where
   *     longer entries begin with it
   * @param concepts for each, a count and so many concepts
   */
  Lexicon(List<String> names, long[] keys, int[] values, int[] concepts) {
    this.names = List.copyOf(names);
    this.keys = keys;
    this.values = values;
    this.concepts = concepts;
    this.places = new int[Math.max(16, Integer.highestOneBit(Math.max(1, keys.length)) << 2)];
    this.mask = places.length - 1;
    for (int i = 0; i < keys.length; i++) {
      int place = place(keys[i]);
      while (places[place] != 0) {
        place = (place + 1) & mask;
      }
      places[place] = i + 1;
    }
  }

  /** Compiles entries by concept; earlier concepts win where two name the same words. */
  public static Lexicon of(Map<String, List<String>> entries, Normalizer normalizer) {
    LexiconBuilder builder = new LexiconBuilder(normalizer);
    entries.forEach(builder::add);
    return builder.build();
  }

  /** Returns the concepts, in the order of the file; a match's number counts in this list. */
  public List<String> names() {
    return names;
  }

  /** Returns the number of a concept, or -1. */
  public int number(String concept) {
    return names.indexOf(concept);
  }

  /** Finds every concept that is named, by token. */
  public Concepts in(Tokens tokens) {
    Concepts found = Concepts.none(tokens);
    if (keys.length == 0) {
      return found;
    }
    for (int i = 0; i < tokens.size(); i++) {
      runsFrom(tokens, i, found);
      stems(tokens, i, found);
    }
    return found;
  }

  private void runsFrom(Tokens tokens, int first, Concepts found) {
    long hash = startOfRun();
    for (int last = first; last < tokens.size(); last++) {
      hash = Hash.combine(hash, tokens.hash(last));
      int entry = entry(hash);
      if (entry < 0) {
        return;
      }
      add(entry, first, last - first + 1, found);
      if ((values[entry] & 1) == 0) {
        return;
      }
    }
  }

  private void stems(Tokens tokens, int token, Concepts found) {
    long hash = Hash.start(0);
    int length = tokens.to(token) - tokens.from(token);
    for (int k = 0; k < length; k++) {
      hash = Hash.add(hash, tokens.charAt(tokens.from(token) + k));
      if (k + 1 >= SHORTEST_STEM) {
        int entry = entry(stem(hash));
        if (entry >= 0) {
          add(entry, token, 1, found);
        }
      }
    }
  }

  private void add(int entry, int first, int length, Concepts found) {
    int at = values[entry] >>> 1;
    for (int k = 1; k <= concepts[at]; k++) {
      found.add(first, length, concepts[at + k]);
    }
  }

  private int entry(long key) {
    int place = place(key);
    while (places[place] != 0) {
      if (keys[places[place] - 1] == key) {
        return places[place] - 1;
      }
      place = (place + 1) & mask;
    }
    return -1;
  }

  private int place(long key) {
    return Hash.fold(key) & mask;
  }

  static long startOfRun() {
    return Hash.start(1);
  }

  static long stem(long letters) {
    return Hash.add(letters, STEM_SALT);
  }

  public void write(Out out) {
    out.texts(names).longs(keys).integers(values).integers(concepts);
  }

  /** Reads what {@link #write} wrote. */
  public static Lexicon read(In in) {
    List<String> names = in.texts();
    long[] keys = in.longs();
    int[] values = in.integers();
    int[] concepts = in.integers();
    boolean fits = keys.length == values.length;
    for (int i = 0; fits && i < values.length; i++) {
      int at = values[i] >>> 1;
      fits = at < concepts.length && concepts[at] >= 0 && concepts[at] < concepts.length - at;
      for (int k = 1; fits && k <= concepts[at]; k++) {
        fits = concepts[at + k] >= 0 && concepts[at + k] < names.size();
      }
    }
    if (!fits) {
      throw new CorruptException("has a lexicon whose parts do not fit together", null);
    }
    return new Lexicon(names, keys, values, concepts);
  }
}
