package org.callcoach.nlu;

/**
 * A typed value that was said.
 *
 * @param type what kind of value it is
 * @param span where it was said
 * @param text the words of the span
 * @param value the normalised value, in the form that {@link FactType} names
 */
public record Fact(FactType type, Span span, String text, String value) {}
