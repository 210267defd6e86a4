package org.callcoach.advice;

import java.util.Optional;

/**
 * A phrase of the bank, filled for this call.
 *
 * @param phrase id of the phrase, for example {@code en/hardship-care-1}
 * @param tone how it sounds
 * @param move what it does
 * @param text what to say, never empty, without an open slot
 * @param reason why this one, in a sentence
 * @param delivery how to say it: pace, pause, volume; in English
 */
public record Reply(
    String phrase, Tone tone, Move move, String text, String reason, Optional<String> delivery) {}
