package org.callcoach.internal.fact;

import java.util.Arrays;
import org.callcoach.internal.text.Mask;
import org.callcoach.internal.text.Tokens;

/** Which senses the tokens of an utterance have. Filled once by {@link SenseTable#in}. */
final class Senses {
  private static final String BORDERS = ".,;:!?…—\n。，；：！？、";

  private static final int LONGEST_BEFORE = 4;

  private final SenseTable table;
  private final Tokens tokens;
  private final int[] begin;
  private final boolean[] border;
  private byte[] senses = new byte[64];
  private byte[] lengths = new byte[64];
  private int[] values = new int[64];
  private int size;
  private long looks;

  Senses(SenseTable table, Tokens tokens) {
    this.table = table;
    this.tokens = tokens;
    this.begin = new int[tokens.size() + 1];
    this.border = new boolean[tokens.size() + 1];
    for (int i = 1; i < tokens.size(); i++) {
      border[i] = hasBorder(tokens.gapBefore(i));
    }
    border[tokens.size()] = true;
  }

  private static boolean hasBorder(CharSequence gap) {
    for (int i = 0; i < gap.length(); i++) {
      char c = gap.charAt(i);
      if (c != ' ' && BORDERS.indexOf(c) >= 0) {
        return true;
      }
    }
    return false;
  }

  void begin(int token) {
    begin[token] = size;
  }

  void add(Sense sense, int value, int length) {
    if (size == senses.length) {
      senses = Arrays.copyOf(senses, 2 * size);
      lengths = Arrays.copyOf(lengths, 2 * size);
      values = Arrays.copyOf(values, 2 * size);
    }
    senses[size] = (byte) sense.ordinal();
    lengths[size] = (byte) Math.min(length, Byte.MAX_VALUE);
    values[size++] = value;
  }

  SenseTable table() {
    return table;
  }

  Tokens tokens() {
    return tokens;
  }

  /**
   * In "3. November" the point belongs to the number, and in "am 3. kann ich".
   *
   * @param dotted whether a point makes a number the number of a day
   */
  void joinOrdinals(boolean dotted) {
    for (int i = 1; i < tokens.size(); i++) {
      if (border[i] && isMasked(i - 1) && (has(i, Sense.MONTH) || (dotted && goesOn(i)))) {
        border[i] = !tokens.gapBefore(i).toString().strip().equals(".");
      }
    }
  }

  /** In "Monday, the 30th" the comma belongs to the date. */
  void joinDates() {
    for (int i = 1; i < tokens.size(); i++) {
      if (border[i] && has(i - 1, Sense.WEEKDAY) && isDate(i)) {
        border[i] = !tokens.gapBefore(i).toString().strip().equals(",");
      }
    }
  }

  private boolean isDate(int token) {
    int the = length(token, Sense.THE);
    int at = token + the;
    if (has(at, Sense.MONTH)) {
      return at + 1 < tokens.size() && isMasked(at + 1);
    }
    boolean number = at < tokens.size() && (isMasked(at) || has(at, Sense.ORDINAL));
    int next = at + 1;
    boolean named = has(next + length(next, Sense.OF), Sense.MONTH);
    return number && (named || (the > 0 && !has(next, Sense.CURRENCY)));
  }

  /** Whether an article stands before the number and a small letter behind its point. */
  private boolean goesOn(int token) {
    boolean article =
        lengthBefore(token - 1, Sense.THE) > 0 || lengthBefore(token - 1, Sense.OF_THE) > 0;
    return article && Character.isLowerCase(tokens.text().charAt(tokens.span(token).start()));
  }

  /** How often senses were asked for: the measure of the work that an utterance made. */
  long looks() {
    return looks;
  }

  int size() {
    return tokens.size();
  }

  /** Whether a class stands for the token's own characters, as for all digits. */
  boolean isMasked(int token) {
    int from = tokens.from(token);
    return tokens.to(token) - from == 1
        && Character.getType(tokens.charAt(from)) == Character.PRIVATE_USE;
  }

  /** Whether the token is a number that is a year more likely than anything else. */
  boolean isYear(int token) {
    return tokens.is(token, Mask.YEAR);
  }

  /** Whether punctuation, the start or the end of the text stands before the token. */
  boolean borderBefore(int token) {
    return token >= border.length || token == 0 || border[token];
  }

  /** Whether the run that starts at the token goes on at the given one without punctuation. */
  boolean flows(int from, int to) {
    for (int i = from + 1; i <= to; i++) {
      if (borderBefore(i)) {
        return false;
      }
    }
    return true;
  }

  /** Length of the longest run of the sense that starts at the token; 0 for none. */
  int length(int token, Sense sense) {
    int at = find(token, sense);
    return at < 0 ? 0 : lengths[at];
  }

  boolean has(int token, Sense sense) {
    return find(token, sense) >= 0;
  }

  /** Value of the longest run of the sense; only where there is one. */
  int value(int token, Sense sense) {
    return values[find(token, sense)];
  }

  private int find(int token, Sense sense) {
    if (token < 0 || token >= tokens.size()) {
      return -1;
    }
    looks++;
    int best = -1;
    for (int m = begin[token]; m < begin[token + 1]; m++) {
      if (senses[m] == sense.ordinal() && (best < 0 || lengths[m] > lengths[best])) {
        best = m;
      }
    }
    return best;
  }

  /** Length of the longest run of any of the senses, with the sense in the high half. */
  int longest(int token, boolean[] among) {
    looks++;
    int best = 0;
    for (int m = begin[token]; m < begin[token + 1]; m++) {
      if (among[senses[m]] && lengths[m] > (best & 255)) {
        best = senses[m] << 8 | lengths[m];
      }
    }
    return best;
  }

  /** A set of senses for {@link #longest}. */
  static boolean[] among(Sense... senses) {
    boolean[] among = new boolean[Sense.values().length];
    for (Sense sense : senses) {
      among[sense.ordinal()] = true;
    }
    return among;
  }

  /** Length of the longest run of the sense that ends before the token; 0 for none. */
  int lengthBefore(int token, Sense sense) {
    for (int length = Math.min(LONGEST_BEFORE, token); length > 0; length--) {
      if (hasRun(token - length, sense, length)) {
        return length;
      }
    }
    return 0;
  }

  private boolean hasRun(int token, Sense sense, int length) {
    looks++;
    for (int m = begin[token]; m < begin[token + 1]; m++) {
      if (senses[m] == sense.ordinal() && lengths[m] == length) {
        return true;
      }
    }
    return false;
  }

  /** Whether the token before has the sense on its own. */
  boolean before(int token, Sense sense) {
    return token > 0 && length(token - 1, sense) == 1;
  }
}
