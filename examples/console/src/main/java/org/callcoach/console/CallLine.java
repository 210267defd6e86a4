package org.callcoach.console;

import org.callcoach.Call;

/** A line of a call: who said what. */
record CallLine(Kind kind, String text) {
  /** Who speaks, or what happened. */
  enum Kind {
    DEBTOR,
    AGENT,
    VERIFIED
  }

  static CallLine parse(String line) {
    String text = line.strip();
    if (text.startsWith("d:")) {
      return new CallLine(Kind.DEBTOR, text.substring(2).strip());
    }
    if (text.startsWith("a:")) {
      return new CallLine(Kind.AGENT, text.substring(2).strip());
    }
    if (text.equals("v")) {
      return new CallLine(Kind.VERIFIED, "v");
    }
    throw new IllegalArgumentException(
        "begin with \"d:\" for what the debtor said, \"a:\" for what you said, or type v for verified");
  }

  void apply(Call call) {
    switch (kind) {
      case AGENT -> call.agentSays(text);
      case VERIFIED -> call.verified(true);
      case DEBTOR -> call.debtorSays(text);
    }
  }
}
