package org.callcoach.policy;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.callcoach.nlu.Signal;

/**
 * What has passed between collector and debtor on one debt. Immutable.
 *
 * @param contacts made so far, earliest first
 * @param notices when a written notice of the debt went out, earliest first
 * @param denials when the debtor said that no notice came, earliest first
 * @param stops what the debtor said that closes channels
 * @param quiet times that the debtor named as inconvenient
 * @param payments those promised or due under a plan, earliest first
 */
public record ContactHistory(
    List<Contact> contacts,
    List<Instant> notices,
    List<Instant> denials,
    List<Stop> stops,
    List<Quiet> quiet,
    List<Payment> payments) {

  /** Nothing has passed. */
  public static final ContactHistory NONE =
      new ContactHistory(List.of(), List.of(), List.of(), List.of(), List.of(), List.of());

  /** Copies and orders its lists. */
  public ContactHistory {
    contacts = contacts.stream().sorted(Comparator.comparing(Contact::at)).toList();
    notices = notices.stream().sorted().toList();
    denials = denials.stream().sorted().toList();
    stops = stops.stream().sorted(Comparator.comparing(Stop::at)).toList();
    quiet = List.copyOf(quiet);
    payments = payments.stream().sorted(Comparator.comparing(Payment::due)).toList();
  }

  /** Returns what was known at an instant: nothing of what came after it. */
  public ContactHistory until(Instant at) {
    return new ContactHistory(
        contacts.stream().filter(contact -> !contact.at().isAfter(at)).toList(),
        notices.stream().filter(notice -> !notice.isAfter(at)).toList(),
        denials.stream().filter(denial -> !denial.isAfter(at)).toList(),
        stops.stream().filter(stop -> !stop.at().isAfter(at)).toList(),
        quiet,
        payments);
  }

  /**
   * A contact that was made.
   *
   * @param agreed whether the debtor had asked for it or agreed to it
   */
  public record Contact(
      Instant at, Channel channel, ContactOutcome outcome, ContactPlace place, boolean agreed) {}

  /**
   * A signal of the debtor that closes channels.
   *
   * @param channels which the debtor named; empty for whatever the policy closes
   * @param place where only; empty for everywhere
   * @param written whether it came in writing
   * @param lifted when it ceased to hold
   */
  public record Stop(
      Signal signal,
      Instant at,
      Set<Channel> channels,
      Optional<ContactPlace> place,
      boolean written,
      Optional<Instant> lifted) {

    /** Copies its channels. */
    public Stop {
      EnumSet<Channel> copy = EnumSet.noneOf(Channel.class);
      copy.addAll(channels);
      channels = java.util.Collections.unmodifiableSet(copy);
    }
  }

  /**
   * An inconvenient time, on the debtor's clock.
   *
   * @param days on which; empty for all
   * @param from its beginning
   * @param to its end, excluded; before or at {@code from} it is that of the next day
   */
  public record Quiet(Set<DayOfWeek> days, LocalTime from, LocalTime to) {
    /** Copies its days. */
    public Quiet {
      EnumSet<DayOfWeek> copy = EnumSet.noneOf(DayOfWeek.class);
      copy.addAll(days);
      days = java.util.Collections.unmodifiableSet(copy);
    }
  }

  /**
   * A payment that was promised or is due under a plan.
   *
   * @param due its day, where the debtor is
   * @param paid whether it came
   */
  public record Payment(LocalDate due, boolean paid) {}
}
