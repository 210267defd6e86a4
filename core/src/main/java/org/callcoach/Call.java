package org.callcoach;

import java.util.List;
import java.util.Locale;
import org.callcoach.advice.Reply;

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

  Call(CallCoach coach, CallContext context, CallState state) {
    this.coach = coach;
    this.context = context;
    this.state = state;
  }

  /** Takes what the debtor said and returns what was understood and what to say. */
  public Turn debtorSays(String utterance) {
    Turn turn = coach.advise(utterance, context, state);
    state = turn.after();
    suggested = turn.advice().replies();
    return turn;
  }

  /**
   * Takes what the agent said. Where it is one of the replies just suggested, its tone counts as
   * spoken, which earns what needs a kinder step before it; other words change nothing.
   */
  public void agentSays(String line) {
    suggested.stream()
        .filter(reply -> same(reply.text(), line))
        .findFirst()
        .ifPresent(reply -> state = state.afterSaying(reply.tone()));
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
