/** What an agent's line does wrong and well: rules with examples, and statistics beside them. */
@NullMarked
package org.callcoach.internal.guard;

import org.jspecify.annotations.NullMarked;
