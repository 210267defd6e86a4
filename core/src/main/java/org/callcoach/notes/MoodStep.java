package org.callcoach.notes;

/**
 * A turn that moved the mood of the call. The sum of the steps is its trend; nobody is labelled.
 *
 * @param turn where
 * @param change less than 0 for the worse, more than 0 for the better
 * @param quote the words
 */
public record MoodStep(int turn, int change, String quote) {}
