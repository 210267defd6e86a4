package org.callcoach.internal.phrase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.callcoach.Account;
import org.callcoach.Authority;
import org.callcoach.CallState;
import org.callcoach.Language;
import org.callcoach.advice.Move;
import org.callcoach.advice.Reply;
import org.callcoach.advice.Slot;
import org.callcoach.advice.Tone;
import org.callcoach.advice.Withheld;
import org.callcoach.internal.decide.Condition;
import org.callcoach.internal.decide.Moment;
import org.callcoach.internal.decide.Moments;
import org.callcoach.internal.decide.Play;
import org.callcoach.internal.decide.Playbook.Plan;
import org.callcoach.internal.decide.Playbook.Planned;
import org.callcoach.nlu.FactType;
import org.callcoach.nlu.Intent;
import org.callcoach.nlu.ScoredIntent;
import org.callcoach.nlu.Span;
import org.callcoach.nlu.Understanding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class PhraseBankTest {
  private static final Account ACCOUNT =
      Account.builder()
          .creditor("Norda Strom")
          .debtorName("Ms Vale")
          .amount("1234.50", "EUR")
          .dueDate(LocalDate.of(2026, 9, 1))
          .reference("R-17")
          .contractClause("Payment is due in 14 days.")
          .missedDate(LocalDate.of(2026, 11, 2))
          .authority(new Authority(10, 4))
          .build();
  private static final Map<String, String> SITUATIONS = Map.of("lost-hat", "losing the hat");

  private static Moment moment(Account account) {
    ScoredIntent reading =
        new ScoredIntent(Intent.HARDSHIP, 0.9, new Span(0, 1), Optional.of("lost-hat"), List.of());
    Understanding understanding =
        new Understanding(
            "x",
            Language.of("pt"),
            List.of(reading),
            List.of(
                Moments.fact(FactType.PROMISE_DATE, "2026-12-15"),
                Moments.fact(FactType.PROMISE_AMOUNT, "200"),
                Moments.fact(FactType.INSTALMENT_AMOUNT, "50.5")),
            Set.of());
    return new Moment(understanding, CallState.underway(), account);
  }

  private static Optional<String> said(String language, String pattern, Account account) {
    Language spoken = Language.of(language);
    Message message = Message.of(pattern, Message.slotsOf(pattern), spoken);
    Values values = new Values(moment(account), new Formats(spoken), SITUATIONS);
    return values.fill(message) ? Optional.of(values.say(message)) : Optional.empty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en|amount|€1,234.50",
        "fr|amount|1 234,50 €",
        "de|amount|1.234,50 €",
        "zh|amount|€1,234.50",
        "en|due_date|September 1, 2026",
        "fr|due_date|1 septembre 2026",
        "de|due_date|1. September 2026",
        "zh|due_date|2026年9月1日",
        "en|missed_date|Monday, November 2",
        "fr|missed_date|lundi 2 novembre",
        "de|missed_date|Montag, 2. November",
        "zh|missed_date|11月2日星期一",
        "en|promise_date|Tuesday, December 15",
        "de|promise_date|Dienstag, 15. Dezember",
        "en|discount_percent|10%",
        "fr|discount_percent|10 %",
        "de|discount_percent|10 %",
        "zh|discount_percent|10%",
        "en|settlement_amount|€1,111.05",
        "de|settlement_amount|1.111,05 €",
        "en|instalment_count|4",
        "en|instalment_sum|€308.63",
        "de|instalment_sum|308,63 €",
        "en|promise_amount|€200.00",
        "en|plan_amount|€50.50",
        "en|language_name|Portuguese",
        "fr|language_name|portugais",
        "de|language_name|Portugiesisch",
        "zh|language_name|葡萄牙语",
        "en|creditor|Norda Strom",
        "en|debtor_name|Ms Vale",
        "en|reference|R-17",
        "en|clause|Payment is due in 14 days.",
        "en|circumstance|losing the hat"
      })
  void writesEverySlotAsTheLanguageDoes(String language, String slot, String written) {
    Optional<String> said = said(language, "{" + slot + "}!", ACCOUNT);
    assertThat(said.map(text -> text.replace('\u00A0', ' ').replace('\u202F', ' ')))
        .contains(written + "!");
  }

  @ParameterizedTest
  @EnumSource(
      value = Slot.class,
      mode = EnumSource.Mode.EXCLUDE,
      names = {"LANGUAGE_NAME", "PROMISE_DATE", "CIRCUMSTANCE"})
  void saysNothingOfWhatIsNotKnown(Slot slot) {
    String pattern = "{" + slot.id().replace('-', '_') + "}";
    assertThat(said("en", pattern, Account.UNKNOWN)).isEmpty();
    assertThat(said("en", pattern, ACCOUNT)).isPresent();
  }

  @Test
  void namesNoLanguageThatTheReplyIsIn() {
    assertThat(said("pt", "{language_name}", ACCOUNT)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"1000, JPY, 3, ¥334", "100, EUR, 3, €33.34", "100, KWD, 3, KWD 33.334"})
  void roundsInstalmentsUpToTheSmallestCoin(String sum, String currency, int count, String each) {
    Account account =
        Account.builder().amount(sum, currency).authority(new Authority(0, count)).build();
    assertThat(said("en", "{instalment_sum}", account).map(t -> t.replace('\u00A0', ' ')))
        .contains(each);
  }

  @Test
  void choosesThePluralOfTheLanguage() {
    String pattern = "{instalment_count, plural, one {a month} other {# months}}, don’t worry";
    assertThat(said("en", pattern, ACCOUNT)).contains("4 months, don’t worry");
  }

  @Test
  void readsTheSlotsOfAPattern() {
    assertThat(Message.slotsOf("a {amount} b {due_date}, {amount}"))
        .containsExactly(Slot.AMOUNT, Slot.DUE_DATE);
    assertThat(Message.slotsOf("don't")).isEmpty();
    Message message = Message.of("a {clause}", Set.of(Slot.CLAUSE), Language.of("en"));
    assertThat(message.pattern()).isEqualTo("a {clause}");
    assertThat(message.slots()).containsExactly(Slot.CLAUSE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{sum}",
        "{0}",
        "{amount",
        "{}",
        "{amount, number}",
        "{amount, nonsense}",
        "{due_date, date, short}",
        "{amount, plural, other {x}}",
        "{instalment_count, plural, one {x}}",
        "{clause, choice, 0#a|1#b}",
        "pay }"
      })
  void refusesPatternsThatCannotBeFilled(String pattern) {
    assertThatIllegalArgumentException().isThrownBy(() -> Message.slotsOf(pattern));
  }

  private static Phrase phrase(String id, Move move, Tone tone, String say, Intent... answers) {
    return phrase(id, move, tone, say, List.of(), answers);
  }

  private static Phrase phrase(
      String id, Move move, Tone tone, String say, List<Condition> when, Intent... answers) {
    return Phrase.of(
        "en/" + id,
        move,
        tone,
        Set.of(answers),
        when,
        Message.of(say, Message.slotsOf(say), Language.of("en")),
        Optional.of("calmly"));
  }

  private static final PhraseBank BANK =
      new PhraseBank(
          Language.of("en"),
          List.of(
              phrase("why-1", Move.ASK_REASON, Tone.OPEN_ENDED, "Why?"),
              phrase("why-2", Move.ASK_REASON, Tone.OPEN_ENDED, "What for?"),
              phrase("why-3", Move.ASK_REASON, Tone.EMPATHETIC, "May I ask why?"),
              phrase("roof", Move.LISTEN, Tone.EMPATHETIC, "Go on.", Intent.HARDSHIP),
              phrase("any", Move.LISTEN, Tone.EMPATHETIC, "I am here."),
              phrase("sum", Move.LISTEN, Tone.EMPATHETIC, "{amount}.", Intent.HARDSHIP),
              phrase(
                  "never",
                  Move.LISTEN,
                  Tone.EMPATHETIC,
                  "{amount}, {creditor}",
                  List.of(Condition.UNVERIFIED),
                  Intent.HARDSHIP)),
          SITUATIONS);

  @Test
  void asksWhichWasMeantOfJustTheTwoThatAreClose() {
    Play ask = new Play(Move.ASK_REASON, Tone.CLARIFYING, List.of(Condition.CLOSE), "which");
    Play open = new Play(Move.ASK_REASON, Tone.CLARIFYING, List.of(), "open");
    List<Condition> close = List.of(Condition.CLOSE);
    PhraseBank bank =
        new PhraseBank(
            Language.of("en"),
            List.of(
                phrase("plain", Move.ASK_REASON, Tone.CLARIFYING, "Pardon?"),
                phrase(
                    "which",
                    Move.ASK_REASON,
                    Tone.CLARIFYING,
                    "This or that?",
                    close,
                    Intent.HARDSHIP,
                    Intent.REFUSAL)),
            Map.of());
    assertThat(said(bank, ask, Intent.REFUSAL)).containsExactly("This or that?");
    assertThat(said(bank, ask, Intent.STALLING)).isEmpty();
    assertThat(said(bank, open, Intent.REFUSAL)).containsExactly("Pardon?");
  }

  private static List<String> said(PhraseBank bank, Play play, Intent second) {
    Moment moment =
        Moments.after(
            Moments.understood(
                Language.of("en"),
                List.of(Moments.reading(Intent.HARDSHIP, 0.4), Moments.reading(second, 0.35)),
                List.of(),
                Set.of()),
            CallState.underway(),
            Account.UNKNOWN);
    Plan plan = new Plan(List.of(new Planned(play, Intent.HARDSHIP)), List.of());
    return bank.choose(plan, moment, 3).stream().map(Reply::text).toList();
  }

  private static Plan plan(Play... plays) {
    List<Planned> planned = new ArrayList<>();
    for (Play play : plays) {
      planned.add(new Planned(play, Intent.HARDSHIP));
    }
    return new Plan(planned, List.of());
  }

  private static Play play(Move move, Tone tone) {
    return new Play(move, tone, List.of(), "so that it is heard");
  }

  private static final Plan ALL =
      plan(
          play(Move.ASK_REASON, Tone.OPEN_ENDED),
          play(Move.ASK_REASON, Tone.EMPATHETIC),
          play(Move.LISTEN, Tone.EMPATHETIC));

  @Test
  void takesDifferentMovesBeforeFurtherTones() {
    assertThat(BANK.choose(ALL, moment(ACCOUNT), 2))
        .extracting(Reply::move)
        .containsExactly(Move.ASK_REASON, Move.LISTEN);
    assertThat(BANK.choose(ALL, moment(ACCOUNT), 9))
        .extracting(reply -> reply.move() + " " + reply.tone())
        .containsExactly("ASK_REASON OPEN_ENDED", "LISTEN EMPATHETIC", "ASK_REASON EMPATHETIC");
  }

  @Test
  void choosesTheSameInWhateverOrderThePhrasesStand() {
    List<Reply> chosen = BANK.choose(ALL, moment(ACCOUNT), 9);
    List<Phrase> phrases = new ArrayList<>(BANK.all());
    for (int seed = 0; seed < 50; seed++) {
      Collections.shuffle(phrases, new Random(seed));
      PhraseBank shuffled = new PhraseBank(Language.of("en"), phrases, SITUATIONS);
      assertThat(shuffled.choose(ALL, moment(ACCOUNT), 9)).isEqualTo(chosen);
    }
  }

  @Test
  void prefersThePhraseThatSaysMost() {
    Plan listen = plan(play(Move.LISTEN, Tone.EMPATHETIC));
    assertThat(BANK.choose(listen, moment(ACCOUNT), 1))
        .containsExactly(
            new Reply(
                "en/sum",
                Tone.EMPATHETIC,
                Move.LISTEN,
                "€1,234.50.",
                "so that it is heard",
                Optional.of("calmly")));
    assertThat(BANK.choose(listen, moment(Account.UNKNOWN), 1))
        .extracting(Reply::phrase)
        .containsExactly("en/roof");
  }

  @Test
  void takesAPhraseThatWasShownOnlyWhereNoneIsLeft() {
    Moment moment = moment(Account.UNKNOWN);
    List<String> shown = new ArrayList<>();
    while (shown.size() < 5) {
      Moment now =
          new Moment(moment.understanding(), moment.state().afterShowing(shown), moment.account());
      BANK.choose(ALL, now, 3).forEach(reply -> shown.add(reply.phrase()));
    }
    assertThat(shown)
        .containsExactlyInAnyOrder("en/why-1", "en/why-2", "en/why-3", "en/roof", "en/any");
    Moment after =
        new Moment(moment.understanding(), moment.state().afterShowing(shown), moment.account());
    assertThat(BANK.choose(ALL, after, 3)).extracting(Reply::phrase).isSubsetOf(shown).isNotEmpty();
  }

  private static List<String> whyNot(String id, Plan plan, Moment moment) {
    return BANK.whyNot("en/" + id, plan, moment, 2);
  }

  @Test
  void saysOfAPhraseThatIsNotChosenWhatStandsAgainstIt() {
    Moment now = moment(ACCOUNT);
    Moment later =
        new Moment(
            now.understanding(), now.state().afterShowing(List.of("en/roof")), now.account());
    Plan why = plan(play(Move.ASK_REASON, Tone.OPEN_ENDED));
    Plan held =
        new Plan(
            why.allowed(), List.of(new Withheld(Tone.EMPATHETIC, Move.LISTEN, "not yet, first")));
    Plan other =
        new Plan(List.of(new Planned(play(Move.LISTEN, Tone.EMPATHETIC), Intent.OTHER)), List.of());

    assertThat(whyNot("sum", ALL, now)).isEmpty();
    assertThat(whyNot("roof", ALL, now)).containsExactly("en/sum does the same");
    assertThat(whyNot("why-3", ALL, now)).containsExactly("other replies come before it");
    assertThat(whyNot("never", ALL, now)).containsExactly("it needs \"unverified\"");
    assertThat(whyNot("sum", ALL, moment(Account.UNKNOWN)))
        .containsExactly("{amount} has no value");
    assertThat(whyNot("roof", ALL, later)).containsExactly("it was shown earlier in this call");
    assertThat(whyNot("roof", why, now))
        .containsExactly("the playbook asks for no listen in the tone empathetic here");
    assertThat(whyNot("roof", held, now)).containsExactly("not yet, first");
    assertThat(whyNot("roof", other, now)).containsExactly("it answers [hardship]");
    assertThat(whyNot("sum", held, moment(Account.UNKNOWN)))
        .containsExactly("not yet, first", "{amount} has no value");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> whyNot("nobody", ALL, now))
        .withMessage("there is no phrase \"en/nobody\"");
  }

  @Test
  void hasNoReplyWithoutAPhrase() {
    assertThat(BANK.choose(plan(play(Move.STOP_CALL, Tone.CLOSING)), moment(ACCOUNT), 3)).isEmpty();
    assertThat(BANK.all()).hasSize(7);
    assertThat(BANK.situations()).isEqualTo(SITUATIONS);
  }
}
