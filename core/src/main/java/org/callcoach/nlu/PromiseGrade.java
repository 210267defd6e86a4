package org.callcoach.nlu;

import org.callcoach.internal.Ids;

/** How firm a promise was worded, the weakest first. */
public enum PromiseGrade {
  /** It will be looked into: "I'll see if I can". */
  SEE,
  /** It will be tried, or may be: "I'll try", "hopefully", "maybe". */
  TRY,
  /**
   * It is offered, asked for or possible: "I can", "how about", "give me a week", and the day
   * before which it is not: "I can't until Friday".
   */
  CAN,
  /** It is said without reserve: "I'll pay", "I'm paying", and a day or a sum said alone. */
  WILL;

  /** Returns the id of data files, for example {@code will}. */
  public String id() {
    return Ids.of(this);
  }

  /**
   * Returns the constant of an id.
   *
   * @throws IllegalArgumentException if the id is unknown; the message lists the known ones
   */
  public static PromiseGrade of(String id) {
    return Ids.parse(PromiseGrade.class, id);
  }
}
