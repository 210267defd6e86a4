/** The playbook: which moves and tones fit, and what the state forbids. */
@NullMarked
package org.callcoach.internal.decide;

import org.jspecify.annotations.NullMarked;
