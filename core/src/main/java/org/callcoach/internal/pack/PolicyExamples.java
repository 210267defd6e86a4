package org.callcoach.internal.pack;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.callcoach.Language;
import org.callcoach.internal.policy.ContactRules;
import org.callcoach.policy.Channel;
import org.callcoach.policy.ContactHistory;
import org.callcoach.policy.ContactHistory.Contact;
import org.callcoach.policy.ContactOutcome;
import org.callcoach.policy.ContactPlace;
import org.callcoach.policy.ContactRequest;
import org.callcoach.policy.Policy;
import org.callcoach.policy.PolicyRule;

/**
 * Tries a rule on its own examples: what is said to violate it must be ruled out by it, what is
 * said to respect it must pass.
 */
final class PolicyExamples {
  private static final String HOLIDAY = " holiday";

  private final String policy;
  private final Reader reader;
  private final Consumer<PolicyLine> said;
  private String language = "";

  /**
   * Takes what the examples are of.
   *
   * @param said takes what an agent says: it is tried once there are guards to try it on
   */
  PolicyExamples(String policy, Reader reader, Consumer<PolicyLine> said) {
    this.policy = policy;
    this.reader = reader;
    this.said = said;
  }

  /** Names the language of all lines that follow. */
  void in(Language spoken) {
    language = spoken.tag();
  }

  /** Lines that show how a rule about what is said is broken and kept. */
  <R extends Record> Optional<R> said(Mapping fields, Optional<R> rule) {
    lines(fields);
    rule.ifPresent(
        read -> {
          said(fields.get("violates"), read, true);
          said(fields.get("respects"), read, false);
        });
    return rule;
  }

  private void said(Node examples, Record rule, boolean violates) {
    for (Node example : examples instanceof Node.Items items ? items.values() : List.<Node>of()) {
      if (example instanceof Node.Text text) {
        String file = PackFiles.policy(policy);
        said.accept(
            new PolicyLine(file, text.line(), policy, language, rule, text.value(), violates));
      }
    }
  }

  /** Lines that are said; there is one of each at least, and none is both. */
  void lines(Mapping rule) {
    List<String> violating = reader.texts(rule.get("violates"));
    List<String> respecting = reader.texts(rule.get("respects"));
    Set<String> both = new HashSet<>(violating);
    both.retainAll(respecting);
    both.forEach(
        line -> reader.problem(rule.get("respects"), "\"%s\" violates the rule as well", line));
    some(rule);
  }

  void window(Mapping fields, Policy.Window window) {
    Policy alone = policy(window.rule(), List.of(window), List.of(), List.of(), List.of());
    each(
        fields,
        (example, violates) -> {
          Optional<String> text = reader.text(example);
          boolean isHoliday = text.isPresent() && text.get().endsWith(HOLIDAY);
          text.map(t -> isHoliday ? t.substring(0, t.length() - HOLIDAY.length()) : t)
              .flatMap(t -> instant(example, t))
              .ifPresent(
                  at -> {
                    LocalDate day = at.atOffset(ZoneOffset.UTC).toLocalDate();
                    Set<LocalDate> holidays = isHoliday ? Set.of(day) : Set.of();
                    ContactRequest request =
                        request(at, window.channels(), window.place()).withHolidays(holidays);
                    check(example, violates, alone, request, ContactHistory.NONE);
                  });
        });
  }

  void cap(Mapping fields, Policy.Cap cap) {
    Policy alone = policy(cap.rule(), List.of(), List.of(cap), List.of(), List.of());
    counted(fields, alone, cap.channels(), cap.place());
  }

  void coolDown(Mapping fields, Policy.CoolDown coolDown) {
    Policy alone = policy(coolDown.rule(), List.of(), List.of(), List.of(coolDown), List.of());
    counted(fields, alone, coolDown.channels(), Optional.empty());
  }

  /** Each contact before is one in which the debtor was reached. */
  private void counted(
      Mapping fields, Policy alone, Set<Channel> channels, Optional<ContactPlace> place) {
    Channel channel = channels.stream().findFirst().orElse(Channel.CALL);
    ContactPlace where = place.orElse(ContactPlace.HOME);
    dated(
        fields,
        (example, violates, at, after) -> {
          List<Contact> contacts =
              after.stream()
                  .map(i -> new Contact(i, channel, ContactOutcome.REACHED, where, false))
                  .toList();
          ContactHistory history =
              new ContactHistory(contacts, List.of(), List.of(), List.of(), List.of(), List.of());
          check(example, violates, alone, request(at, channels, place), history);
        });
  }

  void waiting(Mapping fields, Policy.Wait wait) {
    Policy alone = policy(wait.rule(), List.of(), List.of(), List.of(), List.of(wait));
    dated(
        fields,
        (example, violates, at, after) -> {
          ContactHistory history =
              new ContactHistory(List.of(), after, List.of(), List.of(), List.of(), List.of());
          check(example, violates, alone, request(at, wait.channels(), Optional.empty()), history);
        });
  }

  private void check(
      Node example,
      boolean violates,
      Policy alone,
      ContactRequest request,
      ContactHistory history) {
    boolean isAllowed = ContactRules.rule(alone, request, history).isAllowed();
    if (isAllowed == violates) {
      reader.problem(
          example,
          violates
              ? "the example must violate the rule, but the rule allows it"
              : "the example must respect the rule, but the rule forbids it");
    }
  }

  private static ContactRequest request(
      Instant at, Set<Channel> channels, Optional<ContactPlace> place) {
    return ContactRequest.call(at, ZoneOffset.UTC)
        .by(channels.stream().findFirst().orElse(Channel.CALL))
        .at(place.orElse(ContactPlace.HOME));
  }

  private interface Example {
    void take(Node example, boolean violates);
  }

  private interface Dated {
    void take(Node example, boolean violates, Instant at, List<Instant> after);
  }

  private void dated(Mapping rule, Dated taken) {
    each(
        rule,
        (example, violates) ->
            reader
                .fields(example, Set.of("at", "after"), Set.of())
                .ifPresent(
                    fields -> {
                      List<Instant> after = new ArrayList<>();
                      for (Node item : reader.items(fields.get("after"))) {
                        reader.text(item).flatMap(t -> instant(item, t)).ifPresent(after::add);
                      }
                      Node when = fields.get("at");
                      reader
                          .text(when)
                          .flatMap(t -> instant(when, t))
                          .ifPresent(at -> taken.take(example, violates, at, after));
                    }));
  }

  private void each(Mapping rule, Example taken) {
    some(rule);
    reader.items(rule.get("violates")).forEach(example -> taken.take(example, true));
    reader.items(rule.get("respects")).forEach(example -> taken.take(example, false));
  }

  private void some(Mapping rule) {
    for (String key : List.of("violates", "respects")) {
      if (rule.get(key) instanceof Node.Items items && items.values().isEmpty()) {
        reader.problem(items, "a rule needs an example that violates and one that respects it");
      }
    }
  }

  private Optional<Instant> instant(Node at, String text) {
    try {
      return Optional.of(LocalDateTime.parse(text).toInstant(ZoneOffset.UTC));
    } catch (DateTimeException e) {
      reader.problem(at, "\"%s\" is no time such as 2026-04-07T21:00", text);
      return Optional.empty();
    }
  }

  private static Policy policy(
      PolicyRule rule,
      List<Policy.Window> windows,
      List<Policy.Cap> caps,
      List<Policy.CoolDown> coolDowns,
      List<Policy.Wait> waits) {
    return new Policy(
        List.of(rule.policy()),
        windows,
        caps,
        coolDowns,
        waits,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }
}
