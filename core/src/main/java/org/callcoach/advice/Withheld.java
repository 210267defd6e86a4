package org.callcoach.advice;

/**
 * A tone or move that fits what was said but is held back.
 *
 * @param tone the tone held back
 * @param move the move held back
 * @param reason what stands against it and what would free it, in a sentence
 */
public record Withheld(Tone tone, Move move, String reason) {}
