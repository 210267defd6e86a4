package org.callcoach.nlu;

import java.util.Optional;

/**
 * How much a word spoke for an intent (positive) or against it (negative). The weights of an intent
 * add up to its score on the whole utterance.
 *
 * @param text the word as it was said, or {@code (prior)} for what holds before any word, {@code
 *     (example)} for being word for word a line of the pack, {@code (unreadable)} for noise
 * @param span where it was said; empty for what is in parentheses
 * @param value its share of the score, in log-odds
 */
public record Weight(String text, Optional<Span> span, double value) {}
