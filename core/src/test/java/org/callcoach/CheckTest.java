package org.callcoach;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.file.Files;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.callcoach.nlu.Intent;
import org.callcoach.nlu.Signal;
import org.callcoach.policy.Finding;
import org.callcoach.policy.Flaw;
import org.callcoach.policy.Lapse;
import org.callcoach.policy.Ruling;
import org.callcoach.policy.Skill;
import org.callcoach.policy.Verdict;
import org.callcoach.policy.Violation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CheckTest {
  private static final CallContext CONTEXT = CallContext.on(TestPacks.TODAY).in(Language.of("xx"));
  private static final CallCoach COACH = TestPacks.coach();

  private static Ruling check(String line) {
    return COACH.check(line, CONTEXT);
  }

  private static Ruling check(String line, boolean verified, Signal... raised) {
    CallState state = CallState.underway().withVerified(verified);
    return COACH.check(line, CONTEXT, state.afterHearing(Intent.OTHER, Set.of(raised)));
  }

  private static List<Flaw> categories(Ruling ruling) {
    return ruling.findings().stream().map(Finding::category).toList();
  }

  @Test
  void aRuleFindsTheWordsAndOffersBetterOnes() {
    Ruling ruling = check("Fuzaka, zaro vatoke kelu dobomu.");
    assertThat(ruling.verdict()).isEqualTo(Verdict.VIOLATION);
    Finding finding = ruling.findings().get(0);
    assertThat(finding.category()).isEqualTo(Violation.THREAT_ARREST);
    assertThat(finding.span().of(ruling.text())).isEqualTo("zaro vatoke kelu");
    assertThat(finding.rule()).isEqualTo("xx/threat-arrest");
    assertThat(finding.source()).isNotBlank();
    assertThat(finding.instead()).isPresent();
  }

  @Test
  void aDenialSilencesItsOwnSentenceOnly() {
    assertThat(categories(check("ne zaro kelu"))).doesNotContain(Violation.THREAT_ARREST);
    assertThat(categories(check("Ne vatoke. Zaro kelu!"))).contains(Violation.THREAT_ARREST);
  }

  @Test
  void whatNoRuleForeseesTheStatisticsFind() throws Exception {
    String taught =
        Files.readAllLines(TestPacks.SOURCES.resolve("xx/agent.tsv")).stream()
            .filter(line -> line.startsWith("threat-violence\t"))
            .findFirst()
            .orElseThrow();
    Ruling ruling = check(taught.substring(taught.indexOf('\t') + 1) + " vatoke");
    assertThat(ruling.verdict()).isEqualTo(Verdict.VIOLATION);
    assertThat(ruling.findings().get(0).rule()).isEqualTo("xx/threat-violence/learnt");
    assertThat(ruling.findings().get(0).instead()).isPresent();
  }

  @Test
  void nothingWrongIsOk() {
    Ruling ruling = check("vatoke fuzaka");
    assertThat(ruling.verdict()).isEqualTo(Verdict.OK);
    assertThat(ruling.findings()).isEmpty();
  }

  @Test
  void empathyThatIsTakenBackIsNone() {
    assertThat(check("senti lume").skills()).contains(Skill.EMPATHY);
    Ruling hollow = check("senti lume, senti mabo");
    assertThat(hollow.verdict()).isEqualTo(Verdict.WARN);
    assertThat(categories(hollow)).contains(Lapse.HOLLOW_EMPATHY);
    assertThat(hollow.skills()).doesNotContain(Skill.EMPATHY);
  }

  @Test
  void aClosedQuestionIsAHintAndNoWarning() {
    Ruling ruling = check("dosu paga");
    assertThat(ruling.verdict()).isEqualTo(Verdict.OK);
    assertThat(categories(ruling)).containsExactly(Lapse.CLOSED_QUESTION);
    assertThat(ruling.findings().get(0).instead()).isPresent();
  }

  @Test
  void theGravestComesFirstAndNoCategoryTwice() {
    Ruling ruling = check("poro tia. zaro kelu. zaro kelu.");
    assertThat(categories(ruling)).doesNotHaveDuplicates().startsWith(Violation.THREAT_ARREST);
    assertThat(categories(ruling)).contains(Lapse.PITY);
  }

  @ParameterizedTest
  @CsvSource({
    "paga mone, STOP_CONTACT, IGNORING_STOP_REQUEST",
    "paga mone, ATTORNEY, IGNORING_STOP_REQUEST",
    "presu nun, INSOLVENCY, IGNORING_STOP_REQUEST",
    "presu nun, VULNERABLE, PRESSURE_ON_VULNERABLE",
    "paga mone, SELF_HARM, PRESSURE_ON_VULNERABLE",
    "paga mone, DECEASED, PRESSURE_ON_VULNERABLE",
    "debu nomi, THIRD_PARTY_ON_LINE, THIRD_PARTY_DISCLOSURE",
    "debu nomi, WRONG_PARTY, THIRD_PARTY_DISCLOSURE",
  })
  void theSameWordsAreWrongAfterWhatWasSaid(String line, Signal signal, Violation violation) {
    assertThat(check(line).verdict()).isEqualTo(Verdict.OK);
    Ruling ruling = check(line, true, signal);
    assertThat(categories(ruling)).contains(violation);
    assertThat(ruling.findings())
        .anySatisfy(finding -> assertThat(finding.rule()).endsWith("/state"));
  }

  @Test
  void aGentleQuestionAboutMoneyIsAllowedAfterIllnessIsTold() {
    assertThat(check("paga mone", true, Signal.VULNERABLE).verdict()).isEqualTo(Verdict.OK);
  }

  @Test
  void nothingOfTheDebtIsSaidBeforeVerification() {
    assertThat(categories(check("debu nomi", false)))
        .containsExactly(Violation.DISCLOSURE_BEFORE_VERIFICATION);
    assertThat(categories(check("debu nomi", false, Signal.THIRD_PARTY_ON_LINE)))
        .containsExactly(Violation.THIRD_PARTY_DISCLOSURE);
    assertThat(check("vatoke fuzaka", false).verdict()).isEqualTo(Verdict.OK);
  }

  @Test
  void aLanguageThatIsNotLoadedIsNeverWavedThrough() {
    Ruling ruling = COACH.check("これは支払いです。", CallContext.on(TestPacks.TODAY));
    assertThat(ruling.verdict()).isEqualTo(Verdict.WARN);
    assertThat(categories(ruling)).containsExactly(Lapse.UNREADABLE);
  }

  @Test
  void anUnknownPolicyIsTheCallersMistake() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> COACH.check("vatoke", CONTEXT.under("ZZ")))
        .withMessageContaining("ZZ");
  }

  @Test
  void oddTextNeverThrowsAndSpansLieInIt() {
    Random random = new Random(7);
    String[] bits = {
      "zaro", "kelu", " ", ".", "😀", "\u0000", "senti", "mabo", "钱", "e\u0301", "?"
    };
    for (int run = 0; run < 500; run++) {
      StringBuilder text = new StringBuilder();
      for (int i = random.nextInt(30); i > 0; i--) {
        text.append(bits[random.nextInt(bits.length)]).append(random.nextBoolean() ? " " : "");
      }
      boolean verified = random.nextBoolean();
      Ruling ruling = check(text.toString(), verified, Signal.STOP_CONTACT);
      for (Finding finding : ruling.findings()) {
        assertThat(finding.span().end()).isLessThanOrEqualTo(text.length());
      }
      assertThat(check(text.toString(), verified, Signal.STOP_CONTACT)).isEqualTo(ruling);
    }
    assertThat(check("").verdict()).isEqualTo(Verdict.OK);
  }

  @Test
  void everyViolationOfEveryRuleHasABetterLine() throws Exception {
    Set<Flaw> found = new HashSet<>();
    for (String line : Files.readAllLines(TestPacks.SOURCES.resolve("xx/guard.yaml"))) {
      if (line.startsWith("    - \"fuzaka ")) {
        Ruling ruling = check(line.substring(7, line.length() - 1), false);
        for (Finding finding : ruling.findings()) {
          assertThat(finding.instead()).isPresent();
          found.add(finding.category());
        }
      }
    }
    assertThat(found).contains(Violation.values());
  }
}
