/** Word classes: which concepts the tokens name. */
@NullMarked
package org.callcoach.internal.lexicon;

import org.jspecify.annotations.NullMarked;
