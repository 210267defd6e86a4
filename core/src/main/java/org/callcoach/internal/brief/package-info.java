/** Before the call: is the claim in order, what will be said, and the page to have in hand. */
@NullMarked
package org.callcoach.internal.brief;

import org.jspecify.annotations.NullMarked;
