/** Policies: which of them hold together, and what they say to a planned contact. */
@NullMarked
package org.callcoach.internal.policy;

import org.jspecify.annotations.NullMarked;
