package org.callcoach.internal.fact;

import java.util.ArrayList;
import java.util.List;
import org.callcoach.nlu.Fact;
import org.callcoach.nlu.FactType;
import org.callcoach.nlu.Span;

/** Reads who is blamed and who represents the debtor; the value is the words themselves. */
final class PartyReader {
  private static final int REACH = 4;
  private static final int MOST_NAMES = 3;

  /** More are no speech. */
  private static final int MOST_PARTIES = 20;

  private final Senses senses;
  private final String text;
  private final boolean refers;

  private int referredAt = -1;

  PartyReader(Senses senses, boolean refers) {
    this.refers = refers;
    this.senses = senses;
    this.text = senses.tokens().text();
  }

  List<Fact> parties() {
    List<Fact> parties = new ArrayList<>();
    int blamedAt = -1;
    int at = 0;
    while (at < senses.size()) {
      blamedAt = behind(at, Sense.BLAME_BEFORE, blamedAt);
      referredAt = behind(at, Sense.REFERRAL, referredAt);
      int adviser = senses.length(at, Sense.ADVISER);
      int next = adviser > 0 ? at + adviser : representative(at, parties);
      if (adviser > 0) {
        add(FactType.REPRESENTATIVE, at, next, parties);
      } else if (next == at) {
        next = blamed(at, blamedAt, parties);
      }
      at = Math.max(at + 1, next);
    }
    return parties;
  }

  private int behind(int at, Sense cue, int before) {
    return senses.has(at, cue) ? at + senses.length(at, cue) : before;
  }

  /** Returns the token behind what was taken, or the same where there is no named lawyer. */
  private int representative(int at, List<Fact> parties) {
    int noun = at + senses.length(at, Sense.OWNER);
    int length = senses.length(noun, Sense.REPRESENTATIVE);
    if (length == 0) {
      return at;
    }
    int from = noun + length;
    int more = 1;
    while (more > 0 && from < senses.size()) {
      more = senses.length(from, Sense.NAME_LINK);
      from += more;
    }
    int next = name(from);
    if (next > from) {
      add(FactType.REPRESENTATIVE, from, next, parties);
      return next;
    }
    return at;
  }

  /** Returns the token behind the name that starts at the token, or the same. */
  private int name(int from) {
    int title = from < senses.size() ? senses.length(from, Sense.TITLE) : 0;
    int next = from + title;
    int names = 0;
    while (next < senses.size()
        && names < MOST_NAMES
        && (names == 0 || senses.flows(next - 1, next))
        && (isCapital(next) || (title > 0 && names == 0))) {
      next++;
      names++;
    }
    return names == 0 ? from : next;
  }

  /** A word with a capital that the grammar does not know. */
  private boolean isCapital(int token) {
    char c = text.charAt(senses.tokens().span(token).start());
    return Character.isUpperCase(c)
        && senses.tokens().to(token) - senses.tokens().from(token) > 1
        && !senses.has(token, Sense.PAY)
        && !senses.has(token, Sense.WEEKDAY)
        && (!senses.has(token, Sense.MONTH) || isFirstName(token));
  }

  /** "Jan Bakker" is no month. */
  private boolean isFirstName(int token) {
    int next = token + 1;
    return next < senses.size()
        && senses.flows(token, next)
        && Character.isUpperCase(text.charAt(senses.tokens().span(next).start()));
  }

  private int blamed(int at, int blamedAt, List<Fact> parties) {
    int next = party(at);
    if (next == at && isBlamedBefore(at, blamedAt) && blamedAt == at && isCapital(at)) {
      next = name(at);
    }
    if (next == at) {
      return at;
    }
    boolean before = isBlamedBefore(at, blamedAt) || (refers && isBlamedBefore(at, referredAt));
    if (before || blames(next)) {
      add(FactType.BLAMED_PARTY, at, next, parties);
    }
    return next;
  }

  private boolean isBlamedBefore(int at, int cueEnd) {
    return cueEnd >= 0 && at - cueEnd <= 1 && senses.flows(Math.max(0, cueEnd - 1), at);
  }

  /** Returns the token behind the party, its owner with it, or the same. */
  private int party(int at) {
    int named = senses.length(at, Sense.NAMED_PARTY);
    int owner = senses.length(at, Sense.OWNER);
    int party = owner == 0 ? 0 : senses.length(at + owner, Sense.PARTY);
    party = party == 0 && owner > 0 && isOwning(at + owner) ? 1 : party;
    return party > 0 && senses.flows(at, at + owner) ? at + owner + party : at + named;
  }

  /** Whether a party owns what follows: "brother's". */
  private boolean isOwning(int token) {
    if (token >= senses.size()) {
      return false;
    }
    String said = senses.tokens().span(token).of(text);
    String word = senses.tokens().word(token);
    return owns(said) && senses.table().is(word.substring(0, word.length() - 1), Sense.PARTY);
  }

  private static boolean owns(String said) {
    int mark = said.length() - 2;
    boolean apostrophe = mark > 0 && !Character.isLetterOrDigit(said.charAt(mark));
    return apostrophe && said.charAt(mark + 1) == 's';
  }

  private boolean blames(int next) {
    for (int i = next; i < Math.min(senses.size(), next + REACH); i++) {
      if (senses.borderBefore(i) && i > next) {
        return false;
      }
      if (senses.has(i, Sense.BLAME)) {
        return true;
      }
    }
    return false;
  }

  private void add(FactType type, int first, int next, List<Fact> parties) {
    Span all = senses.tokens().span(first, next - 1);
    Span span = owns(all.of(text)) ? new Span(all.start(), all.end() - 2) : all;
    String words = span.of(text);
    boolean known = parties.stream().anyMatch(p -> p.value().equalsIgnoreCase(words));
    if (!known && parties.size() < MOST_PARTIES) {
      parties.add(new Fact(type, span, words, words));
    }
  }
}
