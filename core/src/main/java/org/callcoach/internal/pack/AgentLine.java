package org.callcoach.internal.pack;

import java.util.Set;
import org.callcoach.internal.guard.GuardModel;

/**
 * A line of {@code agent.tsv}.
 *
 * @param labels numbers of {@link GuardModel#LABELS}
 */
record AgentLine(String file, int line, Set<Integer> labels, String text) {}
