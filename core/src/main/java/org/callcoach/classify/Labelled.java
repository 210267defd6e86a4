package org.callcoach.classify;

/**
 * A text with its label.
 *
 * @param label any text without a line break
 * @param text what was said
 */
public record Labelled(String label, String text) {}
