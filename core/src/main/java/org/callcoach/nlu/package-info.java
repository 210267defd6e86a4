/** What was understood: intents, facts, signals, and the words that decided. */
@NullMarked
package org.callcoach.nlu;

import org.jspecify.annotations.NullMarked;
