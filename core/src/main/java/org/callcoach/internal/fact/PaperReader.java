package org.callcoach.internal.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.callcoach.nlu.Fact;
import org.callcoach.nlu.FactType;
import org.callcoach.nlu.Span;
import org.jspecify.annotations.Nullable;

/** Reads the numbers of invoices, accounts, cheques and cases. */
final class PaperReader {
  private static final int FEWEST_SPOKEN_DIGITS = 3;
  private static final int MOST_SPOKEN_DIGITS = 30;
  private static final int LONGEST = 40;

  private final Senses senses;
  private final NumeralReader numerals;
  private final String text;

  PaperReader(Senses senses, NumeralReader numerals) {
    this.senses = senses;
    this.numerals = numerals;
    this.text = senses.tokens().text();
  }

  List<Fact> references() {
    List<Fact> references = new ArrayList<>();
    int at = 0;
    while (at < senses.size()) {
      int length = senses.length(at, Sense.REFERENCE);
      if (length == 0) {
        at++;
        continue;
      }
      at += length;
      int next = at;
      while (length > 0 && next < senses.size()) {
        length =
            Math.max(
                senses.length(next, Sense.REFERENCE_LINK), senses.length(next, Sense.REFERENCE));
        next += length;
      }
      @Nullable Fact reference = next < senses.size() ? reference(next) : null;
      if (reference != null) {
        references.add(reference);
      }
      at = Math.max(at, next);
    }
    return references;
  }

  private @Nullable Fact reference(int first) {
    Span spoken = spoken(first);
    if (spoken != null) {
      return fact(spoken, digits(first, spoken));
    }
    int start = senses.tokens().span(first).start();
    int end = start;
    int digits = 0;
    while (end < text.length() && end - start < LONGEST && isCode(text.charAt(end))) {
      digits += Character.isDigit(text.charAt(end)) ? 1 : 0;
      end++;
    }
    while (end > start && !Character.isLetterOrDigit(text.charAt(end - 1))) {
      end--;
    }
    String said = text.substring(start, end);
    boolean code = digits > 1 || (digits == 1 && said.chars().anyMatch(Character::isUpperCase));
    return !code || isSum(first, start, end) ? null : fact(new Span(start, end), said);
  }

  /** What a currency or a unit stands by is no number of a paper. */
  private boolean isSum(int first, int start, int end) {
    if (start > 0 && Character.getType(text.charAt(start - 1)) == Character.CURRENCY_SYMBOL) {
      return true;
    }
    if (end < text.length() && isSignAt(end)) {
      return true;
    }
    int next = first + 1;
    while (next < senses.size() && senses.tokens().span(next).start() < end) {
      next++;
    }
    return senses.has(next, Sense.CURRENCY)
        || senses.has(next, Sense.UNIT)
        || senses.has(next, Sense.MONTH)
        || senses.has(next, Sense.OF)
        || senses.has(next, Sense.SCALE);
  }

  private boolean isSignAt(int end) {
    int at = text.charAt(end) == ' ' && end + 1 < text.length() ? end + 1 : end;
    return Character.getType(text.charAt(at)) == Character.CURRENCY_SYMBOL
        || text.charAt(at) == '%';
  }

  private static boolean isCode(char c) {
    return (Character.isLetterOrDigit(c) && !Character.isIdeographic(c)) || "-/._#".indexOf(c) >= 0;
  }

  /** Digits that are said one by one or in groups: "four four seven one", "44 71". */
  private @Nullable Span spoken(int first) {
    int next = first;
    int digits = 0;
    while (next < senses.size() && next - first < MOST_SPOKEN_DIGITS && isGroup(next)) {
      digits++;
      next++;
    }
    boolean words = digits > 0 && numerals.digits(first) == null;
    return digits < 2 || (words && digits < FEWEST_SPOKEN_DIGITS)
        ? null
        : senses.tokens().span(first, next - 1);
  }

  private boolean isGroup(int token) {
    Digits digits = numerals.digits(token);
    if (digits != null) {
      return digits.whole() >= 0 && digits.suffix().isEmpty() && isPlain(token);
    }
    return senses.has(token, Sense.DIGIT)
        || (senses.length(token, Sense.NUMBER) == 1 && senses.value(token, Sense.NUMBER) < 10);
  }

  private boolean isPlain(int token) {
    return senses.tokens().span(token).of(text).chars().allMatch(Character::isDigit);
  }

  private String digits(int first, Span span) {
    StringBuilder digits = new StringBuilder();
    for (int i = first; i < senses.size() && senses.tokens().span(i).end() <= span.end(); i++) {
      boolean word = numerals.digits(i) == null;
      digits.append(
          word
              ? Integer.toString(
                  senses.value(i, senses.has(i, Sense.DIGIT) ? Sense.DIGIT : Sense.NUMBER))
              : senses.tokens().span(i).of(text));
    }
    return digits.toString();
  }

  private Fact fact(Span span, String value) {
    return new Fact(FactType.REFERENCE, span, span.of(text), value.toUpperCase(Locale.ROOT));
  }
}
