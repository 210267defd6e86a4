package org.callcoach.nlu;

import org.callcoach.internal.Ids;

/** What a debtor utterance is for: 37 intents in eight families. */
public enum Intent {
  /** Ready to pay on this call, asks how or where. */
  PAY_NOW(IntentFamily.WILLING),
  /** Commits to pay later, dated or not. */
  PAYMENT_PROMISE(IntentFamily.WILLING),
  /** Asks for more time or a later due date. */
  EXTENSION_REQUEST(IntentFamily.WILLING),
  /** Asks for or offers instalments, or part now and the rest later. */
  PAYMENT_PLAN(IntentFamily.WILLING),
  /** Asks for or offers a reduced sum, a discount, a waived fee. */
  SETTLEMENT_OFFER(IntentFamily.WILLING),
  /** Says that it has been paid or is on its way. */
  ALREADY_PAID(IntentFamily.WILLING),
  /** No or too little money; often told as an event without a word of money. */
  HARDSHIP(IntentFamily.HARDSHIP),
  /** Illness, disability, bereavement, distress, caring, abuse, crisis. */
  VULNERABILITY(IntentFamily.HARDSHIP),
  /** Bankruptcy, debt-relief order, administration. */
  INSOLVENCY(IntentFamily.HARDSHIP),
  /** Will pay once somebody else's money arrives. */
  AWAITING_FUNDS(IntentFamily.HARDSHIP),
  /** Not my debt, never signed, cancelled, time-barred. */
  DISPUTE_LIABILITY(IntentFamily.DISPUTE),
  /** Sum, fees, interest or calculation is wrong. */
  DISPUTE_AMOUNT(IntentFamily.DISPUTE),
  /** Goods or service missing, late or faulty. */
  DISPUTE_QUALITY(IntentFamily.DISPUTE),
  /** A third person or organisation is responsible. */
  BLAME_SHIFTING(IntentFamily.EVASION),
  /** Never got the invoice, bill or reminder. */
  NOT_RECEIVED(IntentFamily.EVASION),
  /** Forgot, overlooked, mixed up dates. */
  OVERSIGHT(IntentFamily.EVASION),
  /** Wants to pay; something technical or administrative prevents it. */
  PAYMENT_OBSTACLE(IntentFamily.EVASION),
  /** Waits for the payer's own organisation or household. */
  APPROVAL_PENDING(IntentFamily.EVASION),
  /** Vague delay, no commitment and no reason. */
  STALLING(IntentFamily.EVASION),
  /** Bad moment, asks to be called another time. */
  CALLBACK_REQUEST(IntentFamily.EVASION),
  /** Steers away from the debt. */
  OFF_TOPIC(IntentFamily.EVASION),
  /** Flatly will not pay. */
  REFUSAL(IntentFamily.RESISTANCE),
  /** Insults, swearing, threats against the agent. */
  HOSTILITY(IntentFamily.RESISTANCE),
  /** Demands that calls, letters or visits stop. */
  STOP_CONTACT(IntentFamily.RESISTANCE),
  /** Refers to a lawyer, debt adviser, own legal action or regulator. */
  LEGAL_REPRESENTATION(IntentFamily.RESISTANCE),
  /** Complains of service or treatment. */
  COMPLAINT(IntentFamily.RESISTANCE),
  /** Doubts that the caller is genuine. */
  DISTRUST(IntentFamily.RESISTANCE),
  /** Confirms to be the person. */
  IDENTITY_CONFIRMED(IntentFamily.IDENTITY),
  /** Wrong number, unknown person, moved away. */
  WRONG_PARTY(IntentFamily.IDENTITY),
  /** A relative, colleague or gatekeeper answers or speaks. */
  THIRD_PARTY(IntentFamily.IDENTITY),
  /** The debtor has died. */
  DECEASED(IntentFamily.IDENTITY),
  /** Asks for another language or an interpreter. */
  LANGUAGE_REQUEST(IntentFamily.IDENTITY),
  /** Asks what it is about, how much, for whom, what follows. */
  INFORMATION_REQUEST(IntentFamily.INFORMATION),
  /** Hello. */
  GREETING(IntentFamily.CONVERSATION),
  /** Yes, ok, I see; admits the debt and no more. */
  ACKNOWLEDGEMENT(IntentFamily.CONVERSATION),
  /** Goodbye, thanks. */
  CLOSING(IntentFamily.CONVERSATION),
  /** None of these, unintelligible or out of scope: the honest answer when unsure. */
  OTHER(IntentFamily.CONVERSATION);

  private final IntentFamily family;

  Intent(IntentFamily family) {
    this.family = family;
  }

  /** Returns the id of data files and output, for example {@code pay-now}. */
  public String id() {
    return Ids.of(this);
  }

  /**
   * Returns the constant of an id.
   *
   * @throws IllegalArgumentException if the id is unknown; the message lists the known ones
   */
  public static Intent of(String id) {
    return Ids.parse(Intent.class, id);
  }

  /** Returns the family that this intent belongs to. */
  public IntentFamily family() {
    return family;
  }
}
