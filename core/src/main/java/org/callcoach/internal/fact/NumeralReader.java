package org.callcoach.internal.fact;

import org.callcoach.internal.fact.Digits.Kind;
import org.jspecify.annotations.Nullable;

/**
 * Reads numbers in digits, in words and mixed. A scale multiplies what of the number is below it:
 * 1002 and "hundred" are 1200.
 */
final class NumeralReader {
  private static final long LARGEST = 1_000_000_000_000L;

  private final Senses senses;
  private final FactSettings settings;

  private final @Nullable Digits[] digits;
  private final boolean[] known;

  private int at;
  private long value;
  private long floor;
  private long lastScale;
  private boolean money;
  private boolean tailFits;
  private int words;

  NumeralReader(Senses senses, FactSettings settings) {
    this.senses = senses;
    this.settings = settings;
    this.digits = new Digits[senses.size()];
    this.known = new boolean[senses.size()];
  }

  /** Digits of a token, or nothing. */
  @Nullable Digits digits(int token) {
    if (token < 0 || token >= senses.size()) {
      return null;
    }
    if (!known[token]) {
      known[token] = true;
      digits[token] = senses.isMasked(token) ? Digits.of(said(token)) : null;
    }
    return digits[token];
  }

  private String said(int token) {
    return senses.tokens().span(token).of(senses.tokens().text());
  }

  /** Reads the number that starts at the token, or nothing. */
  @Nullable Numeral read(int first) {
    if (first >= senses.size()) {
      return null;
    }
    at = first;
    value = 0;
    floor = Long.MAX_VALUE;
    lastScale = 1;
    money = false;
    tailFits = false;
    words = 0;
    if (!start()) {
      return null;
    }
    while (at < senses.size() && senses.flows(first, at) && goOn()) {
      words++;
    }
    if (tailFits && settings.tailDigits()) {
      long digit = value % 1000;
      value += digit * (lastScale / 10 - 1);
    }
    return value > LARGEST ? null : new Numeral(at, value, money);
  }

  private boolean start() {
    Digits digits = digits(at);
    if (digits != null) {
      return digits(digits);
    }
    int half = senses.length(at, Sense.HALF);
    if (half > 0 && isScale(at + half)) {
      value = 50;
      floor = 1;
      at += half;
      return true;
    }
    int article = senses.length(at, Sense.ARTICLE);
    if (article > 0 && isScale(at + article) && senses.flows(at, at + article)) {
      value = 100;
      floor = 1;
      at += article;
      return goOn();
    }
    if (senses.has(at, Sense.MONEY_SCALE) && !senses.has(at, Sense.NUMBER)) {
      return false;
    }
    return goOn();
  }

  private boolean isScale(int token) {
    return senses.has(token, Sense.SCALE) || senses.has(token, Sense.MONEY_SCALE);
  }

  private boolean digits(Digits digits) {
    if (digits.kind() != Kind.WHOLE && digits.kind() != Kind.DECIMAL) {
      return false;
    }
    value = digits.hundredths();
    floor = 1;
    at++;
    if (!digits.suffix().isEmpty()) {
      int scale = senses.table().value(digits.suffix(), Sense.MONEY_SCALE);
      if (scale > 0) {
        value *= scale;
        money = true;
      } else if (senses.table().is(digits.suffix(), Sense.CURRENCY)) {
        money = true;
      } else {
        return false;
      }
    }
    return true;
  }

  private boolean goOn() {
    int link = words > 0 || floor < Long.MAX_VALUE ? senses.length(at, Sense.NUMBER_LINK) : 0;
    if (link > 0 && linked(at + link)) {
      at += link;
      return scale() || number();
    }
    return scale() || number() || half();
  }

  private boolean linked(int token) {
    boolean number =
        senses.has(token, Sense.NUMBER) && senses.value(token, Sense.NUMBER) < floor && floor > 1;
    boolean scale = senses.has(token, Sense.SCALE) && senses.value(token, Sense.SCALE) < floor;
    return number || (scale && floor > 1);
  }

  private boolean number() {
    int length = senses.length(at, Sense.NUMBER);
    if (length == 0) {
      return false;
    }
    int number = senses.value(at, Sense.NUMBER);
    boolean fits = number < floor;
    boolean leftOut =
        settings.hundredsLeftOut()
            && words == 0
            && floor == 1
            && value >= 100
            && value <= 900
            && number >= 10
            && number < 100
            && digits(at - 1) == null;
    if (!fits && !leftOut) {
      return false;
    }
    tailFits = fits && lastScale >= 100 && floor == lastScale && number > 0 && number < 10;
    money |= senses.length(at, Sense.MONEY_SCALE) == length;
    value = (leftOut ? value * 100 : value) + 100L * number;
    floor = number == 10 || number % 10 != 0 ? 1 : number < 100 ? 10 : number < 1000 ? 100 : 1000;
    if (number == 0) {
      floor = value == 0 ? 1 : 99;
    }
    at += length;
    return true;
  }

  private boolean scale() {
    Sense sense = senses.has(at, Sense.SCALE) ? Sense.SCALE : Sense.MONEY_SCALE;
    int length = senses.length(at, sense);
    if (length == 0) {
      return false;
    }
    long scale = senses.value(at, sense);
    long low = value % (scale * 100);
    if ((low == 0 && floor <= scale) || value > LARGEST || (low == 0 && sense != Sense.SCALE)) {
      return false;
    }
    value = low == 0 ? value + scale * 100 : value - low + low * scale;
    floor = scale;
    lastScale = scale;
    tailFits = false;
    money |= sense == Sense.MONEY_SCALE;
    at += length;
    return true;
  }

  private boolean half() {
    int length = senses.length(at, Sense.AND_HALF);
    if (length == 0 || floor == Long.MAX_VALUE || value % 100 != 0) {
      return false;
    }
    value += 50 * lastScale;
    floor = 1;
    tailFits = false;
    at += length;
    return true;
  }
}
