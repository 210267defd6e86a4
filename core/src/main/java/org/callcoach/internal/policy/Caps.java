package org.callcoach.internal.policy;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.callcoach.policy.Channel;
import org.callcoach.policy.ContactHistory.Contact;
import org.callcoach.policy.ContactOutcome;
import org.callcoach.policy.ContactRuling.Reason;
import org.callcoach.policy.Policy.Cap;
import org.callcoach.policy.Policy.CoolDown;
import org.callcoach.policy.PolicyPeriod;

/** How often contact is allowed, and how soon after a conversation. */
final class Caps {
  private Caps() {}

  static List<Reason> against(Case planned, Instant at) {
    List<Reason> reasons = new ArrayList<>();
    for (Cap cap : planned.policy().caps()) {
      boolean isFree = cap.agreedIsFree() && planned.request().agreed();
      if (planned.isBound(cap.channels()) && planned.isBound(cap.place()) && !isFree) {
        full(cap, planned, at).ifPresent(reasons::add);
      }
    }
    return reasons;
  }

  private static Optional<Reason> full(Cap cap, Case planned, Instant at) {
    List<Instant> ends =
        counted(cap, planned).stream()
            .map(contact -> end(cap.period(), contact.at(), planned))
            .filter(end -> end.isAfter(at))
            .sorted()
            .toList();
    return ends.size() < cap.most()
        ? Optional.empty()
        : Optional.of(
            new Reason(
                cap.rule(),
                Optional.of(ends.get(ends.size() - cap.most())),
                Optional.empty(),
                ends.size()));
  }

  /** When a contact ceases to count, on the clock where that is last. */
  private static Instant end(PolicyPeriod period, Instant contact, Case planned) {
    return planned.latest(zone -> end(period, contact, zone));
  }

  private static Instant end(PolicyPeriod period, Instant contact, ZoneId zone) {
    if (period.rolling()) {
      return contact.atZone(zone).plus(period.length(), period.unit()).toInstant();
    }
    LocalDate day = contact.atZone(zone).toLocalDate();
    LocalDate next =
        period.unit() == ChronoUnit.MONTHS
            ? day.with(TemporalAdjusters.firstDayOfNextMonth())
            : period.unit() == ChronoUnit.WEEKS
                ? day.with(TemporalAdjusters.next(DayOfWeek.MONDAY))
                : day.plusDays(1);
    return next.atStartOfDay(zone).toInstant();
  }

  private static List<Contact> counted(Cap cap, Case planned) {
    List<Contact> contacts = planned.history().contacts();
    Optional<Contact> first = contacts.stream().filter(Caps::isConversation).findFirst();
    return contacts.stream()
        .filter(contact -> counts(cap, contact))
        .filter(
            contact ->
                !cap.afterConversation()
                    || (first.isPresent() && contact.at().isAfter(first.get().at())))
        .toList();
  }

  private static boolean counts(Cap cap, Contact contact) {
    return cap.channels().contains(contact.channel())
        && (cap.place().isEmpty() || cap.place().get() == contact.place())
        && !(cap.agreedIsFree() && contact.agreed())
        && contact.outcome() != ContactOutcome.RECEIVED
        && switch (cap.counts()) {
          case ATTEMPTS -> true;
          case DELIVERED -> contact.outcome() != ContactOutcome.NO_ANSWER;
          case CONVERSATIONS -> isConversation(contact);
        };
  }

  /** Speaking, which a text or a letter is not. */
  static boolean isConversation(Contact contact) {
    return contact.outcome() == ContactOutcome.REACHED
        && (contact.channel() == Channel.CALL || contact.channel() == Channel.VISIT);
  }

  static List<Reason> againstCoolDown(Case planned, Instant at) {
    List<Reason> reasons = new ArrayList<>();
    for (CoolDown coolDown : planned.policy().coolDowns()) {
      if (planned.isBound(coolDown.channels()) && !planned.request().agreed()) {
        planned
            .lastConversation(coolDown.channels())
            .map(contact -> planned.daysAfter(contact.at(), coolDown.days()))
            .filter(end -> end.isAfter(at))
            .ifPresent(
                end ->
                    reasons.add(
                        new Reason(coolDown.rule(), Optional.of(end), Optional.empty(), 1)));
      }
    }
    return reasons;
  }
}
