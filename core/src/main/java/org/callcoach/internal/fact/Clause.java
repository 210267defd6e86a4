package org.callcoach.internal.fact;

import java.util.ArrayList;
import java.util.List;
import org.callcoach.nlu.PromiseGrade;
import org.jspecify.annotations.Nullable;

/** What one clause says of its items. Filled by {@link ClauseReader}. */
final class Clause {
  /**
   * A word that says what is spoken of from here on.
   *
   * @param said how firm a promise was said to be, where it was
   * @param possible whether a payment is denied, so that a day can bound the denial
   */
  record Cue(int token, Frame frame, @Nullable PromiseGrade said, boolean possible) {
    Cue(int token, Frame frame) {
      this(token, frame, null, false);
    }

    PromiseGrade grade() {
      return said == null ? PromiseGrade.WILL : said;
    }

    /** Returns what is left of it where it is denied after all. */
    Cue denied() {
      return new Cue(token, Frame.DENIED, said, frame == Frame.PROMISE);
    }

    private Cue atMost(PromiseGrade other) {
      return new Cue(token, frame, weaker(grade(), other), possible);
    }
  }

  private final int first;
  private final List<Cue> cues = new ArrayList<>();
  private int next;
  private boolean says;
  private boolean hasItem;
  private @Nullable PromiseGrade reserve;

  Clause(int first) {
    this.first = first;
    this.next = first;
  }

  static PromiseGrade weaker(PromiseGrade a, PromiseGrade b) {
    return a.compareTo(b) <= 0 ? a : b;
  }

  int first() {
    return first;
  }

  /** The token behind it. */
  int next() {
    return next;
  }

  void end(int token) {
    next = token;
  }

  List<Cue> cues() {
    return cues;
  }

  /** Whether it has a word that is neither a cue nor one that says nothing. */
  boolean says() {
    return says;
  }

  void say() {
    says = true;
  }

  void meet() {
    hasItem = true;
  }

  /** Whether nothing but a reserve is in it: "hopefully". */
  boolean isReserve() {
    return reserve != null && cues.isEmpty() && !says && !hasItem;
  }

  /** What was said of firmness and no verb took up. */
  @Nullable PromiseGrade reserve() {
    return reserve;
  }

  void reserve(PromiseGrade grade) {
    reserve = reserve == null ? grade : weaker(reserve, grade);
  }

  /** Hands the reserve over to a verb. */
  @Nullable PromiseGrade takeReserve() {
    PromiseGrade taken = reserve;
    reserve = null;
    return taken;
  }

  @Nullable Cue last() {
    return cues.isEmpty() ? null : cues.get(cues.size() - 1);
  }

  void replaceLast(Cue cue) {
    cues.set(cues.size() - 1, cue);
  }

  /** Makes what it promises last no firmer than that. */
  void soften(PromiseGrade grade) {
    Cue last = last();
    if (last != null && last.frame == Frame.PROMISE) {
      replaceLast(last.atMost(grade));
    } else {
      reserve(grade);
    }
  }

  /** Returns the cue that governs a place: the last before it, else the first behind it. */
  Cue near(int next) {
    int low = 0;
    int high = cues.size() - 1;
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      if (cues.get(middle).token < next) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return cues.get(low);
  }
}
