package org.callcoach.internal.pack;

/**
 * An entry of an own {@code phrases.yaml} that takes a phrase away.
 *
 * @param id with the language before it, as a {@link PhraseEntry} has it
 */
record Removal(String file, int line, String id) {
  /** The id as the author wrote it. */
  String written() {
    return own(id);
  }

  /** An id without the language before it. */
  static String own(String id) {
    return id.substring(id.indexOf('/') + 1);
  }
}
