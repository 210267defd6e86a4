/** Tokens and concepts to features; training and prediction call the same code. */
@NullMarked
package org.callcoach.internal.feature;

import org.jspecify.annotations.NullMarked;
