package org.callcoach.internal.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import org.callcoach.Call;
import org.callcoach.CallCoach;
import org.callcoach.CallContext;
import org.callcoach.Language;
import org.callcoach.TestPacks;
import org.callcoach.Turn;
import org.callcoach.advice.Move;
import org.callcoach.advice.Reply;
import org.callcoach.nlu.Intent;
import org.callcoach.nlu.Signal;
import org.callcoach.pack.PackException;
import org.callcoach.policy.Policy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OverlayTest {
  private static final CallContext CONTEXT = CallContext.on(TestPacks.TODAY).in(Language.of("xx"));
  private static final String GREETING = lineOf("greeting");

  @TempDir private Path own;

  private static String lineOf(String intent) {
    return TestPacks.utterances("xx").stream()
        .filter(line -> line[0].equals(intent))
        .map(line -> line[2])
        .findFirst()
        .orElseThrow();
  }

  private void write(String file, String content) throws IOException {
    Path path = own.resolve(file);
    Files.createDirectories(path.getParent());
    Files.writeString(path, content);
  }

  private static String phrase(String id, String say, String more) {
    return "- id: \"%s\"\n  move: \"verify-identity\"\n  tone: \"clarifying\"\n%s  say: \"%s\"\n"
        .formatted(id, more, say);
  }

  private CallCoach coach() {
    return CallCoach.builder().provider(TestPacks.provider()).pack(own).build();
  }

  /** What is said to a greeting until nothing is left: all phrases that ask who it is. */
  private static Set<String> askingWho(CallCoach coach) {
    Set<String> texts = new java.util.TreeSet<>();
    Call call = coach.newCall(CONTEXT);
    for (int turn = 0; turn < 8; turn++) {
      for (Reply reply : call.debtorSays(GREETING).advice().replies()) {
        if (reply.move() == Move.VERIFY_IDENTITY) {
          texts.add(reply.text());
        }
      }
    }
    return texts;
  }

  @Test
  void changesNothingWhereItIsEmpty() {
    assertThat(askingWho(coach())).hasSize(3).isEqualTo(askingWho(TestPacks.coach()));
    assertThat(coach().languages()).isEqualTo(TestPacks.coach().languages());
  }

  @Test
  void replacesAPhraseByItsId() throws IOException {
    write("xx/phrases.yaml", phrase("who-1", "Mine own.", ""));
    assertThat(askingWho(coach())).hasSize(3).contains("Mine own.");
  }

  @Test
  void addsAPhrase() throws IOException {
    write("xx/phrases.yaml", phrase("who-own", "One more.", ""));
    Set<String> texts = askingWho(coach());
    assertThat(texts).hasSize(4).contains("One more.").containsAll(askingWho(TestPacks.coach()));
  }

  @Test
  void laysALaterDirectoryOverAnEarlierOne() throws IOException {
    write("one/xx/phrases.yaml", phrase("who-1", "The first.", ""));
    write("two/xx/phrases.yaml", phrase("who-1", "The second.", ""));
    CallCoach coach =
        CallCoach.builder()
            .provider(TestPacks.provider())
            .pack(own.resolve("one"))
            .pack(own.resolve("two"))
            .build();
    assertThat(askingWho(coach)).contains("The second.").doesNotContain("The first.");
  }

  private static String hours(String id, String head, String hours) {
    return """
        id: "%s"
        %swindows:
          - id: "hours"
            says: "Mine own hours."
            source: "conv"
            cite: "house rule"
            verified: false
            channels: ["call"]
            hours: {mon-sun: "%s", holiday: "-"}
            violates: ["2026-04-07T05:00"]
            respects: ["2026-04-07T10:30"]
        """
        .formatted(id, head, hours);
  }

  @Test
  void anOwnRuleReplacesThatOfItsNameAndOtherRulesStay() throws IOException {
    write("policies/X1.yaml", hours("X1", "", "10:00-11:00"));
    Policy policy = coach().policy("X1-A");
    assertThat(policy.windows())
        .singleElement()
        .satisfies(w -> assertThat(w.rule().text()).isEqualTo("Mine own hours."));
    assertThat(policy.waits()).hasSize(1);
    assertThat(TestPacks.coach().policy("X1-A").windows())
        .noneSatisfy(w -> assertThat(w.rule().text()).isEqualTo("Mine own hours."));
  }

  @Test
  void anOwnPolicyBuildsUponABundledOne() throws IOException {
    String head = "name: \"House\"\nlanguage: \"xx\"\nparent: \"X1\"\n";
    write("policies/house.yaml", hours("house", head, "10:00-11:00"));
    assertThat(coach().policies()).containsExactly("X1", "X1-A", "house", "neutral");
    assertThat(coach().policy("house").windows()).hasSize(2);
  }

  @Test
  void aPolicyThatCannotBeReadStopsTheBuild() throws IOException {
    write("policies/X1.yaml", hours("X1", "", "10-11"));
    assertThatExceptionOfType(PackException.class)
        .isThrownBy(this::coach)
        .withMessageStartingWith("policies/X1.yaml:9: hours \"10-11\" are none");
  }

  @Test
  void exchangesThePlaysOfAnIntent() throws IOException {
    write(
        "playbook.yaml",
        """
        plays:
          - intent: "greeting"
            plays:
              - move: "close-politely"
                tone: "closing"
                why: "my own reason"
        """);
    assertThat(coach().advise(GREETING, CONTEXT).advice().replies())
        .singleElement()
        .satisfies(reply -> assertThat(reply.reason()).isEqualTo("my own reason"));
    assertThat(coach().advise(lineOf("refusal"), CONTEXT).advice())
        .isEqualTo(TestPacks.coach().advise(lineOf("refusal"), CONTEXT).advice());
  }

  private static String removal(String id) {
    return "- id: \"%s\"\n  remove: true\n".formatted(id);
  }

  private String refusal() {
    return org.assertj.core.api.Assertions.catchThrowableOfType(PackException.class, this::coach)
        .getMessage();
  }

  @Test
  void takesAPhraseAway() throws IOException {
    Set<String> before = askingWho(TestPacks.coach());
    write("xx/phrases.yaml", removal("who-2"));
    assertThat(askingWho(coach())).hasSize(2).isSubsetOf(before);
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> coach().whyNot("xx/who-2", GREETING, CONTEXT, org.callcoach.CallState.underway()))
        .withMessageContaining("there is no phrase");
  }

  @Test
  void takesAwayWhatAnEarlierOwnPackAdded() throws IOException {
    write("one/xx/phrases.yaml", phrase("who-own", "Mine own.", ""));
    write("two/xx/phrases.yaml", removal("who-own") + removal("who-1"));
    CallCoach coach =
        CallCoach.builder()
            .provider(TestPacks.provider())
            .pack(own.resolve("one"))
            .pack(own.resolve("two"))
            .build();
    assertThat(askingWho(coach)).hasSize(2).doesNotContain("Mine own.");
  }

  @Test
  void takesAPhraseAwayWhereTheLanguageIsLearntAnew() throws IOException {
    write("xx/phrases.yaml", removal("who-2"));
    write("xx/utterances.tsv", "refusal\t-\tzzyzx qwfp\n");
    assertThat(askingWho(coach())).hasSize(2);
    write("xx/phrases.yaml", removal("who-2") + removal("nobody"));
    assertThat(refusal()).contains("xx/phrases.yaml:3: there is no phrase \"nobody\" to remove");
  }

  @Test
  void refusesToTakeAwayWhatIsNotThere() throws IOException {
    write("xx/phrases.yaml", phrase("who-own", "One more.", "") + removal("who-12"));
    assertThat(refusal())
        .isEqualTo(
            "xx/phrases.yaml:5: there is no phrase \"who-12\" to remove;"
                + " did you mean \"who-1\"?");
  }

  @Test
  void refusesARemovalThatSaysMore() throws IOException {
    write(
        "xx/phrases.yaml",
        """
        - id: "who-1"
          remove: true
          say: "Mine own."
        - id: "who-2"
          remove: false
        - id: "who-3"
          remove: "true"
        - remove: true
        - id: "day-1"
          remove: true
        - id: "day-1"
          remove: true
        """);
    assertThat(refusal())
        .contains(
            "xx/phrases.yaml:3: a removal has \"id\" and \"remove: true\" alone, and no \"say\"")
        .contains("xx/phrases.yaml:4: \"remove\" is true, unquoted, or left out")
        .contains("xx/phrases.yaml:6: \"remove\" is true, unquoted, or left out")
        .contains("xx/phrases.yaml:8: key \"id\" is missing")
        .contains("xx/phrases.yaml:11: id \"day-1\" stands in line 9 already");
  }

  @Test
  void refusesToTakeAwayTheLastPhraseOfAPlay() throws IOException {
    write("xx/phrases.yaml", removal("stop-1") + removal("stop-2") + removal("stop-3"));
    assertThat(refusal())
        .startsWith(
            "xx/phrases.yaml:1: the playbook asks for record-stop-request × clarifying for"
                + " stop-contact, and no phrase of \"xx\" is left for it");
  }

  @Test
  void addsReplacesAndRemovesPlaysOfAnIntent() throws IOException {
    write(
        "playbook.yaml",
        """
        plays:
          - intent: "refusal"
            remove:
              - move: "ask-payment-date"
                tone: "open-ended"
            add:
              - move: "ask-reason"
                tone: "open-ended"
                why: "my own reason"
              - move: "acknowledge-feeling"
                tone: "empathetic"
                why: "heard first"
        """);
    assertThat(coach().advise(lineOf("refusal"), CONTEXT).advice().replies())
        .extracting(Reply::reason)
        .containsExactly("heard first", "my own reason");
    assertThat(TestPacks.coach().advise(lineOf("refusal"), CONTEXT).advice().replies())
        .extracting(Reply::move)
        .containsExactly(Move.ASK_REASON, Move.ASK_PAYMENT_DATE);
  }

  @Test
  void refusesWrongChangesOfPlays() throws IOException {
    write(
        "playbook.yaml",
        """
        plays:
          - intent: "refusal"
            remove:
              - move: "take-payment"
                tone: "clarifying"
              - move: "ask-reason"
                tone: "open-ended"
                why: "no"
          - intent: "stalling"
            plays: []
            add: []
          - intent: "hardship"
        """);
    assertThat(refusal())
        .contains("playbook.yaml:4: refusal has no play take-payment × clarifying to remove")
        .contains("playbook.yaml:8: key \"why\" is unknown; known are \"move\", \"tone\"")
        .contains("playbook.yaml:9: expected either \"plays\"")
        .contains("playbook.yaml:12: expected either \"plays\"");
  }

  @Test
  void refusesAPlayThatNothingCanBeSaidFor() throws IOException {
    write(
        "playbook.yaml",
        """
        plays:
          - intent: "refusal"
            add:
              - move: "propose-meeting"
                tone: "clarifying"
                why: "talk it over"
        always:
          - move: "ask-reason"
            tone: "closing"
            why: "x"
        """);
    assertThat(refusal())
        .contains(
            "playbook.yaml:4: the playbook asks for propose-meeting × clarifying for refusal,"
                + " and no phrase of \"xx\" is left for it")
        .contains("playbook.yaml:8: the playbook asks for ask-reason × closing, and no phrase");
    for (String language : List.of("xx", "yy")) {
      write(
          language + "/phrases.yaml",
          """
          - id: "meet-1"
            move: "propose-meeting"
            tone: "clarifying"
            say: "Mine own."
          - id: "why-own"
            move: "ask-reason"
            tone: "closing"
            say: "Mine own why."
          """);
    }
    assertThat(coach().advise(lineOf("refusal"), CONTEXT).advice().replies())
        .extracting(Reply::text)
        .contains("Mine own.");
  }

  @Test
  void refusesFilesThatNoPackHas() throws IOException {
    write("playbok.yaml", "plays: []");
    write("xx/phrase.yaml", "- id: \"who-1\"");
    write("zz/phrases.yaml", removal("who-1"));
    write("policies/X1.yml", "id: \"X1\"");
    write("xx/more/phrases.yaml", removal("who-1"));
    write(".git/config", "");
    assertThat(refusal().lines())
        .hasSize(5)
        .anyMatch(
            l -> l.startsWith("playbok.yaml:0: is no file of a pack; did you mean \"playbook"))
        .anyMatch(
            l ->
                l.matches(
                    "xx/phrase.yaml:0: is no file of a pack; did you mean \"phrases.yaml\"\\?;"
                        + " known are brief.yaml, .*, <language>/utterances.tsv"))
        .anyMatch(
            l ->
                l.startsWith(
                    "zz/phrases.yaml:0: language \"zz\" is not there; did you mean \"xx\"?;"
                        + " bundled are [xx, yy], another one has zz/language.yaml"))
        .anyMatch(l -> l.startsWith("policies/X1.yml:0: is no policy"))
        .anyMatch(l -> l.startsWith("xx/more/phrases.yaml:0: lies too deep"));
  }

  @Test
  void learnsOwnUtterancesWordsAndRules() throws IOException {
    write("xx/utterances.tsv", "refusal\t-\tzzyzx qwfp\nrefusal\t-\tneinio zzyzx arst\n");
    write("xx/lexicon.yaml", "concepts:\n  own-word: [\"zzyzx\"]\n");
    write(
        "xx/signals.yaml",
        """
        - signal: "attorney"
          patterns: ["@own-word"]
          fires: ["zzyzx"]
          silent: ["qwfp"]
        """);
    Turn turn = coach().advise("zzyzx qwfp", CONTEXT);
    assertThat(turn.understanding().intent()).isEqualTo(Intent.REFUSAL);
    assertThat(turn.understanding().signals()).containsExactly(Signal.ATTORNEY);
    assertThat(coach().understand(GREETING, CONTEXT).intent()).isEqualTo(Intent.GREETING);
  }

  @Test
  void takesALanguageOfItsOwnBesideTheOthers() {
    TestPacks.copy(TestPacks.SOURCES.resolve("xx"), own.resolve("qq"));
    CallCoach coach = coach();
    assertThat(coach.languages()).extracting(Language::tag).containsExactly("xx", "yy", "qq");
    Turn turn = coach.advise(GREETING, CallContext.on(TestPacks.TODAY).in(Language.of("qq")));
    assertThat(turn.understanding().intent()).isEqualTo(Intent.GREETING);
    assertThat(turn.advice().best().map(Reply::phrase))
        .hasValueSatisfying(id -> assertThat(id).startsWith("qq/who"));
    String russianLetters = TestPacks.utterances("yy").get(2)[2];
    assertThat(coach.understand(russianLetters, CallContext.on(TestPacks.TODAY)).language())
        .isEqualTo(Language.of("yy"));
  }

  @Test
  void refusesADirectoryThatIsNotThere() {
    CallCoach.Builder builder =
        CallCoach.builder().provider(TestPacks.provider()).pack(own.resolve("nowhere"));
    assertThatIllegalArgumentException()
        .isThrownBy(builder::build)
        .withMessageMatching("pack \".*nowhere\" is no directory");
  }

  @Test
  void refusesAWrongOverlay() throws IOException {
    write("xx/phrases.yaml", phrase("who-1", "Mine {sum}.", "") + phrase("Who", "Tuti.", ""));
    assertThatExceptionOfType(PackException.class)
        .isThrownBy(this::coach)
        .satisfies(
            e ->
                assertThat(e.problems())
                    .extracting(problem -> problem.file() + ":" + problem.line())
                    .containsExactly("xx/phrases.yaml:4", "xx/phrases.yaml:5"));
  }

  @Test
  void checksTheWordingOfOwnPhrasesAgainstTheBank() throws IOException {
    write(
        "xx/phrases.yaml",
        phrase("who-own", "Tuti kele.", "") + phrase("b", "rili tuva VOBOBO litobo.", ""));
    assertThatExceptionOfType(PackException.class)
        .isThrownBy(this::coach)
        .withMessageContaining("xx/phrases.yaml:4: xx/who-own: \"tuti\" is informal")
        .withMessageContaining("xx/phrases.yaml:8: says the same as xx/feel-1");
  }

  @Test
  void keepsTheOldPacksWhenAReloadFails() throws IOException {
    write("xx/phrases.yaml", phrase("who-1", "Mine own.", ""));
    CallCoach coach = coach();
    Set<String> before = askingWho(coach);
    write("xx/phrases.yaml", phrase("who-1", "Mine {sum}.", ""));
    assertThatExceptionOfType(PackException.class).isThrownBy(coach::reload);
    assertThat(askingWho(coach)).isEqualTo(before).contains("Mine own.");
    write("xx/phrases.yaml", phrase("who-1", "Mine again.", ""));
    coach.reload();
    assertThat(askingWho(coach)).contains("Mine again.").doesNotContain("Mine own.");
  }

  @Test
  void goesOnWithACallWhoseLanguageIsNoLongerThere() throws IOException {
    TestPacks.copy(TestPacks.SOURCES.resolve("xx"), own.resolve("qq"));
    CallCoach coach = coach();
    Call call = coach.newCall(CallContext.on(TestPacks.TODAY));
    call.debtorSays(GREETING);
    CallContext unknown = CallContext.on(TestPacks.TODAY);
    Turn first = coach.advise("?", unknown, call.state().withLanguage(Language.of("qq")));
    assertThat(first.understanding().language()).isEqualTo(Language.of("qq"));
    try (var files = Files.walk(own.resolve("qq"))) {
      for (Path file : files.sorted(java.util.Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
    coach.reload();
    Turn second = coach.advise("?", unknown, first.after());
    assertThat(second.after().language()).contains(Language.of("xx"));
  }

  @Test
  void reloadsWhileEightThreadsCall() throws Exception {
    write("xx/phrases.yaml", phrase("who-1", "Round 0.", "  for: [\"greeting\"]\n"));
    CallCoach coach = coach();
    AtomicBoolean done = new AtomicBoolean();
    ExecutorService threads = Executors.newFixedThreadPool(8);
    try {
      List<Future<Integer>> counts = new ArrayList<>();
      for (int thread = 0; thread < 8; thread++) {
        counts.add(threads.submit(() -> lastRound(coach, done)));
      }
      for (int round = 1; round <= 10; round++) {
        write(
            "xx/phrases.yaml", phrase("who-1", "Round " + round + ".", "  for: [\"greeting\"]\n"));
        coach.reload();
      }
      done.set(true);
      for (Future<Integer> count : counts) {
        assertThat(count.get()).isEqualTo(10);
      }
    } finally {
      done.set(true);
      threads.shutdownNow();
    }
  }

  /** Calls until all is done and once more; rounds only ever go up. */
  private static int lastRound(CallCoach coach, AtomicBoolean done) {
    int last = 0;
    boolean over = false;
    while (!over) {
      over = done.get();
      String text = coach.advise(GREETING, CONTEXT).advice().best().map(Reply::text).orElseThrow();
      assertThat(text).matches("Round \\d+\\.");
      int round = Integer.parseInt(text.substring(6, text.length() - 1));
      assertThat(round).isGreaterThanOrEqualTo(last);
      last = round;
    }
    return last;
  }
}
