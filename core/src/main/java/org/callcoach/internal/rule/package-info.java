/** Patterns over words and concepts, for what must not be missed. */
@NullMarked
package org.callcoach.internal.rule;

import org.jspecify.annotations.NullMarked;
