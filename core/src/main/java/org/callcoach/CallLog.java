package org.callcoach;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.callcoach.internal.Ids;
import org.callcoach.nlu.Intent;
import org.callcoach.nlu.Signal;
import org.callcoach.notes.Cue;
import org.callcoach.notes.Note;
import org.callcoach.notes.Promise;
import org.callcoach.policy.Skill;

/**
 * What was said in a call, turn by turn, as far as its course and its record depend on it.
 * Immutable.
 *
 * @param turns how many turns there were, of both sides
 * @param asked what the agent said since the debtor spoke last, or before that
 * @param answered whether the debtor has spoken since
 * @param agreed the promises, in the order of their making; only the last one can be changed
 * @param notes in the order of the turns
 */
public record CallLog(
    int turns,
    Optional<AgentLine> asked,
    boolean answered,
    List<Promise> agreed,
    List<Note> notes) {
  /** Nothing was said yet. */
  public static final CallLog EMPTY = new CallLog(0, Optional.empty(), true, List.of(), List.of());

  /** Copies its collections. */
  public CallLog {
    agreed = List.copyOf(agreed);
    notes = List.copyOf(notes);
  }

  /** Returns the promise that is spoken of now; none where the last one was taken back. */
  public Optional<Promise> promise() {
    return agreed.isEmpty()
        ? Optional.empty()
        : Optional.of(agreed.get(agreed.size() - 1))
            .filter(promise -> promise.status() != Promise.Status.WITHDRAWN);
  }

  /** Tells whether the agent's last words do one of these. */
  public boolean asks(Cue... any) {
    return asked.isPresent() && asked.get().does(any);
  }

  /** Tells whether the agent's last words show the skill. */
  public boolean shows(Skill skill) {
    return asked.isPresent() && asked.get().shows(skill);
  }

  /** Returns the first note that the agent did one of these: skills, cues or moves. */
  public Optional<Note> done(Enum<?>... any) {
    List<String> ids = new ArrayList<>();
    for (Enum<?> one : any) {
      ids.add(Ids.of(one));
    }
    return notes.stream()
        .filter(note -> note.kind() == Note.Kind.DONE && ids.contains(note.what()))
        .findFirst();
  }

  /** Returns the note of the turn that raised the signal. */
  public Optional<Note> raised(Signal signal) {
    return noted(Note.Kind.SIGNAL, signal.id());
  }

  /** Returns the number of turns in which the intent was heard. */
  public int count(Intent intent) {
    return (int)
        notes.stream()
            .filter(note -> note.kind() == Note.Kind.HEARD && note.what().equals(intent.id()))
            .count();
  }

  /** Returns the first note of that kind. */
  public Optional<Note> noted(Note.Kind kind) {
    return notes.stream().filter(note -> note.kind() == kind).findFirst();
  }

  private Optional<Note> noted(Note.Kind kind, String what) {
    return notes.stream()
        .filter(note -> note.kind() == kind && note.what().equals(what))
        .findFirst();
  }
}
