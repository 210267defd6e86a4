package org.callcoach.internal.pack;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.callcoach.internal.pack.SignalRule.Located;

/** Reads a language's {@code situations.yaml}: how it names and recognises the inventory. */
final class SituationEntryFile {
  private static final Set<String> KEYS = Set.of("id", "name", "patterns", "heard");

  private final String file;
  private final Reader reader;
  private final Map<String, SituationEntry> entries = new LinkedHashMap<>();
  private final Map<String, String> names = new LinkedHashMap<>();

  private SituationEntryFile(String file, Problems problems) {
    this.file = file;
    this.reader = new Reader(file, problems);
  }

  /** Returns the entries by id. */
  static Map<String, SituationEntry> read(String file, String content, Problems problems) {
    SituationEntryFile read = new SituationEntryFile(file, problems);
    read.reader.entries(content, KEYS, Set.of(), read::entry);
    return read.entries;
  }

  private void entry(Mapping fields) {
    Node idNode = fields.get("id");
    List<Located> patterns = located(fields.get("patterns"));
    List<Located> heard = located(fields.get("heard"));
    if (patterns.isEmpty() || heard.isEmpty()) {
      reader.problem(idNode, "a situation needs a pattern and an example of what is heard");
    }
    String name = reader.text(fields.get("name")).orElse("");
    reader.text(idNode).ifPresent(id -> add(idNode, id, name, patterns, heard));
  }

  private void add(Node at, String id, String name, List<Located> patterns, List<Located> heard) {
    Located place = new Located(file, at.line(), id);
    if (entries.put(id, new SituationEntry(place, name, patterns, heard)) != null) {
      reader.problem(at, "id \"%s\" stands there already", id);
    }
    String before = names.putIfAbsent(name, id);
    if (before != null) {
      reader.problem(at, "name \"%s\" is that of \"%s\" already", name, before);
    }
  }

  private List<Located> located(Node list) {
    List<Located> located = new ArrayList<>();
    for (Node item : reader.items(list)) {
      reader.text(item).ifPresent(text -> located.add(new Located(file, item.line(), text)));
    }
    return located;
  }
}
