package org.callcoach.brief;

/**
 * A call sheet: one printed page of A4.
 *
 * @param html a whole page with its style, that needs nothing else
 * @param markdown the same as text
 */
public record Sheet(String html, String markdown) {}
