package org.callcoach.internal.brief;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.callcoach.Language;
import org.callcoach.nlu.Intent;

/**
 * What is likely to be said, by kind of debt, and the words of the sheets. Immutable.
 *
 * @param kinds intents by id of the kind, the likeliest first
 * @param labels by language
 */
public record BriefBook(Map<String, List<Intent>> kinds, Map<Language, Labels> labels) {
  /** Copies in order: they are written as they iterate. */
  public BriefBook {
    Map<String, List<Intent>> sorted = new TreeMap<>();
    kinds.forEach((kind, intents) -> sorted.put(kind, List.copyOf(intents)));
    kinds = Collections.unmodifiableMap(sorted);
    labels = Collections.unmodifiableMap(new TreeMap<>(labels));
  }

  /**
   * Returns what is likely to be said on a kind of debt.
   *
   * @throws IllegalArgumentException if there is no such kind
   */
  public List<Intent> likely(String kind) {
    List<Intent> intents = kinds.get(kind);
    if (intents == null) {
      throw new IllegalArgumentException(
          "kind \"%s\" is unknown; known are %s"
              .formatted(kind, String.join(", ", kinds.keySet())));
    }
    return intents;
  }

  /**
   * Returns the words of a language.
   *
   * @throws IllegalArgumentException if it has none
   */
  public Labels labels(Language language) {
    Labels words = labels.get(language);
    if (words == null) {
      throw new IllegalArgumentException(
          "language \"%s\" has no sheet; known are %s".formatted(language, labels.keySet()));
    }
    return words;
  }
}
