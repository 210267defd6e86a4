package org.callcoach.internal.pack;

import java.util.List;
import org.callcoach.internal.pack.SignalRule.Located;

/** An entry of {@code guard.yaml}, with its place. */
record GuardEntry(
    String file,
    int line,
    Enum<?> about,
    String name,
    List<Located> patterns,
    List<Located> unless,
    List<Located> fires,
    List<Located> silent,
    List<Located> instead) {}
