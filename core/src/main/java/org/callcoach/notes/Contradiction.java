package org.callcoach.notes;

/**
 * Two things said in one call that do not go together, side by side and without a verdict.
 *
 * @param before what was said first
 * @param after what was said later
 */
public record Contradiction(Note before, Note after) {}
