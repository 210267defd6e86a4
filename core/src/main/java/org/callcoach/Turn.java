package org.callcoach;

import org.callcoach.advice.Advice;
import org.callcoach.nlu.Understanding;

/**
 * One debtor turn: what was understood, what to say, and the state of the call after it.
 *
 * @param understanding what was understood
 * @param advice what the agent could say next
 * @param after the state after the turn; the advice already took it into account
 */
public record Turn(Understanding understanding, Advice advice, CallState after) {}
