package org.callcoach.internal.train;

import org.callcoach.internal.feature.Occurrences;

/** A labelled utterance: the number of its label and its features. */
public record Example(int label, Occurrences features) {}
