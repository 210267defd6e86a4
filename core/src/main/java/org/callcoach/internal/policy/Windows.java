package org.callcoach.internal.policy;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.callcoach.policy.ContactHistory.Quiet;
import org.callcoach.policy.ContactRuling.Reason;
import org.callcoach.policy.Policy.Ground;
import org.callcoach.policy.Policy.Hold;
import org.callcoach.policy.Policy.Window;
import org.callcoach.policy.PolicyHours;

/** Hours in which contact is allowed, and those in which the debtor asked for peace. */
final class Windows {
  private Windows() {}

  static List<Reason> against(Case planned, Instant at) {
    List<Reason> reasons = new ArrayList<>();
    for (Window window : planned.policy().windows()) {
      if (planned.isBound(window.channels()) && planned.isBound(window.place())) {
        for (ZoneId zone : planned.request().zones()) {
          if (!isOpen(window, at.atZone(zone), planned)) {
            reasons.add(
                new Reason(
                    window.rule(), opening(window, at, zone, planned), Optional.of(zone), 0));
          }
        }
      }
    }
    return reasons;
  }

  /** A public holiday has the hours of its day and those of holidays, both at once. */
  private static boolean isOpen(Window window, ZonedDateTime time, Case planned) {
    boolean isHoliday = planned.request().holidays().contains(time.toLocalDate());
    return contains(Optional.ofNullable(window.hours().get(time.getDayOfWeek())), time)
        && (!isHoliday || contains(window.holiday(), time));
  }

  private static boolean contains(Optional<PolicyHours> hours, ZonedDateTime time) {
    return hours.isPresent() && hours.get().contains(time.toLocalTime());
  }

  private static Optional<Instant> opening(Window window, Instant at, ZoneId zone, Case planned) {
    Set<Integer> beginnings = new TreeSet<>();
    window.hours().values().forEach(hours -> beginnings.add(hours.from()));
    window.holiday().ifPresent(hours -> beginnings.add(hours.from()));
    return Clock.next(at, zone, beginnings, time -> isOpen(window, time, planned));
  }

  static List<Reason> againstQuiet(Case planned, Instant at) {
    List<Reason> reasons = new ArrayList<>();
    for (Hold hold : planned.policy().holds()) {
      if (hold.ground() == Ground.REQUESTED_TIME && planned.isBound(hold.channels())) {
        for (ZoneId zone : planned.request().zones()) {
          if (isQuiet(planned, at.atZone(zone))) {
            reasons.add(
                new Reason(hold.rule(), endOfQuiet(planned, at, zone), Optional.of(zone), 0));
          }
        }
      }
    }
    return reasons;
  }

  private static boolean isQuiet(Case planned, ZonedDateTime time) {
    return planned.history().quiet().stream().anyMatch(quiet -> covers(quiet, time));
  }

  private static boolean covers(Quiet quiet, ZonedDateTime time) {
    LocalTime now = time.toLocalTime();
    if (quiet.from().isBefore(quiet.to())) {
      return isOn(quiet, time) && !now.isBefore(quiet.from()) && now.isBefore(quiet.to());
    }
    return (isOn(quiet, time) && !now.isBefore(quiet.from()))
        || (isOn(quiet, time.minusDays(1)) && now.isBefore(quiet.to()));
  }

  private static boolean isOn(Quiet quiet, ZonedDateTime time) {
    return quiet.days().isEmpty() || quiet.days().contains(time.getDayOfWeek());
  }

  private static Optional<Instant> endOfQuiet(Case planned, Instant at, ZoneId zone) {
    Set<Integer> ends = new TreeSet<>();
    planned
        .history()
        .quiet()
        .forEach(quiet -> ends.add((quiet.to().toSecondOfDay() + 59) / 60 % 1440));
    return Clock.next(at, zone, ends, time -> !isQuiet(planned, time));
  }
}
