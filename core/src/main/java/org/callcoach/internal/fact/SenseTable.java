package org.callcoach.internal.fact;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.callcoach.internal.text.Hash;
import org.callcoach.internal.text.Normalizer;
import org.callcoach.internal.text.PlainLetters;
import org.callcoach.internal.text.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * Finds the senses of tokens, by hash. A word without its accents is taken for the accented one
 * unless it is a word of its own. Immutable.
 */
final class SenseTable {
  private static final int VALUE_BITS = 32;

  private final Map<Long, Entry> entries = new HashMap<>();
  private final @Nullable JoinedNumbers joined;
  private final boolean dotted;

  SenseTable(FactData data, Normalizer normalizer) {
    each(data, (sense, value, entry) -> add(sense, value, normalizer.tokens(entry), false));
    each(data, (sense, value, entry) -> addPlain(sense, value, entry, normalizer));
    dotted = data.settings().dottedDates();
    joined = data.settings().joinedNumbers() ? new JoinedNumbers(data) : null;
  }

  private interface Adder {
    void add(Sense sense, int value, String entry);
  }

  private static void each(FactData data, Adder adder) {
    data.words()
        .forEach(
            (sense, values) ->
                values.forEach(
                    (value, list) -> list.forEach(entry -> adder.add(sense, value, entry))));
  }

  private void addPlain(Sense sense, int value, String entry, Normalizer normalizer) {
    String plain = PlainLetters.of(entry);
    if (!plain.equals(entry)) {
      add(sense, value, normalizer.tokens(plain), true);
    }
  }

  private void add(Sense sense, int value, Tokens run, boolean plain) {
    long hash = Hash.start(1);
    for (int i = 0; i < run.size(); i++) {
      hash = Hash.combine(hash, run.hash(i));
      Entry entry = entries.computeIfAbsent(hash, h -> new Entry());
      if (i < run.size() - 1) {
        entry.open = true;
      } else if (!plain || !entry.exact) {
        entry.exact |= !plain;
        entry.put(((long) sense.ordinal() << VALUE_BITS) | (value & 0xFFFFFFFFL));
      }
    }
  }

  Senses in(Tokens tokens) {
    Senses found = new Senses(this, tokens);
    for (int first = 0; first < tokens.size(); first++) {
      found.begin(first);
      boolean number = false;
      long hash = Hash.start(1);
      for (int last = first; last < tokens.size(); last++) {
        hash = Hash.combine(hash, tokens.hash(last));
        Entry entry = entries.get(hash);
        if (entry == null) {
          break;
        }
        for (long sense : entry.senses) {
          found.add(sense(sense), (int) sense, last - first + 1);
          number |= sense(sense) == Sense.NUMBER || sense(sense) == Sense.SCALE;
        }
        if (!entry.open) {
          break;
        }
      }
      if (joined != null && !number) {
        int value = joined.value(tokens, first);
        if (value >= 0) {
          found.add(Sense.NUMBER, value, 1);
        }
      }
    }
    found.begin(tokens.size());
    found.joinOrdinals(dotted);
    found.joinDates();
    return found;
  }

  /** Tells whether a word that is no token, such as the letters behind digits, has the sense. */
  boolean is(String word, Sense sense) {
    return value(word, sense) >= 0;
  }

  /** Returns the value of the sense of a word that is no token, or -1. */
  int value(String word, Sense sense) {
    Entry entry = entries.get(Hash.combine(Hash.start(1), Hash.of(word)));
    if (entry != null) {
      for (long candidate : entry.senses) {
        if (sense(candidate) == sense) {
          return (int) candidate;
        }
      }
    }
    return -1;
  }

  private static Sense sense(long packed) {
    return Sense.of((int) (packed >>> VALUE_BITS));
  }

  private static final class Entry {
    private long[] senses = new long[0];
    private boolean exact;
    private boolean open;

    void put(long sense) {
      for (long there : senses) {
        if (there == sense) {
          return;
        }
      }
      senses = Arrays.copyOf(senses, senses.length + 1);
      senses[senses.length - 1] = sense;
    }
  }
}
