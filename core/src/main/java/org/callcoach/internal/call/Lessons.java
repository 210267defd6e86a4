package org.callcoach.internal.call;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.callcoach.CallLog;
import org.callcoach.CallState;
import org.callcoach.Speaker;
import org.callcoach.advice.Move;
import org.callcoach.nlu.Intent;
import org.callcoach.nlu.IntentFamily;
import org.callcoach.nlu.Signal;
import org.callcoach.notes.Check;
import org.callcoach.notes.Cue;
import org.callcoach.notes.Lesson;
import org.callcoach.notes.MoodStep;
import org.callcoach.notes.Note;
import org.callcoach.notes.Promise;
import org.callcoach.notes.Tick;
import org.callcoach.policy.Skill;
import org.jspecify.annotations.Nullable;

/** What worked and what was missed, turn by turn. */
final class Lessons {
  private final CallLog log;
  private final Function<Move, Optional<String>> say;
  private final List<Lesson> lessons = new ArrayList<>();

  private Lessons(CallLog log, Function<Move, Optional<String>> say) {
    this.log = log;
    this.say = say;
  }

  static List<Lesson> of(CallState state, Function<Move, Optional<String>> say) {
    Lessons lessons = new Lessons(state.log(), say);
    lessons.worked();
    for (Tick tick : Checklist.of(state)) {
      lessons.broken(tick);
    }
    lessons.unheard();
    lessons.promise();
    lessons.lessons.sort(Comparator.comparing(Lesson::turn));
    return lessons.lessons;
  }

  /** What the agent did in the turn before the mood rose. */
  private void worked() {
    for (MoodStep step : Moods.of(log)) {
      if (step.change() > 0) {
        log.notes().stream()
            .filter(n -> n.speaker() == Speaker.AGENT && n.turn() == step.turn() - 1)
            .map(note -> worked(note, step))
            .flatMap(Optional::stream)
            .findFirst()
            .ifPresent(lessons::add);
      }
    }
  }

  private static Optional<Lesson> worked(Note note, MoodStep step) {
    return Optional.ofNullable(move(note.what()))
        .map(
            move ->
                new Lesson(Lesson.Kind.WORKED, note.turn(), move, step.quote(), Optional.empty()));
  }

  private static @Nullable Move move(String done) {
    if (done.equals(Skill.EMPATHY.id())) {
      return Move.ACKNOWLEDGE_FEELING;
    }
    if (done.equals(Skill.OFFERS_PLAN.id())) {
      return Move.PROPOSE_INSTALMENTS;
    }
    if (done.equals(Skill.ASKS_DATE.id())) {
      return Move.ASK_PAYMENT_DATE;
    }
    if (done.equals(Skill.ASKS_AMOUNT.id())) {
      return Move.ASK_PAYMENT_AMOUNT;
    }
    if (done.equals(Skill.RECAP.id())) {
      return Move.RECAP_AGREEMENT;
    }
    if (done.equals(Cue.ASKS_REASON.id())) {
      return Move.ASK_REASON;
    }
    return done.equals(Cue.ASKS_AFFORDABILITY.id()) ? Move.ASK_AFFORDABILITY : null;
  }

  private void broken(Tick tick) {
    if (tick.ticked() || tick.by().isEmpty()) {
      return;
    }
    Note by = tick.by().get();
    if (tick.check() == Check.NOTHING_DISCLOSED) {
      missed(by.turn(), Move.VERIFY_IDENTITY, by.quote());
    } else if (tick.check() == Check.NO_ASK_AFTER_STOP) {
      boolean isStop = log.raised(Signal.STOP_CONTACT).isPresent();
      missed(
          by.turn(),
          isStop ? Move.RECORD_STOP_REQUEST : Move.ASK_REPRESENTATIVE_DETAILS,
          by.quote());
    } else if (tick.check() == Check.NO_ASK_AFTER_TROUBLE) {
      missed(by.turn(), Move.ACKNOWLEDGE_FEELING, by.quote());
    }
  }

  /** What was told in confidence, and the agent's next line went past it. */
  private void unheard() {
    for (Note note : log.notes()) {
      boolean isTold =
          note.kind() == Note.Kind.HEARD
              && (Intent.of(note.what()).family() == IntentFamily.HARDSHIP
                  || note.what().equals(Intent.HOSTILITY.id()));
      if (isTold && isAnswered(note.turn()) && !does(note.turn() + 1, Skill.EMPATHY.id())) {
        missed(note.turn() + 1, Move.ACKNOWLEDGE_FEELING, note.quote());
      }
    }
  }

  private boolean isAnswered(int turn) {
    return turn + 1 < log.turns();
  }

  private boolean does(int turn, String what) {
    return log.notes().stream()
        .anyMatch(
            note ->
                note.turn() == turn && note.kind() == Note.Kind.DONE && note.what().equals(what));
  }

  private void promise() {
    Optional<Promise> promise = log.promise();
    Optional<Note> made = log.noted(Note.Kind.PROMISED);
    if (promise.isEmpty() || made.isEmpty()) {
      return;
    }
    int turn = promise.get().changed() + 1;
    if (promise.get().status() == Promise.Status.OPEN) {
      missed(turn, Move.ASK_PAYMENT_DATE, made.get().quote());
    } else if (promise.get().status() == Promise.Status.MADE) {
      missed(turn, Move.RECAP_AGREEMENT, made.get().quote());
    }
  }

  private void missed(int turn, Move move, String quote) {
    boolean isNew =
        lessons.stream()
            .noneMatch(l -> l.turn() == turn && l.move() == move && l.kind() == Lesson.Kind.MISSED);
    if (isNew) {
      lessons.add(new Lesson(Lesson.Kind.MISSED, turn, move, quote, say.apply(move)));
    }
  }
}
