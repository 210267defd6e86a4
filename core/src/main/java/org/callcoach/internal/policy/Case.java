package org.callcoach.internal.policy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.callcoach.policy.Channel;
import org.callcoach.policy.ContactHistory;
import org.callcoach.policy.ContactHistory.Contact;
import org.callcoach.policy.ContactHistory.Payment;
import org.callcoach.policy.ContactPlace;
import org.callcoach.policy.ContactRequest;
import org.callcoach.policy.Policy;

/** A planned contact with what has passed before it. */
record Case(Policy policy, ContactRequest request, ContactHistory history) {
  boolean isBound(Set<Channel> channels) {
    return channels.contains(request.channel());
  }

  boolean isBound(Optional<ContactPlace> place) {
    return place.isEmpty() || place.get() == request.place();
  }

  /** The latest of what every clock says to a question. */
  Instant latest(java.util.function.Function<ZoneId, Instant> on) {
    return request.zones().stream().map(on).max(Comparator.naturalOrder()).orElseThrow();
  }

  /** The instant some days later at the same time of the day, on the clock that is last there. */
  Instant daysAfter(Instant instant, int days) {
    return latest(zone -> instant.atZone(zone).plusDays(days).toInstant());
  }

  /** The beginning of a day, where it begins last. */
  Instant startOf(LocalDate day) {
    return latest(zone -> day.atStartOfDay(zone).toInstant());
  }

  /** The first payment that did not come and whose day is over wherever the debtor may be. */
  Optional<Payment> missed(Instant at) {
    return open().stream().filter(p -> !at.isBefore(startOf(p.due().plusDays(1)))).findFirst();
  }

  /** Payments that have not come. */
  List<Payment> open() {
    return history.payments().stream().filter(payment -> !payment.paid()).toList();
  }

  Optional<Contact> lastConversation(Set<Channel> channels) {
    return history.contacts().stream()
        .filter(contact -> channels.contains(contact.channel()) && Caps.isConversation(contact))
        .reduce((first, second) -> second);
  }
}
