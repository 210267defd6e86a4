/** Labelled lines to a model; the only user of liblinear. */
@NullMarked
package org.callcoach.internal.train;

import org.jspecify.annotations.NullMarked;
