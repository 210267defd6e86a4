/** The reducer of a call: state and turn in, state out; and the record that is drawn from it. */
@NullMarked
package org.callcoach.internal.call;

import org.jspecify.annotations.NullMarked;
