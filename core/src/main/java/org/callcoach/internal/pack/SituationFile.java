package org.callcoach.internal.pack;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.callcoach.nlu.Intent;

/** Reads {@code situations.yaml}: the inventory of what happens to people and firms. */
final class SituationFile {
  private static final Set<String> KEYS = Set.of("id", "intent", "name", "empathy");

  private SituationFile() {}

  /** Returns the ids; what is wrong with an entry is a problem. */
  static Set<String> read(String file, String content, Problems problems) {
    Reader reader = new Reader(file, problems);
    Map<String, String> names = new LinkedHashMap<>();
    Set<String> ids = new LinkedHashSet<>();
    reader.entries(content, KEYS, Set.of(), entry -> situation(entry, reader, ids, names));
    return ids;
  }

  private static void situation(
      Mapping situation, Reader reader, Set<String> ids, Map<String, String> names) {
    Node idNode = situation.get("id");
    reader.constant(situation.get("intent"), Intent.class);
    reader.flag(situation.get("empathy"));
    reader
        .text(idNode)
        .ifPresent(
            id -> {
              if (!ids.add(id)) {
                reader.problem(idNode, "id \"%s\" stands there already", id);
              }
              if (!id.matches("[a-z0-9]+(-[a-z0-9]+)*")) {
                reader.problem(idNode, "id \"%s\" is not kebab-case", id);
              }
              reader
                  .text(situation.get("name"))
                  .ifPresent(name -> once(name, id, names, idNode, reader));
            });
  }

  private static void once(
      String name, String id, Map<String, String> names, Node at, Reader reader) {
    String before = names.putIfAbsent(name, id);
    if (before != null) {
      reader.problem(at, "name \"%s\" is that of \"%s\" already", name, before);
    }
  }
}
