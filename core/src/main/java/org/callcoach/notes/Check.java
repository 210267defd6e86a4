package org.callcoach.notes;

import org.callcoach.internal.Ids;

/** What belongs to a call; the last three are ticked by what is not said. */
public enum Check {
  /** Hello and one's own name. */
  GREETED,
  /** Asked who is on the line. */
  IDENTITY_ASKED,
  /** The debtor has shown to be the debtor. */
  RIGHT_PARTY,
  /** Said that the call is recorded, or the notice that the law asks for. */
  NOTICE_GIVEN,
  /** Said for whom and what is owed. */
  DEBT_STATED,
  /** Asked for all of it. */
  FULL_ASKED,
  /** Asked why. */
  REASON_ASKED,
  /** Asked what is possible. */
  ABILITY_ASKED,
  /** Shown that it was heard how things are. */
  EMPATHY_SHOWN,
  /** A day was named by the debtor. */
  DATE_GIVEN,
  /** A sum was named by the debtor. */
  AMOUNT_GIVEN,
  /** It was settled how to pay. */
  WAY_GIVEN,
  /** What was agreed was said back. */
  SAID_BACK,
  /** The debtor said yes to that. */
  DEBTOR_AGREED,
  /** Thanked. */
  THANKED,
  /** Said goodbye. */
  CLOSED,
  /** Nothing about the debt was said before it was known who is on the line. */
  NOTHING_DISCLOSED,
  /** Nothing was asked after it was asked to stop, or for a lawyer to be dealt with. */
  NO_ASK_AFTER_STOP,
  /** No money was asked for in the turn after illness, loss or a crisis was told. */
  NO_ASK_AFTER_TROUBLE;

  /** Returns the id of output, for example {@code right-party}. */
  public String id() {
    return Ids.of(this);
  }
}
