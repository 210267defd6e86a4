package org.callcoach.internal.policy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.callcoach.policy.Channel;
import org.callcoach.policy.ContactHistory.Contact;
import org.callcoach.policy.ContactOutcome;
import org.callcoach.policy.ContactRuling.Hours;
import org.callcoach.policy.Policy;
import org.callcoach.policy.PolicyHours;
import org.callcoach.policy.PolicyRule;

/** When a call is likely to be answered: first what is usual, then what this debtor has shown. */
final class BestHours {
  /** One answer may be chance. */
  private static final int ENOUGH = 2;

  private static final int DAYS = 14;

  private BestHours() {}

  /** Good hours from an instant on that may be called in, the best first; of calls only. */
  static List<Hours> of(Case planned, Instant from) {
    if (planned.request().channel() != Channel.CALL) {
      return List.of();
    }
    List<Hours> best = new ArrayList<>();
    for (Policy.BestHours usual : usual(planned, from)) {
      next(planned, from, usual.hours(), Optional.of(usual.rule())).ifPresent(best::add);
    }
    shown(planned).stream()
        .flatMap(hours -> next(planned, from, hours, Optional.empty()).stream())
        .sorted(
            Comparator.comparingInt(Hours::answered)
                .reversed()
                .thenComparingInt(Hours::tried)
                .thenComparing(Hours::from))
        .forEach(best::add);
    return best;
  }

  /** Hours that failed on the day are not tried again on it before the others. */
  private static List<Policy.BestHours> usual(Case planned, Instant from) {
    LocalDate day = from.atZone(zone(planned)).toLocalDate();
    List<Policy.BestHours> fresh = new ArrayList<>(planned.policy().bestHours());
    List<Policy.BestHours> failed = new ArrayList<>();
    fresh.removeIf(
        usual -> {
          boolean isFailed =
              calls(planned, usual.hours()).stream()
                  .anyMatch(
                      call ->
                          call.outcome() != ContactOutcome.REACHED
                              && call.at().atZone(zone(planned)).toLocalDate().equals(day));
          return isFailed && failed.add(usual);
        });
    fresh.addAll(failed);
    return fresh;
  }

  /** Whole hours of the day in which this debtor has answered more than once. */
  private static List<PolicyHours> shown(Case planned) {
    List<PolicyHours> shown = new ArrayList<>();
    for (int hour = 0; hour < 24; hour++) {
      PolicyHours hours = new PolicyHours(hour * 60, hour * 60 + 60);
      if (answered(planned, hours) >= ENOUGH) {
        shown.add(hours);
      }
    }
    return shown;
  }

  private static Optional<Hours> next(
      Case planned, Instant from, PolicyHours hours, Optional<PolicyRule> rule) {
    LocalDate first = from.atZone(zone(planned)).toLocalDate();
    for (int i = 0; i < DAYS; i++) {
      Instant begin = at(first.plusDays(i), hours.from(), planned);
      Instant end = at(first.plusDays(i), hours.to(), planned);
      Instant start = begin.isBefore(from) ? from : begin;
      boolean isAgain = i == 0 && rule.isPresent() && failedToday(planned, hours, first);
      if (start.isBefore(end) && !isAgain && ContactRules.against(planned, start).isEmpty()) {
        return Optional.of(
            new Hours(start, end, rule, answered(planned, hours), calls(planned, hours).size()));
      }
    }
    return Optional.empty();
  }

  private static boolean failedToday(Case planned, PolicyHours hours, LocalDate today) {
    return calls(planned, hours).stream()
        .anyMatch(call -> call.at().atZone(zone(planned)).toLocalDate().equals(today));
  }

  private static Instant at(LocalDate day, int minute, Case planned) {
    return ZonedDateTime.of(day.atStartOfDay().plusMinutes(minute), zone(planned)).toInstant();
  }

  private static int answered(Case planned, PolicyHours hours) {
    return (int)
        calls(planned, hours).stream()
            .filter(call -> call.outcome() == ContactOutcome.REACHED)
            .count();
  }

  private static List<Contact> calls(Case planned, PolicyHours hours) {
    return planned.history().contacts().stream()
        .filter(contact -> contact.channel() == Channel.CALL)
        .filter(contact -> contact.outcome() != ContactOutcome.RECEIVED)
        .filter(contact -> hours.contains(contact.at().atZone(zone(planned)).toLocalTime()))
        .toList();
  }

  /** The clock of the address. */
  private static ZoneId zone(Case planned) {
    return planned.request().zones().get(0);
  }
}
