package org.callcoach.internal.decide;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.callcoach.Account;
import org.callcoach.Authority;
import org.callcoach.CallState;
import org.callcoach.Language;
import org.callcoach.advice.Tone;
import org.callcoach.nlu.Fact;
import org.callcoach.nlu.FactType;
import org.callcoach.nlu.Intent;
import org.callcoach.nlu.Signal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ConditionTest {
  private static final Set<Condition> OF_NOTHING =
      EnumSet.of(
          Condition.UNVERIFIED,
          Condition.NO_CLAUSE,
          Condition.NOT_DATED,
          Condition.NOT_SUMMED,
          Condition.NOT_CARED);

  private record Case(String name, Moment moment, Set<Condition> expected) {
    @Override
    public String toString() {
      return name;
    }
  }

  private static Case with(String name, CallState state, Account account, Condition... changed) {
    return with(name, state, account, List.of(), changed);
  }

  private static Case with(
      String name, CallState state, Account account, List<Fact> facts, Condition... changed) {
    Set<Condition> expected = EnumSet.copyOf(OF_NOTHING);
    for (Condition condition : changed) {
      expected.add(condition);
      opposite(condition).ifPresent(expected::remove);
    }
    return new Case(
        name,
        new Moment(
            Moments.understood(
                Language.of("en"), List.of(Moments.reading(Intent.OTHER, 1)), facts, Set.of()),
            state,
            account),
        expected);
  }

  private static java.util.Optional<Condition> opposite(Condition condition) {
    return Arrays.stream(Condition.values())
        .filter(
            c ->
                c.name().equals("NOT_" + condition.name())
                    || c.name().equals("NO_" + condition.name())
                    || c.name().equals("UN" + condition.name()))
        .findFirst();
  }

  static Stream<Case> moments() {
    CallState nothing = CallState.opening();
    return Stream.of(
        with("nothing", nothing, Account.UNKNOWN),
        with("verified", nothing.withVerified(true), Account.UNKNOWN, Condition.VERIFIED),
        with("clause", nothing, Account.builder().contractClause("§ 1").build(), Condition.CLAUSE),
        with("blank clause", nothing, Account.builder().contractClause(" ").build()),
        with("one instalment", nothing, granting(0, 1)),
        with("instalments", nothing, granting(0, 2), Condition.INSTALMENT_AUTHORITY),
        with("discount", nothing, granting(1, 0), Condition.DISCOUNT_AUTHORITY),
        with(
            "missed",
            nothing,
            Account.builder().missedDate(LocalDate.of(2026, 1, 1)).build(),
            Condition.MISSED_PROMISE),
        with("date", nothing, Account.UNKNOWN, said(FactType.PROMISE_DATE), Condition.DATED),
        with("paid date", nothing, Account.UNKNOWN, said(FactType.PAID_DATE)),
        with("sum", nothing, Account.UNKNOWN, said(FactType.PROMISE_AMOUNT), Condition.SUMMED),
        with("rate", nothing, Account.UNKNOWN, said(FactType.INSTALMENT_AMOUNT), Condition.SUMMED),
        with("disputed", nothing, Account.UNKNOWN, said(FactType.DISPUTED_AMOUNT)),
        with("empathetic", nothing.afterSaying(Tone.EMPATHETIC), Account.UNKNOWN, Condition.CARED),
        with("open", nothing.afterSaying(Tone.OPEN_ENDED), Account.UNKNOWN, Condition.CARED),
        with("clarifying", nothing.afterSaying(Tone.CLARIFYING), Account.UNKNOWN),
        with(
            "self-harm",
            nothing.afterHearing(Intent.OTHER, Set.of(Signal.SELF_HARM)),
            Account.UNKNOWN,
            Condition.SELF_HARM));
  }

  private static List<Fact> said(FactType type) {
    return List.of(Moments.fact(type, "1"));
  }

  private static Account granting(int percent, int instalments) {
    return Account.builder().authority(new Authority(percent, instalments)).build();
  }

  @ParameterizedTest
  @MethodSource("moments")
  void holdsWhereItsFactIsThere(Case moment) {
    assertThat(Condition.values())
        .filteredOn(condition -> condition.holds(moment.moment()))
        .containsExactlyInAnyOrderElementsOf(moment.expected());
  }

  @Test
  void saysWhatIsTheCaseOtherwise() {
    assertThat(Condition.values())
        .extracting(Condition::otherwise)
        .doesNotHaveDuplicates()
        .allSatisfy(text -> assertThat(text).matches("[a-z].*[a-z]"));
  }
}
