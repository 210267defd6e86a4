package org.callcoach.phrases;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.callcoach.CallCoach;
import org.callcoach.policy.Channel;
import org.callcoach.policy.ContactHistory;
import org.callcoach.policy.ContactHistory.Contact;
import org.callcoach.policy.ContactOutcome;
import org.callcoach.policy.ContactPlace;
import org.callcoach.policy.ContactRequest;
import org.callcoach.policy.Policy;
import org.callcoach.policy.PolicyConsequence;
import org.callcoach.policy.PolicyRule;
import org.callcoach.policy.RuleSource;
import org.callcoach.policy.Violation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for the bundled policies; the examples in them are tried by the compiler. */
final class PoliciesTest {
  private static final CallCoach COACH = CallCoach.builder().languages("en").build();
  private static final ZoneId ZONE = ZoneId.of("Europe/Warsaw");

  private static Stream<String> policies() {
    return COACH.policies().stream();
  }

  @Test
  void everyJurisdictionIsThere() {
    assertThat(COACH.policies())
        .contains("AU", "BR", "CA", "CA-ON", "CA-QC", "CN", "DE", "ES", "FR", "GB", "IE", "IN")
        .contains("IT", "MX", "NL", "PL", "PT", "SG", "US", "US-CA", "US-MA", "US-NY", "US-NYC")
        .contains("US-TX", "ZA", "neutral");
  }

  @ParameterizedTest
  @MethodSource("policies")
  void everyViolationIsCitedAndNoCustomIsALaw(String id) {
    Policy policy = COACH.policy(id);
    for (Violation violation : Violation.values()) {
      assertThat(policy.citation(violation)).as(violation.id()).isPresent();
    }
    assertThat(rules(policy))
        .filteredOn(rule -> rule.policy().equals("common") || rule.policy().equals("neutral"))
        .allSatisfy(rule -> assertThat(rule.source()).isEqualTo(RuleSource.CONV));
    assertThat(policy.holds()).isNotEmpty();
  }

  private static List<PolicyRule> rules(Policy policy) {
    List<PolicyRule> rules = new ArrayList<>();
    policy.windows().forEach(rule -> rules.add(rule.rule()));
    policy.caps().forEach(rule -> rules.add(rule.rule()));
    policy.waits().forEach(rule -> rules.add(rule.rule()));
    policy.stops().forEach(rule -> rules.add(rule.rule()));
    policy.prohibitions().forEach(rule -> rules.add(rule.rule()));
    return rules;
  }

  @ParameterizedTest
  @CsvSource({
    // the same hour, another verdict; a Tuesday and a Sunday
    "US, 2026-04-07T20:30, true",
    "GB, 2026-04-07T20:30, true",
    "AU, 2026-04-07T20:30, true",
    "IT, 2026-04-07T20:30, true",
    "NL, 2026-04-07T20:30, false",
    "IN, 2026-04-07T20:30, false",
    "US, 2026-04-12T14:00, true",
    "AU, 2026-04-12T14:00, true",
    "CA, 2026-04-12T14:00, true",
    "NL, 2026-04-12T14:00, false",
    "IT, 2026-04-12T14:00, false",
    "MX, 2026-04-11T14:00, false",
    "PL, 2026-04-11T14:00, false",
    "PT, 2026-04-07T21:59, true",
    "PT, 2026-04-07T08:59, false",
    "neutral, 2026-04-07T17:59, false"
  })
  void theSameHourIsAllowedHereAndForbiddenThere(String policy, String at, boolean allowed) {
    ZonedDateTime time = java.time.LocalDateTime.parse(at).atZone(ZONE);
    ContactRequest request = ContactRequest.call(time.toInstant(), ZONE).under(policy);
    assertThat(COACH.contact(request, ContactHistory.NONE).isAllowed()).isEqualTo(allowed);
  }

  @ParameterizedTest
  @CsvSource({
    "US-TX, civil-suit, true",
    "CA-QC, civil-suit, false",
    "US, repossession, true",
    "US, credit-report, true",
    "GB, credit-report, false",
    "DE, credit-report, false",
    "FR, enforcement, false",
    "neutral, civil-suit, false",
    "SG, civil-suit, false"
  })
  void theSameSentenceIsAllowedHereAndForbiddenThere(
      String policy, String consequence, boolean allowed) {
    assertThat(COACH.policy(policy).mayName(PolicyConsequence.of(consequence))).isEqualTo(allowed);
  }

  @Test
  void aStateIncludesItsCountryAndTheStricterCapWins() {
    Policy policy = COACH.policy("US-MA");
    assertThat(policy.ids()).containsExactly("US-MA", "US", "common");
    Instant first = Instant.parse("2026-04-01T15:00:00Z");
    ContactHistory history =
        contacts(
            new Contact(first, Channel.CALL, ContactOutcome.MESSAGE, ContactPlace.HOME, false),
            new Contact(
                first.plus(Duration.ofDays(1)),
                Channel.TEXT,
                ContactOutcome.SENT,
                ContactPlace.HOME,
                false));
    ContactRequest request =
        ContactRequest.call(first.plus(Duration.ofDays(2)), ZoneId.of("America/New_York"));
    assertThat(COACH.contact(request.under("US"), history).isAllowed()).isTrue();
    assertThat(COACH.contact(request.under("US-MA"), history))
        .satisfies(
            ruling -> {
              assertThat(ruling.earliest()).contains(first.plus(Duration.ofDays(7)));
              assertThat(ruling.reasons())
                  .extracting(reason -> reason.rule().path())
                  .containsExactly("US-MA/two-in-seven-days");
            });
  }

  private static ContactHistory contacts(Contact... contacts) {
    return new ContactHistory(
        List.of(contacts), List.of(), List.of(), List.of(), List.of(), List.of());
  }

  /** Whoever keeps the neutral policy keeps every other. */
  @ParameterizedTest
  @MethodSource("policies")
  void whatTheNeutralPolicyAllowsEveryOtherAllows(String policy) {
    Random random = new Random(3);
    Instant start = Instant.parse("2026-03-02T00:00:00Z");
    int allowed = 0;
    for (int round = 0; round < 3000; round++) {
      List<Contact> made = new ArrayList<>();
      for (int i = random.nextInt(4); i > 0; i--) {
        made.add(
            new Contact(
                start.plus(Duration.ofMinutes(random.nextInt(60_000))),
                List.of(Channel.CALL, Channel.TEXT, Channel.VISIT).get(random.nextInt(3)),
                List.of(ContactOutcome.NO_ANSWER, ContactOutcome.MESSAGE, ContactOutcome.REACHED)
                    .get(random.nextInt(3)),
                random.nextInt(4) == 0 ? ContactPlace.WORK : ContactPlace.HOME,
                false));
      }
      ContactHistory history =
          new ContactHistory(made, List.of(start), List.of(), List.of(), List.of(), List.of());
      ContactRequest request =
          ContactRequest.call(start.plus(Duration.ofMinutes(random.nextInt(80_000))), ZONE)
              .by(random.nextBoolean() ? Channel.CALL : Channel.TEXT)
              .at(random.nextBoolean() ? ContactPlace.HOME : ContactPlace.WORK)
              .withHolidays(Set.of(java.time.LocalDate.of(2026, 4, 6)));
      if (COACH.contact(request.under("neutral"), history).isAllowed()) {
        allowed++;
        assertThat(COACH.contact(request.under(policy), history).reasons())
            .as("%s %s", request, history)
            .isEmpty();
      }
    }
    assertThat(allowed).isGreaterThan(100);
  }
}
