package org.callcoach.phrases;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.callcoach.Account;
import org.callcoach.Authority;
import org.callcoach.CallCoach;
import org.callcoach.CallContext;
import org.callcoach.CallState;
import org.callcoach.Language;
import org.callcoach.Turn;
import org.callcoach.advice.Move;
import org.callcoach.advice.Reply;
import org.callcoach.advice.Tone;
import org.callcoach.nlu.Intent;
import org.callcoach.nlu.Signal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for every bundled language. */
final class BundledPacksTest {
  private static final CallCoach COACH = Bundled.COACH;
  private static final CallContext CONTEXT = CallContext.on(LocalDate.of(2026, 11, 21));
  private static final Account ACCOUNT =
      Account.builder()
          .creditor("First Prairie Bank")
          .amount("3914.77", "EUR")
          .dueDate(LocalDate.of(2026, 9, 28))
          .reference("FPB-1")
          .debtorName("Sam Teller")
          .contractClause("§ 7.")
          .missedDate(LocalDate.of(2026, 11, 2))
          .authority(new Authority(10, 6))
          .build();

  private static Stream<Language> languages() {
    return COACH.languages().stream();
  }

  private record Learnt(Intent intent, String text) {}

  private static List<Learnt> learnt(Language language) throws IOException {
    Path file = Path.of("src", "main", "packs", language.tag(), "utterances.tsv");
    return Files.readAllLines(file).stream()
        .map(line -> line.split("\t", -1))
        .map(fields -> new Learnt(Intent.of(fields[0]), fields[2]))
        .toList();
  }

  /** At least 60 lines an intent is what a language begins with. */
  @ParameterizedTest
  @MethodSource("languages")
  void everyIntentHasSixtyUtterances(Language language) throws IOException {
    Map<Intent, Long> counts =
        learnt(language).stream()
            .collect(Collectors.groupingBy(Learnt::intent, Collectors.counting()));
    assertThat(counts).hasSize(Intent.values().length);
    assertThat(counts.values()).allSatisfy(count -> assertThat(count).isGreaterThanOrEqualTo(60));
  }

  @ParameterizedTest
  @MethodSource("languages")
  void everyShippedUtteranceHasItsOwnIntent(Language language) throws IOException {
    List<String> wrong = new ArrayList<>();
    for (Learnt line : learnt(language)) {
      if (COACH.understand(line.text(), CONTEXT.in(language)).intent() != line.intent()) {
        wrong.add(line.intent().id() + ": " + line.text());
      }
    }
    assertThat(wrong).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("languages")
  void everyUtteranceGetsThreeDifferentReplies(Language language) throws IOException {
    for (Account account : List.of(ACCOUNT, Account.UNKNOWN)) {
      for (Learnt line : sample(learnt(language), 400)) {
        List<Reply> replies =
            COACH.advise(line.text(), CONTEXT.in(language).about(account)).advice().replies();
        assertThat(replies).as(line.text()).hasSize(3);
        assertThat(replies).extracting(r -> r.move() + " " + r.tone()).doesNotHaveDuplicates();
        assertThat(replies)
            .allSatisfy(r -> assertThat(r.text()).isNotBlank().doesNotContain("{", "}"))
            .allSatisfy(r -> assertThat(r.phrase()).startsWith(language.tag() + "/"));
      }
    }
  }

  @Test
  void aDenialBehindAClaimIsNoWrongParty() {
    Turn turn = COACH.advise("my ex was meant to pay that, not me", CONTEXT);
    assertThat(turn.understanding().intent()).isEqualTo(Intent.BLAME_SHIFTING);
    assertThat(turn.understanding().signals()).isEmpty();
    assertThat(turn.advice().best()).map(Reply::move).contains(Move.CONTACT_BLAMED_PARTY);
  }

  @Test
  void wordsOfNotWantingToLiveStopTheTalkOfMoney() {
    Turn turn = COACH.advise("Honestly I'd be better off dead than with these bills", CONTEXT);
    assertThat(turn.understanding().signals()).contains(Signal.SELF_HARM);
    assertThat(turn.advice().best()).map(Reply::move).contains(Move.CHECK_SAFETY);
  }

  @ParameterizedTest
  @MethodSource("languages")
  void noPhraseComesTwiceInACall(Language language) throws IOException {
    CallState state = CallState.underway();
    List<String> shown = new ArrayList<>();
    for (Learnt line : sample(learnt(language), 40)) {
      Turn turn = COACH.advise(line.text(), CONTEXT.in(language).about(ACCOUNT), state);
      state = turn.after();
      // Whether someone is safe is asked as often as it takes.
      turn.advice().replies().stream()
          .filter(reply -> reply.move() != Move.CHECK_SAFETY)
          .forEach(reply -> shown.add(reply.phrase()));
    }
    assertThat(shown).doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @MethodSource("languages")
  void anUnverifiedPersonHearsNothingOfTheDebt(Language language) throws IOException {
    for (Learnt line : sample(learnt(language), 500)) {
      Turn turn =
          COACH.advise(line.text(), CONTEXT.in(language).about(ACCOUNT), CallState.opening());
      assertThat(turn.advice().replies())
          .as(line.text())
          .allSatisfy(r -> assertThat(r.text()).doesNotContain("Prairie", "914", "FPB", "§ 7."))
          .allSatisfy(r -> assertThat(r.tone()).isNotIn(Tone.INCENTIVE, Tone.CONTRACTUAL_PRESSURE));
    }
  }

  @ParameterizedTest
  @MethodSource("languages")
  void pressureQuotesTheClauseAndIsEarned(Language language) throws IOException {
    CallState earned = CallState.underway().afterSaying(Tone.EMPATHETIC);
    int quoted = 0;
    for (Learnt line : learnt(language)) {
      if (line.intent() != Intent.STALLING && line.intent() != Intent.REFUSAL) {
        continue;
      }
      CallContext account = CONTEXT.in(language).about(ACCOUNT);
      assertThat(tones(COACH.advise(line.text(), account, CallState.underway(), 9)))
          .doesNotContain(Tone.CONTRACTUAL_PRESSURE);
      for (Reply reply : COACH.advise(line.text(), account, earned, 9).advice().replies()) {
        if (reply.tone() == Tone.CONTRACTUAL_PRESSURE) {
          quoted++;
          assertThat(reply.text()).contains("§ 7.");
        }
      }
    }
    assertThat(quoted).isPositive();
  }

  private static List<Tone> tones(Turn turn) {
    return turn.advice().replies().stream().map(Reply::tone).toList();
  }

  @Test
  void sixteenThreadsSayWhatOneSays() throws Exception {
    List<String> texts = new ArrayList<>();
    for (Language language : COACH.languages()) {
      sample(learnt(language), 300).forEach(line -> texts.add(line.text()));
    }
    List<Turn> alone =
        texts.stream().map(text -> COACH.advise(text, CONTEXT.about(ACCOUNT))).toList();
    ExecutorService threads = Executors.newFixedThreadPool(16);
    try {
      Callable<List<Turn>> all =
          () -> texts.stream().map(t -> COACH.advise(t, CONTEXT.about(ACCOUNT))).toList();
      List<Future<List<Turn>>> futures = new ArrayList<>();
      for (int i = 0; i < 16; i++) {
        futures.add(threads.submit(all));
      }
      for (Future<List<Turn>> future : futures) {
        assertThat(future.get()).isEqualTo(alone);
      }
    } finally {
      threads.shutdownNow();
    }
  }

  @Test
  void aTurkishMachineSaysTheSame() throws IOException {
    Locale before = Locale.getDefault();
    List<Learnt> lines = sample(learnt(Language.of("en")), 200);
    List<Turn> english =
        lines.stream()
            .map(l -> COACH.advise(l.text().toUpperCase(Locale.ROOT), CONTEXT.about(ACCOUNT)))
            .toList();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr-TR"));
      CallCoach coach = CallCoach.builder().build();
      assertThat(lines)
          .extracting(l -> coach.advise(l.text().toUpperCase(Locale.ROOT), CONTEXT.about(ACCOUNT)))
          .isEqualTo(english);
    } finally {
      Locale.setDefault(before);
    }
  }

  /** Every so many lines, so that all intents are among them. */
  private static List<Learnt> sample(List<Learnt> lines, int size) {
    int step = Math.max(1, lines.size() / size);
    List<Learnt> sample = new ArrayList<>();
    for (int i = 0; i < lines.size(); i += step) {
      sample.add(lines.get(i));
    }
    return sample;
  }
}
