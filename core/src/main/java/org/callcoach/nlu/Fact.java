package org.callcoach.nlu;

import java.util.Optional;

/**
 * A typed value that was said.
 *
 * @param type what kind of value it is
 * @param span where it was said
 * @param text the words of the span
 * @param value the normalised value, in the form that {@link FactType} names
 * @param grade how firm it was worded; there for what is promised and for instalments, empty for
 *     all other types
 */
public record Fact(
    FactType type, Span span, String text, String value, Optional<PromiseGrade> grade) {

  /** Creates a fact whose wording has no grade. */
  public Fact(FactType type, Span span, String text, String value) {
    this(type, span, text, value, Optional.empty());
  }
}
