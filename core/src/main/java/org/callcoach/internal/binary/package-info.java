/** The compact form in which compiled packs and models are stored. */
@NullMarked
package org.callcoach.internal.binary;

import org.jspecify.annotations.NullMarked;
