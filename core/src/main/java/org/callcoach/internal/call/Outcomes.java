package org.callcoach.internal.call;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.callcoach.Account;
import org.callcoach.CallLog;
import org.callcoach.CallState;
import org.callcoach.nlu.Intent;
import org.callcoach.nlu.Signal;
import org.callcoach.notes.Cue;
import org.callcoach.notes.Note;
import org.callcoach.notes.Outcome;
import org.callcoach.notes.Outcome.Kind;
import org.callcoach.notes.Promise;
import org.callcoach.plan.Instalment;
import org.callcoach.plan.PaymentPlan;
import org.callcoach.plan.Rhythm;
import org.callcoach.plan.Weekend;

/** What a call has led to, by what was said last. */
final class Outcomes {
  private static final int CENTS = 2;

  private Outcomes() {}

  static Outcome of(CallState state, Account account) {
    CallLog log = state.log();
    Optional<Promise> promise = log.promise().filter(Promise::stands);
    Kind kind = kind(state, promise);
    boolean isAgreed = kind == Kind.PROMISE || kind == Kind.PLAN || kind == Kind.PAID;
    Optional<Promise> agreed = isAgreed ? promise : Optional.empty();
    return new Outcome(
        kind,
        agreed.flatMap(Promise::date),
        agreed.flatMap(Promise::amount),
        kind == Kind.PLAN ? instalments(agreed.orElseThrow(), account) : List.of());
  }

  private static Kind kind(CallState state, Optional<Promise> promise) {
    CallLog log = state.log();
    Set<Signal> signals = state.signals();
    if (signals.contains(Signal.STOP_CONTACT) || signals.contains(Signal.DECEASED)) {
      return Kind.STOP;
    }
    if (signals.contains(Signal.WRONG_PARTY) && !state.verified()) {
      return Kind.WRONG_PARTY;
    }
    if (signals.contains(Signal.ATTORNEY) || signals.contains(Signal.INSOLVENCY)) {
      return Kind.STOP;
    }
    if (promise.isPresent()) {
      return ofPromise(promise.get(), log);
    }
    if (signals.contains(Signal.DISPUTE)) {
      return Kind.DISPUTE;
    }
    boolean isCallback =
        log.noted(Note.Kind.CALLBACK).isPresent() || log.count(Intent.CALLBACK_REQUEST) > 0;
    boolean isOffered = log.done(Cue.ASKS_CALLBACK, Cue.CALLS_BACK).isPresent();
    if (isCallback || (isOffered && !state.verified())) {
      return Kind.CALLBACK;
    }
    if (log.noted(Note.Kind.PAID).isPresent() || log.count(Intent.ALREADY_PAID) > 0) {
      return Kind.PAID;
    }
    // A no of somebody in need is no refusal to pay.
    boolean isCare = signals.contains(Signal.SELF_HARM) || signals.contains(Signal.VULNERABLE);
    if (!isCare && log.count(Intent.REFUSAL) > 0) {
      return Kind.REFUSAL;
    }
    return isOffered ? Kind.CALLBACK : Kind.NONE;
  }

  private static Kind ofPromise(Promise promise, CallLog log) {
    if (promise.isPlan()) {
      return Kind.PLAN;
    }
    boolean isTaken =
        promise.now() && (promise.way().isPresent() || log.done(Cue.ASKS_WAY).isPresent());
    return isTaken ? Kind.PAID : Kind.PROMISE;
  }

  /** The payments of a plan whose day and sum, or number, are known. */
  static List<Instalment> instalments(Promise plan, Account account) {
    Optional<BigDecimal> owed = plan.amount().or(account::amount);
    int digits =
        account.currency().map(c -> Math.max(0, c.getDefaultFractionDigits())).orElse(CENTS);
    boolean fits =
        owed.isPresent()
            && owed.get().signum() > 0
            && owed.get().stripTrailingZeros().scale() <= digits
            && plan.date().isPresent();
    if (!fits) {
      return List.of();
    }
    Rhythm rhythm = plan.rhythm().orElse(Rhythm.MONTHLY);
    LocalDate first = plan.date().orElseThrow();
    PaymentPlan.Calendar calendar = new PaymentPlan.Calendar(first, rhythm, Weekend.STAYS);
    BigDecimal coin = BigDecimal.ONE.movePointLeft(digits);
    BigDecimal total = owed.orElseThrow();
    if (plan.instalment().filter(each -> each.compareTo(coin) >= 0).isPresent()) {
      return PaymentPlan.affordable(total, digits, plan.instalment().orElseThrow(), calendar)
          .map(PaymentPlan::instalments)
          .orElse(List.of());
    }
    int count = plan.count().orElse(0);
    boolean isSplit =
        count > 0 && count <= 120 && total.compareTo(coin.multiply(BigDecimal.valueOf(count))) >= 0;
    return isSplit ? PaymentPlan.equal(total, digits, count, calendar).instalments() : List.of();
  }
}
