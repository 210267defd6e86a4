package org.callcoach.internal.call;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.callcoach.nlu.Fact;
import org.callcoach.nlu.FactType;
import org.callcoach.nlu.Signal;
import org.callcoach.nlu.Understanding;

/** An answer that is a day or a sum and next to nothing else: "maybe two hundred". */
final class Bare {
  /** So many letters may stand beside the day or the sum; a Chinese one counts for three. */
  private static final int MOST_LETTERS = 14;

  private static final int MOST_LETTERS_OF_A_WORD = 10;
  private static final int LETTERS_OF_AN_IDEOGRAPH = 3;

  private Bare() {}

  static boolean answer(Understanding heard, List<Fact> facts, Set<FactType> types) {
    boolean[] said = new boolean[heard.text().length()];
    boolean hasFact = false;
    for (Fact fact : facts) {
      if (types.contains(fact.type())) {
        hasFact = true;
        for (int i = fact.span().start(); i < Math.min(fact.span().end(), said.length); i++) {
          said[i] = true;
        }
      }
    }
    int letters = 0;
    for (int i = 0; i < said.length && letters <= MOST_LETTERS; i++) {
      char c = heard.text().charAt(i);
      if (!said[i] && Character.isLetter(c)) {
        letters += Character.isIdeographic(c) ? LETTERS_OF_AN_IDEOGRAPH : 1;
      }
    }
    boolean isOfTheSum =
        heard.signals().isEmpty() || heard.signals().equals(EnumSet.of(Signal.DISPUTE));
    return hasFact && isOfTheSum && letters <= MOST_LETTERS;
  }

  /** Tells whether it is a word or two. */
  static boolean word(Understanding heard) {
    int letters = 0;
    for (int i = 0; i < heard.text().length() && letters <= MOST_LETTERS_OF_A_WORD; i++) {
      char c = heard.text().charAt(i);
      if (Character.isLetter(c)) {
        letters += Character.isIdeographic(c) ? LETTERS_OF_AN_IDEOGRAPH : 1;
      }
    }
    return letters <= MOST_LETTERS_OF_A_WORD;
  }

  /** A sum named in answer to "how much?" disputes no other. */
  static Understanding settled(Understanding heard) {
    return Readings.signals(heard, Set.of());
  }
}
