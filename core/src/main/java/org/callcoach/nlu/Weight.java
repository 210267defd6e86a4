package org.callcoach.nlu;

import java.util.Optional;

/**
 * How much a word spoke for an intent (positive) or against it (negative). The weights of an intent
 * add up to its score.
 *
 * @param text the word as it was said, or {@code (prior)} for what holds before any word and {@code
 *     (rest)} for the words not listed
 * @param span where it was said; empty for {@code (prior)} and {@code (rest)}
 * @param value its share of the score, in log-odds
 */
public record Weight(String text, Optional<Span> span, double value) {}
