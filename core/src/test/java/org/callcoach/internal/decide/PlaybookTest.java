package org.callcoach.internal.decide;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.callcoach.Account;
import org.callcoach.CallContext;
import org.callcoach.CallState;
import org.callcoach.Language;
import org.callcoach.TestPacks;
import org.callcoach.advice.Move;
import org.callcoach.advice.Reply;
import org.callcoach.advice.Tone;
import org.callcoach.advice.Withheld;
import org.callcoach.internal.decide.Playbook.Called;
import org.callcoach.internal.decide.Playbook.Plan;
import org.callcoach.internal.decide.Playbook.Planned;
import org.callcoach.nlu.Intent;
import org.callcoach.nlu.Signal;
import org.callcoach.nlu.Understanding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class PlaybookTest {
  private static final Play FEEL = play(Move.ACKNOWLEDGE_FEELING, Tone.EMPATHETIC);
  private static final Play WHY = play(Move.ASK_REASON, Tone.OPEN_ENDED);
  private static final Play DAY =
      play(Move.ASK_PAYMENT_DATE, Tone.OPEN_ENDED, Condition.NOT_DATED, Condition.VERIFIED);
  private static final Play PRESS = play(Move.CITE_CONTRACT, Tone.CONTRACTUAL_PRESSURE);
  private static final Play EAR = play(Move.LISTEN, Tone.DE_ESCALATING);
  private static final Playbook PLAYBOOK = playbook();

  private static Play play(Move move, Tone tone, Condition... when) {
    return new Play(move, tone, List.of(when), "because " + move.id());
  }

  private static Playbook playbook() {
    Map<Intent, List<Play>> plays = new EnumMap<>(Intent.class);
    plays.put(Intent.REFUSAL, List.of(WHY, PRESS));
    plays.put(Intent.STALLING, List.of(DAY, FEEL));
    Map<Signal, Called> signals = new LinkedHashMap<>();
    signals.put(Signal.SELF_HARM, new Called(Intent.VULNERABILITY, List.of(EAR)));
    signals.put(Signal.VULNERABLE, new Called(Intent.VULNERABILITY, List.of(FEEL)));
    return new Playbook(
        plays,
        signals,
        List.of(
            gate(
                "raised",
                Set.of(Signal.STOP_CONTACT),
                Set.of(),
                List.of(),
                Set.of(Move.ASK_REASON)),
            gate("heard", Set.of(), Set.of(Intent.HARDSHIP), List.of(), Set.of()),
            gate(
                "both",
                Set.of(),
                Set.of(),
                List.of(Condition.NO_CLAUSE, Condition.NOT_CARED),
                Set.of())));
  }

  private static Gate gate(
      String id, Set<Signal> raised, Set<Intent> heard, List<Condition> when, Set<Move> moves) {
    return new Gate(
        id, raised, heard, when, List.of(), Set.of(Tone.CONTRACTUAL_PRESSURE), moves, Set.of(), id);
  }

  private static Plan plan(Intent intent, CallState state, Account account, Signal... signals) {
    return PLAYBOOK.plan(Moments.after(Moments.understood(intent, signals), state, account));
  }

  private static final Account CLAUSE = Account.builder().contractClause("§ 1").build();
  private static final CallState UNDERWAY = CallState.underway();

  @Test
  void keepsTheOrderOfTheIntentsPlays() {
    Plan plan = plan(Intent.REFUSAL, UNDERWAY, CLAUSE);
    assertThat(plan.allowed())
        .containsExactly(new Planned(WHY, Intent.REFUSAL), new Planned(PRESS, Intent.REFUSAL));
    assertThat(plan.withheld()).isEmpty();
  }

  @Test
  void leavesAPlayOutWhoseConditionsDoNotHold() {
    assertThat(plan(Intent.STALLING, UNDERWAY, CLAUSE).allowed())
        .containsExactly(new Planned(DAY, Intent.STALLING), new Planned(FEEL, Intent.STALLING));
    Plan unverified = plan(Intent.STALLING, CallState.opening(), CLAUSE);
    assertThat(unverified.allowed()).containsExactly(new Planned(FEEL, Intent.STALLING));
    assertThat(unverified.withheld()).isEmpty();
  }

  @Test
  void hasNothingForAnIntentWithoutPlays() {
    assertThat(plan(Intent.OTHER, UNDERWAY, CLAUSE)).isEqualTo(new Plan(List.of(), List.of()));
  }

  @Test
  void putsWhatASignalCallsForFirst() {
    assertThat(
            plan(Intent.STALLING, UNDERWAY, CLAUSE, Signal.VULNERABLE, Signal.SELF_HARM).allowed())
        .containsExactly(
            new Planned(EAR, Intent.VULNERABILITY),
            new Planned(FEEL, Intent.VULNERABILITY),
            new Planned(DAY, Intent.STALLING),
            new Planned(FEEL, Intent.STALLING));
  }

  @ParameterizedTest
  @CsvSource({"0.25, 4", "0.24, 2", "0.4, 4"})
  void answersASecondReadingThatIsLikelyEnough(double confidence, int plays) {
    Plan plan =
        PLAYBOOK.plan(
            Moments.after(
                Moments.understood(
                    Language.of("en"),
                    List.of(
                        Moments.reading(Intent.REFUSAL, 0.6),
                        Moments.reading(Intent.STALLING, confidence)),
                    List.of(),
                    Set.of()),
                UNDERWAY,
                CLAUSE));
    assertThat(plan.allowed()).hasSize(plays);
  }

  @ParameterizedTest
  @CsvSource({"0.40, 0.30, true", "0.40, 0.27, false", "0.32, 0.24, false", "0.9, 0.05, false"})
  void asksFirstWhichOfTwoCloseReadingsWasMeant(double first, double second, boolean asks) {
    Play which = play(Move.ASK_REASON, Tone.CLARIFYING, Condition.CLOSE);
    Playbook playbook =
        new Playbook(
            Map.of(Intent.REFUSAL, List.of(FEEL)), Map.of(), List.of(which), List.of(), List.of());
    Moment moment =
        Moments.after(
            Moments.understood(
                Language.of("en"),
                List.of(
                    Moments.reading(Intent.REFUSAL, first),
                    Moments.reading(Intent.STALLING, second)),
                List.of(),
                Set.of()),
            UNDERWAY,
            CLAUSE);
    assertThat(playbook.plan(moment).allowed().get(0).play()).isEqualTo(asks ? which : FEEL);
  }

  @Test
  void withholdsWithTheReasonOfTheFirstGate() {
    CallState hardship = UNDERWAY.afterHearing(Intent.HARDSHIP, Set.of());
    assertThat(plan(Intent.REFUSAL, hardship, Account.UNKNOWN).withheld())
        .containsExactly(new Withheld(Tone.CONTRACTUAL_PRESSURE, Move.CITE_CONTRACT, "heard"));
    CallState stopped = hardship.afterHearing(Intent.OTHER, Set.of(Signal.STOP_CONTACT));
    Plan plan = plan(Intent.REFUSAL, stopped, Account.UNKNOWN);
    assertThat(plan.withheld())
        .containsExactly(
            new Withheld(Tone.OPEN_ENDED, Move.ASK_REASON, "raised"),
            new Withheld(Tone.CONTRACTUAL_PRESSURE, Move.CITE_CONTRACT, "raised"));
    assertThat(plan.allowed()).isEmpty();
  }

  @Test
  void closesAGateOfConditionsWhenAllHold() {
    assertThat(plan(Intent.REFUSAL, UNDERWAY, Account.UNKNOWN).withheld())
        .extracting(Withheld::reason)
        .containsExactly("both");
    assertThat(
            plan(Intent.REFUSAL, UNDERWAY.afterSaying(Tone.EMPATHETIC), Account.UNKNOWN).withheld())
        .isEmpty();
    assertThat(plan(Intent.REFUSAL, UNDERWAY, CLAUSE).withheld()).isEmpty();
  }

  @Test
  void neverClosesAGateWithoutCauses() {
    Gate open =
        new Gate(
            "open",
            Set.of(),
            Set.of(),
            List.of(),
            List.of(),
            Set.of(Tone.values()),
            Set.of(),
            Set.of(),
            "x");
    assertThat(
            open.forbids(FEEL, Moments.after(Moments.understood(Intent.OTHER), UNDERWAY, CLAUSE)))
        .isFalse();
  }

  /** A map of the JDK's own iterates in another order in every JVM; what is compiled must not. */
  @Test
  void iteratesInTheOrderOfTheIntents() {
    Map<Intent, List<Play>> plays = new HashMap<>();
    List<Intent> backwards = new ArrayList<>(List.of(Intent.values()));
    Collections.reverse(backwards);
    backwards.forEach(intent -> plays.put(intent, List.of(FEEL)));
    assertThat(new Playbook(Map.copyOf(plays), Map.of(), List.of()).plays().keySet())
        .containsExactly(Intent.values());
  }

  @Test
  void doesWithoutAQuestionWhereThePlaybookHasNone() {
    Understanding unsure =
        Moments.understood(
            Language.of("en"), List.of(Moments.reading(Intent.REFUSAL, 0.2)), List.of(), Set.of());
    Playbook bare = new Playbook(Map.of(), Map.of(), List.of());
    assertThat(bare.plan(Moments.after(unsure, UNDERWAY, Account.UNKNOWN)).allowed()).isEmpty();
  }

  @Test
  void asksWhatWasMeantByTheFirstPlayThatHolds() {
    Playbook playbook =
        new Playbook(
            Map.of(Intent.OTHER, List.of(DAY, WHY, FEEL), Intent.REFUSAL, List.of(EAR)),
            Map.of(),
            List.of());
    Understanding unsure =
        Moments.understood(
            Language.of("en"), List.of(Moments.reading(Intent.REFUSAL, 0.2)), List.of(), Set.of());
    assertThat(playbook.plan(Moments.after(unsure, CallState.opening(), Account.UNKNOWN)).allowed())
        .containsExactly(new Planned(WHY, Intent.OTHER), new Planned(EAR, Intent.REFUSAL));
  }

  @Test
  void aGateThatAllowsMovesForbidsEveryOther() {
    Gate gate =
        new Gate(
            "one",
            Set.of(Signal.STOP_CONTACT),
            Set.of(),
            List.of(),
            List.of(),
            Set.of(),
            Set.of(),
            Set.of(Move.CLOSE_POLITELY),
            "x");
    CallState stopped = UNDERWAY.afterHearing(Intent.OTHER, Set.of(Signal.STOP_CONTACT));
    for (Move move : Move.values()) {
      Play play = new Play(move, Tone.CLOSING, List.of(), "y");
      assertThat(
              gate.forbids(play, Moments.after(Moments.understood(Intent.OTHER), stopped, CLAUSE)))
          .isEqualTo(move != Move.CLOSE_POLITELY);
    }
  }

  @Test
  void aGateOpensAgainWhereWhatEndsItHolds() {
    Gate gate =
        new Gate(
            "else",
            Set.of(Signal.THIRD_PARTY_ON_LINE),
            Set.of(),
            List.of(),
            List.of(Condition.VERIFIED),
            Set.of(),
            Set.of(FEEL.move()),
            Set.of(),
            "x");
    Understanding heard = Moments.understood(Intent.OTHER);
    CallState wife = UNDERWAY.afterHearing(Intent.OTHER, Set.of(Signal.THIRD_PARTY_ON_LINE));
    assertThat(gate.forbids(FEEL, Moments.after(heard, wife, CLAUSE))).isTrue();
    CallState husband = wife.withVerified(true);
    assertThat(gate.forbids(FEEL, Moments.after(heard, husband, CLAUSE))).isFalse();
  }

  @Test
  void addsWhatAlwaysFitsWhereItHolds() {
    Play who = new Play(Move.VERIFY_IDENTITY, Tone.CLARIFYING, List.of(Condition.UNVERIFIED), "y");
    Play bye =
        new Play(
            Move.CLOSE_POLITELY,
            Tone.CLOSING,
            List.of(),
            "z",
            java.util.Optional.of(Intent.CLOSING));
    Playbook playbook =
        new Playbook(
            Map.of(Intent.OTHER, List.of(FEEL)), Map.of(), List.of(), List.of(who, bye), List.of());
    Understanding heard = Moments.understood(Intent.OTHER);
    assertThat(playbook.plan(Moments.after(heard, UNDERWAY, CLAUSE)).allowed())
        .containsExactly(new Planned(FEEL, Intent.OTHER), new Planned(bye, Intent.CLOSING));
    assertThat(playbook.plan(Moments.after(heard, CallState.opening(), CLAUSE)).allowed())
        .containsExactly(
            new Planned(FEEL, Intent.OTHER),
            new Planned(who, Intent.OTHER),
            new Planned(bye, Intent.CLOSING));
  }

  /** The whole state space that pressure hangs on, with every intent that has a play for it. */
  static Stream<CallState> states() {
    List<CallState> states = new ArrayList<>();
    for (boolean verified : new boolean[] {false, true}) {
      for (Set<Signal> signals :
          List.of(
              Set.<Signal>of(),
              Set.of(Signal.SELF_HARM),
              Set.of(Signal.STOP_CONTACT),
              Set.of(Signal.DISPUTE))) {
        for (Intent heard : List.of(Intent.OTHER, Intent.HARDSHIP, Intent.VULNERABILITY)) {
          CallState state = CallState.opening().withVerified(verified).afterHearing(heard, signals);
          states.add(state);
          for (Tone tone : Tone.values()) {
            states.add(state.afterSaying(tone));
          }
        }
      }
    }
    return states.stream();
  }

  @ParameterizedTest
  @MethodSource("states")
  void pressesOnlyWithClauseVerifiedPersonAndAKinderStepBefore(CallState state) {
    boolean kind = state.said().contains(Tone.EMPATHETIC) || state.said().contains(Tone.OPEN_ENDED);
    boolean stopped =
        state.signals().contains(Signal.SELF_HARM)
            || state.signals().contains(Signal.STOP_CONTACT)
            || state.heard().contains(Intent.HARDSHIP)
            || state.heard().contains(Intent.VULNERABILITY);
    List<String[]> lines = TestPacks.utterances("xx");
    for (int i = 0; i < Intent.values().length; i++) {
      String[] line = lines.get(6 * i);
      for (Account account : List.of(CLAUSE, Account.UNKNOWN)) {
        List<Reply> replies =
            TestPacks.coach()
                .advise(
                    line[2],
                    CallContext.on(TestPacks.TODAY).in(Language.of("xx")).about(account),
                    state,
                    9)
                .advice()
                .replies();
        boolean has =
            Set.of("refusal", "extension-request", "stalling", "awaiting-funds").contains(line[0]);
        boolean may = has && kind && !stopped && state.verified() && account.equals(CLAUSE);
        assertThat(replies.stream().anyMatch(r -> r.tone() == Tone.CONTRACTUAL_PRESSURE))
            .as(line[2])
            .isEqualTo(may);
      }
    }
  }
}
