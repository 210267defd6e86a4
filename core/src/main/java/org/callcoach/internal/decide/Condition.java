package org.callcoach.internal.decide;

import org.callcoach.advice.Tone;
import org.callcoach.nlu.FactType;
import org.callcoach.nlu.Signal;

/** What a play, gate or phrase may ask of a moment; the names are those of the data files. */
public enum Condition {
  /** The debtor is on the line, and nobody else. */
  VERIFIED {
    @Override
    public boolean holds(Moment moment) {
      return moment.state().verified();
    }
  },
  UNVERIFIED {
    @Override
    public boolean holds(Moment moment) {
      return !VERIFIED.holds(moment);
    }
  },
  CLAUSE {
    @Override
    public boolean holds(Moment moment) {
      return moment.account().contractClause().isPresent();
    }
  },
  NO_CLAUSE {
    @Override
    public boolean holds(Moment moment) {
      return !CLAUSE.holds(moment);
    }
  },
  DISCOUNT_AUTHORITY {
    @Override
    public boolean holds(Moment moment) {
      return moment.account().authority().maxDiscountPercent() > 0;
    }
  },
  INSTALMENT_AUTHORITY {
    @Override
    public boolean holds(Moment moment) {
      return moment.account().authority().maxInstalments() > 1;
    }
  },
  DATED {
    @Override
    public boolean holds(Moment moment) {
      return moment.told(FactType.PROMISE_DATE);
    }
  },
  NOT_DATED {
    @Override
    public boolean holds(Moment moment) {
      return !DATED.holds(moment);
    }
  },
  SUMMED {
    @Override
    public boolean holds(Moment moment) {
      return moment.told(FactType.PROMISE_AMOUNT) || moment.told(FactType.INSTALMENT_AMOUNT);
    }
  },
  NOT_SUMMED {
    @Override
    public boolean holds(Moment moment) {
      return !SUMMED.holds(moment);
    }
  },
  MISSED_PROMISE {
    @Override
    public boolean holds(Moment moment) {
      return moment.account().missedDate().isPresent();
    }
  },
  CARED {
    @Override
    public boolean holds(Moment moment) {
      return moment.state().said().contains(Tone.EMPATHETIC)
          || moment.state().said().contains(Tone.OPEN_ENDED);
    }
  },
  SELF_HARM {
    @Override
    public boolean holds(Moment moment) {
      return moment.state().signals().contains(Signal.SELF_HARM);
    }
  },
  NOT_CARED {
    @Override
    public boolean holds(Moment moment) {
      return !CARED.holds(moment);
    }
  };

  public abstract boolean holds(Moment moment);
}
