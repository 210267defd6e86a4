package org.callcoach.internal.pack;

import java.util.List;
import java.util.Optional;
import org.callcoach.internal.text.Apostrophe;

/**
 * {@code language.yaml}.
 *
 * @param name of the language, in English
 * @param script ISO 15924 code
 * @param fold ICU transform whose pairs of characters are read as one
 * @param formal words of the form of address that the bank keeps
 * @param informal words that therefore do not stand in the bank
 */
record Settings(
    String name,
    String script,
    Apostrophe apostrophe,
    Optional<String> fold,
    List<String> formal,
    List<String> informal) {}
