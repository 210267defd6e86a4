package org.callcoach.internal.brief;

import java.util.List;
import java.util.Optional;

/**
 * What stands on a sheet, in the words of its language, before it is HTML or Markdown.
 *
 * @param language tag
 * @param colon between a label and its value
 * @param facts label and value
 * @param status whether the claim is in order
 * @param blocking what must be mended first
 * @param missing what else is missing
 * @param sums label and value, a line each
 * @param goals the ladder of what to ask for, highest first
 * @param quote the clause with its label
 * @param opening what to say first
 * @param likely what may be said, with answers
 * @param outcomes boxes to tick
 * @param notes label of the room for notes
 */
record Page(
    String language,
    String title,
    String colon,
    List<Pair> facts,
    Pair status,
    boolean isReady,
    List<String> blocking,
    List<String> missing,
    Titled<Pair> sums,
    Titled<String> goals,
    Optional<Pair> quote,
    Titled<Pair> opening,
    Titled<Answered> likely,
    Titled<String> outcomes,
    String notes) {

  /** A label and its value. */
  record Pair(String label, String value) {}

  /** Things under a title. */
  record Titled<T>(String title, List<T> things) {}

  /** What may be said, and answers. */
  record Answered(String said, List<String> answers) {}
}
