/** What a call has come to: who did what at which turn, what was agreed, and the record of it. */
@NullMarked
package org.callcoach.notes;

import org.jspecify.annotations.NullMarked;
