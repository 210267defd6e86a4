/** The engine for labels of one's own: any labels, any language. */
@NullMarked
package org.callcoach.classify;

import org.jspecify.annotations.NullMarked;
