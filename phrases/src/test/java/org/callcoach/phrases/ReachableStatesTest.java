package org.callcoach.phrases;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.callcoach.Account;
import org.callcoach.Authority;
import org.callcoach.CallCoach;
import org.callcoach.CallContext;
import org.callcoach.CallState;
import org.callcoach.Language;
import org.callcoach.Stage;
import org.callcoach.Turn;
import org.callcoach.advice.Move;
import org.callcoach.advice.Reply;
import org.callcoach.advice.Tone;
import org.callcoach.nlu.Intent;
import org.callcoach.nlu.Signal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Walks the product of what is heard and what a call can have come to, and holds every reply that
 * the bank has for it to four rules: pressure is earned, offers stay within the authority,
 * strangers hear nothing of the debt, and nothing is asked for after a stop.
 */
final class ReachableStatesTest {
  private static final CallCoach COACH = Bundled.COACH;
  private static final CallContext CONTEXT = CallContext.on(LocalDate.of(2026, 11, 21));
  private static final String CLAUSE = "§ 7.";

  /** So many that no play of the walk is cut off. */
  private static final int ALL = 99;

  private static final Set<Signal> STOPS =
      EnumSet.of(
          Signal.STOP_CONTACT,
          Signal.ATTORNEY,
          Signal.INSOLVENCY,
          Signal.DECEASED,
          Signal.SELF_HARM);
  private static final Set<Signal> NO_PRESSURE_AFTER =
      EnumSet.of(
          Signal.STOP_CONTACT,
          Signal.ATTORNEY,
          Signal.INSOLVENCY,
          Signal.DECEASED,
          Signal.SELF_HARM,
          Signal.VULNERABLE,
          Signal.DISPUTE,
          Signal.LANGUAGE_BARRIER);
  private static final Set<Signal> STRANGERS =
      EnumSet.of(Signal.WRONG_PARTY, Signal.THIRD_PARTY_ON_LINE);
  private static final Set<Move> ASKS =
      EnumSet.of(
          Move.ASK_PAYMENT_DATE,
          Move.ASK_PAYMENT_AMOUNT,
          Move.ASK_FULL_PAYMENT,
          Move.ASK_PART_PAYMENT,
          Move.ASK_AFFORDABILITY,
          Move.ASK_FUNDS_SOURCE,
          Move.PROPOSE_INSTALMENTS,
          Move.OFFER_INCENTIVE,
          Move.TAKE_PAYMENT,
          Move.RESTATE_BENEFIT,
          Move.CITE_CONTRACT,
          Move.EXPLAIN_CONSEQUENCE);
  private static final Set<Move> DETAILS =
      EnumSet.of(
          Move.STATE_DEBT,
          Move.SEND_COPY,
          Move.SEND_PROOF,
          Move.ASK_PAYMENT_PROOF,
          Move.CONFIRM_PROMISE,
          Move.RECAP_AGREEMENT,
          Move.RECORD_DISPUTE,
          Move.ASK_DISPUTE_DETAILS);
  @TempDir private Path own;

  private enum Rule {
    PRESSURE,
    AUTHORITY,
    STRANGER,
    STOP
  }

  /** A state that a call can have come to, apart from what is said next. */
  private record Point(Account account, CallState state, boolean cared) {}

  private static Stream<Language> languages() {
    return COACH.languages().stream();
  }

  private static List<Account> accounts() {
    List<Account> accounts = new ArrayList<>();
    for (boolean clause : new boolean[] {false, true}) {
      for (boolean authority : new boolean[] {false, true}) {
        for (boolean missed : new boolean[] {false, true}) {
          Account.Builder account =
              Account.builder()
                  .creditor("First Prairie Bank")
                  .amount("3914.77", "EUR")
                  .dueDate(LocalDate.of(2025, 9, 28))
                  .reference("FPB-1")
                  .debtorName("Sam Teller");
          account = clause ? account.contractClause(CLAUSE) : account;
          account = authority ? account.authority(new Authority(13, 6)) : account;
          account = missed ? account.missedDate(LocalDate.of(2026, 10, 29)) : account;
          accounts.add(account.build());
        }
      }
    }
    return accounts;
  }

  private static List<Set<Signal>> raised() {
    List<Set<Signal>> raised = new ArrayList<>(List.of(Set.of()));
    for (Signal signal : Signal.values()) {
      raised.add(Set.of(signal));
    }
    raised.add(Set.of(Signal.STOP_CONTACT, Signal.VULNERABLE));
    raised.add(Set.of(Signal.THIRD_PARTY_ON_LINE, Signal.STOP_CONTACT));
    return raised;
  }

  private static List<Point> points(List<Stage> stages, List<Account> accounts) {
    List<Point> points = new ArrayList<>();
    for (Account account : accounts) {
      for (Set<Signal> signals : raised()) {
        for (boolean verified : new boolean[] {false, true}) {
          for (boolean cared : new boolean[] {false, true}) {
            for (Stage stage : stages) {
              CallState state = CallState.opening().afterHearing(Intent.OTHER, signals);
              state = cared ? state.afterSaying(Tone.EMPATHETIC) : state;
              points.add(new Point(account, state.at(stage).withVerified(verified), cared));
            }
          }
        }
      }
    }
    return points;
  }

  /** A line for each intent, of those that raise the fewest signals. */
  private static Map<Intent, String> lines(Language language) throws IOException {
    Map<Intent, String> lines = new EnumMap<>(Intent.class);
    Map<Intent, Integer> fewest = new EnumMap<>(Intent.class);
    Path file = Path.of("src", "main", "packs", language.tag(), "utterances.tsv");
    for (String line : Files.readAllLines(file)) {
      String[] fields = line.split("\t", -1);
      Intent intent = Intent.of(fields[0]);
      int before = fewest.getOrDefault(intent, Integer.MAX_VALUE);
      if (before > 0) {
        int signals = COACH.understand(fields[2], CONTEXT.in(language)).signals().size();
        if (signals < before) {
          fewest.put(intent, signals);
          lines.put(intent, fields[2]);
        }
      }
    }
    assertThat(lines).hasSize(Intent.values().length);
    return lines;
  }

  /** What breaks a rule, one example for each phrase and rule. */
  private static final class Walk {
    private final CallCoach coach;
    private final Language language;
    private final Map<Rule, Map<String, String>> broken = new EnumMap<>(Rule.class);
    private final List<String> silent = new ArrayList<>();
    private int replies;

    Walk(CallCoach coach, Language language) {
      this.coach = coach;
      this.language = language;
    }

    void over(Map<Intent, String> lines, List<Point> points) {
      for (Point point : points) {
        CallContext context = CONTEXT.in(language).about(point.account());
        for (String line : lines.values()) {
          Turn turn = coach.advise(line, context, point.state(), ALL);
          if (turn.advice().replies().isEmpty()) {
            silent.add(line);
          }
          turn.advice().replies().forEach(reply -> check(reply, turn.after(), point, line));
        }
      }
    }

    private void check(Reply reply, CallState after, Point point, String line) {
      replies++;
      Account account = point.account();
      boolean isStopped = !Collections.disjoint(after.signals(), STOPS);
      boolean isToAStranger = !after.verified();
      if (reply.tone() == Tone.CONTRACTUAL_PRESSURE) {
        boolean isEarned =
            account.contractClause().isPresent()
                && reply.text().contains(CLAUSE)
                && after.verified()
                && point.cared()
                && Collections.disjoint(after.signals(), NO_PRESSURE_AFTER)
                && !after.heard().contains(Intent.HARDSHIP);
        found(!isEarned, Rule.PRESSURE, reply, after, line);
      }
      boolean mayGrant = account.authority().maxInstalments() > 1;
      boolean grants =
          reply.move() == Move.OFFER_INCENTIVE
              || reply.move() == Move.PROPOSE_INSTALMENTS
              || reply.text().contains("%");
      found(grants && !mayGrant, Rule.AUTHORITY, reply, after, line);
      found(
          reply.text().contains("%") && !reply.text().contains("13"),
          Rule.AUTHORITY,
          reply,
          after,
          line);
      found(isToAStranger && tells(reply), Rule.STRANGER, reply, after, line);
      boolean isStrange = isToAStranger && !Collections.disjoint(after.signals(), STRANGERS);
      found((isStopped || isStrange) && ASKS.contains(reply.move()), Rule.STOP, reply, after, line);
    }

    /**
     * Says what an account holds, or does what is for the debtor alone; words that let on to a debt
     * are looked for in every phrase when the bank is compiled.
     */
    private static boolean tells(Reply reply) {
      String text = reply.text();
      return Stream.of("Prairie", "914", "FPB", CLAUSE, "2025").anyMatch(text::contains)
          || DETAILS.contains(reply.move())
          || reply.tone() == Tone.INCENTIVE;
    }

    private void found(boolean is, Rule rule, Reply reply, CallState after, String line) {
      if (is) {
        broken
            .computeIfAbsent(rule, r -> new TreeMap<>())
            .putIfAbsent(
                reply.phrase(),
                "%s to \"%s\" with %s, verified %s"
                    .formatted(reply.text(), line, after.signals(), after.verified()));
      }
    }
  }

  @ParameterizedTest
  @MethodSource("languages")
  void noStateGivesWhatItMustNot(Language language) throws IOException {
    Walk walk = new Walk(COACH, language);
    List<Account> accounts = accounts();
    if (!language.tag().equals("en")) {
      // The playbook is the same; what differs is the phrases.
      accounts = List.of(accounts.get(3), accounts.get(4), accounts.get(7));
    }
    walk.over(lines(language), points(List.of(Stage.NEGOTIATION), accounts));
    assertThat(walk.broken).isEmpty();
    assertThat(walk.silent).isEmpty();
    assertThat(walk.replies).isGreaterThan(20_000);
  }

  @Test
  void noStageGivesWhatItMustNot() throws IOException {
    Language language = Language.of("en");
    Walk walk = new Walk(COACH, language);
    List<Account> all = accounts().subList(7, 8);
    walk.over(lines(language), points(List.of(Stage.values()), all));
    assertThat(walk.broken).isEmpty();
  }

  /** The walk finds each kind of fault where the gate against it is taken out. */
  @Test
  void aPlaybookWithoutItsGatesIsFound() throws IOException {
    StringBuilder gates = new StringBuilder("gates:\n");
    for (String gate : gates()) {
      gates.append(
          """
            - id: "%s"
              when: ["verified", "unverified"]
              forbids-moves: ["listen"]
              reason: "never"
          """
              .formatted(gate));
    }
    gates.append(
        """
        plays:
          - intent: "refusal"
            add:
              - move: "propose-instalments"
                tone: "incentive"
                as: "hardship"
                why: "whatever the authority"
        """);
    Files.writeString(own.resolve("playbook.yaml"), gates);
    CallCoach open = CallCoach.builder().languages("en").pack(own).build();
    Walk walk = new Walk(open, Language.of("en"));
    walk.over(
        lines(Language.of("en")), points(List.of(Stage.NEGOTIATION), accounts().subList(4, 5)));
    assertThat(walk.broken).containsOnlyKeys(Rule.values());
  }

  private static List<String> gates() throws IOException {
    return Files.readAllLines(Path.of("src", "main", "packs", "playbook.yaml")).stream()
        .filter(line -> line.startsWith("  - id: \""))
        .map(line -> line.substring("  - id: \"".length(), line.length() - 1))
        .toList();
  }
}
