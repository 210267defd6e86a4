package org.callcoach.internal.policy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.callcoach.policy.Policy;

/** All policies that there are, by id. Immutable. */
public record PolicyBook(Map<String, Entry> entries) {
  /** What holds where nothing is said. */
  public static final String NEUTRAL = "neutral";

  /** Orders the policies by id: they are written as they iterate. */
  public PolicyBook {
    entries = Collections.unmodifiableMap(new TreeMap<>(entries));
  }

  /**
   * A policy as its file has it, without what it builds upon.
   *
   * @param name of the jurisdiction, in English
   * @param parent id of the policy that it builds upon
   */
  public record Entry(String name, Optional<String> parent, Policy own) {}

  /**
   * Returns the rules of policies and all that they build upon, together.
   *
   * @param ids which; none for the neutral one
   * @throws IllegalArgumentException if an id is unknown
   */
  public Policy under(List<String> ids) {
    Set<String> all = new LinkedHashSet<>();
    for (String id : ids.isEmpty() ? List.of(NEUTRAL) : ids) {
      all.addAll(line(id));
    }
    List<Policy> parts = all.stream().map(id -> entry(id).own()).toList();
    return new Policy(
        List.copyOf(all),
        joined(parts, Policy::windows),
        joined(parts, Policy::caps),
        joined(parts, Policy::coolDowns),
        joined(parts, Policy::waits),
        joined(parts, Policy::holds),
        joined(parts, Policy::bestHours),
        joined(parts, Policy::disclosures),
        joined(parts, Policy::stops),
        joined(parts, Policy::prohibitions),
        joined(parts, Policy::consequences),
        joined(parts, Policy::silences));
  }

  /**
   * Checks that there are such policies.
   *
   * @throws IllegalArgumentException if an id is unknown
   */
  public void check(List<String> ids) {
    ids.forEach(this::entry);
  }

  /** A policy and its ancestors, itself first. */
  private List<String> line(String id) {
    List<String> line = new ArrayList<>();
    for (Optional<String> next = Optional.of(id);
        next.isPresent() && !line.contains(next.get());
        next = entry(next.get()).parent()) {
      line.add(entry(next.get()).own().ids().get(0));
    }
    return line;
  }

  private Entry entry(String id) {
    Entry entry = entries.get(id);
    if (entry == null) {
      throw new IllegalArgumentException(
          "policy \"%s\" is unknown; known are %s"
              .formatted(id, String.join(", ", entries.keySet())));
    }
    return entry;
  }

  private static <R> List<R> joined(List<Policy> parts, Function<Policy, List<R>> rules) {
    return parts.stream().flatMap(part -> rules.apply(part).stream()).toList();
  }
}
