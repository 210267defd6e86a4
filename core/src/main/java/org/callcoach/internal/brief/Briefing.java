package org.callcoach.internal.brief;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.callcoach.Account;
import org.callcoach.CallState;
import org.callcoach.Language;
import org.callcoach.advice.Reply;
import org.callcoach.brief.Brief;
import org.callcoach.brief.Brief.Likely;
import org.callcoach.brief.Readiness;
import org.callcoach.internal.decide.Moment;
import org.callcoach.internal.decide.Playbook;
import org.callcoach.internal.phrase.PhraseBank;
import org.callcoach.nlu.Intent;
import org.callcoach.nlu.ScoredIntent;
import org.callcoach.nlu.Span;
import org.callcoach.nlu.Understanding;
import org.callcoach.policy.PolicyRule;

/** Answers prepared for what is likely to be said; no phrase stands in them twice. */
public final class Briefing {
  private static final int ANSWERS = 2;

  private final Playbook playbook;
  private final PhraseBank bank;
  private final Language language;
  private final Account account;
  private final Predicate<Reply> allowed;

  /**
   * Takes what briefs are made of.
   *
   * @param allowed whether the policies of the call let a reply be said
   */
  public Briefing(
      Playbook playbook,
      PhraseBank bank,
      Language language,
      Account account,
      Predicate<Reply> allowed) {
    this.playbook = playbook;
    this.bank = bank;
    this.language = language;
    this.account = account;
    this.allowed = allowed;
  }

  /**
   * Returns the brief.
   *
   * @param likely what is to be expected, the likeliest first
   * @param toSay what the policies want said on the call
   */
  public Brief of(Readiness readiness, List<Intent> likely, List<PolicyRule> toSay) {
    List<Reply> opening = new ArrayList<>();
    opening.addAll(answers(Intent.GREETING, CallState.opening(), 1));
    opening.addAll(answers(Intent.IDENTITY_CONFIRMED, CallState.underway(), 1));
    List<String> shown = new ArrayList<>(opening.stream().map(Reply::phrase).toList());
    List<Likely> prepared = new ArrayList<>();
    for (Intent intent : likely) {
      CallState state = CallState.underway().afterShowing(shown);
      List<Reply> answers = answers(intent, state, ANSWERS);
      answers.forEach(answer -> shown.add(answer.phrase()));
      prepared.add(new Likely(intent, answers));
    }
    return new Brief(readiness, opening, prepared, toSay);
  }

  private List<Reply> answers(Intent intent, CallState before, int most) {
    ScoredIntent certain = new ScoredIntent(intent, 1, new Span(0, 0), Optional.empty(), List.of());
    Understanding heard =
        new Understanding(intent.id(), language, List.of(certain), List.of(), Set.of());
    Moment moment = new Moment(heard, before.afterHearing(intent, Set.of()), account);
    return bank.choose(playbook.plan(moment), moment, most).stream().filter(allowed).toList();
  }
}
