package org.callcoach.phrases;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.callcoach.Account;
import org.callcoach.CallCoach;
import org.callcoach.CallContext;
import org.callcoach.Language;
import org.callcoach.policy.Finding;
import org.callcoach.policy.Ruling;
import org.callcoach.policy.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * No phrase of the bank is a violation, in any language under any policy: a debtor of any
 * jurisdiction may speak any language.
 */
final class GuardedBankTest {
  private static final CallCoach COACH = Bundled.COACH;
  private static final Pattern SAY = Pattern.compile("(?m)^  say: \"(.*)\"$");
  private static final Pattern SLOT = Pattern.compile("\\{[^{}]*\\}");
  private static final Account ACCOUNT =
      Account.builder().creditor("First Prairie Bank").reference("FPB-1").build();

  private static Stream<Language> languages() {
    return COACH.languages().stream().sorted();
  }

  private static List<String> bank(Language language) throws IOException {
    Path file = Path.of("src", "main", "packs", language.tag(), "phrases.yaml");
    List<String> said = new ArrayList<>();
    Matcher say = SAY.matcher(Files.readString(file));
    while (say.find()) {
      said.add(filled(say.group(1).replace("\\\"", "\"")));
    }
    return said;
  }

  /** Any sum will do, as for the compiler; a slot may hold others. */
  private static String filled(String phrase) {
    String filled = SLOT.matcher(phrase).replaceAll("500");
    return filled.equals(phrase) ? phrase : filled(filled);
  }

  private static Ruling check(String line, Language language, String... policies) {
    CallContext context =
        CallContext.on(LocalDate.of(2026, 11, 21)).in(language).about(ACCOUNT).under(policies);
    return COACH.check(line, context);
  }

  /** Each policy with a line that breaks it; first all at once, of which the strictest wins. */
  private static List<String> violations(String line, Language language) {
    String[] all = COACH.policies().toArray(String[]::new);
    if (check(line, language, all).verdict() != Verdict.VIOLATION) {
      return List.of();
    }
    return COACH.policies().stream()
        .flatMap(
            policy ->
                check(line, language, policy).findings().stream()
                    .filter(finding -> finding.category().verdict() == Verdict.VIOLATION)
                    .map(Finding::rule)
                    .map(rule -> policy + ": " + rule + ": " + line))
        .toList();
  }

  @ParameterizedTest
  @MethodSource("languages")
  void theBankPassesTheGuardUnderEveryPolicy(Language language) throws IOException {
    List<String> bank = bank(language);
    assertThat(bank).hasSizeGreaterThan(500);
    assertThat(bank.stream().flatMap(line -> violations(line, language).stream())).isEmpty();
  }

  @Test
  void aLineThatOnePolicyForbidsIsFoundUnderItAlone() {
    Language french = Language.of("fr");
    String line = "Nous pouvons vous poursuivre au civil.";
    assertThat(violations(line, french)).containsExactly("CA-QC: CA-QC/name-civil-suit: " + line);
    assertThat(violations("Vous irez en prison.", french)).hasSameSizeAs(COACH.policies());
  }

  @Test
  void theSameThreatOfACreditFileIsRuledByThePolicy() {
    Language english = Language.of("en");
    String line = "An unpaid balance may be reported, and that can affect your credit.";
    assertThat(check(line, english, "US").verdict()).isNotEqualTo(Verdict.VIOLATION);
    Ruling ruling = check(line, english, "GB");
    assertThat(ruling.verdict()).isEqualTo(Verdict.VIOLATION);
    assertThat(ruling.findings().get(0).rule()).isEqualTo("GB/name-credit-report");
    assertThat(ruling.findings().get(0).source()).isEqualTo("CONC 7.13 (to be looked up)");
    assertThat(check(line, english).verdict()).isNotEqualTo(Verdict.VIOLATION);
  }

  @Test
  void theNoticeOfTheLawIsDueUntilItIsSaid() {
    CallContext context =
        CallContext.on(LocalDate.of(2026, 11, 21))
            .in(Language.of("en"))
            .about(ACCOUNT)
            .under("US-MA");
    org.callcoach.Call call = COACH.newCall(context);
    call.verified(true);
    assertThat(call.due())
        .extracting(rule -> rule.path())
        .containsExactly("US-MA/full-name", "US-MA/all-consent", "US/mini-miranda");
    call.agentSays("This is Alex Reed from First Recovery, this call is recorded.");
    call.agentSays(
        "This is an attempt to collect a debt, and any information obtained will be used for that"
            + " purpose.");
    assertThat(call.due()).isEmpty();
  }
}
