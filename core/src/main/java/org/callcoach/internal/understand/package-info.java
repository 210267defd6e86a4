/**
 * One language's reading of an utterance: normalise, find concepts, classify, read facts, raise
 * signals.
 */
@NullMarked
package org.callcoach.internal.understand;

import org.jspecify.annotations.NullMarked;
