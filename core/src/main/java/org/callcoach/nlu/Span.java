package org.callcoach.nlu;

/**
 * A stretch of the text as it was given, in UTF-16 offsets.
 *
 * @param start index of the first character
 * @param end index after the last character; equal to {@code start} for nothing
 */
public record Span(int start, int end) {
  /**
   * Checks the order.
   *
   * @throws IllegalArgumentException unless 0 ≤ start ≤ end
   */
  public Span {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException(
          "span %d to %d; it needs 0 <= start <= end".formatted(start, end));
    }
  }

  /** Returns the characters of the text that this span covers. */
  public String of(String text) {
    return text.substring(start, end);
  }

  /** Tells whether the two spans share a character. */
  public boolean overlaps(Span other) {
    return start < other.end && other.start < end;
  }
}
