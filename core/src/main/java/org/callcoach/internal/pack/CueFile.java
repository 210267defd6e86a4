package org.callcoach.internal.pack;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.callcoach.internal.pack.SignalRule.Located;
import org.callcoach.notes.Cue;

/** Reads {@code agent.yaml}: patterns of what a line does to the talk, with their proofs. */
final class CueFile {
  private static final Set<String> KEYS = Set.of("cue", "patterns", "fires", "silent");

  private CueFile() {}

  static List<CueRule> read(String file, String content, Problems problems) {
    List<CueRule> rules = new ArrayList<>();
    Reader reader = new Reader(file, problems);
    reader.entries(content, KEYS, Set.of(), fields -> rule(file, fields, reader, rules));
    return rules;
  }

  private static void rule(String file, Mapping fields, Reader reader, List<CueRule> rules) {
    List<Located> patterns = SignalFile.located(file, fields.get("patterns"), reader);
    List<Located> fires = SignalFile.located(file, fields.get("fires"), reader);
    List<Located> silent = SignalFile.located(file, fields.get("silent"), reader);
    if (fires.isEmpty() || silent.isEmpty()) {
      reader.problem(
          fields.get("patterns"), "a rule needs an example that fires and one that does not");
    }
    reader
        .constant(fields.get("cue"), Cue.class)
        .ifPresent(cue -> rules.add(new CueRule(cue, patterns, fires, silent)));
  }
}
