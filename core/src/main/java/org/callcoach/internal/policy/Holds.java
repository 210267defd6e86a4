package org.callcoach.internal.policy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.callcoach.nlu.Signal;
import org.callcoach.policy.Channel;
import org.callcoach.policy.ContactHistory;
import org.callcoach.policy.ContactRuling.Reason;
import org.callcoach.policy.Policy.Ground;
import org.callcoach.policy.Policy.Hold;
import org.callcoach.policy.Policy.Stop;
import org.callcoach.policy.Policy.Wait;

/** What stands against contact but the hour and the number: notices, plans, requests. */
final class Holds {
  private Holds() {}

  static List<Reason> againstEarly(Case planned, Instant at) {
    List<Reason> reasons = new ArrayList<>();
    for (Wait wait : planned.policy().waits()) {
      if (planned.isBound(wait.channels())) {
        Optional<Instant> end = notice(planned).map(notice -> end(wait, notice, planned));
        if (end.isEmpty() || end.get().isAfter(at)) {
          reasons.add(new Reason(wait.rule(), end, Optional.empty(), 0));
        }
      }
    }
    return reasons;
  }

  /** The day of the notice does not count. */
  private static Instant end(Wait wait, Instant notice, Case planned) {
    return wait.days() == 0
        ? notice
        : planned.latest(
            zone ->
                notice
                    .atZone(zone)
                    .toLocalDate()
                    .plusDays(wait.days() + 1L)
                    .atStartOfDay(zone)
                    .toInstant());
  }

  /** The first notice that counts: after a denial none from before it does. */
  private static Optional<Instant> notice(Case planned) {
    Optional<Instant> denied = planned.history().denials().stream().reduce((a, b) -> b);
    return planned.history().notices().stream()
        .filter(notice -> denied.isEmpty() || notice.isAfter(denied.get()))
        .findFirst();
  }

  static List<Reason> againstKeptPlan(Case planned, Instant at) {
    List<Reason> reasons = new ArrayList<>();
    if (planned.missed(at).isEmpty() && !planned.open().isEmpty()) {
      LocalDate next = planned.open().get(0).due();
      for (Hold hold : planned.policy().holds()) {
        if (hold.ground() == Ground.PLAN_KEPT
            && planned.isBound(hold.channels())
            && !planned.request().agreed()) {
          Instant after = planned.startOf(next.plusDays(1));
          reasons.add(new Reason(hold.rule(), Optional.of(after), Optional.empty(), 0));
        }
      }
    }
    return reasons;
  }

  static List<Reason> againstStopped(Case planned, Instant at) {
    List<Reason> reasons = new ArrayList<>();
    for (ContactHistory.Stop said : planned.history().stops()) {
      boolean holds = said.lifted().isEmpty() || said.lifted().get().isAfter(at);
      if (holds && planned.isBound(said.place())) {
        for (Stop stop : planned.policy().stops()) {
          closed(stop, said, planned, at).ifPresent(reasons::add);
        }
      }
    }
    return reasons;
  }

  private static Optional<Reason> closed(
      Stop stop, ContactHistory.Stop said, Case planned, Instant at) {
    Channel channel = planned.request().channel();
    boolean isNamed =
        said.signal() == Signal.STOP_CONTACT && !stop.written() && !said.channels().isEmpty();
    boolean closes = (isNamed ? said.channels() : stop.channels()).contains(channel);
    boolean applies =
        stop.signal() == said.signal()
            && (!stop.written() || said.written())
            && (stop.place().isEmpty() || stop.place().equals(said.place()));
    Optional<Instant> until = end(stop, said, planned);
    return applies && closes && until.stream().allMatch(end -> end.isAfter(at))
        ? Optional.of(new Reason(stop.rule(), until, Optional.empty(), 0))
        : Optional.empty();
  }

  /** The earlier of what the policy and the file say. */
  private static Optional<Instant> end(Stop stop, ContactHistory.Stop said, Case planned) {
    Optional<Instant> byPolicy =
        stop.days() == 0
            ? Optional.empty()
            : Optional.of(planned.daysAfter(said.at(), stop.days()));
    return Stream.of(byPolicy, said.lifted())
        .flatMap(Optional::stream)
        .min(Comparator.naturalOrder());
  }
}
