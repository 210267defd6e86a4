/** Language packs: where they come from, how they are compiled, what is wrong with a broken one. */
@NullMarked
package org.callcoach.pack;

import org.jspecify.annotations.NullMarked;
