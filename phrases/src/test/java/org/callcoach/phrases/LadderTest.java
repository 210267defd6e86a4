package org.callcoach.phrases;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.callcoach.Account;
import org.callcoach.Authority;
import org.callcoach.Call;
import org.callcoach.CallCoach;
import org.callcoach.CallContext;
import org.callcoach.CallState;
import org.callcoach.Language;
import org.callcoach.Turn;
import org.callcoach.advice.Advice;
import org.callcoach.advice.Move;
import org.callcoach.advice.Reply;
import org.callcoach.advice.Tone;
import org.callcoach.advice.Withheld;
import org.callcoach.nlu.Intent;
import org.callcoach.nlu.Signal;
import org.callcoach.nlu.Understanding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** How the bundled playbook goes on through a call: what is asked, when, and what no longer is. */
final class LadderTest {
  private static final CallCoach COACH = Bundled.COACH;
  private static final Language ENGLISH = Language.of("en");
  private static final CallContext CONTEXT =
      CallContext.on(LocalDate.of(2026, 11, 21))
          .about(
              Account.builder()
                  .creditor("First Prairie Bank")
                  .amount("3914.77", "EUR")
                  .debtorName("Sam Teller")
                  .contractClause("§ 7.")
                  .authority(new Authority(10, 6))
                  .build());
  private static final int ALL = 99;
  private static final Set<Move> SMALLER =
      EnumSet.of(Move.ASK_AFFORDABILITY, Move.PROPOSE_INSTALMENTS, Move.ASK_PART_PAYMENT);
  private static final Set<Intent> UNABLE =
      EnumSet.of(
          Intent.HARDSHIP,
          Intent.VULNERABILITY,
          Intent.AWAITING_FUNDS,
          Intent.PAYMENT_PLAN,
          Intent.SETTLEMENT_OFFER,
          Intent.EXTENSION_REQUEST);
  private static final String BROKE = "I've got no money at all";

  private static Stream<Language> languages() {
    return COACH.languages().stream();
  }

  private static Map<Intent, List<String>> learnt(Language language) throws IOException {
    Map<Intent, List<String>> lines = new LinkedHashMap<>();
    Path file = Path.of("src", "main", "packs", language.tag(), "utterances.tsv");
    for (String line : Files.readAllLines(file)) {
      String[] fields = line.split("\t", -1);
      lines.computeIfAbsent(Intent.of(fields[0]), i -> new ArrayList<>()).add(fields[2]);
    }
    return lines;
  }

  private static List<Move> moves(Advice advice) {
    return advice.replies().stream().map(Reply::move).toList();
  }

  private static Call underway() {
    Call call = COACH.newCall(CONTEXT.in(ENGLISH));
    call.agentSays("Am I speaking to Sam Teller?");
    call.debtorSays("Yes, speaking.");
    assertThat(call.state().verified()).isTrue();
    return call;
  }

  @ParameterizedTest
  @MethodSource("languages")
  void stepsDownOnlyWhereInabilityWasStated(Language language) throws IOException {
    int withheld = 0;
    for (Map.Entry<Intent, List<String>> lines : learnt(language).entrySet()) {
      for (String line : lines.getValue().subList(0, 12)) {
        Turn turn = COACH.advise(line, CONTEXT.in(language), CallState.underway(), ALL);
        CallState after = turn.after();
        boolean isUnable =
            after.heard().stream().anyMatch(UNABLE::contains)
                || after.signals().contains(Signal.VULNERABLE)
                || after.signals().contains(Signal.DISPUTE);
        if (!isUnable) {
          assertThat(moves(turn.advice())).as(line).doesNotContainAnyElementsOf(SMALLER);
          withheld +=
              (int)
                  turn.advice().withheld().stream()
                      .filter(w -> w.reason().startsWith("nobody has said that it cannot be paid"))
                      .count();
        }
      }
    }
    assertThat(withheld).isPositive();
  }

  @Test
  void stepsDownFromPartsToAPartToAMeetingToADayToSpeakAgain() throws IOException {
    List<String> unable =
        learnt(ENGLISH).get(Intent.HARDSHIP).stream()
            .filter(line -> isClear(COACH.understand(line, CONTEXT.in(ENGLISH))))
            .toList();
    Call call = underway();
    assertThat(moves(call.debtorSays(unable.get(0)).advice()))
        .contains(Move.ASK_AFFORDABILITY)
        .doesNotContain(Move.ASK_PART_PAYMENT, Move.PROPOSE_MEETING);
    call.agentSays("What could you afford each month?");
    assertThat(moves(call.debtorSays(unable.get(1)).advice()))
        .contains(Move.ASK_PART_PAYMENT)
        .doesNotContain(Move.PROPOSE_MEETING);
    call.agentSays("Could you pay a part of it today?");
    Turn none = call.debtorSays(unable.get(2));
    assertThat(moves(none.advice())).contains(Move.PROPOSE_MEETING);
    call.agentSays(
        none.advice().replies().stream()
            .filter(reply -> reply.move() == Move.PROPOSE_MEETING)
            .map(Reply::text)
            .findFirst()
            .orElseThrow());
    assertThat(moves(call.debtorSays(unable.get(3)).advice())).contains(Move.CALL_BACK_LATER);
  }

  private static boolean isClear(Understanding heard) {
    return heard.signals().isEmpty() && heard.intents().get(0).confidence() > 0.8;
  }

  @Test
  void asksForAllOfItOnlyBeforeItWasSaidThatItCannotBe() {
    CallState able = CallState.underway();
    CallState unable = able.afterHearing(Intent.HARDSHIP, Set.of());
    for (String line : List.of("okay", "Yes, that's me")) {
      assertThat(moves(COACH.advise(line, CONTEXT.in(ENGLISH), able, ALL).advice()))
          .as(line)
          .contains(Move.ASK_FULL_PAYMENT);
      assertThat(moves(COACH.advise(line, CONTEXT.in(ENGLISH), unable, ALL).advice()))
          .as(line)
          .doesNotContain(Move.ASK_FULL_PAYMENT);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "en, I had to pay the rent first",
    "en, I can barely buy food",
    "en, the electricity bill came first",
    "en, my medicine costs so much",
    "fr, j'ai dû payer le loyer d'abord",
    "es, primero tuve que pagar el alquiler",
    "de, ich musste erst die Miete zahlen",
    "it, prima ho dovuto pagare l'affitto",
    "pt, tive de pagar primeiro a renda",
    "zh, 我得先交房租",
    "nl, ik moest eerst de huur betalen",
    "pl, najpierw musiałam zapłacić czynsz"
  })
  void putsNothingAsABenefitOnceEssentialsWereNamed(String tag, String named) throws IOException {
    Language language = Language.of(tag);
    CallContext context = CONTEXT.in(language);
    CallState told = COACH.advise(named, context, CallState.underway()).after();
    int freely = 0;
    for (List<String> lines : learnt(language).values()) {
      for (String line : lines.subList(0, 6)) {
        List<Reply> before =
            COACH.advise(line, context, CallState.underway(), ALL).advice().replies();
        freely += (int) before.stream().filter(LadderTest::isBenefit).count();
        Advice after = COACH.advise(line, context, told, ALL).advice();
        assertThat(after.replies()).as(line).noneMatch(LadderTest::isBenefit);
        assertThat(after.replies()).as(line).isNotEmpty();
      }
    }
    assertThat(freely).isPositive();
    Advice plan = COACH.advise(named, context, CallState.underway(), ALL).advice();
    assertThat(
            plan.withheld().stream().filter(w -> w.tone() == Tone.INCENTIVE).map(Withheld::reason))
        .allMatch(reason -> reason.startsWith("rent, food, energy") || reason.contains("illness"));
  }

  private static boolean isBenefit(Reply reply) {
    return reply.tone() == Tone.INCENTIVE
        || reply.move() == Move.RESTATE_BENEFIT
        || reply.move() == Move.OFFER_INCENTIVE;
  }

  @Test
  void steersBackWithAWordOfAcknowledgementAfterTwoTurnsOffTheTopic() throws IOException {
    List<String> strays =
        learnt(ENGLISH).get(Intent.OFF_TOPIC).stream()
            .filter(line -> COACH.understand(line, CONTEXT.in(ENGLISH)).signals().isEmpty())
            .toList();
    Call call = underway();
    call.debtorSays(strays.get(0));
    call.agentSays("I see.");
    Reply best = call.debtorSays(strays.get(1)).advice().best().orElseThrow();
    assertThat(best.move()).isEqualTo(Move.STEER_BACK);
    assertThat(best.tone()).isEqualTo(Tone.EMPATHETIC);
    assertThat(best.reason()).startsWith("one friendly sentence");
    call.agentSays("Right.");
    Reply still = call.debtorSays("mmkay").advice().best().orElseThrow();
    assertThat(still.move()).isEqualTo(Move.STEER_BACK);
    assertThat(still.tone()).isEqualTo(Tone.EMPATHETIC);
    assertThat(still.reason()).startsWith("twice off the topic");
    call.agentSays("Right.");
    assertThat(moves(call.debtorSays(BROKE).advice())).doesNotContain(Move.STEER_BACK);
  }

  @Test
  void listensToWhoIsInFullFlow() {
    String flow =
        "I lost my job in March and then my wife lost hers, we have had nothing coming in for weeks,"
            + " we sold the car, we have no savings, I have no money at all and every day another"
            + " letter comes";
    Advice long1 = COACH.advise(flow, CONTEXT.in(ENGLISH)).advice();
    assertThat(long1.best()).map(Reply::move).contains(Move.LISTEN);
    Advice brief = COACH.advise(BROKE, CONTEXT.in(ENGLISH)).advice();
    assertThat(brief.best()).map(Reply::move).contains(Move.ACKNOWLEDGE_FEELING);
  }

  /** Pressure stands among the three where it is earned, and never without care beside it. */
  @ParameterizedTest
  @MethodSource("languages")
  void pairsFirmnessWithCare(Language language) throws IOException {
    int firm = 0;
    CallState earned = CallState.underway().afterSaying(Tone.EMPATHETIC);
    for (List<String> lines : learnt(language).values()) {
      for (String line : lines.subList(0, 12)) {
        List<Reply> replies = COACH.advise(line, CONTEXT.in(language), earned).advice().replies();
        assertThat(replies).extracting(r -> r.move() + " " + r.tone()).doesNotHaveDuplicates();
        if (replies.stream().anyMatch(r -> r.tone() == Tone.CONTRACTUAL_PRESSURE)) {
          firm++;
          assertThat(replies)
              .as(line)
              .anyMatch(r -> r.tone() == Tone.EMPATHETIC || r.tone() == Tone.OPEN_ENDED);
        }
      }
    }
    assertThat(firm).isPositive();
  }

  /** Every phrase that was not chosen says why, and none that was. */
  @ParameterizedTest
  @MethodSource("languages")
  void everyRejectedPhraseHasAReason(Language language) throws IOException {
    CallContext context = CONTEXT.in(language);
    List<String> ids =
        Files.readAllLines(Path.of("src", "main", "packs", language.tag(), "phrases.yaml")).stream()
            .filter(line -> line.startsWith("- id: \""))
            .map(line -> language.tag() + "/" + line.substring(7, line.length() - 1))
            .toList();
    String line = learnt(language).get(Intent.STALLING).get(0);
    List<String> chosen =
        COACH.advise(line, context, CallState.underway()).advice().replies().stream()
            .map(Reply::phrase)
            .toList();
    assertThat(ids).containsAll(chosen).hasSizeGreaterThan(500);
    for (String id : ids) {
      List<String> reasons = COACH.whyNot(id, line, context, CallState.underway());
      assertThat(reasons.isEmpty()).as("%s: %s", id, reasons).isEqualTo(chosen.contains(id));
      assertThat(reasons).as(id).noneMatch(String::isBlank);
    }
  }
}
