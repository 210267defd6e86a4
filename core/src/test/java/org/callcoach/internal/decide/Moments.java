package org.callcoach.internal.decide;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.callcoach.Account;
import org.callcoach.CallState;
import org.callcoach.Language;
import org.callcoach.nlu.Fact;
import org.callcoach.nlu.FactType;
import org.callcoach.nlu.Intent;
import org.callcoach.nlu.ScoredIntent;
import org.callcoach.nlu.Signal;
import org.callcoach.nlu.Span;
import org.callcoach.nlu.Understanding;

/** Moments of a call, for tests. */
public final class Moments {
  private Moments() {}

  /** Returns a reading of nothing in particular. */
  public static ScoredIntent reading(Intent intent, double confidence) {
    return new ScoredIntent(intent, confidence, new Span(0, 1), Optional.empty(), List.of());
  }

  /** Returns an understanding in a language. */
  public static Understanding understood(
      Language language, List<ScoredIntent> readings, List<Fact> facts, Set<Signal> signals) {
    return new Understanding("x", language, readings, facts, signals);
  }

  /** Returns an understanding of one intent. */
  public static Understanding understood(Intent intent, Signal... signals) {
    return understood(
        Language.of("en"),
        List.of(reading(intent, 0.9)),
        List.of(),
        Set.copyOf(Arrays.asList(signals)));
  }

  /** Returns a value that was said. */
  public static Fact fact(FactType type, String value) {
    return new Fact(type, new Span(0, 1), "x", value);
  }

  /** Returns the moment after hearing something, with the state that follows from it. */
  public static Moment after(Understanding understanding, CallState before, Account account) {
    return new Moment(
        understanding,
        before.afterHearing(understanding.intent(), understanding.signals()),
        account);
  }
}
