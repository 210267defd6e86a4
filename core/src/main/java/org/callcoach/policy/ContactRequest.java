package org.callcoach.policy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * A contact that is planned.
 *
 * @param at when
 * @param channel how
 * @param place where it reaches the debtor
 * @param zones where the debtor is: the zone of the address, and that of the phone's area code
 *     where it differs; what is allowed must be allowed on every one of these clocks
 * @param agreed whether the debtor asked for it or agreed to it
 * @param holidays public holidays where the debtor is; the library knows none
 * @param policies ids of the policies that hold; empty for the neutral one
 */
public record ContactRequest(
    Instant at,
    Channel channel,
    ContactPlace place,
    List<ZoneId> zones,
    boolean agreed,
    Set<LocalDate> holidays,
    List<String> policies) {

  /**
   * Copies its collections.
   *
   * @throws IllegalArgumentException if there is no zone
   */
  public ContactRequest {
    if (zones.isEmpty()) {
      throw new IllegalArgumentException(
          "zones is empty; contact depends on the clock where the debtor is");
    }
    zones = zones.stream().distinct().toList();
    holidays = java.util.Collections.unmodifiableSet(new TreeSet<>(holidays));
    policies = List.copyOf(policies);
  }

  /** Returns a call to the debtor's own number under the neutral policy, that nobody agreed to. */
  public static ContactRequest call(Instant at, ZoneId zone) {
    return new ContactRequest(
        at, Channel.CALL, ContactPlace.HOME, List.of(zone), false, Set.of(), List.of());
  }

  /** Returns this request by another channel. */
  public ContactRequest by(Channel channel) {
    return new ContactRequest(at, channel, place, zones, agreed, holidays, policies);
  }

  /** Returns this request at another place. */
  public ContactRequest at(ContactPlace place) {
    return new ContactRequest(at, channel, place, zones, agreed, holidays, policies);
  }

  /** Returns this request with one more zone in which the debtor may be. */
  public ContactRequest alsoIn(ZoneId zone) {
    List<ZoneId> more = new ArrayList<>(zones);
    more.add(zone);
    return new ContactRequest(at, channel, place, more, agreed, holidays, policies);
  }

  /** Returns this request as one that the debtor agreed to. */
  public ContactRequest asAgreed() {
    return new ContactRequest(at, channel, place, zones, true, holidays, policies);
  }

  /** Returns this request with the public holidays where the debtor is. */
  public ContactRequest withHolidays(Set<LocalDate> holidays) {
    return new ContactRequest(at, channel, place, zones, agreed, holidays, policies);
  }

  /** Returns this request under those policies. */
  public ContactRequest under(String... policies) {
    return new ContactRequest(at, channel, place, zones, agreed, holidays, List.of(policies));
  }
}
