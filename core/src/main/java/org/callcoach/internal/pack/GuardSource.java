package org.callcoach.internal.pack;

import java.util.ArrayList;
import java.util.List;

/** What a language brings for the guard: {@code guard.yaml} and {@code agent.tsv}. */
record GuardSource(List<GuardEntry> entries, List<AgentLine> lines) {
  static final GuardSource EMPTY = new GuardSource(List.of(), List.of());

  /** Lays another source over this one. */
  GuardSource under(GuardSource own) {
    List<GuardEntry> all = new ArrayList<>(entries);
    all.addAll(own.entries);
    List<AgentLine> heard = new ArrayList<>(lines);
    heard.addAll(own.lines);
    return new GuardSource(all, heard);
  }

  boolean isEmpty() {
    return entries.isEmpty() && lines.isEmpty();
  }
}
