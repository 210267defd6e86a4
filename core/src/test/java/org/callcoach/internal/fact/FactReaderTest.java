package org.callcoach.internal.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.callcoach.internal.pack.FactWords;
import org.callcoach.internal.text.Apostrophe;
import org.callcoach.internal.text.Fold;
import org.callcoach.internal.text.Normalizer;
import org.callcoach.internal.text.Tokens;
import org.callcoach.nlu.Fact;
import org.callcoach.nlu.FactType;
import org.callcoach.nlu.Intent;
import org.callcoach.nlu.PromiseGrade;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

final class FactReaderTest {
  private static final Normalizer NORMALIZER = new Normalizer(Apostrophe.JOINS, Fold.NONE);
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

  /** An invented language. */
  private static final FactData WORDS =
      FactWords.of(
          "xx/facts.yaml",
          """
          settings: {cardinal-days: true, joined-numbers: true, tail-digits: true}
          words:
            number: {1: ["un"], 2: ["bi"], 5: ["pen"], 20: ["vig"], 50: ["lex"]}
            scale: {100: ["kent"], 1000: ["mil"]}
            number-join: ["ond"]
            number-link: ["ka"]
            digit: {6: ["zes"]}
            currency: ["zod"]
            follower: ["ta"]
            weekday: {5: ["frid", "fridves"]}
            day-part: {18: ["fridves"]}
            day: {1: ["mor"]}
            week-after: {7: ["sep"]}
            month: {12: ["dek"]}
            start-of: ["komo"]
            middle-of: ["mezo"]
            next: ["ven", "sekva"]
            last: ["las"]
            on: ["sur"]
            at: ["je"]
            hour: ["hor"]
            callback: ["vok"]
            period: {30: ["monaj"]}
            instalments: ["monaj", "part"]
            representative: ["avok"]
            name-link: ["estas"]
            unit: {7: ["wik"]}
            in: ["eno"]
            of: ["de"]
            every: ["tiu"]
            reference: ["papir"]
            the: ["lo"]
            per: {30: ["alam"]}
            share: {5000: ["halv"]}
            until: ["gis"]
            until-behind: ["anu"]
            grade: {1: ["vidu"], 2: ["provu"], 3: ["povu"], 4: ["voli"]}
            pay: ["pagu"]
            pay-head: ["metu"]
            pay-tail: ["tra"]
            grace: ["donu"]
            hypothesis: ["se"]
            paid: ["pagit"]
            negation: ["noy"]
            unrelated: ["hyra"]
          """);

  private static List<String> languages() {
    return FactWords.languages();
  }

  private static List<Fact> facts(FactData data, String text, FactContext context) {
    return new FactReader(data, NORMALIZER)
        .facts(NORMALIZER.tokens(text), context, Optional.empty());
  }

  private static FactContext context() {
    return new FactContext(TODAY, Optional.empty());
  }

  private static String written(List<Fact> facts) {
    List<String> written = new ArrayList<>();
    facts.forEach(f -> written.add(f.type().id() + " " + f.text() + "=" + f.value()));
    return String.join("; ", written);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "pagu vig zod|promise-amount vig zod=20",
        "pagu bikentpenondvig zod frid|promise-amount bikentpenondvig zod=225; promise-date frid=2026-11-27",
        "pagit 30 zod frid|paid-amount 30 zod=30; paid-date frid=2026-11-20",
        "pagu kent pen zod|promise-amount kent pen zod=150",
        "pagu un mil bi ta|promise-amount un mil bi=1200",
        "pagu 30 alam|instalment-amount 30=30; instalment-period alam=monthly",
        "pagu lo 15|promise-date lo 15=2026-12-15",
        "pagu eno bi wik|promise-date eno bi wik=2026-12-05",
        "noy pagu vig zod|''",
        "hyra vig zod|''",
        "pagu halv|''",
        "pagu 1.250,50 zod|promise-amount 1.250,50 zod=1250.50",
        "pagu 1,250.50 zod|promise-amount 1,250.50 zod=1250.50",
        "pagu 1'250 zod|promise-amount 1'250 zod=1250",
        "pagu €20|promise-amount €20=20",
        "pagu 20 €, ta|promise-amount 20 €=20",
        "pagu 20%|''",
        "pagu vig zod ka lex|promise-amount vig zod ka lex=20.50",
        "pagu part de vig zod|instalment-amount vig zod=20",
        "pagu tiu lo 15|instalment-period tiu lo 15=monthly",
        "pagu frid de sekva wik|promise-date frid de sekva wik=2026-11-27",
        "pagu frid 27|promise-date frid 27=2026-11-27",
        "pagu frid 15|promise-date frid=2026-11-27; promise-amount 15=15",
        "pagu frid 20|''",
        "pagit lo 15 je 11|paid-date lo 15=2026-11-15",
        "frid noy|''",
        "papir zes bi pen|reference zes bi pen=625",
      })
  void readsAnInventedLanguage(String text, String expected) {
    assertThat(written(facts(WORDS, text, context()))).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "pagu komo ven wik|promise-date komo ven wik=2026-11-23",
        "pagu mezo ven wik|promise-date mezo ven wik=2026-11-25",
        "pagu mezo wik|promise-date mezo wik=2026-11-25",
        "pagu ven wik frid|promise-date ven wik frid=2026-11-27",
        "pagu frid ven wik|promise-date frid ven wik=2026-11-27",
        "pagit las wik frid|paid-date las wik frid=2026-11-13",
        "pagu mor sep|promise-date mor sep=2026-11-29",
        "pagu frid, lo 4 dek|promise-date frid, lo 4 dek=2026-12-04",
        "pagu frid, vig zod|promise-date frid=2026-11-27; promise-amount vig zod=20",
        "pagu sur 3-12|promise-date 3-12=2026-12-03",
        "pagu sur 30-40 zod|promise-amount 30=30; promise-amount 40 zod=40",
        "pagu fridves|promise-date fridves=2026-11-27",
        "vok fridves|callback-time fridves=2026-11-27T18:00",
        "vok fridves je 8|callback-time fridves je 8=2026-11-27T20:00",
        "vok je 18.30 hor|callback-time 18.30 hor=T18:30",
        "vok je 18:30 hor|callback-time 18:30 hor=T18:30",
        "vok je 18.75 hor|''",
      })
  void daysAndTimesHaveManyForms(String text, String expected) {
    assertThat(written(facts(WORDS, text, context()))).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "pagu vig zod 50 ta|promise-amount vig zod 50=20.50",
        "pagu 5 monaj|instalment-count 5 monaj=5; instalment-period monaj=monthly",
        "pagu monaj|instalment-period monaj=monthly",
        "avok estas Dek Bakker|representative Dek Bakker=Dek Bakker",
        "avok estas Dek|''",
      })
  void aWordCanSayTwoThings(String text, String expected) {
    assertThat(written(facts(WORDS, text, context()))).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "pagu frid|WILL",
        "frid|WILL",
        "povu pagu frid|CAN",
        "voli provu pagu frid|TRY",
        "vidu povu pagu frid|SEE",
        "povu pagu vig zod. frid|CAN",
        "pagu frid, provu|TRY",
        "provu, frid|TRY",
        "pagu provu frid|TRY",
        "provu frid|TRY",
        "donu bi wik|CAN",
        "noy povu pagu vig zod, frid|CAN",
        "noy pagu vig zod, frid|WILL",
        "noy pagu gis frid|CAN",
        "noy gis frid|CAN",
        "frid anu noy pagu|CAN",
      })
  void saysHowFirmADayWasPromised(String text, PromiseGrade grade) {
    assertThat(facts(WORDS, text, context()))
        .filteredOn(fact -> fact.type() == FactType.PROMISE_DATE)
        .extracting(Fact::grade)
        .containsExactly(Optional.of(grade));
  }

  @Test
  void theVerbThatGovernsSaysHowFirmAndGoesOnGoverning() {
    assertThat(facts(WORDS, "povu pagu vig zod frid provu pagu lo 15", context()))
        .extracting(Fact::grade)
        .containsExactly(
            Optional.of(PromiseGrade.CAN),
            Optional.of(PromiseGrade.CAN),
            Optional.of(PromiseGrade.TRY));
    assertThat(facts(WORDS, "povu pagu vig zod pagu lo 15", context()))
        .extracting(Fact::grade)
        .containsOnly(Optional.of(PromiseGrade.CAN));
    assertThat(facts(WORDS, "provu pagit vig zod", context()))
        .extracting(Fact::grade)
        .containsExactly(Optional.empty());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "WRONG_PARTY|pagu frid|''",
        "WRONG_PARTY|frid|''",
        "WRONG_PARTY|povu pagu frid|promise-date frid=2026-11-27",
        "WRONG_PARTY|pagu vig zod frid|promise-amount vig zod=20; promise-date frid=2026-11-27",
        "HARDSHIP|pagu frid|promise-date frid=2026-11-27",
        "HARDSHIP|frid|''",
        "HARDSHIP|vig zod frid|promise-amount vig zod=20; promise-date frid=2026-11-27",
        "OTHER|frid|promise-date frid=2026-11-27",
      })
  void whatTheWholeIsForDecidesWhereTheWordsSayLittle(Intent intent, String text, String facts) {
    List<Fact> read =
        new FactReader(WORDS, NORMALIZER)
            .facts(NORMALIZER.tokens(text), context(), Optional.of(intent));
    assertThat(written(read)).isEqualTo(facts);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "metu vig zod tra frid|promise-amount vig zod=20; promise-date frid=2026-11-27",
        "metu vig zod frid|''",
        "metu vig zod, tra|''",
        "donu bi wik|promise-date bi wik=2026-12-05",
        "donu vig zod|''",
        "noy pagu frid|''",
        "hyra gis frid|''",
        "pagu frid noy|''",
        "se pagu vig zod|''",
        "se, pagu vig zod|promise-amount vig zod=20",
      })
  void aPaymentNeedNotBeOneWord(String text, String expected) {
    assertThat(written(facts(WORDS, text, context()))).isEqualTo(expected);
  }

  @Test
  void halfIsHalfOfTheDebtThatIsKnown() {
    FactContext owing = new FactContext(TODAY, Optional.of(new BigDecimal("612.45")));
    assertThat(written(facts(WORDS, "pagu halv", owing))).isEqualTo("promise-amount halv=306.23");
  }

  @Test
  void spansCountInTheTextAsItWasGiven() {
    String text = "😀 pagu ﬁ e\u0301 ２０ zod";
    assertThat(facts(WORDS, text, context()))
        .singleElement()
        .satisfies(fact -> assertThat(fact.text()).isEqualTo("２０ zod"))
        .satisfies(fact -> assertThat(fact.value()).isEqualTo("20"));
  }

  @Test
  void daysThatTheCalendarDoesNotHaveAreNone() {
    FactContext last = new FactContext(LocalDate.MAX, Optional.empty());
    assertThat(facts(WORDS, "pagu frid eno bi wik lo 15", last)).isEmpty();
    assertThat(facts(WORDS, "pagu 31/02/2027", context())).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("languages")
  void anyTextIsReadAndEveryFactLiesInIt(String language) {
    FactData data = FactWords.of(language);
    List<String> words = words(data);
    Random random = new Random(7);
    FactReader reader = new FactReader(data, NORMALIZER);
    FactContext context = new FactContext(TODAY, Optional.of(new BigDecimal("900")));
    for (int round = 0; round < 3_000; round++) {
      String text = babble(words, random);
      for (Fact fact : reader.facts(NORMALIZER.tokens(text), context, Optional.empty())) {
        assertThat(fact.text()).as(text).isNotEmpty().isEqualTo(fact.span().of(text));
        assertThat(isWellFormed(fact)).as(text + ": " + fact).isTrue();
      }
    }
  }

  private static boolean isWellFormed(Fact fact) {
    return switch (fact.type()) {
      case PROMISE_DATE -> !LocalDate.parse(fact.value()).isBefore(TODAY);
      case PAID_DATE -> !LocalDate.parse(fact.value()).isAfter(TODAY);
      case PROMISE_AMOUNT, INSTALMENT_AMOUNT, PAID_AMOUNT, DISPUTED_AMOUNT ->
          new BigDecimal(fact.value()).signum() > 0;
      case INSTALMENT_COUNT -> Integer.parseInt(fact.value()) > 1;
      case INSTALMENT_PERIOD -> List.of("weekly", "fortnightly", "monthly").contains(fact.value());
      case CALLBACK_TIME -> fact.value().matches("(\\d{4}-\\d\\d-\\d\\d)?(T\\d\\d:\\d\\d)?");
      case BLAMED_PARTY, REFERENCE, REPRESENTATIVE -> !fact.value().isBlank();
    };
  }

  /** Twice as long is at most about twice the work, whatever word is repeated. */
  @ParameterizedTest
  @MethodSource("languages")
  void theWorkGrowsWithTheLengthOnly(String language) {
    FactData data = FactWords.of(language);
    SenseTable table = new SenseTable(data, NORMALIZER);
    List<String> words = words(data);
    for (int i = 0; i < words.size(); i += 3) {
      String pair = words.get(i) + " " + words.get((i * 31 + 7) % words.size()) + " ";
      long once = looks(table, data, pair.repeat(40));
      long twice = looks(table, data, pair.repeat(80));
      assertThat(twice).as(pair).isLessThanOrEqualTo(3 * once + 1000);
    }
  }

  private static long looks(SenseTable table, FactData data, String text) {
    Tokens tokens = NORMALIZER.tokens(text);
    Senses senses = table.in(tokens);
    ItemReader reader = new ItemReader(senses, data.settings(), context().today());
    new PaperReader(senses, reader.numerals()).references();
    new Facts(senses, reader.read(), context(), null).all();
    new PartyReader(senses, true).parties();
    return senses.looks();
  }

  private static List<String> words(FactData data) {
    List<String> words =
        new ArrayList<>(List.of("50", "15", "1.250,50", "12/15", "18:30", "50-60"));
    data.words().values().forEach(values -> values.values().forEach(words::addAll));
    return words;
  }

  private static String babble(List<String> words, Random random) {
    StringBuilder text = new StringBuilder();
    for (int left = random.nextInt(14); left >= 0; left--) {
      switch (random.nextInt(12)) {
        case 0 -> text.appendCodePoint(random.nextInt(0x11_0000));
        case 1 -> text.append(random.nextInt(100_000));
        case 2 -> text.append(".,;:!?/-%€$'".charAt(random.nextInt(12)));
        default -> text.append(words.get(random.nextInt(words.size())));
      }
      text.append(random.nextInt(9) == 0 ? "" : " ");
    }
    return text.toString();
  }

  @Test
  void noWordsNoFacts() {
    assertThat(facts(FactData.EMPTY, "pagu 20 zod", context())).isEmpty();
    assertThat(facts(WORDS, "", context())).isEmpty();
    assertThat(FactType.values()).hasSize(12);
  }
}
