package org.callcoach.notes;

import java.util.List;
import org.callcoach.internal.json.Json;

/**
 * The record of a call. Every statement in it names the turn in which it was said; nothing is
 * inferred, and numbers of cards, accounts and papers are masked.
 *
 * @param outcome what it led to
 * @param disposition the outcome in more detail, an id such as {@code promise-confirmed}
 * @param goalMet whether a payment was agreed or made
 * @param notes what was said that matters, in the order of the turns
 * @param promises every payment that was spoken of
 * @param disputes what is disputed
 * @param claims who else is said to be responsible
 * @param contradictions what does not go together
 * @param openItems what is still to be done
 * @param nextContact when to be in touch again
 * @param checklist what belongs to a call and was, or was not, said
 * @param mood the turns that moved the mood
 * @param lessons what worked, what was missed, what to say next time
 */
public record Summary(
    Outcome outcome,
    String disposition,
    boolean goalMet,
    List<Note> notes,
    List<Promise> promises,
    List<Note> disputes,
    List<BlameClaim> claims,
    List<Contradiction> contradictions,
    List<OpenItem> openItems,
    NextContact nextContact,
    List<Tick> checklist,
    List<MoodStep> mood,
    List<Lesson> lessons) {
  /** Copies its collections. */
  public Summary {
    notes = List.copyOf(notes);
    promises = List.copyOf(promises);
    disputes = List.copyOf(disputes);
    claims = List.copyOf(claims);
    contradictions = List.copyOf(contradictions);
    openItems = List.copyOf(openItems);
    checklist = List.copyOf(checklist);
    mood = List.copyOf(mood);
    lessons = List.copyOf(lessons);
  }

  /** Returns the record as one JSON object on one line. */
  public String toJson() {
    return Json.write(SummaryTree.of(this));
  }

  /** Returns the record as a Markdown page; ids are its headings. */
  public String toMarkdown() {
    return SummaryText.markdown(this);
  }

  /**
   * Returns the notes as comma-separated values with a header: turn, speaker, kind, what, quote.
   */
  public String toCsv() {
    return SummaryText.csv(this);
  }
}
