package org.callcoach.internal.pack;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.callcoach.policy.Channel;
import org.callcoach.policy.ContactPlace;
import org.callcoach.policy.PolicyHours;
import org.callcoach.policy.PolicyPeriod;
import org.callcoach.policy.PolicyRule;
import org.callcoach.policy.RuleSource;

/** Reads the parts that rules of a policy share. */
final class PolicyReader {
  /** What every rule says of itself. */
  static final Set<String> HEAD =
      Set.of("id", "says", "source", "cite", "verified", "violates", "respects");

  /** The days on which a rule begins and ceases to hold. */
  static final Set<String> DAYS = Set.of("from", "until");

  private static final Pattern HOURS =
      Pattern.compile("([01]\\d|2[0-4]):([0-5]\\d)-([01]\\d|2[0-4]):([0-5]\\d)");
  private static final Pattern ROLLING = Pattern.compile("([1-9]\\d{0,2}) days?");
  private static final Map<String, ChronoUnit> CALENDAR =
      Map.of(
          "calendar day", ChronoUnit.DAYS,
          "calendar week", ChronoUnit.WEEKS,
          "calendar month", ChronoUnit.MONTHS);

  private final Reader reader;
  private final String policy;

  PolicyReader(Reader reader, String policy) {
    this.reader = reader;
    this.policy = policy;
  }

  /** The head of a rule; nothing where it cannot be read in full. */
  Optional<PolicyRule> rule(Mapping fields) {
    Optional<String> id = reader.text(fields.get("id"));
    Optional<String> says = reader.text(fields.get("says"));
    Optional<RuleSource> source = reader.constant(fields.get("source"), RuleSource.class);
    Optional<String> cite = reader.text(fields.get("cite"));
    boolean verified = reader.flag(fields.get("verified"));
    if (id.isPresent() && !id.get().matches("[a-z0-9]+(-[a-z0-9]+)*")) {
      reader.problem(fields.get("id"), "id \"%s\" is not kebab-case", id.get());
    }
    Optional<LocalDate> from = fields.find("from").flatMap(this::day);
    Optional<LocalDate> until = fields.find("until").flatMap(this::day);
    if (from.isPresent() && until.isPresent() && !from.get().isBefore(until.get())) {
      reader.problem(fields.get("until"), "until is not after from");
    }
    return id.isPresent() && says.isPresent() && source.isPresent() && cite.isPresent()
        ? Optional.of(
            new PolicyRule(
                id.get(), policy, says.get(), source.get(), cite.get(), verified, from, until))
        : Optional.empty();
  }

  private Optional<LocalDate> day(Node node) {
    Optional<String> text = reader.text(node);
    try {
      return text.map(LocalDate::parse);
    } catch (DateTimeException e) {
      reader.problem(node, "\"%s\" is no day such as 2026-04-07", text.orElse(""));
      return Optional.empty();
    }
  }

  /** Channels, of which there is at least one unless none may be meant. */
  Set<Channel> channels(Node node, int least) {
    Set<Channel> channels = EnumSet.noneOf(Channel.class);
    channels.addAll(reader.constants(node, Channel.class));
    if (channels.size() < least) {
      reader.problem(node, "a rule that binds no channel says nothing");
    }
    return channels;
  }

  Optional<ContactPlace> place(Mapping fields) {
    return fields.find("place").flatMap(node -> reader.constant(node, ContactPlace.class));
  }

  boolean flag(Mapping fields, String key) {
    return fields.find(key).map(reader::flag).orElse(false);
  }

  int number(Node node, int least, int most) {
    String found = node instanceof Node.Plain plain ? plain.value() : node.kind();
    int number = found.matches("\\d{1,4}") ? Integer.parseInt(found) : -1;
    if (number < least || number > most) {
      reader.problem(node, "found %s, expected a whole number from %d to %d", found, least, most);
      return least;
    }
    return number;
  }

  Optional<PolicyPeriod> period(Node node) {
    Optional<String> text = reader.text(node);
    if (text.isEmpty()) {
      return Optional.empty();
    }
    Matcher rolling = ROLLING.matcher(text.get());
    if (rolling.matches() && Integer.parseInt(rolling.group(1)) <= 366) {
      int days = Integer.parseInt(rolling.group(1));
      return Optional.of(new PolicyPeriod(days, ChronoUnit.DAYS, true));
    }
    Optional<ChronoUnit> unit = Optional.ofNullable(CALENDAR.get(text.get()));
    if (unit.isEmpty()) {
      reader.problem(
          node,
          "period \"%s\" is unknown; one of \"7 days\" and the like, \"calendar day\","
              + " \"calendar week\", \"calendar month\"",
          text.get());
    }
    return unit.map(u -> new PolicyPeriod(1, u, false));
  }

  /**
   * Hours such as {@code 08:00-21:00}; nothing for {@code -}, and for those with a question mark,
   * on which the sources differ: what is not known to be allowed is not.
   */
  Optional<PolicyHours> hours(Node node) {
    Optional<String> text = reader.text(node);
    if (text.isEmpty() || text.get().equals("-") || text.get().equals("?")) {
      return Optional.empty();
    }
    boolean isDoubtful = text.get().endsWith("?");
    String said = isDoubtful ? text.get().substring(0, text.get().length() - 1) : text.get();
    Optional<PolicyHours> hours = hours(HOURS.matcher(said));
    if (hours.isEmpty()) {
      reader.problem(
          node,
          "hours \"%s\" are none; expected 08:00-21:00, - for closed, or a ? behind what is in"
              + " doubt and therefore closed",
          text.get());
    }
    return isDoubtful ? Optional.empty() : hours;
  }

  private static Optional<PolicyHours> hours(Matcher hours) {
    if (!hours.matches()) {
      return Optional.empty();
    }
    int from = minute(hours.group(1), hours.group(2));
    int to = minute(hours.group(3), hours.group(4));
    return from < to && to <= 1440 ? Optional.of(new PolicyHours(from, to)) : Optional.empty();
  }

  private static int minute(String hour, String minute) {
    return Integer.parseInt(hour) * 60 + Integer.parseInt(minute);
  }
}
