package org.callcoach.internal.pack;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.callcoach.nlu.Intent;

/** Reads {@code situations.yaml}: the inventory of what happens to people and firms. */
final class SituationFile {
  private static final Set<String> KEYS = Set.of("id", "intent", "name", "empathy");

  private SituationFile() {}

  /** Returns the inventory by id; what is wrong with an entry is a problem. */
  static Map<String, Situation> read(String file, String content, Problems problems) {
    Reader reader = new Reader(file, problems);
    Map<String, String> names = new LinkedHashMap<>();
    Map<String, Situation> inventory = new LinkedHashMap<>();
    reader.entries(content, KEYS, Set.of(), entry -> situation(entry, reader, inventory, names));
    return inventory;
  }

  private static void situation(
      Mapping situation,
      Reader reader,
      Map<String, Situation> inventory,
      Map<String, String> names) {
    Node idNode = situation.get("id");
    Optional<Intent> intent = reader.constant(situation.get("intent"), Intent.class);
    boolean empathy = reader.flag(situation.get("empathy"));
    reader
        .text(idNode)
        .ifPresent(
            id -> {
              Situation read = new Situation(intent.orElse(Intent.OTHER), empathy);
              if (inventory.put(id, read) != null) {
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
