package org.callcoach.classify;

/**
 * A label and how likely it is.
 *
 * @param label one of those trained on
 * @param confidence calibrated probability of being right, 0 to 1
 */
public record ScoredLabel(String label, double confidence) {}
