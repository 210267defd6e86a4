package org.callcoach.internal.policy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.callcoach.policy.ContactHistory;
import org.callcoach.policy.ContactHistory.Payment;
import org.callcoach.policy.ContactRequest;
import org.callcoach.policy.ContactRuling;
import org.callcoach.policy.ContactRuling.Reason;
import org.callcoach.policy.Policy;

/** What a policy says to a planned contact; pure. */
public final class ContactRules {
  /** Beyond it nothing is foretold: the rules that hold then are not known. */
  private static final Duration HORIZON = Duration.ofDays(400);

  private ContactRules() {}

  /** Returns the ruling; what the history has from after the planned instant is left aside. */
  public static ContactRuling rule(Policy policy, ContactRequest request, ContactHistory history) {
    Case planned = new Case(policy, request, history.until(request.at()));
    Optional<Instant> earliest = earliest(planned);
    return new ContactRuling(
        against(planned, request.at()),
        earliest,
        missed(planned),
        earliest.map(from -> BestHours.of(planned, from)).orElse(List.of()));
  }

  private static Optional<LocalDate> missed(Case planned) {
    return planned.missed(planned.request().at()).map(Payment::due);
  }

  /** Everything against a contact at an instant, the most binding first. */
  static List<Reason> against(Case planned, Instant at) {
    List<Reason> reasons = new ArrayList<>();
    reasons.addAll(Holds.againstStopped(planned, at));
    reasons.addAll(Holds.againstEarly(planned, at));
    reasons.addAll(Holds.againstKeptPlan(planned, at));
    reasons.addAll(Windows.against(planned, at));
    reasons.addAll(Windows.againstQuiet(planned, at));
    reasons.addAll(Caps.against(planned, at));
    reasons.addAll(Caps.againstCoolDown(planned, at));
    LocalDate day = at.atZone(planned.request().zones().get(0)).toLocalDate();
    return reasons.stream()
        .filter(reason -> reason.rule().holds(day))
        .distinct()
        .sorted(Comparator.comparing(Reason::rule))
        .toList();
  }

  /** Goes from the end of one obstacle to that of the next. */
  static Optional<Instant> earliest(Case planned) {
    Instant start = planned.request().at();
    Instant at = start;
    List<Reason> reasons = against(planned, at);
    while (!reasons.isEmpty()) {
      if (reasons.stream().anyMatch(reason -> reason.until().isEmpty())) {
        return Optional.empty();
      }
      at =
          reasons.stream()
              .flatMap(reason -> reason.until().stream())
              .max(Comparator.naturalOrder())
              .orElseThrow();
      if (Duration.between(start, at).compareTo(HORIZON) > 0) {
        return Optional.empty();
      }
      reasons = against(planned, at);
    }
    return Optional.of(at);
  }
}
