/** Sums and days of a payment in parts. */
@NullMarked
package org.callcoach.plan;

import org.jspecify.annotations.NullMarked;
