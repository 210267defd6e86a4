package org.callcoach.internal.call;

import static org.assertj.core.api.Assertions.assertThat;
import static org.callcoach.internal.call.Turns.day;
import static org.callcoach.internal.call.Turns.heard;
import static org.callcoach.internal.call.Turns.line;
import static org.callcoach.internal.call.Turns.sum;

import java.util.List;
import java.util.Set;
import org.callcoach.AgentLine;
import org.callcoach.CallState;
import org.callcoach.nlu.Fact;
import org.callcoach.nlu.FactType;
import org.callcoach.nlu.Intent;
import org.callcoach.nlu.Signal;
import org.callcoach.nlu.Understanding;
import org.callcoach.notes.Cue;
import org.callcoach.policy.Skill;
import org.junit.jupiter.api.Test;

class NarrowingTest {
  private static Understanding narrowed(
      CallState before, AgentLine asked, Understanding heard, List<Fact> again, Cue... marks) {
    return new Narrowing(Turns.CONTEXT, Reducer.said(before, asked), Set.of(marks), intent -> again)
        .of(heard);
  }

  private static Understanding yes() {
    return heard("Yes.", Intent.ACKNOWLEDGEMENT);
  }

  @Test
  void takesAYesForIdentityWhereThatWasAsked() {
    AgentLine who = line(Skill.VERIFIES_IDENTITY);
    Understanding read = narrowed(CallState.opening(), who, yes(), List.of(), Cue.SAYS_YES);
    assertThat(read.intent()).isEqualTo(Intent.IDENTITY_CONFIRMED);
    assertThat(narrowed(Turns.verified(), who, yes(), List.of(), Cue.SAYS_YES).intent())
        .isEqualTo(Intent.ACKNOWLEDGEMENT);
  }

  @Test
  void setsIdentityBesideWhatSaysSomethingItself() {
    Understanding read =
        narrowed(
            CallState.opening(),
            line(Skill.VERIFIES_IDENTITY),
            heard("Yes, who's asking?", Intent.DISTRUST),
            List.of(),
            Cue.SAYS_YES);
    assertThat(read.intent()).isEqualTo(Intent.DISTRUST);
    assertThat(Readings.of(read, Intent.IDENTITY_CONFIRMED)).isGreaterThanOrEqualTo(0.5);
  }

  @Test
  void takesANoForSomebodyElse() {
    Understanding read =
        narrowed(
            CallState.opening(),
            line(Skill.VERIFIES_IDENTITY),
            heard("No.", Intent.REFUSAL),
            List.of(),
            Cue.SAYS_NO);
    assertThat(read.intent()).isEqualTo(Intent.WRONG_PARTY);
    assertThat(read.signals()).isEmpty();
  }

  @Test
  void takesAYesToAnAskForAPromiseWithTheAgentsDay() {
    AgentLine ask = line(Skill.FIRM_ASK, day("2026-04-10"), sum("200"));
    Understanding read = narrowed(Turns.verified(), ask, yes(), List.of(), Cue.SAYS_YES);
    assertThat(read.intent()).isEqualTo(Intent.PAYMENT_PROMISE);
    assertThat(read.facts())
        .extracting(Fact::type, Fact::value, Fact::text)
        .containsExactlyInAnyOrder(
            org.assertj.core.groups.Tuple.tuple(FactType.PROMISE_DATE, "2026-04-10", "Yes."),
            org.assertj.core.groups.Tuple.tuple(FactType.PROMISE_AMOUNT, "200", "Yes."));
  }

  @Test
  void takesAYesToPayingTodayForPayingNow() {
    AgentLine ask = line(Cue.ASKS_FULL, day(Turns.TODAY.toString()));
    assertThat(narrowed(Turns.verified(), ask, yes(), List.of(), Cue.SAYS_YES).intent())
        .isEqualTo(Intent.PAY_NOW);
  }

  @Test
  void takesABareDayForAPromiseWhereADayWasAsked() {
    Understanding bare = heard("the thirtieth", Intent.OTHER);
    Understanding read =
        narrowed(Turns.verified(), line(Skill.ASKS_DATE), bare, List.of(day("2026-04-30")));
    assertThat(read.intent()).isEqualTo(Intent.PAYMENT_PROMISE);
    assertThat(read.facts()).extracting(Fact::value).containsExactly("2026-04-30");
  }

  @Test
  void takesABareSumForAnAnswerEvenWhereItReadsLikeADispute() {
    Understanding bare = heard("two hundred", Intent.DISPUTE_AMOUNT, 0.9, Signal.DISPUTE);
    Fact whole =
        new Fact(FactType.PROMISE_AMOUNT, new org.callcoach.nlu.Span(0, 11), "two hundred", "200");
    Understanding read = narrowed(Turns.verified(), line(Skill.ASKS_AMOUNT), bare, List.of(whole));
    assertThat(read.intent()).isEqualTo(Intent.PAYMENT_PROMISE);
    assertThat(read.signals()).isEmpty();
  }

  @Test
  void neverForcesWhatSaysSomethingElse() {
    AgentLine ask = line(Skill.ASKS_DATE, Skill.FIRM_ASK, day("2026-04-10"));
    for (Intent intent :
        List.of(Intent.HARDSHIP, Intent.REFUSAL, Intent.DISPUTE_LIABILITY, Intent.STALLING)) {
      Understanding said = heard("I lost my job in May, so that is how it is", intent);
      assertThat(narrowed(Turns.verified(), ask, said, List.of(day("2026-05-01")))).isEqualTo(said);
    }
  }

  @Test
  void hearsNoPromiseInABirthDate() {
    Understanding birth =
        Readings.facts(
            heard("4th of March 1980", Intent.PAYMENT_PROMISE, 0.7), List.of(day("2027-03-04")));
    Understanding read = narrowed(CallState.opening(), line(Cue.ASKS_DETAIL), birth, List.of());
    assertThat(read.intent()).isEqualTo(Intent.IDENTITY_CONFIRMED);
    assertThat(read.facts()).isEmpty();
  }

  @Test
  void leavesAYesToARecapAsItIs() {
    CallState made =
        Turns.after(Turns.verified(), heard("Friday", Intent.PAYMENT_PROMISE, day("2026-04-10")));
    AgentLine recap = line(Skill.RECAP, Cue.ASKS_CONFIRMATION, day("2026-04-10"));
    assertThat(narrowed(made, recap, yes(), List.of(), Cue.SAYS_YES)).isEqualTo(yes());
  }

  @Test
  void keepsTheVerifiedDebtorOnTheLine() {
    Understanding wife =
        heard("my wife sees to that", Intent.BLAME_SHIFTING, 0.7, Signal.THIRD_PARTY_ON_LINE);
    assertThat(narrowed(Turns.verified(), line(Skill.ASKS_DATE), wife, List.of()).signals())
        .isEmpty();
    Understanding her =
        heard("this is his wife", Intent.THIRD_PARTY, 0.9, Signal.THIRD_PARTY_ON_LINE);
    assertThat(narrowed(Turns.verified(), line(Skill.ASKS_DATE), her, List.of()).signals())
        .containsExactly(Signal.THIRD_PARTY_ON_LINE);
  }

  @Test
  void takesNobodyWhoSpeaksForDead() {
    AgentLine ask = line(Skill.ASKS_DATE);
    Understanding wish =
        heard("better if I were dead", Intent.DECEASED, 0.9, Signal.SELF_HARM, Signal.DECEASED);
    assertThat(narrowed(Turns.verified(), ask, wish, List.of()).signals())
        .containsExactly(Signal.SELF_HARM);
    Understanding grief = heard("my husband died", Intent.DECEASED, 0.7, Signal.DECEASED);
    assertThat(narrowed(Turns.verified(), ask, grief, List.of()).signals())
        .containsExactly(Signal.VULNERABLE);
    assertThat(narrowed(CallState.opening(), ask, grief, List.of()).signals())
        .containsExactly(Signal.DECEASED);
  }

  @Test
  void readsAsItWasWithoutAQuestion() {
    assertThat(
            new Narrowing(Turns.CONTEXT, CallState.opening(), Set.of(Cue.SAYS_YES), i -> List.of())
                .of(yes()))
        .isEqualTo(yes());
  }
}
