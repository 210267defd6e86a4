package org.callcoach.internal.call;

import static org.assertj.core.api.Assertions.assertThat;
import static org.callcoach.internal.call.Turns.after;
import static org.callcoach.internal.call.Turns.day;
import static org.callcoach.internal.call.Turns.heard;
import static org.callcoach.internal.call.Turns.line;
import static org.callcoach.internal.call.Turns.sum;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.callcoach.CallState;
import org.callcoach.Speaker;
import org.callcoach.Stage;
import org.callcoach.advice.Tone;
import org.callcoach.nlu.FactType;
import org.callcoach.nlu.Intent;
import org.callcoach.nlu.Signal;
import org.callcoach.notes.Cue;
import org.callcoach.notes.Note;
import org.callcoach.notes.Promise;
import org.callcoach.notes.Promise.Status;
import org.callcoach.plan.Rhythm;
import org.callcoach.policy.Skill;
import org.junit.jupiter.api.Test;

class ReducerTest {
  private static final CallState OPENING = CallState.opening();

  @Test
  void goesFromOpeningToClosing() {
    CallState state = after(OPENING, heard("Hello?", Intent.GREETING));
    assertThat(state.stage()).isEqualTo(Stage.OPENING);
    state = Reducer.said(state, line(Skill.VERIFIES_IDENTITY));
    assertThat(state.stage()).isEqualTo(Stage.VERIFICATION);
    state = after(state, heard("Yes.", Intent.IDENTITY_CONFIRMED));
    assertThat(state.stage()).isEqualTo(Stage.VERIFICATION);
    assertThat(state.verified()).isTrue();
    assertThat(Reducer.said(state, line(Cue.NOTIFIES_RECORDING)).stage())
        .isEqualTo(Stage.DISCLOSURE);
    state = Reducer.said(state, line(Cue.STATES_DEBT, Skill.FIRM_ASK));
    assertThat(state.stage()).isEqualTo(Stage.REASON_FOR_CALL);
    state = after(state, heard("I lost my job.", Intent.HARDSHIP));
    assertThat(state.stage()).isEqualTo(Stage.LISTENING);
    state = Reducer.said(state, line(Skill.ASKS_AMOUNT));
    assertThat(state.stage()).isEqualTo(Stage.NEGOTIATION);
    state = after(state, heard("200", Intent.PAYMENT_PROMISE, sum("200")));
    assertThat(state.stage()).isEqualTo(Stage.NEGOTIATION);
    state = Reducer.said(state, line(Skill.ASKS_DATE));
    state = after(state, heard("Friday", Intent.PAYMENT_PROMISE, day("2026-04-10")));
    assertThat(state.stage()).isEqualTo(Stage.COMMITMENT);
    state = Reducer.said(state, line(Skill.RECAP, day("2026-04-10"), sum("200")));
    assertThat(state.stage()).isEqualTo(Stage.RECAP);
    state = after(state, heard("Yes.", Intent.ACKNOWLEDGEMENT), Cue.SAYS_YES);
    assertThat(state.stage()).isEqualTo(Stage.RECAP);
    state = Reducer.said(state, line(Skill.THANKS, Cue.CLOSES));
    assertThat(state.stage()).isEqualTo(Stage.CLOSING);
    assertThat(state.log().turns()).isEqualTo(12);
  }

  @Test
  void isNotVerifiedByAnAnswerToNothing() {
    CallState state = after(OPENING, heard("Yes, speaking.", Intent.IDENTITY_CONFIRMED));
    assertThat(state.verified()).isFalse();
    state = after(OPENING, heard("This is Marcus Teller.", Intent.IDENTITY_CONFIRMED));
    assertThat(state.verified()).isTrue();
    assertThat(after(OPENING, heard("Marcus Teller, hello?", Intent.GREETING)).verified()).isTrue();
    assertThat(
            after(
                    OPENING,
                    heard("Hello, this is the desk of Marcus Teller's office.", Intent.GREETING))
                .verified())
        .isFalse();
    assertThat(state.log().noted(Note.Kind.VERIFIED))
        .hasValueSatisfying(
            note -> {
              assertThat(note.turn()).isZero();
              assertThat(note.what()).isEqualTo("yes");
            });
  }

  @Test
  void isNoLongerVerifiedWhenSomebodyElseSpeaks() {
    CallState state =
        after(
            Turns.verified(),
            heard("I'm his wife.", Intent.THIRD_PARTY, 0.9, Signal.THIRD_PARTY_ON_LINE));
    assertThat(state.verified()).isFalse();
    assertThat(state.stage()).isEqualTo(Stage.VERIFICATION);
    state = Reducer.said(state, line(Skill.VERIFIES_IDENTITY));
    state = after(state, heard("Yes.", Intent.IDENTITY_CONFIRMED));
    assertThat(state.verified()).isTrue();
    assertThat(state.signals()).containsExactly(Signal.THIRD_PARTY_ON_LINE);
  }

  @Test
  void notesThatEssentialsWereNamedForTheRestOfTheCall() {
    CallState told =
        after(Turns.verified(), heard("The rent.", Intent.HARDSHIP), Cue.NAMES_ESSENTIALS);
    CallState later = after(told, heard("Well.", Intent.STALLING));
    assertThat(later.log().notes())
        .filteredOn(note -> note.kind() == Note.Kind.NAMED)
        .singleElement()
        .isEqualTo(
            new Note(2, Speaker.DEBTOR, Note.Kind.NAMED, Cue.NAMES_ESSENTIALS.id(), "The rent."));
  }

  @Test
  void confirmsAPromiseThatIsSaidBackAsItWasMade() {
    CallState made =
        after(Turns.verified(), heard("Friday", Intent.PAYMENT_PROMISE, day("2026-04-10")));
    assertThat(status(made)).isEqualTo(Status.MADE);
    CallState back = Reducer.said(made, line(Skill.RECAP, day("2026-04-10"), sum("640")));
    assertThat(status(back)).isEqualTo(Status.SAID_BACK);
    CallState yes = after(back, heard("Right.", Intent.ACKNOWLEDGEMENT), Cue.SAYS_YES);
    assertThat(status(yes)).isEqualTo(Status.CONFIRMED);
    assertThat(promise(yes).amount()).contains(new BigDecimal("640"));
    assertThat(status(after(back, heard("No.", Intent.OTHER), Cue.SAYS_NO))).isEqualTo(Status.MADE);
  }

  @Test
  void doesNotTakeAnotherDayOrSumForARecap() {
    CallState made =
        after(
            Turns.verified(),
            heard("200 on Friday", Intent.PAYMENT_PROMISE, day("2026-04-10"), sum("200")));
    assertThat(status(Reducer.said(made, line(Skill.RECAP, day("2026-04-11")))))
        .isEqualTo(Status.MADE);
    assertThat(status(Reducer.said(made, line(Skill.RECAP, sum("300"))))).isEqualTo(Status.MADE);
    assertThat(status(Reducer.said(made, line(Skill.EMPATHY, day("2026-04-10")))))
        .isEqualTo(Status.MADE);
  }

  @Test
  void changesAndTakesBackAPromise() {
    CallState made =
        after(
            Turns.verified(),
            heard("200 on Friday", Intent.PAYMENT_PROMISE, day("2026-04-10"), sum("200")));
    CallState changed =
        after(made, heard("rather Monday", Intent.PAYMENT_PROMISE, day("2026-04-13")));
    assertThat(promise(changed).date()).contains(LocalDate.of(2026, 4, 13));
    assertThat(promise(changed).amount()).contains(new BigDecimal("200"));
    assertThat(changed.log().noted(Note.Kind.CHANGED).map(Note::what)).contains("2026-04-10 200");
    CallState back = after(changed, heard("No way, I'm not paying.", Intent.REFUSAL));
    assertThat(back.log().promise()).isEmpty();
    assertThat(back.log().agreed()).hasSize(1);
    assertThat(back.log().noted(Note.Kind.WITHDRAWN)).isPresent();
  }

  @Test
  void makesAPlanOfSumAndRhythm() {
    CallState state =
        after(
            Turns.verified(),
            heard(
                "50 a month",
                Intent.PAYMENT_PLAN,
                Turns.fact(FactType.INSTALMENT_AMOUNT, "50"),
                Turns.fact(FactType.INSTALMENT_PERIOD, "monthly")));
    assertThat(promise(state).isPlan()).isTrue();
    assertThat(promise(state).rhythm()).contains(Rhythm.MONTHLY);
    assertThat(status(state)).isEqualTo(Status.MADE);
  }

  @Test
  void keepsAnUndatedPromiseOpen() {
    CallState state = after(Turns.verified(), heard("I'll pay.", Intent.PAYMENT_PROMISE));
    assertThat(status(state)).isEqualTo(Status.OPEN);
    assertThat(state.stage()).isNotEqualTo(Stage.COMMITMENT);
  }

  @Test
  void joinsWhatTheAgentSaysBeforeAnAnswer() {
    CallState state = Reducer.said(OPENING, line(Skill.VERIFIES_IDENTITY));
    state = Reducer.said(state, line(Cue.NOTIFIES_RECORDING));
    assertThat(state.log().shows(Skill.VERIFIES_IDENTITY)).isTrue();
    state = after(state, heard("Hm.", Intent.OTHER));
    state = Reducer.said(state, line(Skill.ASKS_DATE));
    assertThat(state.log().shows(Skill.VERIFIES_IDENTITY)).isFalse();
  }

  @Test
  void earnsPressureByWhatTheAgentSaysInItsOwnWords() {
    assertThat(Reducer.said(OPENING, line(Skill.EMPATHY)).said()).containsExactly(Tone.EMPATHETIC);
    assertThat(Reducer.said(OPENING, line(Cue.ASKS_REASON)).said())
        .containsExactly(Tone.OPEN_ENDED);
    assertThat(Reducer.said(OPENING, line(Cue.CLOSES)).said()).isEmpty();
  }

  @Test
  void goesOnAsItWasFromJson() {
    CallState state =
        after(
            Turns.verified(),
            heard(
                "my card is 4111 1111 1111 1111, 200 on Friday",
                Intent.PAYMENT_PROMISE,
                day("2026-04-10"),
                sum("200")));
    state = Reducer.said(state.withLanguage(org.callcoach.Language.of("en")), line(Skill.RECAP));
    String json = StateJson.write(state);
    assertThat(json).doesNotContain("1111 1111");
    assertThat(StateJson.read(json)).isEqualTo(state);
    assertThat(StateJson.write(StateJson.read(json))).isEqualTo(json);
  }

  private static Promise promise(CallState state) {
    return state.log().promise().orElseThrow();
  }

  private static Status status(CallState state) {
    return promise(state).status();
  }
}
