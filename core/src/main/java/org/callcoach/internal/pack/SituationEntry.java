package org.callcoach.internal.pack;

import java.util.List;
import org.callcoach.internal.pack.SignalRule.Located;

/**
 * How a language names and recognises a situation.
 *
 * @param name as it stands inside a sentence
 * @param patterns any one of them recognises it
 * @param heard what debtors say for it: recognised by a pattern, and learnt from
 */
record SituationEntry(Located id, String name, List<Located> patterns, List<Located> heard) {}
