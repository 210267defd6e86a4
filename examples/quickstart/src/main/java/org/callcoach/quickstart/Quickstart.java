package org.callcoach.quickstart;

import java.time.LocalDate;
import org.callcoach.Account;
import org.callcoach.Call;
import org.callcoach.CallCoach;
import org.callcoach.CallContext;
import org.callcoach.Turn;

/** Takes a debtor turn, prints what the agent could say, and the record. */
public final class Quickstart {
  private Quickstart() {}

  /** The README shows the body of this method. */
  public static void main(String[] arguments) {
    CallCoach coach = CallCoach.builder().languages("en", "fr", "es").build();
    Account account =
        Account.builder().creditor("First Prairie Bank").amount("3914.77", "USD").build();
    Call call = coach.newCall(CallContext.on(LocalDate.of(2026, 11, 21)).about(account));
    call.agentSays("Good morning, am I speaking to Marcus Teller?");
    call.debtorSays("Yes, speaking.");

    Turn turn = call.debtorSays("my ex was meant to pay that, not me");

    System.out.println(turn.understanding().intent().id());
    turn.advice().replies().forEach(reply -> System.out.println(reply.text()));
    System.out.println(call.summary().toMarkdown());
  }
}
