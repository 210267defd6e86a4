package org.callcoach.internal.pack;

import java.util.List;
import org.callcoach.internal.pack.SignalRule.Located;
import org.callcoach.notes.Cue;

/**
 * An entry of {@code agent.yaml}.
 *
 * @param patterns any one of them fires
 * @param fires lines in which it must fire
 * @param silent lines in which it must not
 */
record CueRule(Cue cue, List<Located> patterns, List<Located> fires, List<Located> silent) {}
