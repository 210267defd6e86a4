package org.callcoach.internal.call;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes numbers of cards, accounts and papers out of what is kept of a call. */
public final class Masking {
  private static final int LONGEST = 400;

  /** Fewer digits are sums, days, times and years. */
  private static final int FEWEST_DIGITS = 7;

  private static final int SHOWN = 2;

  /** Digits as they are read out: with a space, dash, dot or slash between, letters of an IBAN. */
  private static final Pattern NUMBER =
      Pattern.compile("\\b(?:[A-Z]{1,4} ?)?\\p{Nd}(?:[ .\\-/]{0,2}[A-Z]?\\p{Nd}){6,}\\b");

  /** A sum or a day that has as many digits: 1,234,567.00 or 12.11.2026. */
  private static final Pattern PLAIN =
      Pattern.compile(
          "\\p{Nd}{1,3}(?:[ .,’']\\p{Nd}{3})+(?:[.,]\\p{Nd}{1,2})?"
              + "|\\p{Nd}{1,2}[./-]\\p{Nd}{1,2}[./-]\\p{Nd}{2,4}|\\p{Nd}{4}-\\p{Nd}{2}-\\p{Nd}{2}");

  private Masking() {}

  /** Returns the words with such numbers masked but for their last two digits, cut if endless. */
  public static String quote(String said) {
    String text = said.strip();
    text = text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…";
    Matcher number = NUMBER.matcher(text);
    StringBuilder masked = new StringBuilder();
    while (number.find()) {
      number.appendReplacement(masked, Matcher.quoteReplacement(masked(number.group())));
    }
    return number.appendTail(masked).toString();
  }

  private static String masked(String number) {
    int digits = (int) number.chars().filter(Character::isDigit).count();
    if (digits < FEWEST_DIGITS || PLAIN.matcher(number).matches()) {
      return number;
    }
    StringBuilder masked = new StringBuilder();
    int left = digits;
    for (int i = 0; i < number.length(); i++) {
      char c = number.charAt(i);
      if (Character.isDigit(c)) {
        masked.append(left <= SHOWN ? c : '•');
        left--;
      } else {
        masked.append(Character.isLetter(c) ? '•' : c);
      }
    }
    return masked.toString();
  }
}
