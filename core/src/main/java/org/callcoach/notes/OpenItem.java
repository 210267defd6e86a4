package org.callcoach.notes;

import org.callcoach.advice.Move;

/**
 * What is still to be done after the call.
 *
 * @param turn what was said in this turn calls for it
 * @param todo what to do
 * @param quote the words that call for it
 */
public record OpenItem(int turn, Move todo, String quote) {}
