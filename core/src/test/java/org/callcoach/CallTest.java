package org.callcoach;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.callcoach.advice.Move;
import org.callcoach.advice.Reply;
import org.callcoach.nlu.Intent;
import org.callcoach.nlu.Signal;
import org.callcoach.notes.BlameClaim;
import org.callcoach.notes.Check;
import org.callcoach.notes.Cue;
import org.callcoach.notes.Lesson;
import org.callcoach.notes.Outcome;
import org.callcoach.notes.Summary;
import org.callcoach.notes.Tick;
import org.callcoach.policy.Skill;
import org.junit.jupiter.api.Test;

class CallTest {
  private static final CallContext CONTEXT =
      CallContext.on(TestPacks.TODAY)
          .in(Language.of("xx"))
          .about(Account.builder().debtorName("Ms Vale").amount("1234.50", "EUR").build());

  private static Call call() {
    return TestPacks.coach().newCall(CONTEXT);
  }

  private static String lineOf(Intent intent) {
    return TestPacks.utterances("xx").stream()
        .filter(line -> line[0].equals(intent.id()))
        .map(line -> line[2])
        .findFirst()
        .orElseThrow();
  }

  @Test
  void readsWhatTheAgentDoes() {
    AgentLine line = call().agentSays("Na, kefivo vorenu? Dubo mi dubo.");
    assertThat(line.skills()).containsExactly(Skill.VERIFIES_IDENTITY);
    assertThat(line.cues()).containsExactly(Cue.STATES_DEBT);
  }

  @Test
  void knowsAQuestionForTheNameInAnyLanguage() {
    Call call = call();
    assertThat(call.agentSays("Qqq Vale?").skills()).containsExactly(Skill.VERIFIES_IDENTITY);
    assertThat(call.agentSays("Qqq Vale.").skills()).isEmpty();
    assertThat(call.agentSays("Qqq 1.234,50 qqq.").cues()).containsExactly(Cue.STATES_DEBT);
    assertThat(call.agentSays("Qqq 1234 qqq.").cues()).containsExactly(Cue.STATES_DEBT);
    assertThat(call.agentSays("Qqq 12345 qqq.").cues()).isEmpty();
  }

  @Test
  void verifiesWhoSaysYesToTheQuestion() {
    Call call = call();
    call.agentSays("Kefivo vorenu?");
    Turn turn = call.debtorSays("Sila.");
    assertThat(turn.understanding().intent()).isEqualTo(Intent.IDENTITY_CONFIRMED);
    assertThat(call.state().verified()).isTrue();
  }

  @Test
  void changesNothingBeforeTheWholeIsHeard() {
    Call call = call();
    call.verified(true);
    String text = lineOf(Intent.STOP_CONTACT);
    CallState before = call.state();
    for (int end = 0; end <= text.length(); end++) {
      call.partial(text.substring(0, end));
      assertThat(call.state()).isEqualTo(before);
    }
    Turn whole = call.commit(text);
    Call other = call();
    other.verified(true);
    assertThat(whole).isEqualTo(other.debtorSays(text));
  }

  @Test
  void keepsTheAdviceWhileWordsGoOn() {
    Call call = call();
    call.verified(true);
    Turn first = call.partial(lineOf(Intent.REFUSAL));
    Turn more = call.partial(lineOf(Intent.REFUSAL) + " rili tuva");
    assertThat(first.advice().replies()).isNotEmpty();
    assertThat(more.advice()).isEqualTo(first.advice());
    Turn other = call.partial(lineOf(Intent.REFUSAL) + " sora mora mi");
    assertThat(other.advice().best().map(Reply::move)).contains(Move.LISTEN);
    assertThat(call().partial("qqq").advice().replies().size()).isLessThanOrEqualTo(3);
  }

  @Test
  void takesWhatMostOfTheHypothesesSay() {
    Call call = call();
    call.verified(true);
    Turn turn =
        call.debtorSays(
            List.of(
                new Hypothesis(lineOf(Intent.HARDSHIP), 0.3),
                new Hypothesis(lineOf(Intent.REFUSAL), 0.35),
                new Hypothesis(lineOf(Intent.HARDSHIP) + " na", 0.3)));
    assertThat(turn.understanding().intent()).isEqualTo(Intent.HARDSHIP);
  }

  @Test
  void hearsWordsOfNotWantingToLiveInAnyHypothesis() {
    Turn turn =
        call()
            .debtorSays(
                List.of(
                    new Hypothesis(lineOf(Intent.HARDSHIP), 0.9),
                    new Hypothesis("sora mora mi", 0.1),
                    new Hypothesis("ne plu", 0.1)));
    assertThat(turn.understanding().signals()).containsExactly(Signal.SELF_HARM);
  }

  @Test
  void refusesNoHypothesis() {
    Call call = call();
    List<Hypothesis> none = List.of();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> call.debtorSays(none))
        .withMessage("hypotheses is empty; give one or more");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Hypothesis("x", Double.NaN))
        .withMessage("confidence is NaN; it must be 0 to 1");
  }

  @Test
  void goesOnFromJsonAsIfNothingHadBeenBetween() {
    Call call = call();
    call.agentSays("Kefivo vorenu?");
    call.debtorSays("Sila.");
    call.agentSays("Zedezo mofono?");
    Call resumed = TestPacks.coach().resume(CONTEXT, call.toJson());
    assertThat(resumed.state()).isEqualTo(call.state());
    String next = lineOf(Intent.PAYMENT_PROMISE);
    assertThat(resumed.debtorSays(next)).isEqualTo(call.debtorSays(next));
    assertThat(resumed.summary()).isEqualTo(call.summary());
  }

  @Test
  void refusesToGoOnFromWhatIsNoState() {
    CallCoach coach = TestPacks.coach();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> coach.resume(CONTEXT, "[]"))
        .withMessage("expected a JSON object");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> coach.resume(CONTEXT, "{\"format\":2}"))
        .withMessage("format is 2; this version reads 1");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> coach.resume(CONTEXT, "{\"format\":\"1\"}"))
        .withMessage("field \"format\" is 1; it takes another kind of value");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> coach.resume(CONTEXT, "{\"format\":1,"))
        .withMessageStartingWith("line 1: ");
  }

  @Test
  void drawsTheRecordFromWhatWasSaid() {
    Call call = call();
    call.agentSays("Dubo mi dubo.");
    call.debtorSays(lineOf(Intent.HARDSHIP));
    call.agentSays("Zedezo mofono?");
    call.debtorSays(lineOf(Intent.BLAME_SHIFTING));
    call.debtorSays(lineOf(Intent.STOP_CONTACT));
    call.agentSays("Zedezo mofono?");
    Summary summary = call.summary();
    assertThat(summary.outcome().kind()).isEqualTo(Outcome.Kind.STOP);
    assertThat(summary.disposition()).isEqualTo("stop-contact");
    assertThat(summary.goalMet()).isFalse();
    assertThat(summary.claims())
        .singleElement()
        .satisfies(claim -> assertThat(claim.state()).isEqualTo(BlameClaim.State.OPEN));
    assertThat(summary.checklist())
        .filteredOn(tick -> !tick.ticked())
        .extracting(Tick::check)
        .contains(Check.NOTHING_DISCLOSED, Check.NO_ASK_AFTER_STOP, Check.RIGHT_PARTY);
    assertThat(summary.openItems())
        .extracting(item -> item.todo())
        .containsExactlyInAnyOrder(Move.RECORD_STOP_REQUEST, Move.CONTACT_BLAMED_PARTY);
    assertThat(summary.lessons())
        .filteredOn(lesson -> lesson.kind() == Lesson.Kind.MISSED)
        .extracting(Lesson::turn, Lesson::move)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(0, Move.VERIFY_IDENTITY),
            org.assertj.core.groups.Tuple.tuple(2, Move.ACKNOWLEDGE_FEELING),
            org.assertj.core.groups.Tuple.tuple(5, Move.RECORD_STOP_REQUEST));
    assertThat(summary.lessons().get(0).say()).isPresent();
    assertThat(summary.nextContact().earliest()).isEmpty();
  }

  @Test
  void writesTheRecordInThreeForms() {
    Call call = call();
    call.debtorSays(lineOf(Intent.REFUSAL) + " #x");
    Summary summary = call.summary();
    assertThat(summary.toJson())
        .startsWith("{\"outcome\":{\"kind\":\"refusal\"},\"disposition\":\"refusal\"");
    assertThat(summary.toMarkdown()).startsWith("# refusal\n").contains("\\#x");
    assertThat(summary.toCsv())
        .startsWith("turn,speaker,kind,what,quote\r\n0,debtor,heard,refusal,");
  }

  @Test
  void settlesAClaimWhereSomebodyWasBlamed() {
    Call call = call();
    call.debtorSays(lineOf(Intent.BLAME_SHIFTING));
    call.settle(0, BlameClaim.State.REFUTED);
    call.settle(0, BlameClaim.State.CONFIRMED);
    assertThat(call.summary().claims())
        .extracting(BlameClaim::state)
        .containsExactly(BlameClaim.State.CONFIRMED);
    call.settle(0, BlameClaim.State.OPEN);
    assertThat(call.summary().claims())
        .extracting(BlameClaim::state)
        .containsExactly(BlameClaim.State.OPEN);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> call.settle(1, BlameClaim.State.OPEN))
        .withMessage("turn is 1; nobody was blamed in that turn");
  }
}
