package org.callcoach.internal.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.callcoach.nlu.Signal;
import org.callcoach.policy.Channel;
import org.callcoach.policy.ContactHistory;
import org.callcoach.policy.ContactHistory.Contact;
import org.callcoach.policy.ContactHistory.Payment;
import org.callcoach.policy.ContactHistory.Quiet;
import org.callcoach.policy.ContactOutcome;
import org.callcoach.policy.ContactPlace;
import org.callcoach.policy.ContactRequest;
import org.callcoach.policy.ContactRuling;
import org.callcoach.policy.ContactRuling.Reason;
import org.callcoach.policy.Policy;
import org.callcoach.policy.PolicyCount;
import org.callcoach.policy.PolicyEffect;
import org.callcoach.policy.PolicyHours;
import org.callcoach.policy.PolicyPeriod;
import org.callcoach.policy.PolicyRule;
import org.callcoach.policy.RuleSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContactRulesTest {
  private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
  private static final PolicyRule RULE =
      new PolicyRule("rule", "T", "a rule", RuleSource.LAW, "Law 1", true);
  private static final List<ContactOutcome> OUTCOMES =
      List.of(ContactOutcome.NO_ANSWER, ContactOutcome.MESSAGE, ContactOutcome.REACHED);
  private static final Set<Channel> CALLS = Set.of(Channel.CALL);
  private static final PolicyPeriod WEEK = new PolicyPeriod(7, ChronoUnit.DAYS, true);

  private List<Policy.Window> windows = List.of();
  private List<Policy.Cap> caps = List.of();
  private List<Policy.CoolDown> coolDowns = List.of();
  private List<Policy.Wait> waits = List.of();
  private List<Policy.Hold> holds = List.of();
  private List<Policy.BestHours> best = List.of();
  private List<Policy.Stop> stops = List.of();

  private Policy policy() {
    return new Policy(
        List.of("T"),
        windows,
        caps,
        coolDowns,
        waits,
        holds,
        best,
        List.of(),
        stops,
        List.of(),
        List.of(),
        List.of());
  }

  private ContactRuling rule(ContactRequest request, ContactHistory history) {
    return ContactRules.rule(policy(), request, history);
  }

  private ContactRuling rule(String at, ContactHistory history) {
    return rule(call(at), history);
  }

  private static ContactRequest call(String at) {
    ZonedDateTime time = ZonedDateTime.parse(at);
    return ContactRequest.call(time.toInstant(), time.getZone());
  }

  private static Instant instant(String at) {
    return ZonedDateTime.parse(at).toInstant();
  }

  private static Policy.Window window(String hours, String sunday, Optional<String> holiday) {
    Map<DayOfWeek, PolicyHours> week = new EnumMap<>(DayOfWeek.class);
    for (DayOfWeek day : DayOfWeek.values()) {
      String open = day == DayOfWeek.SUNDAY ? sunday : hours;
      if (!open.equals("-")) {
        week.put(day, hours(open));
      }
    }
    return new Policy.Window(
        RULE, CALLS, Optional.empty(), week, holiday.map(ContactRulesTest::hours));
  }

  private static PolicyHours hours(String text) {
    String[] ends = text.split("-", -1);
    return new PolicyHours(
        LocalTime.parse(ends[0]).toSecondOfDay() / 60,
        LocalTime.parse(ends[1]).toSecondOfDay() / 60);
  }

  private static Policy.Cap cap(int most, PolicyPeriod period, PolicyCount counts) {
    return new Policy.Cap(RULE, CALLS, Optional.empty(), counts, most, period, true, false);
  }

  private static Contact contact(String at, ContactOutcome outcome) {
    return new Contact(instant(at), Channel.CALL, outcome, ContactPlace.HOME, false);
  }

  private static ContactHistory contacts(Contact... contacts) {
    return new ContactHistory(
        List.of(contacts), List.of(), List.of(), List.of(), List.of(), List.of());
  }

  @Test
  void allowsWhatNoRuleForbids() {
    ContactRuling ruling = rule("2026-04-07T03:00Z", ContactHistory.NONE);
    assertThat(ruling.isAllowed()).isTrue();
    assertThat(ruling.earliest()).contains(instant("2026-04-07T03:00Z"));
    assertThat(ruling.missed()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    // on the edges, and in zones half an hour and half a day off
    "2026-04-07T07:59:59+02:00[Europe/Berlin], 2026-04-07T08:00+02:00[Europe/Berlin]",
    "2026-04-07T08:00+02:00[Europe/Berlin], ''",
    "2026-04-07T20:59:59.999+02:00[Europe/Berlin], ''",
    "2026-04-07T21:00+02:00[Europe/Berlin], 2026-04-08T08:00+02:00[Europe/Berlin]",
    "2026-04-07T07:59+05:30[Asia/Kolkata], 2026-04-07T08:00+05:30[Asia/Kolkata]",
    "2026-04-07T21:00+05:45[Asia/Kathmandu], 2026-04-08T08:00+05:45[Asia/Kathmandu]",
    "2026-04-07T20:59-10:00[Pacific/Honolulu], ''",
    "2026-04-07T22:00+14:00[Pacific/Kiritimati], 2026-04-08T08:00+14:00[Pacific/Kiritimati]",
    // over the closed Sunday
    "2026-04-11T21:00+02:00[Europe/Berlin], 2026-04-13T08:00+02:00[Europe/Berlin]",
    // over the clock changes: the nights are an hour shorter and longer
    "2026-03-28T21:00+01:00[Europe/Berlin], 2026-03-30T08:00+02:00[Europe/Berlin]",
    "2026-10-24T21:00+02:00[Europe/Berlin], 2026-10-26T08:00+01:00[Europe/Berlin]",
    "2026-03-07T21:00-06:00[America/Chicago], 2026-03-09T08:00-05:00[America/Chicago]"
  })
  void opensAndClosesOnTheDebtorsClock(String at, String earliest) {
    windows = List.of(window("08:00-21:00", "-", Optional.empty()));
    ContactRuling ruling = rule(at, ContactHistory.NONE);
    assertThat(ruling.isAllowed()).isEqualTo(earliest.isEmpty());
    assertThat(ruling.earliest()).contains(instant(earliest.isEmpty() ? at : earliest));
  }

  @ParameterizedTest
  @CsvSource({
    // the clock leaps from 02:00 to 03:00: 02:30 never comes, and what opens then opens at 03:00
    "02:30-05:00, 2026-03-29T01:59+01:00[Europe/Berlin], 2026-03-29T03:00+02:00[Europe/Berlin]",
    "02:30-05:00, 2026-03-29T03:00+02:00[Europe/Berlin], ''",
    // a window that lies in the leap is open on no clock that day
    "02:10-02:50, 2026-03-29T01:00+01:00[Europe/Berlin], 2026-03-30T02:10+02:00[Europe/Berlin]",
    // 02:00 to 03:00 comes twice: the window opens at the first 02:30, closes, and opens again
    "02:30-02:45, 2026-10-25T02:00+02:00[Europe/Berlin], 2026-10-25T02:30+02:00[Europe/Berlin]",
    "02:30-02:45, 2026-10-25T02:45+02:00[Europe/Berlin], 2026-10-25T02:30+01:00[Europe/Berlin]",
    "02:30-02:45, 2026-10-25T02:40+01:00[Europe/Berlin], ''",
    // the end comes back with the second hour
    "01:00-02:30, 2026-10-25T02:40+02:00[Europe/Berlin], 2026-10-25T02:00+01:00[Europe/Berlin]",
    // Lord Howe Island moves by half an hour only
    "02:15-04:00, 2026-10-04T01:59+10:30[Australia/Lord_Howe],"
        + " 2026-10-04T02:30+11:00[Australia/Lord_Howe]"
  })
  void followsAClockThatLeapsOrStrikesTwice(String hours, String at, String earliest) {
    windows = List.of(window(hours, hours, Optional.empty()));
    ContactRuling ruling = rule(at, ContactHistory.NONE);
    assertThat(ruling.isAllowed()).isEqualTo(earliest.isEmpty());
    assertThat(ruling.earliest()).contains(instant(earliest.isEmpty() ? at : earliest));
  }

  @Test
  void wantsBothZonesOpenWhereTheyDisagree() {
    windows = List.of(window("08:00-21:00", "-", Optional.empty()));
    ContactRequest early =
        call("2026-04-07T08:30-04:00[America/New_York]").alsoIn(ZoneId.of("America/Los_Angeles"));
    ContactRuling ruling = rule(early, ContactHistory.NONE);
    assertThat(ruling.reasons())
        .singleElement()
        .satisfies(r -> assertThat(r.zone()).contains(ZoneId.of("America/Los_Angeles")));
    assertThat(ruling.earliest()).contains(instant("2026-04-07T08:00-07:00"));
  }

  @Test
  void neverOpensWhereTwoZonesShareNoHour() {
    windows = List.of(window("09:00-17:00", "-", Optional.empty()));
    ContactRequest request =
        call("2026-04-07T10:00+02:00[Europe/Berlin]").alsoIn(ZoneId.of("Pacific/Auckland"));
    assertThat(rule(request, ContactHistory.NONE).earliest()).isEmpty();
  }

  @Test
  void aClosedHolidayIsSkippedAndAnOpenOneHasItsOwnHours() {
    Set<LocalDate> holiday = Set.of(LocalDate.of(2026, 4, 7));
    ContactRequest noon = call("2026-04-07T12:00+02:00[Europe/Berlin]").withHolidays(holiday);
    windows = List.of(window("08:00-21:00", "-", Optional.empty()));
    assertThat(rule(noon, ContactHistory.NONE).earliest())
        .contains(instant("2026-04-08T08:00+02:00"));
    windows = List.of(window("08:00-21:00", "-", Optional.of("13:00-14:00")));
    assertThat(rule(noon, ContactHistory.NONE).earliest())
        .contains(instant("2026-04-07T13:00+02:00"));
  }

  @Test
  void bindsOnlyItsChannelsAndItsPlace() {
    windows = List.of(window("08:00-09:00", "-", Optional.empty()));
    ContactRequest late = call("2026-04-07T22:00Z");
    assertThat(rule(late.by(Channel.LETTER), ContactHistory.NONE).isAllowed()).isTrue();
    windows =
        List.of(
            new Policy.Window(
                RULE, CALLS, Optional.of(ContactPlace.WORK), Map.of(), Optional.empty()));
    assertThat(rule(late, ContactHistory.NONE).isAllowed()).isTrue();
    ContactRuling atWork = rule(late.at(ContactPlace.WORK), ContactHistory.NONE);
    assertThat(atWork.isAllowed()).isFalse();
    assertThat(atWork.earliest()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "2026-04-08T09:59:59Z, false", // the seventh day ends at the hour of the first call
    "2026-04-08T10:00:00Z, true"
  })
  void aRollingCapLetsGoOfTheOldest(String at, boolean allowed) {
    caps = List.of(cap(2, WEEK, PolicyCount.ATTEMPTS));
    ContactHistory history =
        contacts(
            contact("2026-04-01T10:00Z", ContactOutcome.NO_ANSWER),
            contact("2026-04-03T10:00Z", ContactOutcome.MESSAGE));
    ContactRuling ruling = rule(at, history);
    assertThat(ruling.isAllowed()).isEqualTo(allowed);
    assertThat(ruling.earliest()).contains(instant("2026-04-08T10:00Z"));
    if (!allowed) {
      assertThat(ruling.reasons()).extracting(Reason::counted).containsExactly(2);
    }
  }

  @Test
  void aCapThatIsOverfullWaitsForAsManyAsItTakes() {
    caps = List.of(cap(1, WEEK, PolicyCount.ATTEMPTS));
    ContactHistory history =
        contacts(
            contact("2026-04-01T10:00Z", ContactOutcome.NO_ANSWER),
            contact("2026-04-03T11:00Z", ContactOutcome.NO_ANSWER));
    assertThat(rule("2026-04-04T10:00Z", history).earliest())
        .contains(instant("2026-04-10T11:00Z"));
  }

  /** In the week in which the clock leaps forward, seven days have an hour less. */
  @Test
  void aRollingWeekKeepsTheHourOfTheDay() {
    caps = List.of(cap(1, WEEK, PolicyCount.ATTEMPTS));
    ContactHistory history =
        contacts(contact("2026-03-25T10:00+01:00[Europe/Berlin]", ContactOutcome.NO_ANSWER));
    assertThat(rule("2026-03-26T10:00+01:00[Europe/Berlin]", history).earliest())
        .contains(instant("2026-04-01T10:00+02:00"));
  }

  @ParameterizedTest
  @CsvSource({
    "MONTHS, 2026-04-30T23:59+02:00[Europe/Berlin], 2026-05-01T00:00+02:00[Europe/Berlin]",
    "WEEKS, 2026-04-05T23:59+02:00[Europe/Berlin], 2026-04-06T00:00+02:00[Europe/Berlin]",
    "DAYS, 2026-04-02T23:59+02:00[Europe/Berlin], 2026-04-03T00:00+02:00[Europe/Berlin]"
  })
  void aCalendarCapEndsWithItsPeriod(ChronoUnit unit, String at, String earliest) {
    caps = List.of(cap(1, new PolicyPeriod(1, unit, false), PolicyCount.DELIVERED));
    ContactHistory history =
        contacts(contact("2026-04-02T09:00+02:00[Europe/Berlin]", ContactOutcome.SENT));
    ContactRuling ruling = rule(at, history);
    assertThat(ruling.isAllowed()).isFalse();
    assertThat(ruling.earliest()).contains(instant(earliest));
    assertThat(rule(earliest, history).isAllowed()).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "ATTEMPTS, NO_ANSWER, false",
    "ATTEMPTS, REACHED, false",
    "ATTEMPTS, RECEIVED, true",
    "DELIVERED, NO_ANSWER, true",
    "DELIVERED, MESSAGE, false",
    "DELIVERED, SENT, false",
    "CONVERSATIONS, MESSAGE, true",
    "CONVERSATIONS, REACHED, false"
  })
  void countsWhatTheCapCounts(PolicyCount counts, ContactOutcome outcome, boolean allowed) {
    caps = List.of(cap(1, WEEK, counts));
    ContactHistory history = contacts(contact("2026-04-01T10:00Z", outcome));
    assertThat(rule("2026-04-02T10:00Z", history).isAllowed()).isEqualTo(allowed);
  }

  @Test
  void whatWasAgreedNeitherCountsNorIsBound() {
    caps = List.of(cap(1, WEEK, PolicyCount.ATTEMPTS));
    coolDowns = List.of(new Policy.CoolDown(RULE, CALLS, 3));
    Contact reached = contact("2026-04-01T10:00Z", ContactOutcome.REACHED);
    ContactRequest next = call("2026-04-02T10:00Z");
    assertThat(rule(next, contacts(reached)).reasons()).hasSize(2);
    assertThat(rule(next.asAgreed(), contacts(reached)).isAllowed()).isTrue();
    Contact agreed =
        new Contact(
            instant("2026-04-01T10:00Z"),
            Channel.CALL,
            ContactOutcome.NO_ANSWER,
            ContactPlace.HOME,
            true);
    assertThat(rule(next, contacts(agreed)).isAllowed()).isTrue();
  }

  @Test
  void countsFromTheFirstConversationOnWhereTheRuleSaysSo() {
    caps =
        List.of(
            new Policy.Cap(
                RULE, CALLS, Optional.empty(), PolicyCount.ATTEMPTS, 1, WEEK, false, true));
    Contact before = contact("2026-04-01T10:00Z", ContactOutcome.NO_ANSWER);
    Contact talk = contact("2026-04-01T11:00Z", ContactOutcome.REACHED);
    Contact after = contact("2026-04-01T12:00Z", ContactOutcome.NO_ANSWER);
    assertThat(rule("2026-04-02T10:00Z", contacts(before, talk)).isAllowed()).isTrue();
    assertThat(rule("2026-04-02T10:00Z", contacts(before, talk, after)).isAllowed()).isFalse();
    assertThat(rule("2026-04-02T10:00Z", contacts(before, after)).isAllowed()).isTrue();
  }

  @Test
  void leavesInPeaceAfterTheLastConversation() {
    coolDowns = List.of(new Policy.CoolDown(RULE, CALLS, 7));
    ContactHistory history =
        contacts(
            contact("2026-04-01T10:00Z", ContactOutcome.REACHED),
            contact("2026-04-02T15:00Z", ContactOutcome.REACHED),
            contact("2026-04-05T15:00Z", ContactOutcome.NO_ANSWER));
    assertThat(rule("2026-04-09T14:59Z", history).earliest())
        .contains(instant("2026-04-09T15:00Z"));
    assertThat(rule("2026-04-09T15:00Z", history).isAllowed()).isTrue();
  }

  @Test
  void whatComesAfterThePlannedInstantIsLeftAside() {
    caps = List.of(cap(1, WEEK, PolicyCount.ATTEMPTS));
    ContactHistory history = contacts(contact("2026-04-05T10:00Z", ContactOutcome.NO_ANSWER));
    assertThat(rule("2026-04-04T10:00Z", history).isAllowed()).isTrue();
  }

  private static ContactHistory notices(List<String> notices, List<String> denials) {
    return new ContactHistory(
        List.of(),
        notices.stream().map(ContactRulesTest::instant).toList(),
        denials.stream().map(ContactRulesTest::instant).toList(),
        List.of(),
        List.of(),
        List.of());
  }

  @Test
  void waitsForTheNoticeAndAnewWhereItNeverCame() {
    waits = List.of(new Policy.Wait(RULE, CALLS, 6));
    assertThat(rule("2026-04-02T10:00Z", ContactHistory.NONE).earliest()).isEmpty();
    assertThat(
            rule("2026-04-02T10:00Z", notices(List.of("2026-04-01T10:00Z"), List.of())).earliest())
        .contains(instant("2026-04-08T00:00Z"));
    ContactHistory denied =
        notices(List.of("2026-04-01T10:00Z", "2026-04-20T10:00Z"), List.of("2026-04-10T10:00Z"));
    assertThat(rule("2026-04-09T10:00Z", denied).isAllowed()).isTrue();
    assertThat(rule("2026-04-11T10:00Z", denied).earliest()).isEmpty();
    assertThat(rule("2026-04-21T10:00Z", denied).earliest()).contains(instant("2026-04-27T00:00Z"));
  }

  @Test
  void aLetterAloneSufficesWhereNoDaysAreAsked() {
    waits = List.of(new Policy.Wait(RULE, CALLS, 0));
    assertThat(
            rule("2026-04-01T10:01Z", notices(List.of("2026-04-01T10:00Z"), List.of())).isAllowed())
        .isTrue();
  }

  private static ContactHistory payments(Payment... payments) {
    return new ContactHistory(
        List.of(), List.of(), List.of(), List.of(), List.of(), List.of(payments));
  }

  @Test
  void aKeptPlanIsLeftAloneAndAMissedPaymentCallsForACall() {
    holds = List.of(new Policy.Hold(RULE, Policy.Ground.PLAN_KEPT, CALLS));
    ContactHistory kept =
        payments(
            new Payment(LocalDate.of(2026, 5, 1), false),
            new Payment(LocalDate.of(2026, 4, 1), true));
    ContactRuling before = rule("2026-04-15T10:00+02:00[Europe/Berlin]", kept);
    assertThat(before.isAllowed()).isFalse();
    assertThat(before.missed()).isEmpty();
    assertThat(before.earliest()).contains(instant("2026-05-02T00:00+02:00"));
    ContactRuling onTheDay = rule("2026-05-01T23:59+02:00[Europe/Berlin]", kept);
    assertThat(onTheDay.isAllowed()).isFalse();
    ContactRuling after = rule("2026-05-02T00:00+02:00[Europe/Berlin]", kept);
    assertThat(after.isAllowed()).isTrue();
    assertThat(after.missed()).contains(LocalDate.of(2026, 5, 1));
    assertThat(rule("2026-04-15T10:00Z", payments(new Payment(LocalDate.of(2026, 4, 1), true))))
        .extracting(ContactRuling::isAllowed)
        .isEqualTo(true);
  }

  @ParameterizedTest
  @CsvSource({
    "12:00, 14:00, 2026-04-07T12:00+02:00[Europe/Berlin], 2026-04-07T14:00+02:00[Europe/Berlin]",
    "12:00, 14:00, 2026-04-07T14:00+02:00[Europe/Berlin], ''",
    "22:00, 06:00, 2026-04-08T03:00+02:00[Europe/Berlin], 2026-04-08T06:00+02:00[Europe/Berlin]",
    // Wednesday night is not asked for
    "22:00, 06:00, 2026-04-08T23:00+02:00[Europe/Berlin], ''",
    "00:00, 00:00, 2026-04-07T10:00+02:00[Europe/Berlin], 2026-04-08T00:00+02:00[Europe/Berlin]"
  })
  void honoursATimeThatWasNamed(LocalTime from, LocalTime to, String at, String earliest) {
    holds = List.of(new Policy.Hold(RULE, Policy.Ground.REQUESTED_TIME, CALLS));
    ContactHistory history =
        new ContactHistory(
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(new Quiet(Set.of(DayOfWeek.TUESDAY), from, to)),
            List.of());
    ContactRuling ruling = rule(at, history);
    assertThat(ruling.isAllowed()).isEqualTo(earliest.isEmpty());
    assertThat(ruling.earliest()).contains(instant(earliest.isEmpty() ? at : earliest));
  }

  private static ContactHistory stop(ContactHistory.Stop stop) {
    return new ContactHistory(List.of(), List.of(), List.of(), List.of(stop), List.of(), List.of());
  }

  private static ContactHistory.Stop said(Signal signal, Set<Channel> channels, boolean written) {
    return new ContactHistory.Stop(
        signal,
        instant("2026-04-01T10:00Z"),
        channels,
        Optional.empty(),
        written,
        Optional.empty());
  }

  private static Policy.Stop stops(Signal signal, boolean written, int days, Channel... closed) {
    return new Policy.Stop(
        RULE, signal, PolicyEffect.END_CALL, Set.of(closed), written, days, Optional.empty());
  }

  @Test
  void aStopRequestClosesTheChannelsThatItNames() {
    stops = List.of(stops(Signal.STOP_CONTACT, false, 0, Channel.CALL, Channel.TEXT));
    ContactRequest call = call("2026-04-07T10:00Z");
    ContactHistory texts = stop(said(Signal.STOP_CONTACT, Set.of(Channel.TEXT), false));
    assertThat(rule(call, texts).isAllowed()).isTrue();
    ContactRuling text = rule(call.by(Channel.TEXT), texts);
    assertThat(text.isAllowed()).isFalse();
    assertThat(text.earliest()).isEmpty();
    ContactHistory all = stop(said(Signal.STOP_CONTACT, Set.of(), false));
    assertThat(rule(call, all).isAllowed()).isFalse();
    assertThat(rule(call.by(Channel.LETTER), all).isAllowed()).isTrue();
  }

  @Test
  void whatTakesWritingWaitsForWriting() {
    stops = List.of(stops(Signal.STOP_CONTACT, true, 0, Channel.CALL));
    ContactRequest call = call("2026-04-07T10:00Z");
    assertThat(rule(call, stop(said(Signal.STOP_CONTACT, Set.of(), false))).isAllowed()).isTrue();
    assertThat(rule(call, stop(said(Signal.STOP_CONTACT, Set.of(), true))).isAllowed()).isFalse();
  }

  @Test
  void aPauseEndsWithItsDaysAndARequestWhenItIsLifted() {
    stops = List.of(stops(Signal.ATTORNEY, false, 30, Channel.CALL));
    ContactHistory adviser = stop(said(Signal.ATTORNEY, Set.of(), false));
    assertThat(rule("2026-04-07T10:00Z", adviser).earliest())
        .contains(instant("2026-05-01T10:00Z"));
    assertThat(rule("2026-05-01T10:00Z", adviser).isAllowed()).isTrue();
    ContactHistory lifted =
        stop(
            new ContactHistory.Stop(
                Signal.ATTORNEY,
                instant("2026-04-01T10:00Z"),
                Set.of(),
                Optional.empty(),
                false,
                Optional.of(instant("2026-04-06T10:00Z"))));
    assertThat(rule("2026-04-05T10:00Z", lifted).earliest()).contains(instant("2026-04-06T10:00Z"));
    assertThat(rule("2026-04-06T10:00Z", lifted).isAllowed()).isTrue();
  }

  @Test
  void aRequestForAPlaceHoldsThereOnly() {
    stops = List.of(stops(Signal.STOP_CONTACT, false, 0, Channel.CALL));
    ContactHistory work =
        stop(
            new ContactHistory.Stop(
                Signal.STOP_CONTACT,
                instant("2026-04-01T10:00Z"),
                Set.of(),
                Optional.of(ContactPlace.WORK),
                false,
                Optional.empty()));
    ContactRequest call = call("2026-04-07T10:00Z");
    assertThat(rule(call, work).isAllowed()).isTrue();
    assertThat(rule(call.at(ContactPlace.WORK), work).isAllowed()).isFalse();
  }

  /** Ten days when spoken, until it is lifted when written, and only of work. */
  @ParameterizedTest
  @CsvSource({
    "WORK, false, 2026-04-11T09:59Z, false",
    "WORK, false, 2026-04-11T10:00Z, true",
    "WORK, true, 2026-05-11T10:00Z, false",
    "HOME, false, 2026-04-02T10:00Z, true"
  })
  void aRuleOnAPlaceTakesARequestOfThatPlace(
      ContactPlace place, boolean written, String at, boolean allowed) {
    Optional<ContactPlace> work = Optional.of(ContactPlace.WORK);
    stops =
        List.of(
            new Policy.Stop(
                RULE, Signal.INCONVENIENT_TIME, PolicyEffect.END_CALL, CALLS, false, 10, work),
            new Policy.Stop(
                RULE, Signal.INCONVENIENT_TIME, PolicyEffect.END_CALL, CALLS, true, 0, work));
    ContactHistory history =
        stop(
            new ContactHistory.Stop(
                Signal.INCONVENIENT_TIME,
                instant("2026-04-01T10:00Z"),
                Set.of(),
                Optional.of(place),
                written,
                Optional.empty()));
    assertThat(rule(call(at).at(place), history).isAllowed()).isEqualTo(allowed);
  }

  private void usualHours() {
    windows = List.of(window("08:00-21:00", "-", Optional.empty()));
    best =
        List.of(
            new Policy.BestHours(RULE, hours("09:00-11:00")),
            new Policy.BestHours(RULE, hours("14:30-16:00")));
  }

  @Test
  void theMorningIsBestAndAfterItFailedTheAfternoon() {
    usualHours();
    assertThat(rule("2026-04-07T08:30+02:00[Europe/Berlin]", ContactHistory.NONE).best())
        .extracting(ContactRuling.Hours::from)
        .containsExactly(instant("2026-04-07T09:00+02:00"), instant("2026-04-07T14:30+02:00"));
    ContactHistory failed =
        contacts(contact("2026-04-07T09:30+02:00[Europe/Berlin]", ContactOutcome.NO_ANSWER));
    assertThat(rule("2026-04-07T10:00+02:00[Europe/Berlin]", failed).best())
        .extracting(ContactRuling.Hours::from)
        .containsExactly(instant("2026-04-07T14:30+02:00"), instant("2026-04-08T09:00+02:00"));
  }

  @Test
  void theDebtorsOwnHoursAreShownWithTheirEvidence() {
    usualHours();
    ContactHistory history =
        contacts(
            contact("2026-03-10T18:05+01:00[Europe/Berlin]", ContactOutcome.REACHED),
            contact("2026-03-17T18:40+01:00[Europe/Berlin]", ContactOutcome.REACHED),
            contact("2026-03-31T18:59+02:00[Europe/Berlin]", ContactOutcome.NO_ANSWER),
            contact("2026-03-31T12:00+02:00[Europe/Berlin]", ContactOutcome.REACHED));
    List<ContactRuling.Hours> best = rule("2026-04-07T08:30+02:00[Europe/Berlin]", history).best();
    assertThat(best).hasSize(3);
    assertThat(best.get(2))
        .isEqualTo(
            new ContactRuling.Hours(
                instant("2026-04-07T18:00+02:00"),
                instant("2026-04-07T19:00+02:00"),
                Optional.empty(),
                2,
                3));
  }

  @Test
  void aContactNeedsAZone() {
    ContactRequest request = call("2026-04-07T10:00Z");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                new ContactRequest(
                    request.at(),
                    request.channel(),
                    request.place(),
                    List.of(),
                    false,
                    Set.of(),
                    List.of()))
        .withMessage("zones is empty; contact depends on the clock where the debtor is");
  }

  /** What is said to be the earliest is allowed, and nothing before it is. */
  @Test
  void theEarliestIsAllowedAndNothingBeforeIt() {
    usualHours();
    caps = List.of(cap(2, WEEK, PolicyCount.ATTEMPTS));
    coolDowns = List.of(new Policy.CoolDown(RULE, CALLS, 3));
    Random random = new Random(7);
    Instant start = instant("2026-03-20T00:00Z");
    for (int round = 0; round < 200; round++) {
      List<Contact> made = new ArrayList<>();
      for (int i = random.nextInt(5); i > 0; i--) {
        made.add(
            new Contact(
                start.plus(Duration.ofMinutes(random.nextInt(20_000))),
                Channel.CALL,
                OUTCOMES.get(random.nextInt(OUTCOMES.size())),
                ContactPlace.HOME,
                false));
      }
      Instant at = start.plus(Duration.ofMinutes(20_000 + random.nextInt(10_000)));
      ContactHistory history = contacts(made.toArray(Contact[]::new));
      ContactRequest request = ContactRequest.call(at, BERLIN);
      Instant earliest = rule(request, history).earliest().orElseThrow();
      assertThat(allowedAt(earliest, history)).as("%s %s", earliest, history).isTrue();
      for (Instant t = at; t.isBefore(earliest); t = t.plus(Duration.ofMinutes(17))) {
        assertThat(allowedAt(t, history)).as("%s %s", t, history).isFalse();
      }
    }
  }

  private boolean allowedAt(Instant at, ContactHistory history) {
    return rule(ContactRequest.call(at, BERLIN), history).isAllowed();
  }

  /** A rule that ends makes way for the one that begins, on the debtor's clock. */
  @ParameterizedTest
  @CsvSource({
    "2026-04-07T23:59+02:00[Europe/Berlin], false",
    "2026-04-08T00:00+02:00[Europe/Berlin], true",
    "2026-04-07T22:01Z, false"
  })
  void aRuleHoldsUntilItsLastDay(String at, boolean allowed) {
    PolicyRule ending =
        new PolicyRule(
            "rule",
            "T",
            "a rule",
            RuleSource.LAW,
            "Law 1",
            true,
            Optional.of(LocalDate.of(2026, 4, 1)),
            Optional.of(LocalDate.of(2026, 4, 8)));
    windows =
        List.of(new Policy.Window(ending, CALLS, Optional.empty(), Map.of(), Optional.empty()));
    assertThat(rule(at, ContactHistory.NONE).isAllowed()).isEqualTo(allowed);
    assertThat(rule("2026-03-31T10:00Z", ContactHistory.NONE).isAllowed()).isTrue();
  }

  /** The week in which the clock goes back has an hour more, in each zone on its own day. */
  @ParameterizedTest
  @CsvSource({
    "2026-10-24T10:00+02:00[Europe/Berlin], 2026-10-31T10:00+01:00[Europe/Berlin]",
    "2026-10-31T10:00-04:00[America/New_York], 2026-11-07T10:00-05:00[America/New_York]",
    "2026-03-07T10:00-05:00[America/New_York], 2026-03-14T10:00-04:00[America/New_York]",
    "2026-04-04T10:00+11:00[Australia/Sydney], 2026-04-11T10:00+10:00[Australia/Sydney]"
  })
  void aRollingWeekEndsAtTheSameHourOverEitherClockChange(String made, String free) {
    caps = List.of(cap(1, WEEK, PolicyCount.ATTEMPTS));
    ZonedDateTime end = ZonedDateTime.parse(free);
    ContactHistory history = contacts(contact(made, ContactOutcome.NO_ANSWER));
    ContactRequest early = ContactRequest.call(end.toInstant().minusSeconds(1), end.getZone());
    assertThat(rule(early, history).isAllowed()).isFalse();
    assertThat(rule(early, history).earliest()).contains(end.toInstant());
    assertThat(rule(ContactRequest.call(end.toInstant(), end.getZone()), history).isAllowed())
        .isTrue();
  }

  @Test
  void aPeriodEndsWhereItEndsLastWhereTwoZonesDisagree() {
    caps = List.of(cap(1, new PolicyPeriod(1, ChronoUnit.DAYS, false), PolicyCount.ATTEMPTS));
    ContactHistory history =
        contacts(contact("2026-04-07T18:00-04:00[America/New_York]", ContactOutcome.NO_ANSWER));
    ContactRequest next =
        call("2026-04-08T00:30-04:00[America/New_York]").alsoIn(ZoneId.of("America/Los_Angeles"));
    assertThat(rule(next, history).earliest()).contains(instant("2026-04-08T00:00-07:00"));
  }

  @Test
  void aHolidayHereIsNoneThereAndBothMustBeOpen() {
    windows = List.of(window("08:00-21:00", "-", Optional.empty()));
    Set<LocalDate> holiday = Set.of(LocalDate.of(2026, 4, 7));
    ContactRequest late =
        call("2026-04-06T23:00-07:00[America/Los_Angeles]")
            .alsoIn(ZoneId.of("America/New_York"))
            .withHolidays(holiday);
    assertThat(rule(late, ContactHistory.NONE).earliest())
        .contains(instant("2026-04-08T08:00-07:00"));
  }

  @Test
  void aMissedPaymentIsDueForACallAtTheFirstOpenHour() {
    holds = List.of(new Policy.Hold(RULE, Policy.Ground.PLAN_KEPT, CALLS));
    windows = List.of(window("08:00-21:00", "-", Optional.empty()));
    ContactRuling ruling =
        rule(
            "2026-05-02T03:00+02:00[Europe/Berlin]",
            payments(new Payment(LocalDate.of(2026, 5, 1), false)));
    assertThat(ruling.missed()).contains(LocalDate.of(2026, 5, 1));
    assertThat(ruling.earliest()).contains(instant("2026-05-02T08:00+02:00"));
  }
}
