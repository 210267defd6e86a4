package org.callcoach.internal.call;

import com.google.common.base.CharMatcher;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.callcoach.Account;
import org.callcoach.AgentLine;
import org.callcoach.advice.Move;
import org.callcoach.nlu.Fact;
import org.callcoach.nlu.FactType;
import org.callcoach.notes.Cue;
import org.callcoach.policy.Skill;
import org.jspecify.annotations.Nullable;

/**
 * Puts together what is known of an agent's line: what its words show, what the account tells in
 * any language, and what the suggestion does that it repeats.
 */
public final class AgentLines {
  private static final Pattern NUMBER = Pattern.compile("[0-9](?:[.,’' ]?[0-9])*");

  /** Shorter numbers are days and times as well. */
  private static final int SHORTEST_SUM = 3;

  private AgentLines() {}

  /**
   * Returns the line.
   *
   * @param facts read as if the debtor had promised them
   * @param move of the suggestion that was said word for word
   */
  public static AgentLine of(
      String text,
      Set<Skill> skills,
      Set<Cue> cues,
      List<Fact> facts,
      Optional<Move> move,
      Account account) {
    EnumSet<Skill> shown = EnumSet.noneOf(Skill.class);
    shown.addAll(skills);
    EnumSet<Cue> done = EnumSet.noneOf(Cue.class);
    done.addAll(cues);
    boolean asks = isQuestion(text);
    boolean isNamed = Names.has(text, account.debtorName());
    if (asks && isNamed && facts.isEmpty()) {
      shown.add(Skill.VERIFIES_IDENTITY);
    }
    if (isOwed(text, account)) {
      done.add(Cue.STATES_DEBT);
    }
    boolean isProposal =
        facts.stream()
            .anyMatch(
                f -> f.type() == FactType.PROMISE_DATE || f.type() == FactType.INSTALMENT_AMOUNT);
    if (asks && isProposal && !done.contains(Cue.ASKS_PROOF)) {
      shown.add(Skill.FIRM_ASK);
    }
    move.ifPresent(said -> add(said, shown, done));
    return new AgentLine(text, shown, done, facts, move);
  }

  private static boolean isQuestion(String text) {
    return text.indexOf('?') >= 0 || text.indexOf('？') >= 0;
  }

  /** The sum of the account, with or without its cents, in any way of writing it. */
  private static boolean isOwed(String text, Account account) {
    if (account.amount().isEmpty()) {
      return false;
    }
    BigDecimal amount = account.amount().get().stripTrailingZeros();
    String whole = amount.setScale(0, RoundingMode.DOWN).toPlainString();
    String exact = amount.setScale(2, RoundingMode.HALF_EVEN).unscaledValue().toString();
    Matcher number = NUMBER.matcher(text);
    while (number.find()) {
      String digits = CharMatcher.inRange('0', '9').retainFrom(number.group());
      if (digits.length() >= SHORTEST_SUM && (digits.equals(whole) || digits.equals(exact))) {
        return true;
      }
    }
    return false;
  }

  private static void add(Move move, Set<Skill> skills, Set<Cue> cues) {
    @Nullable Skill skill = skill(move);
    if (skill != null) {
      skills.add(skill);
    }
    @Nullable Cue cue = cue(move);
    if (cue != null) {
      cues.add(cue);
    }
  }

  private static @Nullable Skill skill(Move move) {
    return switch (move) {
      case VERIFY_IDENTITY -> Skill.VERIFIES_IDENTITY;
      case ASK_PAYMENT_DATE -> Skill.ASKS_DATE;
      case ASK_PAYMENT_AMOUNT -> Skill.ASKS_AMOUNT;
      case PROPOSE_INSTALMENTS -> Skill.OFFERS_PLAN;
      case ASK_FULL_PAYMENT, ASK_PART_PAYMENT, TAKE_PAYMENT -> Skill.FIRM_ASK;
      case CONFIRM_PROMISE, RECAP_AGREEMENT -> Skill.RECAP;
      case STATE_DEBT -> Skill.STATES_CREDITOR_AND_AMOUNT;
      case ACKNOWLEDGE_FEELING, EXPRESS_CONDOLENCE -> Skill.EMPATHY;
      case RESTATE_BENEFIT -> Skill.BENEFIT;
      default -> null;
    };
  }

  private static @Nullable Cue cue(Move move) {
    return switch (move) {
      case ASK_REASON -> Cue.ASKS_REASON;
      case ASK_AFFORDABILITY -> Cue.ASKS_AFFORDABILITY;
      case ASK_FULL_PAYMENT -> Cue.ASKS_FULL;
      case ASK_PART_PAYMENT -> Cue.ASKS_PART;
      case TAKE_PAYMENT -> Cue.ASKS_WAY;
      case CALL_BACK_LATER -> Cue.ASKS_CALLBACK;
      case ASK_PAYMENT_PROOF -> Cue.ASKS_PROOF;
      case ASK_DISPUTE_DETAILS -> Cue.ASKS_DISPUTE;
      case ASK_DECISION_MAKER, ASK_FUNDS_SOURCE, ASK_REPRESENTATIVE_DETAILS, CONTACT_BLAMED_PARTY ->
          Cue.ASKS_PARTY;
      case CHECK_SAFETY -> Cue.ASKS_SAFETY;
      case CONFIRM_PROMISE -> Cue.ASKS_CONFIRMATION;
      case CLOSE_POLITELY -> Cue.CLOSES;
      case HAND_OVER_TO_SPECIALIST -> Cue.HANDS_OVER;
      case SIGNPOST_SUPPORT -> Cue.SIGNPOSTS;
      case WITHHOLD_DETAILS -> Cue.WITHHOLDS;
      case SEND_COPY, SEND_PROOF -> Cue.SENDS_PAPERS;
      case RECORD_STOP_REQUEST -> Cue.RECORDS_STOP;
      case RECORD_DISPUTE, LOG_COMPLAINT -> Cue.RECORDS_DISPUTE;
      case EXPRESS_CONDOLENCE -> Cue.CONDOLES;
      case APOLOGISE -> Cue.APOLOGISES;
      case SET_BOUNDARY -> Cue.SETS_BOUNDARY;
      case STATE_DEBT -> Cue.STATES_DEBT;
      default -> null;
    };
  }
}
