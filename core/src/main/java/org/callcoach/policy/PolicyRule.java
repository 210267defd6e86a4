package org.callcoach.policy;

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
 */
public record PolicyRule(
    String id, String policy, String text, RuleSource source, String cite, boolean verified)
    implements Comparable<PolicyRule> {

  /** Returns the id with that of the policy before it: {@code US-MA/hours}. */
  public String path() {
    return policy + "/" + id;
  }

  /** The most binding first, among equals what was seen. */
  @Override
  public int compareTo(PolicyRule other) {
    int bySource = source.compareTo(other.source);
    int bySeen = bySource == 0 ? Boolean.compare(other.verified, verified) : bySource;
    return bySeen == 0 ? path().compareTo(other.path()) : bySeen;
  }
}
