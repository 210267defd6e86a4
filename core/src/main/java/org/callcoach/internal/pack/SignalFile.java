package org.callcoach.internal.pack;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.callcoach.internal.pack.SignalRule.Located;
import org.callcoach.nlu.Signal;

/** Reads {@code signals.yaml}: patterns of what must not be missed, with their proofs. */
final class SignalFile {
  private static final Set<String> KEYS = Set.of("signal", "patterns", "fires", "silent");

  private SignalFile() {}

  static List<SignalRule> read(String file, String content, Problems problems) {
    List<SignalRule> rules = new ArrayList<>();
    Reader reader = new Reader(file, problems);
    reader.entries(content, KEYS, Set.of(), fields -> rule(file, fields, reader, rules));
    return rules;
  }

  private static void rule(String file, Mapping fields, Reader reader, List<SignalRule> rules) {
    List<Located> patterns = located(file, fields.get("patterns"), reader);
    List<Located> fires = located(file, fields.get("fires"), reader);
    List<Located> silent = located(file, fields.get("silent"), reader);
    if (fires.isEmpty() || silent.isEmpty()) {
      reader.problem(
          fields.get("signal"), "a rule needs an example that fires and one that does not");
    }
    reader
        .constant(fields.get("signal"), Signal.class)
        .ifPresent(signal -> rules.add(new SignalRule(signal, patterns, fires, silent)));
  }

  static List<Located> located(String file, Node list, Reader reader) {
    List<Located> located = new ArrayList<>();
    for (Node item : reader.items(list)) {
      reader.text(item).ifPresent(text -> located.add(new Located(file, item.line(), text)));
    }
    return located;
  }
}
