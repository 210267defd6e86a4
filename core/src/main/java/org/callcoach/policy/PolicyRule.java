package org.callcoach.policy;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What every rule of a policy says of itself.
 *
 * @param id unique within its policy, for example {@code hours}
 * @param policy id of the policy that has it, for example {@code US-MA}
 * @param text what it demands, in English
 * @param source what it rests on
 * @param cite where that is written
 * @param verified whether the citation was seen in a text when the rule was written; one that was
 *     not is to be looked up before anyone relies on it
 * @param from the first day on which it holds; empty where it has long held
 * @param until the first day on which it holds no more; empty where no end is known
 */
public record PolicyRule(
    String id,
    String policy,
    String text,
    RuleSource source,
    String cite,
    boolean verified,
    Optional<LocalDate> from,
    Optional<LocalDate> until)
    implements Comparable<PolicyRule> {

  /** Makes a rule that holds on every day. */
  public PolicyRule(
      String id, String policy, String text, RuleSource source, String cite, boolean verified) {
    this(id, policy, text, source, cite, verified, Optional.empty(), Optional.empty());
  }

  /** Tells whether it holds on a day. */
  public boolean holds(LocalDate day) {
    return from.filter(day::isBefore).isEmpty()
        && until.filter(end -> !day.isBefore(end)).isEmpty();
  }

  /** Returns the id with that of the policy before it: {@code US-MA/hours}. */
  public String path() {
    return policy + "/" + id;
  }

  /** Tells whether it is more than custom. */
  public boolean isBinding() {
    return source != RuleSource.CONV;
  }

  /** Returns where it is written; of what was not seen there, that it is to be looked up. */
  public String citation() {
    return cite + (verified ? "" : " (to be looked up)");
  }

  /** The most binding first, among equals what was seen. */
  @Override
  public int compareTo(PolicyRule other) {
    int bySource = source.compareTo(other.source);
    int bySeen = bySource == 0 ? Boolean.compare(other.verified, verified) : bySource;
    return bySeen == 0 ? path().compareTo(other.path()) : bySeen;
  }
}
