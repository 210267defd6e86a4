/** Pack files to checked records, to the compiled form, and back. */
@NullMarked
package org.callcoach.internal.pack;

import org.jspecify.annotations.NullMarked;
