package org.callcoach.internal.decide;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.callcoach.Account;
import org.callcoach.CallState;
import org.callcoach.internal.Ids;
import org.callcoach.nlu.FactType;
import org.callcoach.nlu.Intent;
import org.callcoach.nlu.IntentFamily;
import org.callcoach.nlu.ScoredIntent;
import org.callcoach.nlu.Signal;
import org.callcoach.nlu.Understanding;
import org.callcoach.notes.Cue;
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
  /** Whoever offers a plan once more has taken the step. */
  private static final Set<Intent> STILL_UNABLE =
      EnumSet.of(
          Intent.HARDSHIP, Intent.VULNERABILITY, Intent.AWAITING_FUNDS, Intent.EXTENSION_REQUEST);

  /** These neither stay with a topic nor turn to another. */
  private static final Set<Intent> UNCLEAR = EnumSet.of(Intent.OTHER, Intent.ACKNOWLEDGEMENT);

  private static final double SURE = 0.5;

  /** Readings no further apart than this are close. */
  private static final double CLOSE = 0.12;

  private static final int LETTERS_OF_AN_IDEOGRAPH = 3;

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

  /** Tells whether the debtor has said that it cannot be paid after the agent did one of these. */
  boolean unableSince(Enum<?>... any) {
    int done = state.log().done(any).map(Note::turn).orElse(Integer.MAX_VALUE);
    return state.log().notes().stream()
        .anyMatch(
            note ->
                note.kind() == Note.Kind.HEARD
                    && note.turn() > done
                    && STILL_UNABLE.contains(Intent.of(note.what())));
  }

  /** Tells whether the debtor has spoken of it. */
  boolean named(Cue cue) {
    return state.log().notes().stream()
        .anyMatch(note -> note.kind() == Note.Kind.NAMED && note.what().equals(cue.id()));
  }

  /** Tells whether the last so many turns that were clear enough had that intent above all. */
  boolean lastHeard(Intent intent, int turns) {
    Map<Integer, Intent> first = new LinkedHashMap<>();
    for (Note note : state.log().notes()) {
      if (note.kind() == Note.Kind.HEARD) {
        first.putIfAbsent(note.turn(), Intent.of(note.what()));
      }
    }
    List<Intent> clear = first.values().stream().filter(i -> !UNCLEAR.contains(i)).toList();
    return clear.size() >= turns
        && clear.subList(clear.size() - turns, clear.size()).stream().allMatch(i -> i == intent);
  }

  /** Tells whether one of them was just said, and surely so. */
  boolean heardNow(Set<Intent> any) {
    return understanding.intents().stream()
        .anyMatch(reading -> reading.confidence() >= SURE && any.contains(reading.intent()));
  }

  /** The second reading, where it is so near the first that it is fair to ask which is meant. */
  public Optional<Intent> nearest() {
    List<ScoredIntent> readings = understanding.intents();
    return readings.stream()
        .skip(1)
        .findFirst()
        .filter(second -> second.confidence() >= Playbook.SECOND_READING)
        .filter(second -> readings.get(0).confidence() - second.confidence() <= CLOSE)
        .map(ScoredIntent::intent);
  }

  /** Returns how long it takes to say, in letters; an ideograph is a syllable or two. */
  int length() {
    return understanding
        .text()
        .codePoints()
        .map(point -> Character.isIdeographic(point) ? LETTERS_OF_AN_IDEOGRAPH : 1)
        .sum();
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
