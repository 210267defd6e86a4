/** The shortest program that uses the library. */
@NullMarked
package org.callcoach.quickstart;

import org.jspecify.annotations.NullMarked;
