/** Text to normalised tokens that know where they came from. */
@NullMarked
package org.callcoach.internal.text;

import org.jspecify.annotations.NullMarked;
