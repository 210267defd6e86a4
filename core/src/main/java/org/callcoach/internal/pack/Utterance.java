package org.callcoach.internal.pack;

import org.callcoach.nlu.Intent;

/**
 * A line of {@code utterances.tsv}.
 *
 * @param situation id of the inventory, or {@code -}
 */
record Utterance(String file, int line, Intent intent, String situation, String text) {}
