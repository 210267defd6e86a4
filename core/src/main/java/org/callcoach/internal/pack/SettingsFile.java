package org.callcoach.internal.pack;

import com.ibm.icu.text.Transliterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.callcoach.internal.text.Apostrophe;

/** Reads {@code language.yaml}. */
final class SettingsFile {
  private static final Set<String> REQUIRED =
      Set.of("name", "script", "apostrophe", "formal", "informal");

  private SettingsFile() {}

  static Optional<Settings> read(String file, String content, Problems problems) {
    Reader reader = new Reader(file, problems);
    return YamlFile.parse(file, content, problems)
        .flatMap(root -> reader.fields(root, REQUIRED, Set.of("fold")))
        .map(
            fields -> {
              Optional<Apostrophe> apostrophe =
                  reader.constant(fields.get("apostrophe"), Apostrophe.class);
              return new Settings(
                  reader.text(fields.get("name")).orElse(""),
                  reader.text(fields.get("script")).orElse(""),
                  apostrophe.orElse(Apostrophe.JOINS),
                  fields.find("fold").flatMap(node -> fold(node, reader)),
                  List.copyOf(reader.texts(fields.get("formal"))),
                  List.copyOf(reader.texts(fields.get("informal"))));
            });
  }

  private static Optional<String> fold(Node node, Reader reader) {
    Optional<String> transform = reader.text(node);
    try {
      transform.ifPresent(Transliterator::getInstance);
      return transform;
    } catch (IllegalArgumentException e) {
      reader.problem(node, "fold \"%s\" is no ICU transform", transform.orElse(""));
      return Optional.empty();
    }
  }
}
