package org.callcoach.internal.fact;

import java.util.List;
import org.callcoach.internal.fact.Digits.Kind;
import org.callcoach.nlu.Span;
import org.jspecify.annotations.Nullable;

/** Reads sums, counts of instalments and shares of the debt. */
final class SumReader {
  /** "NZ$" */
  private static final int MOST_LETTERS = 2;

  private final Senses senses;
  private final NumeralReader numerals;
  private final String text;

  SumReader(Senses senses, NumeralReader numerals) {
    this.senses = senses;
    this.numerals = numerals;
    this.text = senses.tokens().text();
  }

  /** Reads the sum that starts at the token; a percentage is none. */
  Item.@Nullable Sum sum(int first) {
    int code = senses.length(first, Sense.CURRENCY);
    int before = code > 0 ? code : isOfSign(first) ? 1 : 0;
    int start = numerals.digits(first + before) == null ? first : first + before;
    if (!senses.flows(first, start)) {
      return null;
    }
    Numeral numeral = numerals.read(start);
    if (numeral == null) {
      return null;
    }
    Span words = senses.tokens().span(first, numeral.next() - 1);
    int signBefore = signBefore(words.start());
    int signAfter = signAfter(words.end());
    if (signAfter < 0) {
      return null;
    }
    boolean signed = signBefore < words.start() || signAfter > words.end();
    Span span = new Span(signBefore, signAfter);
    boolean certain = numeral.money() || signed || start > first;
    return named(new Item.Sum(first, numeral.next(), span, numeral.hundredths(), certain));
  }

  /** Adds the currency that is named behind, and the cents behind that. */
  private Item.Sum named(Item.Sum sum) {
    int at = sum.next();
    int cents = senses.flows(sum.first(), at) ? senses.length(at, Sense.CENTS) : 0;
    if (cents > 0 && !sum.certain()) {
      return upTo(sum, at + cents, Math.round(sum.hundredths() / 100.0));
    }
    int of = senses.length(at, Sense.OF);
    int currency = senses.length(at, Sense.CURRENCY);
    if (currency == 0 && of > 0) {
      at += of;
      currency = senses.length(at, Sense.CURRENCY);
    }
    if (currency == 0 || !senses.flows(sum.first(), at)) {
      return sum;
    }
    return withCents(upTo(sum, at + currency, sum.hundredths()));
  }

  private Item.Sum withCents(Item.Sum sum) {
    int link = senses.length(sum.next(), Sense.NUMBER_LINK);
    int at = sum.next() + link;
    if (sum.hundredths() % 100 != 0 || !senses.flows(sum.first(), at)) {
      return sum;
    }
    Numeral cents = numerals.read(at);
    if (cents == null || cents.whole() < 1 || cents.whole() > 99) {
      return sum;
    }
    int named = senses.length(cents.next(), Sense.CENTS);
    // "And fifty" can begin what follows.
    boolean ends =
        link == 0
            ? MonthDayReader.follows(senses, cents.next())
            : senses.borderBefore(cents.next());
    boolean plain = cents.whole() >= 10 && ends;
    return named > 0 || plain
        ? upTo(sum, cents.next() + named, sum.hundredths() + cents.whole())
        : sum;
  }

  private Item.Sum upTo(Item.Sum sum, int next, long hundredths) {
    int end = senses.tokens().span(next - 1).end();
    Span span = new Span(sum.span().start(), Math.max(end, sum.span().end()));
    return new Item.Sum(sum.first(), next, span, hundredths, true);
  }

  /** Reads "50-60" as the two sums that it states. */
  List<Item.Sum> range(int token) {
    Digits digits = numerals.digits(token);
    if (digits == null || digits.kind() != Kind.RANGE || !digits.suffix().isEmpty()) {
      return List.of();
    }
    int low = digits.groups().get(0);
    int high = digits.groups().get(1);
    Span both = senses.tokens().span(token);
    int dash = text.indexOf('-', both.start());
    if (low >= high || dash < 0 || dash >= both.end()) {
      return List.of();
    }
    int currency = senses.length(token + 1, Sense.CURRENCY);
    int signBefore = signBefore(both.start());
    int signAfter = signAfter(both.end());
    if (signAfter < 0) {
      return List.of();
    }
    boolean certain = currency > 0 || signBefore < both.start() || signAfter > both.end();
    int end = currency > 0 ? senses.tokens().span(token + currency).end() : signAfter;
    return List.of(
        new Item.Sum(token, token + 1, new Span(signBefore, dash), 100L * low, certain),
        new Item.Sum(token, token + 1 + currency, new Span(dash + 1, end), 100L * high, certain));
  }

  /** Reads a number of instalments: "six payments", "six monthly payments". */
  Item.@Nullable Count count(int first) {
    Digits digits = numerals.digits(first);
    if (digits != null && senses.table().is(digits.suffix(), Sense.INSTALMENTS)) {
      return digits.whole() < 2 ? null : count(first, first + 1, digits.whole());
    }
    Numeral numeral = numerals.read(first);
    if (numeral == null || numeral.money() || numeral.whole() < 2 || numeral.whole() > 400) {
      return null;
    }
    int at = numeral.next();
    at += senses.has(at, Sense.INSTALMENTS) ? 0 : senses.length(at, Sense.PERIOD);
    int length = senses.length(at, Sense.INSTALMENTS);
    return length == 0 || !senses.flows(first, at)
        ? null
        : count(first, at + length, numeral.whole());
  }

  private Item.Count count(int first, int next, int count) {
    return new Item.Count(first, next, senses.tokens().span(first, next - 1), count);
  }

  /** Reads a share of the debt: "half of it", "the rest". */
  Item.@Nullable Share share(int first) {
    int share = senses.length(first, Sense.SHARE);
    int rest = senses.length(first, Sense.REST);
    int length = Math.max(share, rest);
    if (length == 0) {
      return null;
    }
    int part = rest > share ? -1 : senses.value(first, Sense.SHARE);
    Span span = senses.tokens().span(first, first + length - 1);
    return new Item.Share(first, first + length, span, part);
  }

  /** Letters that belong to the sign behind them: "R$". */
  private boolean isOfSign(int token) {
    Span span = senses.tokens().span(token);
    int length = span.end() - span.start();
    return length <= MOST_LETTERS && span.end() < text.length() && isSign(text.charAt(span.end()));
  }

  private int signBefore(int start) {
    int at = start - 1;
    if (at > 0 && isSpace(text.charAt(at))) {
      at--;
    }
    return at >= 0 && isSign(text.charAt(at)) ? at : start;
  }

  /** Where the sum ends with the sign behind it; -1 where that is a percent sign. */
  private int signAfter(int end) {
    int at = end;
    if (at < text.length() - 1 && isSpace(text.charAt(at))) {
      at++;
    }
    if (at >= text.length()) {
      return end;
    }
    if (text.charAt(at) == '%') {
      return -1;
    }
    return isSign(text.charAt(at)) && !startsNext(at) ? at + 1 : end;
  }

  /** In "100 €50" the sign belongs to the number behind it. */
  private boolean startsNext(int sign) {
    return isSpace(text.charAt(sign - 1))
        && sign + 1 < text.length()
        && Character.isDigit(text.charAt(sign + 1));
  }

  /** Also the two spaces that hold a number and its sign together. */
  private static boolean isSpace(char c) {
    return c == ' ' || c == '\u00A0' || c == '\u202F';
  }

  private static boolean isSign(char c) {
    return Character.getType(c) == Character.CURRENCY_SYMBOL;
  }
}
