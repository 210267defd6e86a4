package org.callcoach.internal.call;

import com.google.common.base.Splitter;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Finds the name of an account in what was said. */
final class Names {
  private static final Splitter WORDS =
      Splitter.onPattern("[^\\p{L}\\p{M}\\p{N}]+").omitEmptyStrings();
  private static final int SHORTEST = 3;

  private Names() {}

  /** Tells whether the text has the family name, or the whole name where it is not spaced. */
  static boolean has(String text, Optional<String> name) {
    if (name.isEmpty()) {
      return false;
    }
    List<String> parts = WORDS.splitToList(name.get().toLowerCase(Locale.ROOT));
    if (parts.isEmpty()) {
      return false;
    }
    String said = text.toLowerCase(Locale.ROOT);
    String last = parts.get(parts.size() - 1);
    if (last.codePoints().anyMatch(Character::isIdeographic)) {
      return said.contains(last);
    }
    Set<String> words = new HashSet<>(WORDS.splitToList(said));
    return last.length() >= SHORTEST && words.contains(last);
  }
}
