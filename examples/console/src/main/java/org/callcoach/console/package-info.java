/** The command line: each command reads lines and writes JSON lines. */
@NullMarked
package org.callcoach.console;

import org.jspecify.annotations.NullMarked;
