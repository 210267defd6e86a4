package org.callcoach.internal.call;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.callcoach.CallLog;
import org.callcoach.CallState;
import org.callcoach.advice.Move;
import org.callcoach.nlu.Intent;
import org.callcoach.nlu.Signal;
import org.callcoach.notes.Cue;
import org.callcoach.notes.Note;
import org.callcoach.notes.OpenItem;
import org.callcoach.notes.Promise;

/** What was called for in a call and has not been done in it. */
final class OpenItems {
  private final CallLog log;
  private final List<OpenItem> items = new ArrayList<>();

  private OpenItems(CallLog log) {
    this.log = log;
  }

  static List<OpenItem> of(CallState state) {
    OpenItems open = new OpenItems(state.log());
    open.promise();
    open.afterHearing(Intent.NOT_RECEIVED, Move.SEND_COPY, Cue.SENDS_PAPERS);
    open.afterHearing(Intent.COMPLAINT, Move.LOG_COMPLAINT, Cue.RECORDS_DISPUTE);
    open.after(Signal.DISPUTE, Move.RECORD_DISPUTE, Cue.RECORDS_DISPUTE);
    open.after(Signal.STOP_CONTACT, Move.RECORD_STOP_REQUEST, Cue.RECORDS_STOP);
    open.after(Signal.VULNERABLE, Move.HAND_OVER_TO_SPECIALIST, Cue.HANDS_OVER, Cue.SIGNPOSTS);
    open.after(Signal.SELF_HARM, Move.CHECK_SAFETY, Cue.ASKS_SAFETY);
    open.after(Signal.WRONG_PARTY, Move.CORRECT_RECORD, Cue.RECORDS_STOP);
    open.after(Signal.LANGUAGE_BARRIER, Move.ARRANGE_INTERPRETER, Cue.HANDS_OVER);
    open.represented(Signal.ATTORNEY);
    open.represented(Signal.INSOLVENCY);
    open.unless(Note.Kind.PAID, Intent.ALREADY_PAID, Move.ASK_PAYMENT_PROOF);
    open.unless(Note.Kind.CALLBACK, Intent.CALLBACK_REQUEST, Move.CALL_BACK_LATER);
    for (Note note : state.log().notes()) {
      if (note.kind() == Note.Kind.BLAMED) {
        open.add(note, Move.CONTACT_BLAMED_PARTY);
      }
    }
    return open.items;
  }

  private void promise() {
    Optional<Promise> promise = log.promise();
    Optional<Note> made =
        log.notes().stream().filter(note -> note.kind() == Note.Kind.PROMISED).reduce((a, b) -> b);
    if (promise.isEmpty() || made.isEmpty()) {
      return;
    }
    Promise now = promise.get();
    if (now.date().isEmpty()) {
      add(made.get(), Move.ASK_PAYMENT_DATE);
    } else if (now.amount().isEmpty() && now.instalment().isEmpty() && now.count().isEmpty()) {
      add(made.get(), Move.ASK_PAYMENT_AMOUNT);
    }
    if (now.status() == Promise.Status.MADE) {
      add(made.get(), Move.CONFIRM_PROMISE);
    }
  }

  private void afterHearing(Intent intent, Move todo, Cue... done) {
    log.notes().stream()
        .filter(note -> note.kind() == Note.Kind.HEARD && note.what().equals(intent.id()))
        .findFirst()
        .filter(note -> !isDone(note.turn(), done))
        .ifPresent(note -> add(note, todo));
  }

  private void after(Signal signal, Move todo, Cue... done) {
    log.raised(signal)
        .filter(note -> !isDone(note.turn(), done))
        .ifPresent(note -> add(note, todo));
  }

  private void represented(Signal signal) {
    log.raised(signal)
        .filter(note -> log.noted(Note.Kind.REPRESENTED).isEmpty())
        .ifPresent(note -> add(note, Move.ASK_REPRESENTATIVE_DETAILS));
  }

  private void unless(Note.Kind told, Intent intent, Move todo) {
    if (log.noted(told).isEmpty()) {
      afterHearing(intent, todo);
    }
  }

  private boolean isDone(int turn, Cue... any) {
    for (Cue cue : any) {
      boolean isDone =
          log.notes().stream()
              .anyMatch(
                  note ->
                      note.kind() == Note.Kind.DONE
                          && note.turn() > turn
                          && note.what().equals(cue.id()));
      if (isDone) {
        return true;
      }
    }
    return false;
  }

  private void add(Note note, Move todo) {
    items.add(new OpenItem(note.turn(), todo, note.quote()));
  }
}
