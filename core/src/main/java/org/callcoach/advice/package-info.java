/** What the agent could say next, why, and what is held back until when. */
@NullMarked
package org.callcoach.advice;

import org.jspecify.annotations.NullMarked;
