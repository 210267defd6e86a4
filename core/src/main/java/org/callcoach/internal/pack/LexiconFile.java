package org.callcoach.internal.pack;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads {@code lexicon.yaml}: the words of each concept. */
final class LexiconFile {
  private LexiconFile() {}

  static Map<String, List<String>> read(String file, String content, Problems problems) {
    Map<String, List<String>> lexicon = new LinkedHashMap<>();
    Reader reader = new Reader(file, problems);
    YamlFile.parse(file, content, problems)
        .flatMap(root -> reader.fields(root, Set.of("concepts"), Set.of()))
        .ifPresent(fields -> concepts(fields.get("concepts"), reader, lexicon));
    return lexicon;
  }

  private static void concepts(Node node, Reader reader, Map<String, List<String>> lexicon) {
    if (!(node instanceof Node.Fields concepts)) {
      reader.problem(node, "found %s, expected a mapping of concepts", node.kind());
      return;
    }
    for (Map.Entry<String, Node> concept : concepts.values().entrySet()) {
      if (!concept.getKey().matches("[a-z]+(-[a-z]+)*")) {
        reader.problem(concept.getValue(), "concept \"%s\" is not kebab-case", concept.getKey());
      }
      Map<String, Integer> seen = new HashMap<>();
      for (Node entry : reader.items(concept.getValue())) {
        reader.text(entry).ifPresent(text -> entry(entry, text, seen, reader));
      }
      if (seen.isEmpty()) {
        reader.problem(concept.getValue(), "concept \"%s\" has no entry", concept.getKey());
      }
      lexicon.put(concept.getKey(), List.copyOf(seen.keySet().stream().sorted().toList()));
    }
  }

  private static void entry(Node at, String text, Map<String, Integer> seen, Reader reader) {
    Integer before = seen.putIfAbsent(text, at.line());
    if (before != null) {
      reader.problem(at, "\"%s\" stands in line %d already", text, before);
    }
    if (text.indexOf('*') >= 0 && !text.matches("[^\\s*]{2,}\\*")) {
      reader.problem(at, "\"%s\": a star ends one word of two letters or more", text);
    }
  }
}
