package org.callcoach;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.callcoach.advice.Reply;
import org.callcoach.advice.Withheld;
import org.callcoach.nlu.Intent;
import org.callcoach.nlu.Signal;
import org.callcoach.policy.Finding;
import org.callcoach.policy.PolicyRule;
import org.callcoach.policy.Ruling;
import org.callcoach.policy.Verdict;
import org.callcoach.policy.Violation;
import org.junit.jupiter.api.Test;

/** The same words under one policy and under another. */
class UnderPolicyTest {
  private static final CallCoach COACH = TestPacks.coach();
  private static final Account ACCOUNT =
      Account.builder()
          .creditor("First Prairie Bank")
          .reference("FPB-1")
          .debtorName("Ms Vale")
          .amount("1234.50", "EUR")
          .contractClause("suvolo na kurito")
          .build();
  private static final CallContext CONTEXT =
      CallContext.on(TestPacks.TODAY).in(Language.of("xx")).about(ACCOUNT);
  private static final String SUIT = "Tuva suvolo na kurito.";

  private static CallState with(Signal signal, boolean verified) {
    return CallState.underway().afterHearing(Intent.OTHER, Set.of(signal)).withVerified(verified);
  }

  @Test
  void aSuitIsNamedHereAndForbiddenThereByItsRule() {
    assertThat(COACH.check(SUIT, CONTEXT.under("X1")).verdict()).isEqualTo(Verdict.OK);
    Ruling ruling = COACH.check(SUIT, CONTEXT.under("X1-A"));
    assertThat(ruling.verdict()).isEqualTo(Verdict.VIOLATION);
    Finding finding = ruling.findings().get(0);
    assertThat(finding.category()).isEqualTo(Violation.THREAT_UNLAWFUL_ACTION);
    assertThat(finding.rule()).isEqualTo("X1-A/no-suit");
    assertThat(finding.source()).isEqualTo("Law 9");
    assertThat(finding.instead()).isPresent();
  }

  @Test
  void whatTheGuardFindsAnywhereKeepsItsWordsAndGetsTheRule() {
    Ruling ruling = COACH.check("Suvolo kurito. Fenuzu robeva!", CONTEXT.under("X1-A"));
    assertThat(ruling.findings())
        .filteredOn(f -> f.category() == Violation.THREAT_UNLAWFUL_ACTION)
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.rule()).isEqualTo("X1-A/no-suit");
              assertThat(finding.span().of(ruling.text())).isEqualTo("Fenuzu robeva");
            });
  }

  @Test
  void somebodyElseDoesNotHearForWhomTheCallIs() {
    String line = "Kele first prairie bank.";
    CallState stranger = with(Signal.THIRD_PARTY_ON_LINE, false);
    assertThat(COACH.check(line, CONTEXT.under("X1"), stranger).findings())
        .extracting(Finding::rule)
        .doesNotContain("X1-A/creditor-to-others");
    assertThat(COACH.check(line, CONTEXT.under("X1-A"), stranger).findings())
        .filteredOn(f -> f.rule().equals("X1-A/creditor-to-others"))
        .extracting(Finding::category)
        .containsExactly(Violation.THIRD_PARTY_DISCLOSURE);
    assertThat(COACH.check(line, CONTEXT.under("X1-A"), CallState.underway()).findings())
        .extracting(Finding::rule)
        .doesNotContain("X1-A/creditor-to-others");
  }

  private static Turn refusal(String policy) {
    CallState cared = CallState.underway().afterSaying(org.callcoach.advice.Tone.EMPATHETIC);
    String line =
        TestPacks.utterances("xx").stream()
            .filter(l -> l[0].equals("refusal"))
            .map(l -> l[2])
            .findFirst()
            .orElseThrow();
    return COACH.advise(line, CONTEXT.under(policy), cared);
  }

  @Test
  void adviceQuotesAClauseHereAndKeepsItBackThere() {
    assertThat(refusal("X1").advice().replies())
        .extracting(Reply::text)
        .anyMatch(text -> text.contains("suvolo na kurito"));
    Turn there = refusal("X1-A");
    assertThat(there.advice().replies())
        .isNotEmpty()
        .extracting(Reply::text)
        .noneMatch(text -> text.contains("suvolo na kurito"));
    assertThat(there.advice().withheld())
        .extracting(Withheld::reason)
        .contains("X1-A/no-suit: No suit is named.");
    assertThat(there.after().shown())
        .containsExactlyElementsOf(there.advice().replies().stream().map(Reply::phrase).toList());
  }

  @Test
  void aPhraseThatThePolicyKeepsBackSaysWhy() {
    Reply quoting =
        refusal("X1").advice().replies().stream()
            .filter(reply -> reply.text().contains("suvolo"))
            .findFirst()
            .orElseThrow();
    CallState cared = CallState.underway().afterSaying(org.callcoach.advice.Tone.EMPATHETIC);
    String line = refusal("X1").understanding().text();
    assertThat(COACH.whyNot(quoting.phrase(), line, CONTEXT.under("X1"), cared)).isEmpty();
    assertThat(COACH.whyNot(quoting.phrase(), line, CONTEXT.under("X1-A"), cared))
        .containsExactly("X1-A/no-suit: No suit is named.");
  }

  private static List<String> due(Call call) {
    return call.due().stream().map(PolicyRule::path).toList();
  }

  @Test
  void whatMustBeSaidIsDueUntilTheAgentSaysIt() {
    Call call = COACH.newCall(CONTEXT.under("X1-A"));
    assertThat(due(call)).containsExactly("X1-A/caller", "X1-A/recording", "X1-A/right-party");
    call.agentSays("Nami Vale.");
    assertThat(due(call)).containsExactly("X1-A/recording", "X1-A/right-party");
    call.verified(true);
    assertThat(due(call)).containsExactly("X1-A/recording", "X1-A/collection");
    call.agentSays("Tuva rekori. Mi inkasa dubo.");
    assertThat(due(call)).isEmpty();
    Turn turn = call.debtorSays("kele");
    assertThat(turn.advice().due()).isEmpty();
    assertThat(COACH.newCall(CONTEXT.under("X1-A")).debtorSays("kele").advice().due())
        .extracting(PolicyRule::path)
        .containsExactly("X1-A/caller", "X1-A/recording", "X1-A/right-party");
  }

  @Test
  void nothingIsDueWhereItIsNotKnownWhatWasSaid() {
    assertThat(COACH.advise("kele", CONTEXT.under("X1-A")).advice().due()).isEmpty();
  }

  @Test
  void aRuleHoldsFromItsFirstDayToItsLast() {
    assertThat(onTheDay("2025-12-31")).contains("X1-A/collection-before");
    assertThat(onTheDay("2025-12-31")).doesNotContain("X1-A/collection");
    assertThat(onTheDay("2026-01-01")).contains("X1-A/collection");
    assertThat(onTheDay("2026-01-01")).doesNotContain("X1-A/collection-before");
  }

  private static List<String> onTheDay(String day) {
    CallContext context = CallContext.on(LocalDate.parse(day)).in(Language.of("xx")).under("X1-A");
    Call call = COACH.newCall(context);
    call.verified(true);
    return due(call);
  }
}
