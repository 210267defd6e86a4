package org.callcoach.internal.pack;

import java.time.DayOfWeek;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.callcoach.policy.PolicyHours;

/**
 * The hours of a week: {@code mon-fri}, {@code sat}, {@code holiday}; every day is spoken for, so
 * that none is closed or open by oversight.
 */
record PolicyWeek(Map<DayOfWeek, PolicyHours> days, Optional<PolicyHours> holiday) {
  private static final List<String> DAYS =
      List.of("mon", "tue", "wed", "thu", "fri", "sat", "sun", "holiday");

  static PolicyWeek read(Node node, Reader reader, PolicyReader parts) {
    Map<String, Optional<PolicyHours>> read = new LinkedHashMap<>();
    if (node instanceof Node.Fields fields) {
      fields
          .values()
          .forEach(
              (key, value) -> {
                Optional<PolicyHours> hours = parts.hours(value);
                for (String day : days(key, value, reader)) {
                  if (read.put(day, hours) != null) {
                    reader.problem(value, "%s stands there already", day);
                  }
                }
              });
      List<String> missing = DAYS.stream().filter(day -> !read.containsKey(day)).toList();
      if (!missing.isEmpty()) {
        reader.problem(node, "hours lack %s", String.join(", ", missing));
      }
    } else {
      reader.problem(node, "found %s, expected a mapping of days to hours", node.kind());
    }
    Map<DayOfWeek, PolicyHours> week = new EnumMap<>(DayOfWeek.class);
    for (DayOfWeek day : DayOfWeek.values()) {
      read.getOrDefault(DAYS.get(day.ordinal()), Optional.empty())
          .ifPresent(hours -> week.put(day, hours));
    }
    return new PolicyWeek(week, read.getOrDefault("holiday", Optional.empty()));
  }

  private static List<String> days(String key, Node at, Reader reader) {
    int dash = key.indexOf('-');
    int from = DAYS.indexOf(dash < 0 ? key : key.substring(0, dash));
    int to = dash < 0 ? from : DAYS.indexOf(key.substring(dash + 1));
    if (from < 0 || to < from) {
      reader.problem(at, "day \"%s\" is unknown; one of %s, or mon-fri", key, DAYS);
      return List.of();
    }
    return DAYS.subList(from, to + 1);
  }
}
