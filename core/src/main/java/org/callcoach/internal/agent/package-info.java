/** One language's reading of what an agent's line does, and of a debtor's yes and no to it. */
@NullMarked
package org.callcoach.internal.agent;

import org.jspecify.annotations.NullMarked;
