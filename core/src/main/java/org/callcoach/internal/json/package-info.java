/** JSON as maps, lists and texts, written and read. */
@NullMarked
package org.callcoach.internal.json;

import org.jspecify.annotations.NullMarked;
