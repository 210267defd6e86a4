package org.callcoach.internal.decide;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.callcoach.Account;
import org.callcoach.Authority;
import org.callcoach.CallLog;
import org.callcoach.CallState;
import org.callcoach.Language;
import org.callcoach.Speaker;
import org.callcoach.advice.Move;
import org.callcoach.advice.Tone;
import org.callcoach.nlu.Fact;
import org.callcoach.nlu.FactType;
import org.callcoach.nlu.Intent;
import org.callcoach.nlu.Signal;
import org.callcoach.nlu.Understanding;
import org.callcoach.notes.Cue;
import org.callcoach.notes.Note;
import org.callcoach.notes.Promise;
import org.callcoach.notes.Promise.Status;
import org.callcoach.policy.Skill;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class ConditionTest {
  private static final Set<Condition> OF_NOTHING =
      EnumSet.of(
          Condition.UNVERIFIED,
          Condition.NO_CLAUSE,
          Condition.NOT_DATED,
          Condition.NOT_SUMMED,
          Condition.NOT_CARED,
          Condition.NOT_AGREED,
          Condition.NOT_CONFIRMED,
          Condition.NOT_UNABLE,
          Condition.NOT_THANKED,
          Condition.NOT_CONSENT_ASKED,
          Condition.NOT_SAFETY_ASKED,
          Condition.NOT_BOUNDARY_SET,
          Condition.NOT_DISPUTED);

  private record Case(String name, Moment moment, Set<Condition> expected) {
    @Override
    public String toString() {
      return name;
    }
  }

  private static Case with(String name, CallState state, Account account, Condition... changed) {
    return with(name, state, account, List.of(), changed);
  }

  private static Case with(
      String name, CallState state, Account account, List<Fact> facts, Condition... changed) {
    Set<Condition> expected = EnumSet.copyOf(OF_NOTHING);
    for (Condition condition : changed) {
      expected.add(condition);
      opposite(condition).ifPresent(expected::remove);
    }
    return new Case(
        name,
        new Moment(
            Moments.understood(
                Language.of("en"), List.of(Moments.reading(Intent.OTHER, 1)), facts, Set.of()),
            state,
            account),
        expected);
  }

  private static Optional<Condition> opposite(Condition condition) {
    return Arrays.stream(Condition.values())
        .filter(
            c ->
                c.name().equals("NOT_" + condition.name())
                    || c.name().equals("NO_" + condition.name())
                    || c.name().equals("UN" + condition.name()))
        .findFirst();
  }

  static Stream<Case> moments() {
    CallState nothing = CallState.opening();
    return Stream.of(
        with("nothing", nothing, Account.UNKNOWN),
        with("verified", nothing.withVerified(true), Account.UNKNOWN, Condition.VERIFIED),
        with("clause", nothing, Account.builder().contractClause("§ 1").build(), Condition.CLAUSE),
        with("blank clause", nothing, Account.builder().contractClause(" ").build()),
        with("one instalment", nothing, granting(0, 1)),
        with("instalments", nothing, granting(0, 2), Condition.INSTALMENT_AUTHORITY),
        with("discount", nothing, granting(1, 0), Condition.DISCOUNT_AUTHORITY),
        with(
            "missed",
            nothing,
            Account.builder().missedDate(LocalDate.of(2026, 1, 1)).build(),
            Condition.MISSED_PROMISE),
        with("date", nothing, Account.UNKNOWN, said(FactType.PROMISE_DATE), Condition.DATED),
        with("paid date", nothing, Account.UNKNOWN, said(FactType.PAID_DATE)),
        with("sum", nothing, Account.UNKNOWN, said(FactType.PROMISE_AMOUNT), Condition.SUMMED),
        with("rate", nothing, Account.UNKNOWN, said(FactType.INSTALMENT_AMOUNT), Condition.SUMMED),
        with("disputed", nothing, Account.UNKNOWN, said(FactType.DISPUTED_AMOUNT)),
        with("empathetic", nothing.afterSaying(Tone.EMPATHETIC), Account.UNKNOWN, Condition.CARED),
        with("open", nothing.afterSaying(Tone.OPEN_ENDED), Account.UNKNOWN, Condition.CARED),
        with("clarifying", nothing.afterSaying(Tone.CLARIFYING), Account.UNKNOWN),
        with(
            "self-harm",
            nothing.afterHearing(Intent.OTHER, Set.of(Signal.SELF_HARM)),
            Account.UNKNOWN,
            Condition.SELF_HARM),
        with(
            "told of trouble",
            nothing.afterHearing(Intent.HARDSHIP, Set.of()),
            Account.UNKNOWN,
            Condition.UNABLE),
        with(
            "promised",
            promised(Status.MADE),
            Account.UNKNOWN,
            Condition.AGREED,
            Condition.DATED,
            Condition.SUMMED),
        with(
            "spoken of", promised(Status.OPEN), Account.UNKNOWN, Condition.DATED, Condition.SUMMED),
        with("taken back", promised(Status.WITHDRAWN), Account.UNKNOWN),
        with(
            "confirmed",
            promised(Status.CONFIRMED),
            Account.UNKNOWN,
            Condition.AGREED,
            Condition.CONFIRMED,
            Condition.DATED,
            Condition.SUMMED),
        with("thanked", done(Signal.VULNERABLE, Skill.EMPATHY), Account.UNKNOWN, Condition.THANKED),
        with(
            "asked for leave",
            done(Signal.VULNERABLE, Cue.ASKS_CONSENT),
            Account.UNKNOWN,
            Condition.CONSENT_ASKED),
        with(
            "asked whether safe",
            done(Signal.SELF_HARM, Cue.ASKS_SAFETY),
            Account.UNKNOWN,
            Condition.SAFETY_ASKED),
        with(
            "boundary named",
            noted(note(1, Note.Kind.DONE, Cue.SETS_BOUNDARY.id())),
            Account.UNKNOWN,
            Condition.BOUNDARY_SET),
        with(
            "switched off",
            done(Signal.RECORDING_OBJECTION, Cue.STOPS_RECORDING),
            Account.UNKNOWN,
            Condition.UNRECORDED),
        with(
            "taken up again",
            noted(
                note(0, Note.Kind.SIGNAL, Signal.VULNERABLE.id()),
                note(2, Note.Kind.HEARD, Intent.PAY_NOW.id())),
            Account.UNKNOWN,
            Condition.RESUMED),
        with(
            "said before",
            noted(
                note(0, Note.Kind.HEARD, Intent.PAY_NOW.id()),
                note(0, Note.Kind.SIGNAL, Signal.VULNERABLE.id())),
            Account.UNKNOWN),
        with(
            "vulnerable",
            nothing.afterHearing(Intent.OTHER, Set.of(Signal.VULNERABLE)),
            Account.UNKNOWN,
            Condition.UNABLE),
        with(
            "in dispute",
            nothing.afterHearing(Intent.OTHER, Set.of(Signal.DISPUTE)),
            Account.UNKNOWN,
            Condition.DISPUTED),
        with(
            "parts declined",
            declined(Cue.ASKS_AFFORDABILITY.id()),
            Account.UNKNOWN,
            Condition.PLAN_DECLINED),
        with(
            "a plan declined",
            declined(Skill.OFFERS_PLAN.id()),
            Account.UNKNOWN,
            Condition.PLAN_DECLINED),
        with(
            "a part declined",
            declined(Cue.ASKS_PART.id()),
            Account.UNKNOWN,
            Condition.PART_DECLINED),
        with(
            "a meeting declined",
            declined(Move.PROPOSE_MEETING.id()),
            Account.UNKNOWN,
            Condition.MEETING_DECLINED),
        with(
            "unable before the part was asked for",
            noted(
                note(0, Note.Kind.HEARD, Intent.HARDSHIP.id()),
                note(1, Note.Kind.DONE, Cue.ASKS_PART.id())),
            Account.UNKNOWN),
        with(
            "a part refused without inability",
            noted(
                note(0, Note.Kind.DONE, Cue.ASKS_PART.id()),
                note(1, Note.Kind.HEARD, Intent.REFUSAL.id()),
                note(1, Note.Kind.HEARD, Intent.PAYMENT_PLAN.id())),
            Account.UNKNOWN),
        with(
            "rent named",
            noted(note(0, Note.Kind.NAMED, Cue.NAMES_ESSENTIALS.id())),
            Account.UNKNOWN,
            Condition.ESSENTIALS_NAMED),
        with(
            "rent named by the agent",
            noted(note(0, Note.Kind.DONE, Cue.NAMES_ESSENTIALS.id())),
            Account.UNKNOWN),
        with(
            "off the topic twice",
            heard(Intent.HARDSHIP, Intent.OFF_TOPIC, Intent.ACKNOWLEDGEMENT, Intent.OFF_TOPIC),
            Account.UNKNOWN,
            Condition.STRAYED),
        with("off the topic once", heard(Intent.OFF_TOPIC), Account.UNKNOWN),
        with(
            "back from off the topic",
            heard(Intent.OFF_TOPIC, Intent.OFF_TOPIC, Intent.HARDSHIP),
            Account.UNKNOWN),
        with(
            "time named",
            noted(note(0, Note.Kind.CALLBACK, "T18:00")),
            Account.UNKNOWN,
            Condition.TIMED));
  }

  /** What the agent asked for, and that it cannot be paid so. */
  private static CallState declined(String asked) {
    return noted(note(0, Note.Kind.DONE, asked), note(1, Note.Kind.HEARD, Intent.HARDSHIP.id()));
  }

  private static CallState heard(Intent... intents) {
    Note[] notes = new Note[intents.length];
    for (int i = 0; i < intents.length; i++) {
      notes[i] = note(2 * i, Note.Kind.HEARD, intents[i].id());
    }
    return noted(notes);
  }

  private static CallState promised(Status status) {
    Promise promise =
        new Promise(
            0,
            0,
            Optional.of(LocalDate.of(2026, 1, 1)),
            Optional.of(BigDecimal.TEN),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            false,
            status);
    return CallState.opening()
        .with(new CallLog(1, Optional.empty(), true, List.of(promise), List.of()));
  }

  /** A signal, and what the agent did in the next turn. */
  private static CallState done(Signal signal, Enum<?> what) {
    String id = what instanceof Cue cue ? cue.id() : ((Skill) what).id();
    return noted(note(0, Note.Kind.SIGNAL, signal.id()), note(1, Note.Kind.DONE, id));
  }

  private static CallState noted(Note... notes) {
    return CallState.opening()
        .with(new CallLog(3, Optional.empty(), true, List.of(), List.of(notes)));
  }

  private static Note note(int turn, Note.Kind kind, String what) {
    return new Note(turn, Speaker.DEBTOR, kind, what, "x");
  }

  private static List<Fact> said(FactType type) {
    return List.of(Moments.fact(type, "1"));
  }

  private static Account granting(int percent, int instalments) {
    return Account.builder().authority(new Authority(percent, instalments)).build();
  }

  @ParameterizedTest
  @CsvSource({
    "a, 399, OTHER, 1, false",
    "a, 400, OTHER, 1, true",
    "字, 133, OTHER, 1, false",
    "字, 134, OTHER, 1, true",
    "a, 149, HOSTILITY, 0.9, false",
    "a, 150, HOSTILITY, 0.9, true",
    "a, 150, HARDSHIP, 0.5, true",
    "a, 150, HARDSHIP, 0.49, false",
    "a, 150, PAYMENT_PLAN, 0.9, false"
  })
  void isInFullFlowAtLengthOrWithFeeling(
      String letter, int letters, Intent intent, double confidence, boolean flows) {
    Understanding heard =
        new Understanding(
            letter.repeat(letters),
            Language.of("en"),
            List.of(Moments.reading(intent, confidence)),
            List.of(),
            Set.of());
    Moment moment = new Moment(heard, CallState.opening(), Account.UNKNOWN);
    assertThat(Condition.IN_FULL_FLOW.holds(moment)).isEqualTo(flows);
  }

  @ParameterizedTest
  @MethodSource("moments")
  void holdsWhereItsFactIsThere(Case moment) {
    assertThat(Condition.values())
        .filteredOn(condition -> condition.holds(moment.moment()))
        .containsExactlyInAnyOrderElementsOf(moment.expected());
  }
}
