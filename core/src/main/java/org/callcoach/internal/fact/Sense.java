package org.callcoach.internal.fact;

import java.util.List;
import org.callcoach.internal.Ids;

/**
 * What a word or a run of words can be in a sum, a date, a promise or about a party. The id is the
 * key of {@code facts.yaml}; a valued sense has its entries there by value.
 */
public enum Sense {
  /** Its value: "seven", "quatre-vingt-dix". */
  NUMBER(true),
  /** A number only where digits are said one by one: "meia" of "meia quatro". */
  DIGIT(true),
  /** Multiplies what stands before it: "hundred". */
  SCALE(true),
  /** A scale that names money: "grand"; money by itself if it is a number too: "tenner". */
  MONEY_SCALE(true),
  /** Stands between two parts of a number: "and". */
  NUMBER_LINK,
  /** Stands inside a joined number between unit and ten: "und". */
  NUMBER_JOIN,
  /** A scale only inside a joined number: "cent" of "centotto". */
  SCALE_PIECE(true),
  /** One, where a scale or a unit follows: "a". */
  ARTICLE,
  /** Half of the scale that follows. */
  HALF,
  /** Half of the scale before. */
  AND_HALF,
  /** Names, codes and nicknames of money. */
  CURRENCY,
  /** The hundredth of it. */
  CENTS,
  /** May follow a sum without a currency or a day without a month. */
  FOLLOWER,
  /** A part of the debt, in ten-thousandths. */
  SHARE(true),
  /** What of the debt is left after the other sums. */
  REST,
  /** What is counted in a plan: "payments". */
  INSTALMENTS,
  /** Every so many days (7, 14, 30), said alone: "monthly". */
  PERIOD(true),
  /** The same where a sum stands before it: "a month". */
  PER(true),
  /** Makes a weekday or a unit recur. */
  EVERY,
  /** 1 for Monday to 7. */
  WEEKDAY(true),
  /** 1 to 12. */
  MONTH(true),
  /** Day of a month, as a word: "fifteenth". */
  ORDINAL(true),
  /** Behind digits: "th". */
  ORDINAL_SUFFIX,
  /** So many days from today: "tomorrow". */
  DAY(true),
  /** Days of a unit: 1, 7, 14, 30 for a month, 365 for a year. */
  UNIT(true),
  /** The same, one of it without a number or an article: "tydzień". */
  ONE_UNIT(true),
  WEEKEND,
  /** Articles that belong to a date. */
  THE,
  /** A preposition that holds an article: "du"; it does not belong to the date. */
  OF_THE,
  OF,
  THIS,
  NEXT,
  /** "Next" behind its noun. */
  NEXT_AFTER,
  LAST,
  /** "Last" behind its noun. */
  LAST_AFTER,
  /** So far ahead: "in two weeks". */
  IN,
  AGO,
  /** "Ago" before its number. */
  AGO_BEFORE,
  FROM_NOW,
  /** Reckoned from another date: "a week from Tuesday". */
  FROM,
  /** Days added to the weekday before: "Tuesday week". */
  WEEK_AFTER(true),
  END_OF,
  START_OF,
  MIDDLE_OF,
  /** The last day of a unit, in one run: "month end". */
  PERIOD_END(true),
  /** Month and day as 1225; 0 is Easter Sunday. */
  HOLIDAY(true),
  /** Before a day: "on". */
  ON,
  /** Before a month that stands alone. */
  IN_MONTH,
  /** Leaves a date open. */
  AFTER,
  /** With a denial, from that day on: "not until Friday"; no entry of {@link #OF_THE} too. */
  UNTIL,
  /** The same behind its day. */
  UNTIL_BEHIND,
  /** Behind the number of a day, of a month: "号", "月". */
  DAY_MARK,
  MONTH_MARK,
  /** Before an hour. */
  AT,
  /** Behind an hour. */
  HOUR,
  /** Minutes added to the hour that follows: "half past". */
  PAST(true),
  /** Minutes added to the hour before. */
  MINUTES(true),
  AM,
  PM,
  /** Part of a day by the hour at which it begins. */
  DAY_PART(true),
  /** The same, today: "tonight". */
  TODAY_PART(true),
  /** How firm: 4 will, 3 can, 2 try, 1 see. */
  GRADE(true),
  /** Pays, or is paid in future. */
  PAY,
  /** Begins what pays where a tail follows in its clause: "put" of "put fifty through". */
  PAY_HEAD,
  PAY_TAIL,
  /** Asks for the span of time that follows or goes before: "give me" of "give me a week". */
  GRACE,
  /** Has paid. */
  PAID,
  NEGATION,
  /** What follows in its clause is only wished for, supposed or quoted: "if I had". */
  HYPOTHESIS,
  /** Rent, wages, birthdays, losses, paydays: what stands by is no fact. */
  UNRELATED,
  /** Ties a sum to what it is for: "in" of "800 in rent". */
  FOR,
  CALLBACK,
  DISPUTE,
  /** Begins a clause. */
  BREAK,
  /** Says nothing, also of what its words would say alone: "no problem". */
  NEUTRAL,
  /** Before a party: "my". */
  OWNER,
  /** Persons and organisations that are blamed. */
  PARTY,
  /** Named organisations, which need no owner. */
  NAMED_PARTY,
  /** Behind a party that is blamed: "was supposed to". */
  BLAME,
  /** Before a party that is blamed: "the fault of". */
  BLAME_BEFORE,
  /** Before a party that may be blamed, or only be asked: "talk to". */
  REFERRAL,
  /** Before a number that names a paper. */
  REFERENCE,
  /** Between the two: "number". */
  REFERENCE_LINK,
  /** Lawyers and advisers. */
  REPRESENTATIVE,
  /** Between a lawyer and the name. */
  NAME_LINK,
  /** Before a name: "Mr". */
  TITLE,
  /** Named advisers. */
  ADVISER;

  private static final Sense[] ALL = values();

  private final boolean valued;

  Sense() {
    this(false);
  }

  Sense(boolean valued) {
    this.valued = valued;
  }

  static Sense of(int ordinal) {
    return ALL[ordinal];
  }

  /** Whether its entries stand by value. */
  public boolean valued() {
    return valued;
  }

  /** Whether the value means something: a month is 1 to 12. */
  public boolean admits(int value) {
    return switch (this) {
      case NUMBER -> value >= 0;
      case DIGIT -> value >= 0 && value < 10;
      case SCALE, MONEY_SCALE, SCALE_PIECE -> value >= 2 && value <= 1_000_000_000;
      case SHARE -> value > 0 && value <= 10_000;
      case PERIOD, PER -> value == 7 || value == 14 || value == 30;
      case WEEKDAY -> value >= 1 && value <= 7;
      case MONTH -> value >= 1 && value <= 12;
      case ORDINAL -> value >= 1 && value <= 31;
      case DAY, WEEK_AFTER -> value >= -366 && value <= 366;
      case UNIT, ONE_UNIT, PERIOD_END -> List.of(1, 7, 14, 30, 365).contains(value);
      case HOLIDAY -> value == 0 || (value / 100 >= 1 && value / 100 <= 12 && value % 100 <= 31);
      case PAST, MINUTES -> value > -60 && value < 60;
      case DAY_PART, TODAY_PART -> value >= 0 && value < 24;
      case GRADE -> value >= 1 && value <= 4;
      default -> value == 0;
    };
  }

  /** The key of data files. */
  public String id() {
    return Ids.of(this);
  }
}
