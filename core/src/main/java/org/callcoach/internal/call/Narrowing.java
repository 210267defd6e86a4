package org.callcoach.internal.call;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.callcoach.AgentLine;
import org.callcoach.CallContext;
import org.callcoach.CallState;
import org.callcoach.nlu.Fact;
import org.callcoach.nlu.FactType;
import org.callcoach.nlu.Intent;
import org.callcoach.nlu.IntentFamily;
import org.callcoach.nlu.PromiseGrade;
import org.callcoach.nlu.Signal;
import org.callcoach.nlu.Span;
import org.callcoach.nlu.Understanding;
import org.callcoach.notes.Cue;
import org.callcoach.policy.Skill;

/**
 * Reads an answer by the question before it. What says something by itself keeps its reading; only
 * what is open, such as a yes or a bare day, is narrowed to what was asked.
 */
public final class Narrowing {
  /** What says little without the question. */
  private static final Set<Intent> OPEN =
      EnumSet.of(Intent.ACKNOWLEDGEMENT, Intent.OTHER, Intent.GREETING, Intent.IDENTITY_CONFIRMED);

  private static final Set<Intent> PROMISING =
      EnumSet.of(Intent.PAYMENT_PROMISE, Intent.PAYMENT_PLAN, Intent.PAY_NOW);

  /** Under this a reading is open too. */
  private static final double UNSURE = 0.55;

  /** An answer to just what was asked is as sure as this. */
  private static final double ANSWERED = 0.8;

  /** A yes beside something else that was said. */
  private static final double BESIDE = 0.6;

  /** Only what is as sure as this turns the verified debtor into somebody else. */
  private static final double SOMEBODY_ELSE = 0.8;

  private static final Set<Intent> SOMEBODY =
      EnumSet.of(Intent.THIRD_PARTY, Intent.WRONG_PARTY, Intent.DECEASED);

  /** From here on who gives the name may be speaking of somebody else. */
  private static final double SOMEBODY_PERHAPS = 0.2;

  private static final Set<FactType> PROMISED =
      EnumSet.of(
          FactType.PROMISE_DATE,
          FactType.PROMISE_AMOUNT,
          FactType.INSTALMENT_AMOUNT,
          FactType.INSTALMENT_COUNT,
          FactType.INSTALMENT_PERIOD);

  private final CallContext context;
  private final CallState before;
  private final Set<Cue> marks;
  private final Rereading rereading;

  /** Reads the facts again, as if the utterance had an intent. */
  public interface Rereading {
    List<Fact> as(Intent intent);
  }

  /**
   * Prepares.
   *
   * @param marks the yes or no of the utterance
   */
  public Narrowing(CallContext context, CallState before, Set<Cue> marks, Rereading rereading) {
    this.context = context;
    this.before = before;
    this.marks = marks;
    this.rereading = rereading;
  }

  /** Returns what was heard, narrowed by what the agent asked. */
  public Understanding of(Understanding heard) {
    if (before.log().asked().isEmpty()) {
      return heard;
    }
    AgentLine asked = before.log().asked().get();
    Understanding settled = settled(heard);
    if (!before.verified() && asksIdentity(asked)) {
      return identity(settled, asked);
    }
    if (asked.does(Cue.ASKS_DETAIL) && isDetail(settled)) {
      return detail(settled);
    }
    if (asked.does(Cue.ASKS_PROOF)) {
      return reread(settled, Intent.ALREADY_PAID);
    }
    if (asked.does(Cue.ASKS_CALLBACK)) {
      return reread(settled, Intent.CALLBACK_REQUEST);
    }
    return asksMoney(asked) ? money(settled, asked) : settled;
  }

  private static boolean asksIdentity(AgentLine asked) {
    return asked.shows(Skill.VERIFIES_IDENTITY) || asked.does(Cue.ASKS_DETAIL);
  }

  private boolean isOpen(Understanding heard) {
    boolean isMarked = marks.contains(Cue.SAYS_YES) || marks.contains(Cue.SAYS_NO);
    if (isMarked && Bare.word(heard)) {
      return true;
    }
    return heard.signals().isEmpty()
        && (OPEN.contains(heard.intent()) || heard.intents().get(0).confidence() < UNSURE);
  }

  private boolean isYes(Understanding heard) {
    return marks.contains(Cue.SAYS_YES)
        || (heard.intent() == Intent.ACKNOWLEDGEMENT && !marks.contains(Cue.SAYS_NO));
  }

  /**
   * "My wife sees to that" of the verified debtor does not put the wife on the line, nor does an
   * answer, and who speaks of dying is not dead.
   */
  private Understanding settled(Understanding heard) {
    boolean isAnswer = marks.contains(Cue.SAYS_YES) || marks.contains(Cue.SAYS_NO);
    boolean isSettled =
        before.verified()
            && (isAnswer || SOMEBODY.stream().allMatch(i -> Readings.of(heard, i) < SOMEBODY_ELSE));
    Set<Signal> signals = EnumSet.noneOf(Signal.class);
    signals.addAll(heard.signals());
    if (before.verified() && signals.contains(Signal.SELF_HARM)) {
      signals.remove(Signal.DECEASED);
    }
    if (!isSettled) {
      return Readings.signals(heard, signals);
    }
    if (signals.remove(Signal.DECEASED)) {
      signals.add(Signal.VULNERABLE);
    }
    signals.remove(Signal.THIRD_PARTY_ON_LINE);
    signals.remove(Signal.WRONG_PARTY);
    Understanding read = Readings.signals(heard, signals);
    boolean isNobody = heard.intent() == Intent.WRONG_PARTY;
    return isNobody ? Readings.lead(read, Intent.OTHER, heard.intents().get(0).confidence()) : read;
  }

  private Understanding identity(Understanding heard, AgentLine asked) {
    boolean isNamed = Names.has(heard.text(), context.account().debtorName());
    boolean isOther =
        heard.signals().contains(Signal.THIRD_PARTY_ON_LINE)
            || heard.signals().contains(Signal.WRONG_PARTY)
            || heard.signals().contains(Signal.DECEASED);
    if (isOther) {
      return heard;
    }
    if (marks.contains(Cue.SAYS_NO)) {
      return isOpen(heard) || heard.intent() == Intent.REFUSAL
          ? Readings.lead(heard, Intent.WRONG_PARTY, BESIDE)
          : heard;
    }
    if (asked.does(Cue.ASKS_DETAIL) && isDetail(heard)) {
      return detail(heard);
    }
    if (isYes(heard)) {
      return confirmed(heard);
    }
    double other = Readings.of(heard, Intent.THIRD_PARTY) + Readings.of(heard, Intent.WRONG_PARTY);
    return isNamed && other < SOMEBODY_PERHAPS ? confirmed(heard) : heard;
  }

  private Understanding confirmed(Understanding heard) {
    if (isOpen(heard)) {
      return Readings.lead(heard, Intent.IDENTITY_CONFIRMED, ANSWERED);
    }
    boolean isSure = heard.intents().get(0).confidence() > BESIDE;
    return isSure
        ? Readings.beside(heard, Intent.IDENTITY_CONFIRMED, BESIDE)
        : Readings.lead(heard, Intent.IDENTITY_CONFIRMED, BESIDE);
  }

  /** A birth date or the digits of a card are no promise. */
  private Understanding detail(Understanding heard) {
    boolean says = heard.intents().get(0).confidence() >= ANSWERED || !heard.signals().isEmpty();
    List<Fact> facts =
        heard.facts().stream().filter(fact -> !PROMISED.contains(fact.type())).toList();
    return says
        ? heard
        : Readings.facts(Readings.lead(heard, Intent.IDENTITY_CONFIRMED, ANSWERED), facts);
  }

  /** A number, or words that are surely nothing else. */
  private boolean isDetail(Understanding heard) {
    boolean isMarked = marks.contains(Cue.SAYS_YES) || marks.contains(Cue.SAYS_NO);
    IntentFamily family = heard.intent().family();
    boolean isElse =
        family == IntentFamily.RESISTANCE
            || family == IntentFamily.HARDSHIP
            || family == IntentFamily.DISPUTE
            || family == IntentFamily.INFORMATION;
    boolean isUnsure = heard.intents().get(0).confidence() < ANSWERED && !isElse;
    return !isMarked && heard.signals().isEmpty() && (hasNumber(heard) || isUnsure);
  }

  private static boolean hasNumber(Understanding heard) {
    return heard.text().codePoints().anyMatch(Character::isDigit);
  }

  private Understanding reread(Understanding heard, Intent intent) {
    if (!isOpen(heard)) {
      return heard;
    }
    List<Fact> facts = rereading.as(intent);
    return facts.isEmpty() ? heard : Readings.facts(Readings.lead(heard, intent, ANSWERED), facts);
  }

  private static boolean asksMoney(AgentLine asked) {
    return asked.shows(Skill.ASKS_DATE)
        || asked.shows(Skill.ASKS_AMOUNT)
        || asked.shows(Skill.FIRM_ASK)
        || asked.shows(Skill.OFFERS_PLAN)
        || asked.does(Cue.ASKS_FULL, Cue.ASKS_PART, Cue.ASKS_AFFORDABILITY)
        || (asked.does(Cue.ASKS_CONFIRMATION) && !asked.facts().isEmpty());
  }

  private Understanding money(Understanding heard, AgentLine asked) {
    boolean isPlan =
        asked.shows(Skill.OFFERS_PLAN)
            || asked.does(Cue.ASKS_AFFORDABILITY)
            || asked.value(FactType.INSTALMENT_AMOUNT).isPresent()
            || before.log().promise().filter(p -> p.isPlan()).isPresent();
    Intent intent = isPlan ? Intent.PAYMENT_PLAN : Intent.PAYMENT_PROMISE;
    boolean isPromise = PROMISING.contains(heard.intent());
    List<Fact> facts = rereading.as(isPromise ? heard.intent() : intent);
    boolean isBare = Bare.answer(heard, facts, PROMISED);
    boolean isWilling =
        isPromise || (!isBare && heard.intent().family() == IntentFamily.WILLING && !isOpen(heard));
    if (!isOpen(heard) && !isWilling && !isBare) {
      return heard;
    }
    boolean answers = facts.stream().anyMatch(fact -> PROMISED.contains(fact.type()));
    if (answers) {
      Understanding read = Readings.facts(isBare ? Bare.settled(heard) : heard, facts);
      return isWilling ? read : Readings.lead(read, intent, ANSWERED);
    }
    boolean isAgreed = isYes(heard) && !marks.contains(Cue.SAYS_NO) && !isRecapOfWhatStands(asked);
    return isAgreed && !isWilling ? agreed(heard, asked, intent) : heard;
  }

  /** The yes to a promise said back is a yes, and no second promise. */
  private boolean isRecapOfWhatStands(AgentLine asked) {
    return before.log().promise().filter(p -> Promises.isSaidBackBy(p, asked)).isPresent();
  }

  private Understanding agreed(Understanding heard, AgentLine asked, Intent intent) {
    boolean isProposed =
        asked.facts().stream().anyMatch(f -> PROMISED.contains(f.type()))
            || asked.shows(Skill.FIRM_ASK)
            || asked.does(Cue.ASKS_FULL, Cue.ASKS_PART)
            || asked.shows(Skill.OFFERS_PLAN);
    if (!isProposed) {
      return heard;
    }
    boolean isNow =
        intent == Intent.PAYMENT_PROMISE
            && asked
                .value(FactType.PROMISE_DATE)
                .filter(day -> day.equals(context.today().toString()))
                .isPresent();
    List<Fact> facts = new ArrayList<>(heard.facts());
    Span said = new Span(0, heard.text().length());
    for (Fact fact : asked.facts()) {
      boolean isNew = facts.stream().noneMatch(f -> f.type() == fact.type());
      if (PROMISED.contains(fact.type()) && isNew) {
        facts.add(
            new Fact(
                fact.type(), said, heard.text(), fact.value(), Optional.of(PromiseGrade.WILL)));
      }
    }
    Intent meant = isNow ? Intent.PAY_NOW : intent;
    return Readings.facts(Readings.lead(heard, meant, ANSWERED), facts);
  }
}
