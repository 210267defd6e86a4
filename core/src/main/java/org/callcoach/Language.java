package org.callcoach;

import java.util.Locale;

/**
 * A natural language, named by a BCP 47 tag, lower case: {@code en}, {@code zh}, {@code und} where
 * none could be told.
 *
 * @param tag the tag; a well-formed BCP 47 language, any region is dropped
 */
public record Language(String tag) implements Comparable<Language> {
  /** No language could be told. */
  public static final Language UNDETERMINED = new Language("und");

  /**
   * Keeps the primary language of the tag.
   *
   * @throws IllegalArgumentException if the tag is not a well-formed language tag
   */
  public Language {
    String primary = Locale.forLanguageTag(tag.replace('_', '-')).getLanguage();
    if (primary.isEmpty() && !tag.equals("und")) {
      throw new IllegalArgumentException(
          "language \"%s\" is not a language tag such as en, pt-BR or zh".formatted(tag));
    }
    tag = primary.isEmpty() ? "und" : primary;
  }

  /** Returns the language of a tag; see the constructor. */
  public static Language of(String tag) {
    return new Language(tag);
  }

  @Override
  public int compareTo(Language other) {
    return tag.compareTo(other.tag);
  }

  @Override
  public String toString() {
    return tag;
  }
}
