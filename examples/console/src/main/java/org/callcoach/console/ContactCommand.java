package org.callcoach.console;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.callcoach.CallCoach;
import org.callcoach.policy.Channel;
import org.callcoach.policy.ContactHistory;
import org.callcoach.policy.ContactPlace;
import org.callcoach.policy.ContactRequest;
import org.callcoach.policy.ContactRuling;
import org.callcoach.policy.PolicyRule;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** May this debtor be contacted now? */
@Command(
    name = "contact",
    description = {
      "May this debtor be contacted then, if not why, and when at the earliest? One JSON line.",
      "",
      "account.json is that of coach; here it may have \"debtor\": {\"zone\": \"America/Chicago\",",
      "\"phone_zone\": \"America/New_York\"}: the zone of the address, and that of the area code",
      "where it is another. What is allowed is allowed on both clocks.",
      "",
      "history.json, of which every field may be missing; every instant names its offset:",
      "  \"contacts\": [{\"at\": \"2026-04-01T10:00:00-05:00\", \"channel\": \"call\",",
      "      \"outcome\": \"no-answer\", \"place\": \"home\", \"agreed\": false}]",
      "    channel: call, text, email, letter, visit; outcome: no-answer, message, reached, sent,",
      "    received (came from the debtor); place: home, work; agreed: the debtor asked for it",
      "  \"notices\": [instants at which a written notice went out]",
      "  \"denials\": [instants at which the debtor said that none came]",
      "  \"stops\": [{\"signal\": \"stop-contact\", \"at\": …, \"channels\": [\"call\"],",
      "      \"place\": \"work\", \"written\": true, \"lifted\": …}]",
      "    signal: stop-contact, attorney, insolvency, deceased, wrong-party, dispute …",
      "  \"quiet\": [{\"days\": [\"mon\"], \"from\": \"12:00\", \"to\": \"14:00\"}] inconvenient times",
      "  \"payments\": [{\"due\": \"2026-05-01\", \"paid\": false}] promised, or due under a plan",
      "  \"holidays\": [\"2026-12-25\"] public ones, where the debtor is"
    },
    mixinStandardHelpOptions = true)
final class ContactCommand implements Callable<Integer> {
  @Mixin private SharedOptions shared;

  // Required, so picocli sets it.
  @SuppressWarnings("NullAway.Init")
  @Option(
      names = "--account",
      required = true,
      paramLabel = "account.json",
      description = "What is known of the debt and of where the debtor is.")
  private Path account = Path.of("");

  @Option(
      names = "--history",
      paramLabel = "history.json",
      description = "What has passed; nothing by default.")
  private @Nullable Path history;

  // Required, so picocli sets it.
  @SuppressWarnings("NullAway.Init")
  @Option(
      names = "--at",
      required = true,
      paramLabel = "INSTANT",
      description = "When: 2026-04-07T15:30:00Z, or with an offset or zone.")
  private String at = "";

  @Option(
      names = "--channel",
      paramLabel = "ID",
      description = "call, text, email, letter or visit; call by default.")
  private String channel = Channel.CALL.id();

  @Option(names = "--place", paramLabel = "ID", description = "home or work; home by default.")
  private String place = ContactPlace.HOME.id();

  @Option(names = "--agreed", description = "The debtor asked for this contact.")
  private boolean agreed;

  @Override
  public Integer call() throws IOException {
    CallCoach coach = shared.coach();
    AccountFile.read(account);
    ZonedDateTime time = time();
    HistoryFile past =
        history == null
            ? new HistoryFile(ContactHistory.NONE, Set.of())
            : HistoryFile.read(history);
    List<ZoneId> zones =
        DebtorFields.read(account).zones(shared.givenZone().or(() -> zoneOf(time)));
    if (zones.isEmpty()) {
      throw new UsageException(
          "on which clock? give account.json \"debtor\": {\"zone\": …}, or --zone Area/City");
    }
    ContactRequest request =
        new ContactRequest(
            time.toInstant(),
            id(channel, Channel::of),
            id(place, ContactPlace::of),
            zones,
            agreed,
            past.holidays(),
            shared.policies());
    ContactRuling ruling = coach.contact(request, past.history());
    System.out.write(
        Lines.toBytes(json -> write(request, ruling, coach.policy(shared.ids()).ids(), json)));
    System.out.println();
    return 0;
  }

  private ZonedDateTime time() {
    try {
      return ZonedDateTime.parse(at);
    } catch (DateTimeException e) {
      throw new UsageException(
          "--at \"%s\" is no instant such as 2026-04-07T15:30:00Z".formatted(at));
    }
  }

  private static <T> T id(String text, java.util.function.Function<String, T> read) {
    try {
      return read.apply(text);
    } catch (IllegalArgumentException e) {
      throw new UsageException(String.valueOf(e.getMessage()));
    }
  }

  /** UTC is how instants are written, not where debtors are. */
  private static Optional<ZoneId> zoneOf(ZonedDateTime time) {
    return time.getZone().equals(ZoneOffset.UTC) ? Optional.empty() : Optional.of(time.getZone());
  }

  private static void write(
      ContactRequest request, ContactRuling ruling, List<String> policies, JsonGenerator json)
      throws IOException {
    ZoneId zone = request.zones().get(0);
    json.writeStartObject();
    json.writeBooleanField("allowed", ruling.isAllowed());
    json.writeStringField("channel", request.channel().id());
    json.writeStringField("at", local(request.at(), zone));
    json.writeArrayFieldStart("policies");
    for (String policy : policies) {
      json.writeString(policy);
    }
    json.writeEndArray();
    json.writeArrayFieldStart("reasons");
    for (ContactRuling.Reason reason : ruling.reasons()) {
      json.writeStartObject();
      rule(reason.rule(), json);
      if (reason.counted() > 0) {
        json.writeNumberField("counted", reason.counted());
      }
      if (reason.zone().isPresent()) {
        json.writeStringField("zone", reason.zone().get().getId());
      }
      if (reason.until().isPresent()) {
        json.writeStringField("until", local(reason.until().get(), zone));
      }
      json.writeEndObject();
    }
    json.writeEndArray();
    if (ruling.earliest().isPresent()) {
      json.writeStringField("earliest", local(ruling.earliest().get(), zone));
    }
    if (ruling.missed().isPresent()) {
      json.writeStringField("missed_payment", ruling.missed().get().toString());
    }
    json.writeArrayFieldStart("best");
    for (ContactRuling.Hours hours : ruling.best()) {
      json.writeStartObject();
      json.writeStringField("from", local(hours.from(), zone));
      json.writeStringField("to", local(hours.to(), zone));
      if (hours.rule().isPresent()) {
        rule(hours.rule().get(), json);
      }
      json.writeNumberField("answered", hours.answered());
      json.writeNumberField("tried", hours.tried());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private static void rule(PolicyRule rule, JsonGenerator json) throws IOException {
    json.writeStringField("rule", rule.path());
    json.writeStringField("text", rule.text());
    json.writeStringField("source", rule.source().id());
    json.writeStringField("cite", rule.cite());
    json.writeBooleanField("verified", rule.verified());
  }

  private static String local(Instant instant, ZoneId zone) {
    return instant.atZone(zone).toOffsetDateTime().toString();
  }
}
