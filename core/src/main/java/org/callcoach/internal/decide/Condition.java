package org.callcoach.internal.decide;

import org.callcoach.advice.Tone;
import org.callcoach.nlu.FactType;
import org.callcoach.nlu.Signal;

/** What a play, gate or phrase may ask of a moment; the names are those of the data files. */
public enum Condition {
  VERIFIED("the person on the line is not verified") {
    @Override
    public boolean holds(Moment moment) {
      return moment.state().verified();
    }
  },
  UNVERIFIED("the person on the line is already verified") {
    @Override
    public boolean holds(Moment moment) {
      return !VERIFIED.holds(moment);
    }
  },
  CLAUSE("the account has no contract clause to quote") {
    @Override
    public boolean holds(Moment moment) {
      return moment.account().contractClause().isPresent();
    }
  },
  NO_CLAUSE("the account has a contract clause") {
    @Override
    public boolean holds(Moment moment) {
      return !CLAUSE.holds(moment);
    }
  },
  DISCOUNT_AUTHORITY("the account grants no reduction") {
    @Override
    public boolean holds(Moment moment) {
      return moment.account().authority().maxDiscountPercent() > 0;
    }
  },
  INSTALMENT_AUTHORITY("the account grants no instalments") {
    @Override
    public boolean holds(Moment moment) {
      return moment.account().authority().maxInstalments() > 1;
    }
  },
  DATED("no day was named") {
    @Override
    public boolean holds(Moment moment) {
      return moment.told(FactType.PROMISE_DATE);
    }
  },
  NOT_DATED("a day was named") {
    @Override
    public boolean holds(Moment moment) {
      return !DATED.holds(moment);
    }
  },
  SUMMED("no sum was named") {
    @Override
    public boolean holds(Moment moment) {
      return moment.told(FactType.PROMISE_AMOUNT) || moment.told(FactType.INSTALMENT_AMOUNT);
    }
  },
  NOT_SUMMED("a sum was named") {
    @Override
    public boolean holds(Moment moment) {
      return !SUMMED.holds(moment);
    }
  },
  MISSED_PROMISE("no earlier promise was missed") {
    @Override
    public boolean holds(Moment moment) {
      return moment.account().missedDate().isPresent();
    }
  },
  CARED("no empathetic or open step has been said before") {
    @Override
    public boolean holds(Moment moment) {
      return moment.state().said().contains(Tone.EMPATHETIC)
          || moment.state().said().contains(Tone.OPEN_ENDED);
    }
  },
  SELF_HARM("no word of not wanting to live was heard") {
    @Override
    public boolean holds(Moment moment) {
      return moment.state().signals().contains(Signal.SELF_HARM);
    }
  },
  NOT_CARED("an empathetic or open step has been said") {
    @Override
    public boolean holds(Moment moment) {
      return !CARED.holds(moment);
    }
  };

  private final String otherwise;

  Condition(String otherwise) {
    this.otherwise = otherwise;
  }

  public abstract boolean holds(Moment moment);

  /** What is the case where the condition does not hold. */
  public String otherwise() {
    return otherwise;
  }
}
