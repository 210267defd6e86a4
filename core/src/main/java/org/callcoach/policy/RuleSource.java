package org.callcoach.policy;

import org.callcoach.internal.Ids;

/** What a rule rests on, the most binding first. */
public enum RuleSource {
  /** A binding rule. */
  LAW,
  /** Guidance of a regulator. */
  REG,
  /** A code that binds the members of a trade association. */
  CODE,
  /** Custom, and no more: an operator may decide otherwise. */
  CONV;

  /** Returns the id of data files and output, for example {@code conv}. */
  public String id() {
    return Ids.of(this);
  }
}
