/** Features to scores and calibrated probabilities. */
@NullMarked
package org.callcoach.internal.classify;

import org.jspecify.annotations.NullMarked;
