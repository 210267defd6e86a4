package org.callcoach;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.callcoach.advice.Reply;
import org.callcoach.internal.call.Claims;
import org.callcoach.internal.call.Reducer;
import org.callcoach.internal.call.StateJson;
import org.callcoach.internal.call.Steady;
import org.callcoach.internal.call.Summaries;
import org.callcoach.notes.BlameClaim;
import org.callcoach.notes.Summary;
import org.callcoach.policy.PolicyRule;
import org.callcoach.policy.Ruling;

/**
 * One live call: holds its state and hands each turn to the coach.
 *
 * <p>Not thread-safe; one thread at a time. Calls do not disturb one another.
 */
public final class Call {
  private final CallCoach coach;
  private final CallContext context;
  private CallState state;
  private List<Reply> suggested = List.of();
  private Optional<Turn> showing = Optional.empty();

  Call(CallCoach coach, CallContext context, CallState state) {
    this.coach = coach;
    this.context = context;
    this.state = state;
  }

  /** Takes what the debtor said and returns what was understood and what to say. */
  public Turn debtorSays(String utterance) {
    return heard(coach.advise(utterance, context, state));
  }

  /**
   * Takes what the agent said and returns what it does. Where it is one of the replies just
   * suggested, its tone counts as spoken, which earns what needs a kinder step before it.
   */
  public AgentLine agentSays(String line) {
    Optional<Reply> said = suggested.stream().filter(reply -> same(reply.text(), line)).findFirst();
    Ruling ruling = check(line);
    AgentLine read = coach.read(line, ruling.skills(), context, state, said.map(Reply::move));
    CallState after = Reducer.said(state, read, ruling.findings());
    state = said.map(reply -> after.afterSaying(reply.tone())).orElse(after);
    return read;
  }

  /**
   * Takes what a recogniser has heard of an utterance so far; it changes nothing of the call. The
   * advice stays as it is until the words clearly ask for another, and is empty before they ask for
   * any.
   */
  public Turn partial(String text) {
    Turn fresh = coach.advise(text, context, state);
    Turn next = Steady.next(showing, fresh);
    boolean stays = showing.filter(shown -> shown.advice().equals(next.advice())).isPresent();
    showing = stays ? showing : Optional.of(next);
    return next;
  }

  /**
   * Takes the whole utterance, as {@link #debtorSays(String)}; what came of it before is dropped.
   */
  public Turn commit(String text) {
    return debtorSays(text);
  }

  /**
   * Takes what a recogniser takes an utterance for.
   *
   * @throws IllegalArgumentException if there is none
   */
  public Turn debtorSays(List<Hypothesis> hypotheses) {
    return heard(coach.advise(hypotheses, context, state));
  }

  private Turn heard(Turn turn) {
    state = turn.after();
    suggested = turn.advice().replies();
    showing = Optional.empty();
    return turn;
  }

  /**
   * Notes what has come of a claim that somebody else is responsible.
   *
   * @param turn the turn of the claim
   * @throws IllegalArgumentException if nobody was blamed in that turn
   */
  public void settle(int turn, BlameClaim.State found) {
    state = state.with(Claims.settled(state.log(), turn, found));
  }

  /** Returns the record of the call up to now. */
  public Summary summary() {
    return Summaries.of(state, context.account(), move -> coach.phrase(move, context, state));
  }

  /**
   * Returns the state as JSON, from which {@link CallCoach#resume} goes on. The words that are kept
   * have numbers of cards, accounts and papers masked.
   */
  public String toJson() {
    return StateJson.write(state);
  }

  /** Checks what the agent is about to say, as {@link CallCoach#check}; it changes nothing. */
  public Ruling check(String line) {
    return coach.check(line, context, state);
  }

  /**
   * Returns what the policies of the call want said on it and was not yet, in the order of a call;
   * what the agent says ticks it off.
   */
  public List<PolicyRule> due() {
    return coach.due(context, state);
  }

  /** Notes that the person on the line has shown to be the debtor, or is no longer on the line. */
  public void verified(boolean verified) {
    state = state.withVerified(verified);
  }

  /** Returns what the call has come to. */
  public CallState state() {
    return state;
  }

  private static boolean same(String reply, String line) {
    return reply.strip().toLowerCase(Locale.ROOT).equals(line.strip().toLowerCase(Locale.ROOT));
  }
}
