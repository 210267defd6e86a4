/** Sums, dates and parties: a grammar over tokens, its words from the language's data. */
@NullMarked
package org.callcoach.internal.fact;

import org.jspecify.annotations.NullMarked;
