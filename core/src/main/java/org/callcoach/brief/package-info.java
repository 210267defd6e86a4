/** What an agent should know and hold in hand before calling. */
@NullMarked
package org.callcoach.brief;

import org.jspecify.annotations.NullMarked;
