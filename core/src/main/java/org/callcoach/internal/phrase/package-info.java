/** The phrase bank: which phrase of a move and tone, filled for this call. */
@NullMarked
package org.callcoach.internal.phrase;

import org.jspecify.annotations.NullMarked;
