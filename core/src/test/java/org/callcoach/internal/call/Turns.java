package org.callcoach.internal.call;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.callcoach.Account;
import org.callcoach.AgentLine;
import org.callcoach.CallContext;
import org.callcoach.CallState;
import org.callcoach.Language;
import org.callcoach.nlu.Fact;
import org.callcoach.nlu.FactType;
import org.callcoach.nlu.Intent;
import org.callcoach.nlu.ScoredIntent;
import org.callcoach.nlu.Signal;
import org.callcoach.nlu.Span;
import org.callcoach.nlu.Understanding;
import org.callcoach.notes.Cue;
import org.callcoach.policy.Skill;

/** Turns of a call without words, for tests of the steps behind the understanding. */
final class Turns {
  static final LocalDate TODAY = LocalDate.of(2026, 4, 7);
  static final CallContext CONTEXT =
      CallContext.on(TODAY)
          .about(
              Account.builder()
                  .debtorName("Marcus Teller")
                  .creditor("Norda")
                  .amount("640.00", "USD")
                  .build());

  private Turns() {}

  static ScoredIntent reading(Intent intent, double confidence) {
    return new ScoredIntent(intent, confidence, new Span(0, 1), Optional.empty(), List.of());
  }

  static Understanding heard(String text, Intent intent, double confidence, Signal... signals) {
    Set<Signal> raised = EnumSet.noneOf(Signal.class);
    raised.addAll(Arrays.asList(signals));
    return new Understanding(
        text, Language.of("en"), List.of(reading(intent, confidence)), List.of(), raised);
  }

  static Understanding heard(String text, Intent intent, Fact... facts) {
    return Readings.facts(heard(text, intent, 0.9), List.of(facts));
  }

  static Fact fact(FactType type, String value) {
    return new Fact(type, new Span(0, 1), "x", value);
  }

  static Fact day(String value) {
    return fact(FactType.PROMISE_DATE, value);
  }

  static Fact sum(String value) {
    return fact(FactType.PROMISE_AMOUNT, new BigDecimal(value).toPlainString());
  }

  /** A line of skills, cues and facts. */
  static AgentLine line(Object... does) {
    Set<Skill> skills = EnumSet.noneOf(Skill.class);
    Set<Cue> cues = EnumSet.noneOf(Cue.class);
    List<Fact> facts = new ArrayList<>();
    for (Object one : does) {
      if (one instanceof Skill skill) {
        skills.add(skill);
      } else if (one instanceof Cue cue) {
        cues.add(cue);
      } else {
        facts.add((Fact) one);
      }
    }
    return new AgentLine("agent", skills, cues, facts, Optional.empty());
  }

  static CallState after(CallState before, Understanding heard, Cue... marks) {
    return Reducer.heard(before, heard, Set.of(marks), Optional.empty(), CONTEXT);
  }

  /** A call in which the debtor has said who it is. */
  static CallState verified() {
    CallState asked = Reducer.said(CallState.opening(), line(Skill.VERIFIES_IDENTITY));
    return after(asked, heard("Yes.", Intent.IDENTITY_CONFIRMED));
  }
}
