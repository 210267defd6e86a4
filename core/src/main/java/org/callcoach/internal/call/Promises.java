package org.callcoach.internal.call;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.callcoach.AgentLine;
import org.callcoach.CallLog;
import org.callcoach.Speaker;
import org.callcoach.nlu.Fact;
import org.callcoach.nlu.FactType;
import org.callcoach.nlu.Intent;
import org.callcoach.nlu.PromiseGrade;
import org.callcoach.nlu.ScoredIntent;
import org.callcoach.nlu.Understanding;
import org.callcoach.notes.Cue;
import org.callcoach.notes.Note;
import org.callcoach.notes.Promise;
import org.callcoach.notes.Promise.Status;
import org.callcoach.notes.Way;
import org.callcoach.plan.Rhythm;
import org.callcoach.policy.Skill;

/** Promises as they are made, changed, said back, confirmed and taken back. */
final class Promises {
  /** From here on a reading is taken for a promise. */
  private static final double LIKELY = 0.4;

  /** From here on a no takes a promise back. */
  private static final double SURE = 0.6;

  private static final Set<Intent> COMMITTING =
      EnumSet.of(
          Intent.PAY_NOW,
          Intent.PAYMENT_PROMISE,
          Intent.PAYMENT_PLAN,
          Intent.EXTENSION_REQUEST,
          Intent.SETTLEMENT_OFFER);

  /** What stands beside a promise that has a day: "once my ex pays, on the 30th". */
  private static final Set<Intent> ALLOWING =
      EnumSet.of(
          Intent.AWAITING_FUNDS,
          Intent.APPROVAL_PENDING,
          Intent.HARDSHIP,
          Intent.OVERSIGHT,
          Intent.PAYMENT_OBSTACLE,
          Intent.STALLING,
          Intent.ACKNOWLEDGEMENT);

  private Promises() {}

  /**
   * The promises after a turn, and what is to be noted of it.
   *
   * @param agreed all of them
   * @param notes in their order
   */
  record Result(List<Promise> agreed, List<Note> notes) {}

  /** Takes what the debtor said. */
  static Result heard(
      CallLog log, Understanding heard, Set<Cue> marks, Optional<Way> way, LocalDate today) {
    int turn = log.turns();
    String quote = Masking.quote(heard.text());
    List<Promise> agreed = new ArrayList<>(log.agreed());
    List<Note> notes = new ArrayList<>();
    Optional<Promise> current = log.promise();
    if (current.isPresent() && isTakenBack(heard)) {
      set(agreed, current.get().as(Status.WITHDRAWN));
      notes.add(note(turn, Note.Kind.WITHDRAWN, current.get(), quote));
    } else if (commits(heard)) {
      Promise said = said(turn, heard, current, way, today);
      boolean isNew = current.isEmpty();
      if (isNew) {
        agreed.add(said);
      } else {
        set(agreed, said);
      }
      if (!isNew && differs(current.get(), said)) {
        notes.add(note(turn, Note.Kind.CHANGED, current.get(), quote));
      }
      notes.add(note(turn, Note.Kind.PROMISED, said, quote));
    } else if (current.isPresent()) {
      Promise promise = way.map(current.get()::by).orElse(current.get());
      boolean isYes = marks.contains(Cue.SAYS_YES) || heard.intent() == Intent.ACKNOWLEDGEMENT;
      if (promise.status() == Status.SAID_BACK && !log.answered()) {
        boolean isConfirmed = isYes && !marks.contains(Cue.SAYS_NO);
        promise = isConfirmed ? confirmed(promise, log) : promise.as(Status.MADE);
        if (isConfirmed) {
          notes.add(note(turn, Note.Kind.CONFIRMED, promise, quote));
        }
      }
      set(agreed, promise);
    }
    return new Result(agreed, notes);
  }

  /** Takes what the agent said: whether it says the promise back as it was made. */
  static List<Promise> said(CallLog log, AgentLine line) {
    List<Promise> agreed = new ArrayList<>(log.agreed());
    log.promise()
        .filter(promise -> isSaidBackBy(promise, line) && promise.status() != Status.CONFIRMED)
        .ifPresent(promise -> set(agreed, promise.as(Status.SAID_BACK)));
    return agreed;
  }

  /** Tells whether a line says a promise back, and no other day or sum. */
  static boolean isSaidBackBy(Promise promise, AgentLine line) {
    boolean isRecap =
        line.shows(Skill.RECAP)
            || line.does(Cue.ASKS_CONFIRMATION)
            || line.move().filter(RECAPS::contains).isPresent();
    return isRecap
        && (promise.stands() || promise.date().isPresent())
        && matches(line.value(FactType.PROMISE_DATE), promise.date().map(LocalDate::toString))
        && sum(line, promise);
  }

  private static final Set<org.callcoach.advice.Move> RECAPS =
      EnumSet.of(
          org.callcoach.advice.Move.CONFIRM_PROMISE, org.callcoach.advice.Move.RECAP_AGREEMENT);

  private static boolean sum(AgentLine line, Promise promise) {
    List<BigDecimal> sums =
        line.facts().stream()
            .filter(
                f -> f.type() == FactType.PROMISE_AMOUNT || f.type() == FactType.INSTALMENT_AMOUNT)
            .map(f -> new BigDecimal(f.value()))
            .toList();
    // Where the debtor named no sum, the yes is to the one that is said back.
    boolean isOpen = promise.amount().isEmpty() && promise.instalment().isEmpty();
    return isOpen
        || sums.stream()
            .allMatch(sum -> equal(sum, promise.amount()) || equal(sum, promise.instalment()));
  }

  private static boolean equal(BigDecimal sum, Optional<BigDecimal> promised) {
    return promised.isPresent() && promised.get().compareTo(sum) == 0;
  }

  private static boolean matches(Optional<String> said, Optional<String> promised) {
    return said.isEmpty() || said.equals(promised);
  }

  private static Promise confirmed(Promise promise, CallLog log) {
    Optional<BigDecimal> amount =
        promise
            .amount()
            .or(
                () ->
                    promise.instalment().isPresent()
                        ? Optional.empty()
                        : log.asked()
                            .flatMap(asked -> asked.value(FactType.PROMISE_AMOUNT))
                            .map(BigDecimal::new));
    return new Promise(
        promise.made(),
        promise.changed(),
        promise.date(),
        amount,
        promise.instalment(),
        promise.count(),
        promise.rhythm(),
        promise.way(),
        promise.now(),
        Status.CONFIRMED);
  }

  private static boolean isTakenBack(Understanding heard) {
    boolean isNo = heard.intent() == Intent.REFUSAL || heard.intent() == Intent.DISPUTE_LIABILITY;
    return isNo && heard.intents().get(0).confidence() >= SURE;
  }

  private static boolean commits(Understanding heard) {
    boolean isLikely =
        heard.intents().stream()
            .filter(reading -> reading.confidence() >= LIKELY)
            .map(ScoredIntent::intent)
            .anyMatch(COMMITTING::contains);
    boolean hasDay = value(heard, FactType.PROMISE_DATE).isPresent();
    boolean hasSum =
        value(heard, FactType.PROMISE_AMOUNT).isPresent()
            || value(heard, FactType.INSTALMENT_AMOUNT).isPresent();
    return isLikely || ((hasDay || hasSum) && ALLOWING.contains(heard.intent()));
  }

  private static Promise said(
      int turn, Understanding heard, Optional<Promise> before, Optional<Way> way, LocalDate today) {
    boolean isNow = heard.intent() == Intent.PAY_NOW || before.filter(Promise::now).isPresent();
    Optional<LocalDate> day = value(heard, FactType.PROMISE_DATE).map(LocalDate::parse);
    Optional<LocalDate> date =
        day.or(() -> heard.intent() == Intent.PAY_NOW ? Optional.of(today) : Optional.empty())
            .or(() -> before.flatMap(Promise::date));
    Optional<BigDecimal> amount =
        value(heard, FactType.PROMISE_AMOUNT)
            .map(BigDecimal::new)
            .or(() -> before.flatMap(Promise::amount));
    Optional<BigDecimal> instalment =
        value(heard, FactType.INSTALMENT_AMOUNT)
            .map(BigDecimal::new)
            .or(() -> before.flatMap(Promise::instalment));
    Optional<Integer> count =
        value(heard, FactType.INSTALMENT_COUNT)
            .flatMap(Promises::number)
            .or(() -> before.flatMap(Promise::count));
    Optional<Rhythm> rhythm =
        value(heard, FactType.INSTALMENT_PERIOD)
            .map(Rhythm::of)
            .or(() -> before.flatMap(Promise::rhythm));
    boolean isAsked =
        heard.intent() == Intent.EXTENSION_REQUEST || heard.intent() == Intent.SETTLEMENT_OFFER;
    boolean isComplete =
        date.isPresent() || (rhythm.isPresent() && (instalment.isPresent() || count.isPresent()));
    return new Promise(
        before.map(Promise::made).orElse(turn),
        turn,
        date,
        amount,
        instalment,
        count,
        rhythm,
        way.or(() -> before.flatMap(Promise::way)),
        isNow && date.equals(Optional.of(today)),
        isComplete && !isTried(heard) && !(isAsked && date.isEmpty()) ? Status.MADE : Status.OPEN);
  }

  /** "I'll try by Friday" names a day and does not promise it. */
  private static boolean isTried(Understanding heard) {
    return heard.facts().stream()
        .filter(fact -> fact.type() == FactType.PROMISE_DATE)
        .flatMap(fact -> fact.grade().stream())
        .anyMatch(grade -> grade.compareTo(PromiseGrade.CAN) < 0);
  }

  private static Optional<Integer> number(String digits) {
    return digits.length() <= 4 ? Optional.of(Integer.valueOf(digits)) : Optional.empty();
  }

  private static boolean differs(Promise before, Promise after) {
    return changed(before.date(), after.date())
        || changed(before.amount(), after.amount())
        || changed(before.instalment(), after.instalment())
        || changed(before.rhythm(), after.rhythm());
  }

  private static boolean changed(Optional<?> before, Optional<?> after) {
    return before.isPresent() && !before.equals(after);
  }

  private static Optional<String> value(Understanding heard, FactType type) {
    return heard.facts().stream().filter(f -> f.type() == type).map(Fact::value).findFirst();
  }

  private static void set(List<Promise> agreed, Promise last) {
    agreed.set(agreed.size() - 1, last);
  }

  private static Note note(int turn, Note.Kind kind, Promise promise, String quote) {
    List<String> what = new ArrayList<>();
    what.add(promise.date().map(LocalDate::toString).orElse("undated"));
    promise.amount().or(promise::instalment).ifPresent(sum -> what.add(sum.toPlainString()));
    promise.rhythm().ifPresent(rhythm -> what.add(rhythm.id()));
    return new Note(turn, Speaker.DEBTOR, kind, String.join(" ", what), quote);
  }
}
