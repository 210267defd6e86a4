package org.callcoach.internal.phrase;

import java.util.ArrayList;
import java.util.List;
import org.callcoach.advice.Reply;
import org.callcoach.advice.Slot;
import org.callcoach.advice.Withheld;
import org.callcoach.internal.Ids;
import org.callcoach.internal.decide.Condition;
import org.callcoach.internal.decide.Moment;
import org.callcoach.internal.decide.Playbook.Plan;
import org.callcoach.internal.decide.Playbook.Planned;

/** What stands against a phrase at a moment. */
final class Objections {
  private final Plan plan;
  private final Moment moment;
  private final Values values;

  Objections(Plan plan, Moment moment, Values values) {
    this.plan = plan;
    this.moment = moment;
    this.values = values;
  }

  /** Returns all of them, the gravest first; at the end, that others were chosen. */
  List<String> to(Phrase phrase, List<Reply> chosen) {
    List<String> against = new ArrayList<>();
    byPlaybook(phrase, against);
    for (Condition condition : phrase.when()) {
      if (!condition.holds(moment)) {
        against.add("it needs \"%s\"".formatted(Ids.of(condition)));
      }
    }
    for (Slot slot : phrase.message().slots()) {
      if (!values.has(slot)) {
        against.add("{%s} has no value".formatted(slot.id()));
      }
    }
    if (moment.state().shown().contains(phrase.id())) {
      against.add("it was shown earlier in this call");
    }
    if (against.isEmpty()) {
      against.add(byRivals(phrase, chosen));
    }
    return List.copyOf(against);
  }

  private void byPlaybook(Phrase phrase, List<String> against) {
    for (Withheld withheld : plan.withheld()) {
      if (withheld.tone() == phrase.tone() && withheld.move() == phrase.move()) {
        against.add(withheld.reason());
      }
    }
    List<Planned> same =
        plan.allowed().stream()
            .filter(p -> p.play().move() == phrase.move() && p.play().tone() == phrase.tone())
            .toList();
    if (same.isEmpty() && against.isEmpty()) {
      against.add(
          "the playbook asks for no %s in the tone %s here"
              .formatted(phrase.move().id(), phrase.tone().id()));
    }
    if (!same.isEmpty() && same.stream().noneMatch(p -> phrase.answers(p, moment))) {
      against.add(
          "it answers %s".formatted(phrase.answers().stream().map(Ids::of).sorted().toList()));
    }
  }

  private static String byRivals(Phrase phrase, List<Reply> chosen) {
    return chosen.stream()
        .filter(reply -> reply.move() == phrase.move() && reply.tone() == phrase.tone())
        .findFirst()
        .map(reply -> "%s does the same".formatted(reply.phrase()))
        .orElse("other replies come before it");
  }
}
