package org.callcoach.policy;

import org.callcoach.internal.Ids;

/** What an agent may say and should say better. */
public enum Lapse implements Flaw {
  /** Pity where empathy would help. */
  PITY,
  /** Understanding that the next word takes back: "I understand, but". */
  HOLLOW_EMPATHY,
  /** Brushes a feeling or a circumstance off. */
  COLD,
  /** Guilt, flattery or fear for the sake of the payment. */
  MANIPULATION,
  /** Presumes a lie or bad faith. */
  ACCUSATION,
  /** Talks down, orders about. */
  RUDENESS,
  /** Passes for a friend. */
  FALSE_FRIENDSHIP,
  /** Threadbare phrases of the hard line: "no ifs or buts". */
  HARD_LINE,
  /** Apologises for the claim itself. */
  NEEDLESS_APOLOGY,
  /** Asks for yes or no where an open question would be answered. A hint, no warning. */
  CLOSED_QUESTION,
  /** In no language that is loaded, so that nothing was checked. */
  UNREADABLE;

  @Override
  public String id() {
    return Ids.of(this);
  }

  @Override
  public Verdict verdict() {
    return this == CLOSED_QUESTION ? Verdict.OK : Verdict.WARN;
  }

  /**
   * Returns the constant of an id.
   *
   * @throws IllegalArgumentException if the id is unknown; the message lists the known ones
   */
  public static Lapse of(String id) {
    return Ids.parse(Lapse.class, id);
  }
}
