package org.callcoach.internal.lexicon;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.callcoach.internal.text.Hash;
import org.callcoach.internal.text.Normalizer;
import org.callcoach.internal.text.Tokens;

/** Collects entries and lays them out as {@link Lexicon} reads them. One thread. */
final class LexiconBuilder {
  private final Normalizer normalizer;
  private final List<String> names = new ArrayList<>();
  private final TreeMap<Long, Entry> entries = new TreeMap<>();

  private static final class Entry {
    private final List<Integer> concepts = new ArrayList<>(1);
    private boolean isBeginning;
  }

  LexiconBuilder(Normalizer normalizer) {
    this.normalizer = normalizer;
  }

  void add(String concept, List<String> words) {
    names.add(concept);
    words.forEach(this::add);
  }

  private void add(String words) {
    boolean stem = words.endsWith("*");
    Tokens tokens = normalizer.tokens(stem ? words.substring(0, words.length() - 1) : words);
    if (tokens.size() == 0) {
      return;
    }
    if (stem && tokens.size() == 1) {
      names(Lexicon.stem(tokens.hash(0)));
      return;
    }
    long hash = Lexicon.startOfRun();
    for (int i = 0; i < tokens.size(); i++) {
      hash = Hash.combine(hash, tokens.hash(i));
      if (i < tokens.size() - 1) {
        entry(hash).isBeginning = true;
      }
    }
    names(hash);
  }

  private void names(long hash) {
    List<Integer> concepts = entry(hash).concepts;
    int concept = names.size() - 1;
    if (!concepts.contains(concept)) {
      concepts.add(concept);
    }
  }

  private Entry entry(long hash) {
    return entries.computeIfAbsent(hash, h -> new Entry());
  }

  Lexicon build() {
    long[] keys = new long[entries.size()];
    int[] values = new int[entries.size()];
    List<Integer> concepts = new ArrayList<>();
    int i = 0;
    for (var entry : entries.entrySet()) {
      keys[i] = entry.getKey();
      values[i] = 2 * concepts.size() + (entry.getValue().isBeginning ? 1 : 0);
      concepts.add(entry.getValue().concepts.size());
      concepts.addAll(entry.getValue().concepts);
      i++;
    }
    return new Lexicon(
        names, keys, values, concepts.stream().mapToInt(Integer::intValue).toArray());
  }
}
