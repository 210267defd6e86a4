package org.callcoach.internal.pack;

/**
 * An example of a rule about what is said.
 *
 * @param policy id of the policy that has the rule
 * @param language tag of the language that it is in
 * @param rule the rule, of whatever kind
 * @param violates whether it must be found to break the rule
 */
record PolicyLine(
    String file,
    int line,
    String policy,
    String language,
    Record rule,
    String text,
    boolean violates) {}
