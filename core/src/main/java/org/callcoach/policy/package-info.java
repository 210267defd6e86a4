/** What an agent may say, and when it may call. */
@NullMarked
package org.callcoach.policy;

import org.jspecify.annotations.NullMarked;
