package org.callcoach.internal.call;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.callcoach.Account;
import org.callcoach.CallLog;
import org.callcoach.CallState;
import org.callcoach.advice.Move;
import org.callcoach.nlu.Intent;
import org.callcoach.nlu.IntentFamily;
import org.callcoach.nlu.Signal;
import org.callcoach.notes.NextContact;
import org.callcoach.notes.Note;
import org.callcoach.notes.Outcome;
import org.callcoach.notes.Summary;

/** Draws the record from the state of a call. Pure. */
public final class Summaries {
  private Summaries() {}

  /**
   * Returns the record.
   *
   * @param say what could be said for a move, in the language of the call
   */
  public static Summary of(CallState state, Account account, Function<Move, Optional<String>> say) {
    CallLog log = state.log();
    Outcome outcome = Outcomes.of(state, account);
    return new Summary(
        outcome,
        disposition(state, outcome),
        isGoalMet(outcome),
        log.notes().stream().filter(Summaries::matters).toList(),
        log.agreed(),
        disputes(log),
        Claims.of(log),
        Contradictions.of(log),
        OpenItems.of(state),
        next(state, outcome),
        Checklist.of(state),
        Moods.of(log),
        Lessons.of(state, say));
  }

  private static boolean matters(Note note) {
    return switch (note.kind()) {
      case HEARD -> Intent.of(note.what()).family() != IntentFamily.CONVERSATION;
      case DONE, NAMED -> false;
      default -> true;
    };
  }

  private static boolean isGoalMet(Outcome outcome) {
    return switch (outcome.kind()) {
      case PAID, PROMISE, PLAN -> true;
      default -> false;
    };
  }

  /** The outcome, and how firm it is or what it came from. */
  private static String disposition(CallState state, Outcome outcome) {
    String kind = outcome.kind().id();
    return switch (outcome.kind()) {
      case PROMISE, PLAN, PAID ->
          state
              .log()
              .promise()
              .map(promise -> kind + "-" + promise.status().id())
              .orElse(kind + "-claimed");
      case DISPUTE ->
          heard(state, Intent.DISPUTE_LIABILITY, Intent.DISPUTE_AMOUNT, Intent.DISPUTE_QUALITY)
              .orElse(kind);
      case STOP ->
          raised(state, Signal.DECEASED, Signal.STOP_CONTACT, Signal.INSOLVENCY, Signal.ATTORNEY)
              .orElse(kind);
      case CALLBACK ->
          state.log().noted(Note.Kind.CALLBACK).isPresent() ? "callback-agreed" : "callback-open";
      case NONE ->
          raised(
                  state,
                  Signal.SELF_HARM,
                  Signal.VULNERABLE,
                  Signal.THIRD_PARTY_ON_LINE,
                  Signal.LANGUAGE_BARRIER)
              .orElse(kind);
      case WRONG_PARTY, REFUSAL -> kind;
    };
  }

  private static Optional<String> heard(CallState state, Intent... any) {
    for (Intent intent : any) {
      if (state.log().count(intent) > 0) {
        return Optional.of(intent.id());
      }
    }
    return Optional.empty();
  }

  private static Optional<String> raised(CallState state, Signal... any) {
    for (Signal signal : any) {
      if (state.signals().contains(signal)) {
        return Optional.of(signal.id());
      }
    }
    return Optional.empty();
  }

  private static List<Note> disputes(CallLog log) {
    return log.notes().stream()
        .filter(note -> note.kind() == Note.Kind.HEARD)
        .filter(note -> Intent.of(note.what()).family() == IntentFamily.DISPUTE)
        .toList();
  }

  private static NextContact next(CallState state, Outcome outcome) {
    Set<Signal> signals = state.signals();
    Optional<String> time = last(state.log(), Note.Kind.CALLBACK);
    return switch (outcome.kind()) {
      case STOP, WRONG_PARTY -> new NextContact(Optional.empty(), outcome.kind().id());
      case PROMISE, PLAN ->
          new NextContact(
              outcome.date().map(day -> day.plusDays(1)).map(LocalDate::toString),
              "after-" + outcome.kind().id());
      case DISPUTE -> new NextContact(time, "when-answered");
      default -> {
        boolean isSupport =
            signals.contains(Signal.VULNERABLE) || signals.contains(Signal.SELF_HARM);
        String otherwise = isSupport ? "support-first" : "open";
        yield new NextContact(time, time.isPresent() ? "as-agreed" : otherwise);
      }
    };
  }

  private static Optional<String> last(CallLog log, Note.Kind kind) {
    return log.notes().stream()
        .filter(note -> note.kind() == kind)
        .map(Note::what)
        .reduce((a, b) -> b);
  }
}
