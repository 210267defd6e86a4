package org.callcoach.internal.decide;

import java.util.EnumSet;
import java.util.Set;
import org.callcoach.advice.Move;
import org.callcoach.advice.Tone;
import org.callcoach.nlu.FactType;
import org.callcoach.nlu.Intent;
import org.callcoach.nlu.Signal;
import org.callcoach.notes.Cue;
import org.callcoach.notes.Note;
import org.callcoach.notes.Promise;
import org.callcoach.policy.Skill;

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
      return moment.told(FactType.PROMISE_DATE)
          || moment.promised(promise -> promise.date().isPresent());
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
      return moment.told(FactType.PROMISE_AMOUNT)
          || moment.told(FactType.INSTALMENT_AMOUNT)
          || moment.promised(p -> p.amount().or(p::instalment).isPresent());
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
  /** A promise stands, be it said back yet or not. */
  AGREED {
    @Override
    public boolean holds(Moment moment) {
      return moment.promised(Promise::stands);
    }
  },
  NOT_AGREED {
    @Override
    public boolean holds(Moment moment) {
      return !AGREED.holds(moment);
    }
  },
  /** The debtor has said yes to the promise as it was said back. */
  CONFIRMED {
    @Override
    public boolean holds(Moment moment) {
      return moment.promised(p -> p.status() == Promise.Status.CONFIRMED);
    }
  },
  NOT_CONFIRMED {
    @Override
    public boolean holds(Moment moment) {
      return !CONFIRMED.holds(moment);
    }
  },
  /** The debtor has said that it cannot be paid as asked: only then the ask steps down. */
  UNABLE {
    @Override
    public boolean holds(Moment moment) {
      return moment.state().signals().contains(Signal.VULNERABLE)
          || moment.state().heard().stream().anyMatch(UNABLE_BY::contains);
    }
  },
  NOT_UNABLE {
    @Override
    public boolean holds(Moment moment) {
      return !UNABLE.holds(moment);
    }
  },
  /** Parts were asked about, and after that it was said again that it cannot be paid so. */
  PLAN_DECLINED {
    @Override
    public boolean holds(Moment moment) {
      return moment.unableSince(
          Skill.OFFERS_PLAN,
          Cue.ASKS_AFFORDABILITY,
          Move.PROPOSE_INSTALMENTS,
          Move.ASK_AFFORDABILITY);
    }
  },
  /** A part was asked for, and after that it was said again that it cannot be paid so. */
  PART_DECLINED {
    @Override
    public boolean holds(Moment moment) {
      return moment.unableSince(Cue.ASKS_PART, Move.ASK_PART_PAYMENT);
    }
  },
  /** A meeting was proposed, and after that it was said again that it cannot be paid. */
  MEETING_DECLINED {
    @Override
    public boolean holds(Moment moment) {
      return moment.unableSince(Move.PROPOSE_MEETING);
    }
  },
  /** The debt or a part of it is disputed. */
  DISPUTED {
    @Override
    public boolean holds(Moment moment) {
      return moment.state().signals().contains(Signal.DISPUTE);
    }
  },
  NOT_DISPUTED {
    @Override
    public boolean holds(Moment moment) {
      return !DISPUTED.holds(moment);
    }
  },
  /** The debtor has spoken of rent, food, energy or medicine in this call. */
  ESSENTIALS_NAMED {
    @Override
    public boolean holds(Moment moment) {
      return moment.named(Cue.NAMES_ESSENTIALS);
    }
  },
  /** The last two things that the debtor clearly said were off the topic. */
  STRAYED {
    @Override
    public boolean holds(Moment moment) {
      return moment.lastHeard(Intent.OFF_TOPIC, STRAYS);
    }
  },
  /** The debtor tells at length, or with strong feeling and not in a word. */
  IN_FULL_FLOW {
    @Override
    public boolean holds(Moment moment) {
      int length = moment.length();
      return length >= LONG || (length >= LONG_WITH_FEELING && moment.heardNow(FELT));
    }
  },
  /** The agent has thanked for telling of illness, loss or a crisis, or shown that it was heard. */
  THANKED {
    @Override
    public boolean holds(Moment moment) {
      return moment.doneSince(
          Signal.VULNERABLE, Skill.EMPATHY, Skill.THANKS, Move.ACKNOWLEDGE_FEELING, Move.LISTEN);
    }
  },
  NOT_THANKED {
    @Override
    public boolean holds(Moment moment) {
      return !THANKED.holds(moment);
    }
  },
  /** The agent has asked whether it may be noted. */
  CONSENT_ASKED {
    @Override
    public boolean holds(Moment moment) {
      return moment.doneSince(Signal.VULNERABLE, Cue.ASKS_CONSENT);
    }
  },
  NOT_CONSENT_ASKED {
    @Override
    public boolean holds(Moment moment) {
      return !CONSENT_ASKED.holds(moment);
    }
  },
  /** The agent has asked whether the person is safe. */
  SAFETY_ASKED {
    @Override
    public boolean holds(Moment moment) {
      return moment.doneSince(Signal.SELF_HARM, Cue.ASKS_SAFETY);
    }
  },
  NOT_SAFETY_ASKED {
    @Override
    public boolean holds(Moment moment) {
      return !SAFETY_ASKED.holds(moment);
    }
  },
  /** The agent has named what kind of talk can go on. */
  BOUNDARY_SET {
    @Override
    public boolean holds(Moment moment) {
      return moment.state().log().done(Cue.SETS_BOUNDARY, Move.SET_BOUNDARY).isPresent();
    }
  },
  NOT_BOUNDARY_SET {
    @Override
    public boolean holds(Moment moment) {
      return !BOUNDARY_SET.holds(moment);
    }
  },
  /** The debtor has taken up paying again after telling of illness, loss or a crisis. */
  RESUMED {
    @Override
    public boolean holds(Moment moment) {
      return moment.resumedSince(Signal.VULNERABLE);
    }
  },
  /** The recording was switched off after it was objected to. */
  UNRECORDED {
    @Override
    public boolean holds(Moment moment) {
      return moment.doneSince(Signal.RECORDING_OBJECTION, Cue.STOPS_RECORDING);
    }
  },
  /** Another time was named. */
  TIMED {
    @Override
    public boolean holds(Moment moment) {
      return moment.told(FactType.CALLBACK_TIME)
          || moment.state().log().noted(Note.Kind.CALLBACK).isPresent();
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
  },
  /** What was said may well mean either of two things. */
  CLOSE {
    @Override
    public boolean holds(Moment moment) {
      return moment.nearest().isPresent();
    }
  };

  private static final Set<Intent> UNABLE_BY =
      EnumSet.of(
          Intent.HARDSHIP,
          Intent.VULNERABILITY,
          Intent.AWAITING_FUNDS,
          Intent.PAYMENT_PLAN,
          Intent.SETTLEMENT_OFFER,
          Intent.EXTENSION_REQUEST);

  /** So many turns off the topic are no longer a friendly word in between. */
  private static final int STRAYS = 2;

  /** Letters of some eighty words: half a minute of speech. */
  private static final int LONG = 400;

  /** Letters of some thirty words. */
  private static final int LONG_WITH_FEELING = 150;

  private static final Set<Intent> FELT =
      EnumSet.of(Intent.HOSTILITY, Intent.COMPLAINT, Intent.VULNERABILITY, Intent.HARDSHIP);

  public abstract boolean holds(Moment moment);
}
