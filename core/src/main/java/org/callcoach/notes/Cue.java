package org.callcoach.notes;

import org.callcoach.internal.Ids;

/**
 * What a line does to the talk, beyond the skills it shows: the agent's questions, by which the
 * next answer is read, and steps; and the debtor's yes and no, and what must not be bargained with.
 * The patterns are in {@code agent.yaml}.
 */
public enum Cue {
  /** The agent asks why, or what stands in the way. */
  ASKS_REASON,
  /** Asks what can be spared, or how things weigh on the person. */
  ASKS_AFFORDABILITY,
  /** Asks for all of it. */
  ASKS_FULL,
  /** Asks for a part. */
  ASKS_PART,
  /** Asks how it will be paid. */
  ASKS_WAY,
  /** Asks when to call again, or when somebody is in. */
  ASKS_CALLBACK,
  /** Asks when and how it was paid. */
  ASKS_PROOF,
  /** Asks what exactly is wrong. */
  ASKS_DISPUTE,
  /** Asks who decides, represents or is responsible. */
  ASKS_PARTY,
  /** Asks whether something may be noted. */
  ASKS_CONSENT,
  /** Asks whether the person is safe. */
  ASKS_SAFETY,
  /** Asks for a yes to what was just said. */
  ASKS_CONFIRMATION,
  /** Asks for what only the debtor knows, such as a birth date. */
  ASKS_DETAIL,
  /** Says goodbye. */
  CLOSES,
  /** Says that the call is recorded, or asks leave to. */
  NOTIFIES_RECORDING,
  /** Says that a debt is being collected: the notice that some laws ask for. */
  NOTIFIES_COLLECTION,
  /** Says who calls, by name or for which company. */
  NAMES_CALLER,
  /** Says that a suit before a civil court may follow. */
  NAMES_SUIT,
  /** Says that wages, accounts or goods may be seized. */
  NAMES_ENFORCEMENT,
  /** Says that what was bought or pledged may be taken back. */
  NAMES_REPOSSESSION,
  /** Says that a credit bureau may hear of it. */
  NAMES_CREDIT_FILE,
  /** Says that interest, fees or costs may come on top. */
  NAMES_COSTS,
  /** Says that the recording is off. */
  STOPS_RECORDING,
  /** Says that something is owed. */
  STATES_DEBT,
  /** Passes to a colleague. */
  HANDS_OVER,
  /** Names free help. */
  SIGNPOSTS,
  /** Says that nothing can be told to others. */
  WITHHOLDS,
  /** Sends a copy, a statement, details. */
  SENDS_PAPERS,
  /** Notes that contact is to stop. */
  RECORDS_STOP,
  /** Notes a dispute or a complaint. */
  RECORDS_DISPUTE,
  /** Will call again. */
  CALLS_BACK,
  /** Says that one is sorry for a death. */
  CONDOLES,
  /** Apologises. */
  APOLOGISES,
  /** Names what kind of talk can go on. */
  SETS_BOUNDARY,
  /** Says why something is noted, and who sees it. */
  EXPLAINS_NOTE,
  /** The debtor speaks of what a household cannot do without: rent, food, energy, medicine. */
  NAMES_ESSENTIALS,
  /** The debtor says yes. */
  SAYS_YES,
  /** The debtor says no. */
  SAYS_NO;

  /** Returns the id of data files and output, for example {@code asks-reason}. */
  public String id() {
    return Ids.of(this);
  }

  /**
   * Returns the constant of an id.
   *
   * @throws IllegalArgumentException if the id is unknown; the message lists the known ones
   */
  public static Cue of(String id) {
    return Ids.parse(Cue.class, id);
  }
}
