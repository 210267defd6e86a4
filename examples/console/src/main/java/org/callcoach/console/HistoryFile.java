package org.callcoach.console;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.callcoach.nlu.Signal;
import org.callcoach.policy.Channel;
import org.callcoach.policy.ContactHistory;
import org.callcoach.policy.ContactOutcome;
import org.callcoach.policy.ContactPlace;

/** Reads what has passed on a debt from JSON; every field may be missing, none be misspelt. */
record HistoryFile(ContactHistory history, Set<LocalDate> holidays) {
  private static final Set<String> ROOT =
      Set.of("contacts", "notices", "denials", "stops", "quiet", "payments", "holidays");

  static HistoryFile read(Path file) throws IOException {
    return JsonFields.read(file, HistoryFile::of);
  }

  private static HistoryFile of(JsonNode json) {
    JsonFields root = JsonFields.of("", json, ROOT);
    return new HistoryFile(
        new ContactHistory(
            root.objects(
                "contacts",
                Set.of("at", "channel", "outcome", "place", "agreed"),
                HistoryFile::contact),
            root.texts("notices", HistoryFile::instant),
            root.texts("denials", HistoryFile::instant),
            root.objects(
                "stops",
                Set.of("signal", "at", "channels", "place", "written", "lifted"),
                HistoryFile::stop),
            root.objects("quiet", Set.of("days", "from", "to"), HistoryFile::quiet),
            root.objects(
                "payments",
                Set.of("due", "paid"),
                payment ->
                    new ContactHistory.Payment(
                        payment.needed("due", LocalDate::parse), payment.flag("paid")))),
        new HashSet<>(root.texts("holidays", LocalDate::parse)));
  }

  private static ContactHistory.Contact contact(JsonFields contact) {
    return new ContactHistory.Contact(
        contact.needed("at", HistoryFile::instant),
        contact.needed("channel", Channel::of),
        contact.needed("outcome", ContactOutcome::of),
        contact.text("place", ContactPlace::of).orElse(ContactPlace.HOME),
        contact.flag("agreed"));
  }

  private static ContactHistory.Stop stop(JsonFields stop) {
    return new ContactHistory.Stop(
        stop.needed("signal", Signal::of),
        stop.needed("at", HistoryFile::instant),
        new HashSet<>(stop.texts("channels", Channel::of)),
        stop.text("place", ContactPlace::of),
        stop.flag("written"),
        stop.text("lifted", HistoryFile::instant));
  }

  private static ContactHistory.Quiet quiet(JsonFields quiet) {
    return new ContactHistory.Quiet(
        new HashSet<>(quiet.texts("days", HistoryFile::day)),
        quiet.needed("from", LocalTime::parse),
        quiet.needed("to", LocalTime::parse));
  }

  private static DayOfWeek day(String name) {
    List<String> days = List.of("mon", "tue", "wed", "thu", "fri", "sat", "sun");
    int index = days.indexOf(name.toLowerCase(Locale.ROOT));
    if (index < 0) {
      throw new IllegalArgumentException("day \"%s\" is unknown; one of %s".formatted(name, days));
    }
    return DayOfWeek.of(index + 1);
  }

  /** An instant names its offset: {@code 2026-04-07T10:00:00-05:00}, {@code 2026-04-07T15:00Z}. */
  static Instant instant(String text) {
    return ZonedDateTime.parse(text).toInstant();
  }
}
