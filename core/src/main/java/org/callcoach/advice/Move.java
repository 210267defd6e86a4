package org.callcoach.advice;

import org.callcoach.internal.Ids;

/** What a reply does. */
public enum Move {
  /** Asks why it has not been paid. */
  ASK_REASON,
  /** Asks for a day. */
  ASK_PAYMENT_DATE,
  /** Asks for a sum. */
  ASK_PAYMENT_AMOUNT,
  /** Asks what the household or firm can spare. */
  ASK_AFFORDABILITY,
  /** Asks for all of it. */
  ASK_FULL_PAYMENT,
  /** Proposes to split the sum. */
  PROPOSE_INSTALMENTS,
  /** Lays out the ways to settle. */
  EXPLAIN_OPTIONS,
  /** Offers a reduction or waiver inside the authority. */
  OFFER_INCENTIVE,
  /** Quotes what was agreed. */
  CITE_CONTRACT,
  /** Names a lawful consequence that the contract or the policy states. */
  EXPLAIN_CONSEQUENCE,
  /** Asks for a part now. */
  ASK_PART_PAYMENT,
  /** Takes or arranges the payment on the call. */
  TAKE_PAYMENT,
  /** Says a promise back for a yes. */
  CONFIRM_PROMISE,
  /** Sums up what was agreed. */
  RECAP_AGREEMENT,
  /** Asks when, how much and how it was paid. */
  ASK_PAYMENT_PROOF,
  /** Sends the invoice or statement again. */
  SEND_COPY,
  /** Sends what shows that the debt is owed. */
  SEND_PROOF,
  /** Asks what exactly is disputed. */
  ASK_DISPUTE_DETAILS,
  /** Records the dispute and puts the account on hold. */
  RECORD_DISPUTE,
  /** Asks whom to check with and for leave to. */
  CONTACT_BLAMED_PARTY,
  /** Asks who decides or signs, and how to reach them. */
  ASK_DECISION_MAKER,
  /** Asks whose money is awaited, how much, when. */
  ASK_FUNDS_SOURCE,
  /** Asks for the lawyer's or adviser's name and number. */
  ASK_REPRESENTATIVE_DETAILS,
  /** Asks who is on the line. */
  VERIFY_IDENTITY,
  /** Says creditor, sum and since when. */
  STATE_DEBT,
  /** Says how the caller can be checked independently. */
  PROVE_GENUINE,
  /** Says kindly that nothing can be said to others. */
  WITHHOLD_DETAILS,
  /** Takes the number or name off the record. */
  CORRECT_RECORD,
  /** Records that contact is to stop. */
  RECORD_STOP_REQUEST,
  /** Ends the collection talk at once. */
  STOP_CALL,
  /** Passes to a trained colleague. */
  HAND_OVER_TO_SPECIALIST,
  /** Points to free help. */
  SIGNPOST_SUPPORT,
  /** Asks plainly whether the person is safe. */
  CHECK_SAFETY,
  /** Says that one is sorry for a death. */
  EXPRESS_CONDOLENCE,
  /** Shows that it was heard what this is like. */
  ACKNOWLEDGE_FEELING,
  /** Apologises for a real fault. */
  APOLOGISE,
  /** Records a complaint and what happens next. */
  LOG_COMPLAINT,
  /** Names what kind of talk can go on. */
  SET_BOUNDARY,
  /** Returns to the point, kindly. */
  STEER_BACK,
  /** Arranges an interpreter or colleague. */
  ARRANGE_INTERPRETER,
  /** Agrees another time. */
  CALL_BACK_LATER,
  /** Proposes to meet or to talk at length. */
  PROPOSE_MEETING,
  /** Says what paying is good for, for the debtor. */
  RESTATE_BENEFIT,
  /** Says next to nothing, so that the debtor goes on. */
  LISTEN,
  /** Thanks and ends. */
  CLOSE_POLITELY;

  /** Returns the id of data files and output, for example {@code ask-reason}. */
  public String id() {
    return Ids.of(this);
  }

  /**
   * Returns the constant of an id.
   *
   * @throws IllegalArgumentException if the id is unknown; the message lists the known ones
   */
  public static Move of(String id) {
    return Ids.parse(Move.class, id);
  }
}
