package org.callcoach.internal.decide;

import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import org.callcoach.Account;
import org.callcoach.CallState;
import org.callcoach.internal.Ids;
import org.callcoach.nlu.FactType;
import org.callcoach.nlu.Intent;
import org.callcoach.nlu.IntentFamily;
import org.callcoach.nlu.Signal;
import org.callcoach.nlu.Understanding;
import org.callcoach.notes.Note;
import org.callcoach.notes.Promise;

/**
 * All that advice depends on.
 *
 * @param understanding what was just said
 * @param state the call with it
 * @param account what is known of the debt
 */
public record Moment(Understanding understanding, CallState state, Account account) {
  boolean told(FactType type) {
    return understanding.facts().stream().anyMatch(fact -> fact.type() == type);
  }

  /** Tells whether the promise that is spoken of has it. */
  boolean promised(Predicate<Promise> has) {
    return state.log().promise().filter(has).isPresent();
  }

  /** Tells whether the agent has done one of these after the signal was raised. */
  boolean doneSince(Signal signal, Enum<?>... any) {
    int raised = state.log().raised(signal).map(Note::turn).orElse(Integer.MAX_VALUE);
    List<String> ids = Arrays.stream(any).map(Ids::of).toList();
    return state.log().notes().stream()
        .anyMatch(
            note ->
                note.kind() == Note.Kind.DONE && note.turn() > raised && ids.contains(note.what()));
  }

  /** Tells whether the debtor has spoken of paying in a turn after the one of the signal. */
  boolean resumedSince(Signal signal) {
    int raised = state.log().raised(signal).map(Note::turn).orElse(Integer.MAX_VALUE);
    return state.log().notes().stream()
        .anyMatch(
            note ->
                note.kind() == Note.Kind.HEARD
                    && note.turn() > raised
                    && Intent.of(note.what()).family() == IntentFamily.WILLING);
  }
}
