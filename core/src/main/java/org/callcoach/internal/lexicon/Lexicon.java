package org.callcoach.internal.lexicon;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
  public static final Lexicon EMPTY = new Lexicon(List.of(), Map.of());

  private static final int SHORTEST_STEM = 2;
  private static final int STEM_SALT = 7;

  private final List<String> names;
  private final Map<String, List<String>> entries;
  private final Table table = new Table();

  private Lexicon(List<String> names, Map<String, List<String>> entries) {
    this.names = names;
    this.entries = entries;
  }

  /** Compiles entries by concept; earlier concepts win where two name the same words. */
  public static Lexicon of(Map<String, List<String>> entries, Normalizer normalizer) {
    Lexicon lexicon = new Lexicon(List.copyOf(entries.keySet()), entries);
    for (int concept = 0; concept < lexicon.names.size(); concept++) {
      for (String entry : entries.getOrDefault(lexicon.names.get(concept), List.of())) {
        lexicon.add(concept, entry, normalizer);
      }
    }
    return lexicon;
  }

  private void add(int concept, String entry, Normalizer normalizer) {
    boolean stem = entry.endsWith("*");
    Tokens tokens = normalizer.tokens(stem ? entry.substring(0, entry.length() - 1) : entry);
    if (stem && tokens.size() == 1) {
      table.put(Hash.add(tokens.hash(0), STEM_SALT), concept);
      return;
    }
    long hash = Hash.start(1);
    for (int i = 0; i < tokens.size(); i++) {
      hash = Hash.combine(hash, tokens.hash(i));
      if (i < tokens.size() - 1) {
        table.open(hash);
      }
    }
    table.put(hash, concept);
  }

  /** Returns the concepts, in the order of the file; a match's number counts in this list. */
  public List<String> names() {
    return names;
  }

  public Map<String, List<String>> entries() {
    return entries;
  }

  /** Returns the number of a concept, or -1. */
  public int number(String concept) {
    return names.indexOf(concept);
  }

  /** Finds every concept that is named, by token. */
  public Concepts in(Tokens tokens) {
    Concepts found = new Concepts(tokens.size());
    if (names.isEmpty()) {
      return found;
    }
    for (int i = 0; i < tokens.size(); i++) {
      runsFrom(tokens, i, found);
      stems(tokens, i, found);
    }
    return found;
  }

  private void runsFrom(Tokens tokens, int first, Concepts found) {
    long hash = Hash.start(1);
    for (int last = first; last < tokens.size(); last++) {
      hash = Hash.combine(hash, tokens.hash(last));
      Entry entry = table.get(hash);
      if (entry == null) {
        return;
      }
      for (int concept : entry.concepts) {
        found.add(first, last - first + 1, concept);
      }
      if (!entry.open) {
        return;
      }
    }
  }

  private void stems(Tokens tokens, int token, Concepts found) {
    long hash = Hash.start(0);
    int length = tokens.to(token) - tokens.from(token);
    for (int k = 0; k < length; k++) {
      hash = Hash.add(hash, tokens.charAt(tokens.from(token) + k));
      if (k + 1 < SHORTEST_STEM) {
        continue;
      }
      Entry entry = table.get(Hash.add(hash, STEM_SALT));
      if (entry != null) {
        for (int concept : entry.concepts) {
          found.add(token, 1, concept);
        }
      }
    }
  }

  private static final class Entry {
    private final List<Integer> concepts = new ArrayList<>(1);
    private boolean open;
  }

  private static final class Table {
    private final Map<Long, Entry> entries = new HashMap<>();

    @org.jspecify.annotations.Nullable
    Entry get(long hash) {
      return entries.get(hash);
    }

    void put(long hash, int concept) {
      List<Integer> concepts = entries.computeIfAbsent(hash, h -> new Entry()).concepts;
      if (!concepts.contains(concept)) {
        concepts.add(concept);
      }
    }

    void open(long hash) {
      entries.computeIfAbsent(hash, h -> new Entry()).open = true;
    }
  }
}
