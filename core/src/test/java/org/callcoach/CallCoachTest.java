package org.callcoach;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.callcoach.advice.Move;
import org.callcoach.advice.Reply;
import org.callcoach.advice.Tone;
import org.callcoach.nlu.Intent;
import org.callcoach.nlu.ScoredIntent;
import org.callcoach.nlu.Signal;
import org.callcoach.nlu.Understanding;
import org.callcoach.nlu.Weight;
import org.callcoach.policy.ContactHistory;
import org.callcoach.policy.ContactRequest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class CallCoachTest {
  private static final CallContext CONTEXT = CallContext.on(TestPacks.TODAY);
  private static final Account ACCOUNT =
      Account.builder()
          .creditor("Norda")
          .amount("1234.50", "EUR")
          .dueDate(LocalDate.of(2026, 9, 1))
          .reference("R-17")
          .debtorName("Ms Vale")
          .contractClause("Payment is due in 14 days.")
          .missedDate(LocalDate.of(2026, 11, 2))
          .authority(new Authority(10, 4))
          .build();

  @ParameterizedTest
  @ValueSource(strings = {"xx", "yy"})
  void readsEveryTrainedUtteranceAsItWasLabelled(String language) {
    CallContext context = CONTEXT.in(Language.of(language));
    for (String[] line : TestPacks.utterances(language)) {
      assertThat(TestPacks.coach().understand(line[2], context).intent().id())
          .as(line[2])
          .isEqualTo(line[0]);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "'Sola va kupo, fimo.', flat-roof",
    "sola kupo, flat-roof",
    "umu kapa nulin, lost-hat",
    "ne kapa nulo,",
    "fosadu lubu,"
  })
  void recognisesTheSituationThatWasToldAndNotDenied(String utterance, @Nullable String situation) {
    Understanding understood =
        TestPacks.coach().understand(utterance, CONTEXT.in(Language.of("xx")));
    assertThat(understood.intents().stream().flatMap(i -> i.situation().stream()))
        .containsExactlyElementsOf(situation == null ? List.of() : List.of(situation));
  }

  @Test
  void namesTheSituationThatItRecognised() {
    CallContext context = CONTEXT.in(Language.of("xx"));
    CallState state = CallState.underway();
    assertThat(
            TestPacks.coach().advise("Sola va kupo, fimo.", context, state, 9).advice().replies())
        .anySatisfy(reply -> assertThat(reply.text()).contains("sola kupo"));
  }

  @Test
  void loadsTheLanguagesOfTheProvider() {
    assertThat(TestPacks.coach().languages()).containsExactly(Language.of("xx"), Language.of("yy"));
  }

  @Test
  void loadsWantedLanguagesOnlyInTheirOrder() {
    CallCoach coach =
        CallCoach.builder().provider(TestPacks.provider()).languages("yy", "xx", "yy").build();
    assertThat(coach.languages()).containsExactly(Language.of("yy"), Language.of("xx"));
  }

  @Test
  void refusesALanguageWithoutPack() {
    CallCoach.Builder builder = CallCoach.builder().provider(TestPacks.provider()).languages("ga");
    assertThatIllegalArgumentException()
        .isThrownBy(builder::build)
        .withMessage("language \"ga\" has no pack; there are [xx, yy]");
  }

  @Test
  void refusesACallInALanguageThatIsNotLoaded() {
    CallContext context = CONTEXT.in(Language.of("ga"));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> TestPacks.coach().advise("fosadu", context))
        .withMessage("language \"ga\" is not loaded; loaded are [xx, yy]");
  }

  @Test
  void refusesToGiveNoReply() {
    CallState state = CallState.opening();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> TestPacks.coach().advise("fosadu", CONTEXT, state, 0))
        .withMessage("most is 0; it must be 1 or more");
  }

  static Stream<String> oddSpeech() {
    return Stream.of(
        "",
        " ",
        "\n\t\r",
        "....?!",
        "\uD83D",
        "\uDE00",
        "\uDE00\uD83D fosadu \uD83D",
        "😀👩‍👩‍👧‍👦🏳️‍🌈😀",
        "\u202Efosadu lubu\u202C",
        "שלום מה שלומך היום אדוני",
        "مرحبا لا أستطيع الدفع الآن",
        "你好，我现在没有钱付账单",
        "สวัสดีครับผมไม่มีเงิน",
        "Z\u0351\u036B\u0343a\u0323\u0321l\u0336g\u030Ao\u0327".repeat(300),
        "\u0301\u0301\u0301",
        "\uFDFA\u3356\u337F".repeat(2_000),
        "\u0000\u0001\u0002\uFFFF\uFFFE\uFEFF",
        "f***** sh#t b__ch *** ###",
        "1 250,00 € 12:30 99/99/9999 100% 1234567890",
        "{amount} {0} '{' }",
        "%s %d %n",
        "\u0660\u0661\u0662 \uFF11\uFF12 ①② \uD835\uDFCE",
        "İIıi ŞşĞğ");
  }

  @ParameterizedTest
  @MethodSource("oddSpeech")
  void understandsOddSpeech(String text) {
    check(text, TestPacks.coach().advise(text, CONTEXT.about(ACCOUNT)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"fosadu lubu. ", "a", "你", "😀", "\u0301", "9 ", "*", "x*"})
  void understandsAMillionCharacters(String part) {
    String text = part.repeat(1_000_000 / part.length());
    check(text, TestPacks.coach().advise(text, CONTEXT));
  }

  @Test
  void understandsAnyStringOfCodeUnits() {
    Random random = new Random(4711);
    for (int round = 0; round < 600; round++) {
      String text = anyText(random);
      check(text, TestPacks.coach().advise(text, CONTEXT.about(ACCOUNT)));
      check(text, TestPacks.coach().advise(text, CONTEXT.in(Language.of("yy"))));
    }
  }

  private static String anyText(Random random) {
    StringBuilder text = new StringBuilder();
    List<String[]> lines = TestPacks.utterances("xx");
    for (int part = random.nextInt(6); part >= 0; part--) {
      switch (random.nextInt(5)) {
        case 0 -> text.append((char) random.nextInt(0x10000));
        case 1 -> text.appendCodePoint(random.nextInt(Character.MAX_CODE_POINT + 1));
        case 2 -> text.append(lines.get(random.nextInt(lines.size()))[2]);
        case 3 -> text.append((char) random.nextInt(0x80)).append((char) random.nextInt(0x80));
        default -> text.append(" .,'’*#_-:/1234567890€\u0301".charAt(random.nextInt(23)));
      }
    }
    return text.toString();
  }

  private static void check(String text, Turn turn) {
    Understanding understood = turn.understanding();
    assertThat(understood.text()).isEqualTo(text);
    assertThat(understood.intents()).hasSizeGreaterThanOrEqualTo(3);
    for (ScoredIntent reading : understood.intents()) {
      assertThat(reading.confidence()).isBetween(0.0, 1.0);
      assertThat(reading.span().end()).isLessThanOrEqualTo(text.length());
    }
    assertThat(understood.intents().stream().map(ScoredIntent::intent)).doesNotHaveDuplicates();
    assertThat(understood.intents().stream().map(r -> -r.confidence()).toList()).isSorted();
    for (Reply reply : turn.advice().replies()) {
      assertThat(reply.text()).isNotBlank().doesNotContain("{", "}");
      assertThat(turn.after().shown()).contains(reply.phrase());
    }
  }

  @Test
  void saysOtherOfWordsThatItHasNeverSeen() {
    Understanding understood =
        TestPacks.coach().understand("qqq wxwx", CONTEXT.in(Language.of("xx")));
    assertThat(understood.intent()).isEqualTo(Intent.OTHER);
  }

  @Test
  void takesAForeignLanguageForABarrier() {
    Turn turn = TestPacks.coach().advise("你好，我现在没有钱付账单", CONTEXT);
    assertThat(turn.understanding().language()).isEqualTo(Language.of("zh"));
    assertThat(turn.understanding().intent()).isEqualTo(Intent.OTHER);
    assertThat(turn.understanding().signals()).containsExactly(Signal.LANGUAGE_BARRIER);
    assertThat(turn.after().language()).contains(Language.of("xx"));
    assertThat(turn.advice().best().map(Reply::phrase)).contains("xx/tongue-name");
    assertThat(turn.advice().best().map(Reply::text))
        .hasValueSatisfying(said -> assertThat(said).startsWith("Vosi ").endsWith("?"));
  }

  @Test
  void explainsAScoreByAllOfItsWeights() {
    String text = TestPacks.utterances("xx").get(4)[2];
    for (ScoredIntent reading :
        TestPacks.coach().explain(text, CONTEXT.in(Language.of("xx"))).intents()) {
      // Four words, what holds before any, and for the right one that it is an example.
      boolean isExample = reading.confidence() > 0.5;
      assertThat(reading.because()).hasSize(isExample ? 6 : 5);
      assertThat(reading.because().get(4).text()).isEqualTo("(prior)");
      for (Weight weight : reading.because().subList(0, 4)) {
        assertThat(weight.span())
            .hasValueSatisfying(s -> assertThat(s.of(text)).isEqualTo(weight.text()));
      }
      assertThat(reading.because().subList(0, 4).stream().map(w -> -Math.abs(w.value())).toList())
          .isSorted();
    }
    assertThat(TestPacks.coach().understand(text, CONTEXT).intents().get(0).because()).isEmpty();
  }

  @Test
  void raisesTheSignalOfARuleWhateverTheIntent() {
    Turn turn = TestPacks.coach().advise("sora mora mi", CONTEXT.in(Language.of("xx")));
    assertThat(turn.understanding().signals()).contains(Signal.SELF_HARM);
    assertThat(turn.advice().best().map(Reply::move)).contains(Move.LISTEN);
    assertThat(turn.advice().replies())
        .extracting(Reply::tone)
        .doesNotContain(Tone.OPEN_ENDED, Tone.INCENTIVE, Tone.CONTRACTUAL_PRESSURE);
  }

  @Test
  void raisesASignalForTheRestOfTheCall() {
    Call call = TestPacks.coach().newCall(CONTEXT.in(Language.of("xx")).about(ACCOUNT));
    call.verified(true);
    call.debtorSays("ne plu");
    Turn later = call.debtorSays(lineOf("refusal"));
    assertThat(call.state().signals()).contains(Signal.STOP_CONTACT);
    assertThat(later.advice().replies())
        .isNotEmpty()
        .extracting(Reply::move)
        .doesNotContain(Move.ASK_REASON, Move.ASK_PAYMENT_DATE, Move.CITE_CONTRACT);
    assertThat(later.advice().withheld())
        .extracting(w -> w.reason())
        .containsOnly("contact is to stop: record it and end");
  }

  @Test
  void withholdsAllMoneyTalkFromAnUnverifiedPerson() {
    Turn turn =
        TestPacks.coach()
            .advise(
                lineOf("extension-request"),
                CONTEXT.in(Language.of("xx")).about(ACCOUNT),
                CallState.opening());
    assertThat(turn.advice().replies()).isEmpty();
    assertThat(turn.advice().withheld())
        .extracting(w -> w.reason())
        .hasSize(3)
        .containsOnly("the person on the line is not verified: verify first");
  }

  @Test
  void earnsPressureByAKinderStepThatTheAgentTook() {
    Call call = TestPacks.coach().newCall(CONTEXT.in(Language.of("xx")).about(ACCOUNT));
    call.verified(true);
    Turn first = call.debtorSays(lineOf("refusal"));
    assertThat(first.advice().withheld())
        .extracting(w -> w.reason())
        .containsExactly("no empathetic or open step has been said before");
    call.agentSays("something of my own");
    assertThat(call.state().said()).isEmpty();
    call.agentSays(" " + first.advice().replies().get(0).text().toUpperCase(Locale.ROOT));
    assertThat(call.state().said()).containsExactly(Tone.OPEN_ENDED);
    Turn second = call.debtorSays(lineOf("refusal"));
    assertThat(second.advice().withheld()).isEmpty();
    assertThat(second.advice().replies())
        .filteredOn(r -> r.tone() == Tone.CONTRACTUAL_PRESSURE)
        .singleElement()
        .satisfies(r -> assertThat(r.text()).contains("“Payment is due in 14 days.”"));
  }

  @Test
  void repeatsAPhraseOnlyWhereNothingElseIsLeft() {
    Call call = TestPacks.coach().newCall(CONTEXT.about(ACCOUNT));
    call.verified(true);
    Set<String> shown = new HashSet<>();
    int repeats = 0;
    for (int turn = 0; turn < 30; turn++) {
      List<String> replies =
          call.debtorSays(TestPacks.utterances("xx").get(turn * 7)[2]).advice().replies().stream()
              .map(Reply::phrase)
              .toList();
      assertThat(replies).isNotEmpty().doesNotHaveDuplicates();
      boolean isNew = replies.stream().noneMatch(shown::contains);
      assertThat(isNew || shown.containsAll(replies)).isTrue();
      repeats += isNew ? 0 : 1;
      shown.addAll(replies);
    }
    assertThat(repeats).isBetween(1, 29);
    assertThat(call.state().shown()).containsExactlyInAnyOrderElementsOf(shown);
  }

  @Test
  void givesTheSameForTheSame() {
    CallContext context = CONTEXT.about(ACCOUNT);
    for (String[] line : TestPacks.utterances("xx")) {
      assertThat(TestPacks.coach().advise(line[2], context))
          .isEqualTo(TestPacks.coach().advise(line[2], context));
    }
  }

  @Test
  void givesSixteenThreadsWhatItGivesOne() throws Exception {
    List<String> texts = new ArrayList<>();
    for (int line = 0; line < TestPacks.utterances("xx").size(); line += 7) {
      texts.add(TestPacks.utterances("xx").get(line)[2]);
      texts.add(TestPacks.utterances("yy").get(line)[2]);
    }
    CallContext context = CONTEXT.about(ACCOUNT);
    List<Turn> alone = texts.stream().map(t -> TestPacks.coach().advise(t, context)).toList();
    CallCoach fresh = CallCoach.builder().provider(TestPacks.provider()).build();
    ExecutorService threads = Executors.newFixedThreadPool(16);
    try {
      Callable<List<Turn>> all = () -> texts.stream().map(t -> fresh.advise(t, context)).toList();
      for (Future<List<Turn>> turns : threads.invokeAll(Collections.nCopies(16, all))) {
        assertThat(turns.get()).isEqualTo(alone);
      }
    } finally {
      threads.shutdownNow();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"tr-TR", "az-AZ", "th-TH-u-nu-thai", "ar-EG-u-nu-arab"})
  void givesTheSameUnderAnyDefaultLocale(String tag) {
    List<String> texts =
        TestPacks.utterances("xx").stream()
            .limit(60)
            .map(l -> l[2].toUpperCase(Locale.ROOT))
            .toList();
    CallContext context = CONTEXT.about(ACCOUNT);
    List<Turn> expected = texts.stream().map(t -> TestPacks.coach().advise(t, context)).toList();
    Locale before = Locale.getDefault();
    Locale.setDefault(Locale.forLanguageTag(tag));
    try {
      CallCoach coach = CallCoach.builder().provider(TestPacks.provider()).build();
      for (int i = 0; i < expected.size(); i++) {
        assertThat(coach.advise(texts.get(i), context)).isEqualTo(expected.get(i));
      }
      assertThat(Intent.of("dispute-liability").id()).isEqualTo("dispute-liability");
      assertThat(Intent.valueOf("HOSTILITY").id()).isEqualTo("hostility");
    } finally {
      Locale.setDefault(before);
    }
  }

  private static String lineOf(String intent) {
    return TestPacks.utterances("xx").stream()
        .filter(line -> line[0].equals(intent))
        .map(line -> line[2])
        .findFirst()
        .orElseThrow();
  }

  @Test
  void aPolicyThatIsNotThereIsNamedWithThoseThatAre() {
    CallContext context = CallContext.on(TestPacks.TODAY).under("X1", "ZZ");
    String message = "policy \"ZZ\" is unknown; known are X1, X1-A, neutral";
    assertThatIllegalArgumentException()
        .isThrownBy(() -> TestPacks.coach().newCall(context))
        .withMessage(message);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> TestPacks.coach().advise("x", context))
        .withMessage(message);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> TestPacks.coach().policy("ZZ"))
        .withMessage(message);
  }

  @Test
  void aContactIsRuledOnUnderThePoliciesOfItsRequest() {
    ContactRequest evening =
        ContactRequest.call(Instant.parse("2026-04-07T20:30:00Z"), ZoneOffset.UTC);
    assertThat(TestPacks.coach().contact(evening, ContactHistory.NONE).reasons())
        .extracting(reason -> reason.rule().path())
        .containsExactly("neutral/hours");
    assertThat(TestPacks.coach().contact(evening.under("X1"), ContactHistory.NONE).reasons())
        .extracting(reason -> reason.rule().path())
        .containsExactly("X1/notice");
  }
}
