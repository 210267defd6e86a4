package org.callcoach.internal.pack;

import java.util.List;
import org.callcoach.internal.pack.SignalRule.Located;
import org.callcoach.notes.Cue;
import org.callcoach.policy.Skill;

/**
 * An entry of {@code agent.yaml}.
 *
 * @param name a {@link Cue} or a {@link Skill}
 * @param patterns any one of them fires
 * @param fires lines in which it must fire
 * @param silent lines in which it must not
 */
record CueRule(Enum<?> name, List<Located> patterns, List<Located> fires, List<Located> silent) {}
