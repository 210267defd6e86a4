package org.callcoach.internal.call;

import com.google.common.base.Splitter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Finds the name of an account in what was said. */
final class Names {
  private static final Splitter WORDS =
      Splitter.onPattern("[^\\p{L}\\p{M}\\p{N}]+").omitEmptyStrings();
  private static final int SHORTEST = 3;
  private static final int STEM = 4;
  private static final int LONGEST_ENDING = 3;

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
    // Names are inflected too: Nowicka, Nowicką; Cieślik, Cieślikiem.
    String stem = last.substring(0, Math.max(Math.min(STEM, last.length()), last.length() - 2));
    return last.length() >= SHORTEST
        && WORDS.splitToList(said).stream()
            .anyMatch(
                word -> word.startsWith(stem) && word.length() - last.length() <= LONGEST_ENDING);
  }
}
