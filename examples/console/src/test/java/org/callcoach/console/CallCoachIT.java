package org.callcoach.console;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Runs the built jar, as a user does. */
@Timeout(120)
final class CallCoachIT {
  private static final String JAVA =
      Path.of(System.getProperty("java.home"), "bin/java").toString();
  private static final ObjectMapper JSON = new ObjectMapper();

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "understand",
        "advise",
        "check",
        "coach",
        "replay",
        "contact",
        "sheet",
        "train",
        "evaluate",
        "classify"
      })
  void everyCommandHasHelp(String command) throws Exception {
    Run run = command.isEmpty() ? run("", "--help") : run("", command, "--help");
    assertThat(run.status()).isZero();
    assertThat(run.out()).startsWith("Usage: callcoach").doesNotContain("SLF4J", "WARN");
  }

  @ParameterizedTest
  @CsvSource({
    "nonsense, Unmatched argument",
    "advise --language xx, is not loaded",
    "advise --language !!, is not a language tag",
    "advise --languages en;tlh, has no pack",
    "advise --today tomorrow, --today takes",
    "advise --zone Mars, --zone takes",
    "advise --policy ZZ, policy \"ZZ\" is unknown",
    "contact --account /nowhere.json --at 2026-04-07T10:00Z, is not there",
    "contact --at 2026-04-07T10:00Z, Missing required option",
    "advise --packs /nowhere, is no directory",
    "advise --replies 0, must be 1 or more",
    "coach --account /nowhere.json, is not there",
    "classify --model /nowhere.model, is not there",
    "train --data /nowhere.tsv --model m, is not there",
    "train, Missing required options",
  })
  void badUsageIsOneLineAndExit2(String arguments, String message) throws Exception {
    Run run = run("", arguments.replace(';', ',').split(" "));
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.error().lines()).hasSize(1);
    assertThat(run.error()).startsWith("callcoach: ").contains(message);
  }

  @Test
  void withoutACommandItNamesThem() throws Exception {
    Run run = run("");
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.error())
        .contains(
            "understand, advise, check, coach, replay, contact, sheet, train, evaluate, classify");
  }

  @Test
  void replaysAWholeCall() throws Exception {
    String call = Files.readString(Path.of("samples", "call.jsonl"));
    Run run = run(call + "{\"turns\":[{\"speaker\":\"nobody\",\"text\":\"x\"}]}\n", "replay");
    List<JsonNode> lines = run.json();
    assertThat(lines).hasSize(12);
    assertThat(lines.subList(0, 10))
        .extracting(line -> line.get("state").get("stage").asText())
        .containsExactly(
            "opening",
            "verification",
            "verification",
            "reason-for-call",
            "listening",
            "negotiation",
            "commitment",
            "recap",
            "recap",
            "closing");
    assertThat(lines.get(6).get("understanding").get("intents").get(0).get("id").asText())
        .isEqualTo("payment-promise");
    JsonNode outcome = lines.get(10).get("summary").get("outcome");
    assertThat(outcome.get("kind").asText()).isEqualTo("promise");
    assertThat(outcome.get("date").asText()).isEqualTo("2026-04-17");
    assertThat(outcome.get("amount").asText()).isEqualTo("200.00");
    assertThat(lines.get(11).get("error").asText())
        .startsWith("speaker \"nobody\" is unknown; one of");
    assertThat(run.status()).isEqualTo(1);
  }

  @Test
  void advisesOnThreeLanguages() throws Exception {
    Run run =
        run(
            "my ex was meant to pay that, not me\nj'ai perdu mon boulot\nesa factura no es mía\n",
            "advise");
    List<JsonNode> lines = run.json();
    assertThat(lines).extracting(l -> l.get("language").asText()).containsExactly("en", "fr", "es");
    assertThat(lines)
        .extracting(l -> l.at("/intents/0/id").asText())
        .containsExactly("blame-shifting", "hardship", "dispute-liability");
    assertThat(lines).allSatisfy(l -> assertThat(l.get("replies")).hasSize(3));
  }

  @Test
  void checksAgentLines() throws Exception {
    Run run =
        run(
            """
            We'll have you arrested on Friday.
            If no arrangement is made by Friday, the creditor may go to court.
            I understand, but you still owe it.
            """,
            "check",
            "--language",
            "en");
    List<JsonNode> lines = run.json();
    assertThat(run.status()).isZero();
    assertThat(lines)
        .extracting(l -> l.get("verdict").asText())
        .containsExactly("violation", "ok", "warn");
    JsonNode threat = lines.get(0).at("/findings/0");
    assertThat(threat.get("category").asText()).isEqualTo("threat-arrest");
    assertThat(threat.get("end").asInt()).isGreaterThan(threat.get("start").asInt());
    assertThat(threat.get("rule").asText()).startsWith("en/threat-arrest");
    assertThat(threat.get("source").asText()).isNotBlank();
    assertThat(threat.get("instead").asText()).isNotBlank();
    assertThat(lines.get(2).at("/findings/0/category").asText()).isEqualTo("hollow-empathy");
    assertThat(lines.get(2).get("skills")).isEmpty();
  }

  @Test
  void explainedWeightsAddUpToOneSum() throws Exception {
    JsonNode line = run("the invoice never came\n", "understand", "--explain").json().get(0);
    JsonNode because = line.at("/intents/0/because");
    assertThat(because).isNotEmpty();
    assertThat(because.findValuesAsText("text")).contains("invoice", "(prior)");
  }

  @Test
  void everyInputLineHasAnOutputLine() throws Exception {
    String huge = "I will pay ".repeat(100_000);
    String odd = "\n\u0000\u0001\u0002\n😀😀😀\nשלום מה שלומך\nпривет\n" + huge + "\n🤷 no 钱 لا\n";
    Run run = run(odd, "advise");
    assertThat(run.status()).isZero();
    assertThat(run.json()).hasSize(7).allSatisfy(l -> assertThat(l.get("intents")).hasSize(3));
  }

  @Test
  void bytesThatAreNoTextGiveALineToo() throws Exception {
    Run run = run(new byte[] {(byte) 0xC3, 0x28, (byte) 0xFF, '\n', 'o', 'k', '\n'}, "understand");
    assertThat(run.json()).hasSize(2);
  }

  @Test
  void trainsEvaluatesAndClassifies() throws Exception {
    Path data = folder.resolve("own.tsv");
    Files.writeString(
        data,
        """
        cat\tmy cat is purring
        cat\tthe cat drank its milk
        cat\ta cat on the roof
        cat\tcats sleep all day
        dog\tmy dog is barking
        dog\tthe dog chased a ball
        dog\ta dog at the gate
        dog\tdogs love walks
        """);
    String model = folder.resolve("own.model").toString();
    String again = folder.resolve("again.model").toString();
    assertThat(run("", "train", "--data", data.toString(), "--model", model).status()).isZero();
    assertThat(run("", "train", "--data", data.toString(), "--model", again).status()).isZero();
    assertThat(Path.of(model)).hasSameBinaryContentAs(Path.of(again));
    JsonNode measured =
        run("", "evaluate", "--data", data.toString(), "--model", model).json().get(0);
    assertThat(measured.get("accuracy").asDouble()).isEqualTo(1.0);
    JsonNode line = run("a barking dog\n", "classify", "--model", model).json().get(0);
    assertThat(line.at("/intents/0/id").asText()).isEqualTo("dog");
  }

  @ParameterizedTest
  @CsvSource({"no tab here", "'a\tb\tc'", "'\ttext without a label'", "'label\t '"})
  void aMalformedLineIsNamed(String bad) throws Exception {
    Path data = folder.resolve("bad.tsv");
    Files.writeString(data, "label\ta good line\n" + bad + "\n");
    Run run = run("", "train", "--data", data.toString(), "--model", folder + "/m");
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.error()).contains("bad.tsv:2: expected a label, one tab and a text");
  }

  @Test
  void aFileThatIsNoModelIsNamed() throws Exception {
    Path file = folder.resolve("no.model");
    Files.writeString(file, "nothing of the kind");
    Run run = run("", "classify", "--model", file.toString());
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.error()).contains("no.model");
  }

  @Test
  void ownPhrasesAreLaidOverTheBundledOnes() throws Exception {
    Path own = Files.createDirectories(folder.resolve("own/en"));
    Files.writeString(
        own.resolve("phrases.yaml"),
        """
        - id: "our-own-plan-1"
          move: "ask-affordability"
          tone: "open-ended"
          for: ["hardship"]
          when: ["verified", "not-cared"]
          say: "What would a month with us have to look like, so that it works for you?"
        """);
    Run run =
        run(
            "I lost my job\n",
            "advise",
            "--replies",
            "9",
            "--packs",
            folder.resolve("own").toString());
    assertThat(run.out()).contains("What would a month with us have to look like");
  }

  @Test
  void aBrokenOwnPackStopsWithAllItsErrors() throws Exception {
    Path own = Files.createDirectories(folder.resolve("broken/en"));
    Files.writeString(
        own.resolve("phrases.yaml"),
        """
        - id: "a"
          move: "ask-nothing"
          tone: "open-ended"
          say: "What {sum} is it?"
        - id: "a"
          tone: "warm"
          say: 12
        """);
    Run run = run("", "advise", "--packs", folder.resolve("broken").toString());
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.error())
        .contains("en/phrases.yaml:2:", "en/phrases.yaml:4:", "en/phrases.yaml:5:");
  }

  @Test
  void coachIsAFilterWhenItIsPiped() throws Exception {
    Path account = folder.resolve("account.json");
    Files.writeString(
        account,
        """
        {"creditor":"First Prairie Bank","amount":"3914.77","currency":"USD",
         "authority":{"max_discount_percent":10,"max_instalments":6}}
        """);
    Run run =
        run(
            "d: hello?\nv\nd: yes that's me\nnonsense\nd: I can't pay it all at once\n",
            "coach",
            "--account",
            account.toString());
    assertThat(run.status()).isEqualTo(1);
    List<JsonNode> lines = run.json();
    assertThat(lines).hasSize(5);
    assertThat(lines.get(0).get("verified").asBoolean()).isFalse();
    assertThat(lines.get(0).get("replies").toString()).doesNotContain("Prairie", "3,914");
    assertThat(lines.get(1).get("verified").asBoolean()).isTrue();
    assertThat(lines.get(3).get("line").asInt()).isEqualTo(4);
    assertThat(lines.get(3).get("error").asText()).contains("\"d:\"");
  }

  private Run contact(String history, String... more) throws Exception {
    Path account = folder.resolve("account.json");
    Files.writeString(
        account,
        """
        {"creditor":"First Prairie Bank",
         "debtor":{"zone":"America/New_York","phone_zone":"America/Los_Angeles"}}
        """);
    Path file = folder.resolve("history.json");
    Files.writeString(file, history);
    List<String> words = new ArrayList<>(List.of("contact", "--languages", "en"));
    words.addAll(List.of("--account", account.toString(), "--history", file.toString()));
    words.addAll(List.of(more));
    return run("", words.toArray(String[]::new));
  }

  @Test
  void aContactIsAllowedOnBothClocksOrNotAtAll() throws Exception {
    JsonNode early =
        contact("{}", "--policy", "US", "--at", "2026-04-07T08:30:00-04:00").json().get(0);
    assertThat(early.get("allowed").asBoolean()).isFalse();
    assertThat(early.at("/reasons/0/rule").asText()).isEqualTo("US/hours");
    assertThat(early.at("/reasons/0/zone").asText()).isEqualTo("America/Los_Angeles");
    assertThat(early.at("/reasons/0/source").asText()).isEqualTo("law");
    assertThat(early.at("/reasons/0/cite").asText()).contains("1692c");
    assertThat(early.at("/reasons/0/verified").asBoolean()).isTrue();
    assertThat(early.get("earliest").asText()).isEqualTo("2026-04-07T11:00-04:00");
    JsonNode later = contact("{}", "--policy", "US", "--at", "2026-04-07T15:30:00Z").json().get(0);
    assertThat(later.get("allowed").asBoolean()).isTrue();
    assertThat(later.get("reasons")).isEmpty();
  }

  @Test
  void withoutAPolicyTheStrictestHoldsAndALetterGoesFirst() throws Exception {
    JsonNode line = contact("{}", "--at", "2026-04-07T16:00:00Z").json().get(0);
    assertThat(line.get("policies").toString()).isEqualTo("[\"neutral\",\"common\"]");
    assertThat(line.get("allowed").asBoolean()).isFalse();
    assertThat(line.findValuesAsText("rule")).contains("neutral/letter-first");
    assertThat(line.has("earliest")).isFalse();
  }

  @Test
  void aStopRequestClosesTheChannelThatItNames() throws Exception {
    String history =
        """
        {"stops":[{"signal":"stop-contact","at":"2026-03-17T18:45:00Z","channels":["text"]}]}
        """;
    String[] at = {"--policy", "US", "--at", "2026-04-07T16:00:00Z", "--channel"};
    List<String> call = new ArrayList<>(List.of(at));
    call.add("call");
    assertThat(contact(history, call.toArray(String[]::new)).json().get(0).get("allowed"))
        .hasToString("true");
    List<String> text = new ArrayList<>(List.of(at));
    text.add("text");
    assertThat(contact(history, text.toArray(String[]::new)).json().get(0).get("allowed"))
        .hasToString("false");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{\"contact\":[]} | field \"contact\" is unknown; known are contacts, denials",
        "{\"contacts\":{}} | field \"contacts\" is {}; it takes a list",
        "{\"contacts\":[{\"at\":\"2026-04-01\"}]} | field \"contacts[0].at\": Text '2026-04-01'",
        "{\"contacts\":[{\"at\":\"2026-04-01T10:00Z\"}]} | \"contacts[0].channel\" is missing",
        "{\"stops\":[{\"signal\":\"stop\"}]} | field \"stops[0].signal\": signal \"stop\" is unknown",
        "{\"quiet\":[{\"days\":[\"noday\"]}]} | field \"quiet[0].days[0]\": day \"noday\" is unknown",
        "{\"payments\":[{\"due\":\"2026-05-01\",\"paid\":1}]} | it takes true or false",
        "[] | the file is []; it takes an object",
        "{ | history.json:1: "
      })
  void aBrokenHistoryIsNamedWithItsPlace(String history, String message) throws Exception {
    Run run = contact(history, "--at", "2026-04-07T16:00:00Z");
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.error().lines()).hasSize(1);
    assertThat(run.error()).contains(message);
  }

  @ParameterizedTest
  @CsvSource({
    "en, Call sheet, 'By the papers: $3,914.77', Delivery note missing (R-1033)",
    "fr, Fiche d’appel, D’après les pièces : 3, Bon de livraison manquant (R-1033)",
    "de, Gesprächsblatt, 'Laut Unterlagen: 3.914,77', Lieferschein fehlt (R-1033)",
    "zh, 通话备忘单, 按单据：US$3, 缺送货单 (R-1033)"
  })
  void theSheetIsInTheLanguageAsked(String language, String title, String sum, String gap)
      throws Exception {
    String account = Path.of("samples", "account.json").toString();
    String[] words = {
      "sheet", "--languages", language, "--account", account, "--today", "2026-04-07"
    };
    List<String> markdown = new ArrayList<>(List.of(words));
    markdown.addAll(List.of("--format", "markdown"));
    Run text = run("", markdown.toArray(String[]::new));
    assertThat(text.status()).isZero();
    assertThat(text.out()).startsWith("# " + title).contains(sum, gap, "✓");
    Run page = run("", words);
    assertThat(page.out())
        .startsWith("<!DOCTYPE html>\n<html lang=\"" + language + "\">")
        .contains("Marcus Teller", title)
        .endsWith("</html>\n");
  }

  @Test
  void aCentMakesTheSheetSayNotReady() throws Exception {
    Path account = folder.resolve("account.json");
    Files.writeString(
        account,
        Files.readString(Path.of("samples", "account.json")).replace("3914.77", "3914.78"));
    Run run =
        run(
            "",
            "sheet",
            "--languages",
            "en",
            "--account",
            account.toString(),
            "--today",
            "2026-04-07",
            "--format",
            "markdown");
    assertThat(run.out()).contains("✗ Not ready to call", "Claim and papers differ: $0.01");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{\"claim\":{\"kind\":\"bribe\"}} | kind \"bribe\" is unknown; known are card, loan",
        "{\"claim\":{\"invoice\":[]}} | field \"claim.invoice\" is unknown; known are address",
        "{\"claim\":{\"payments\":[{\"date\":\"2026-01-01\",\"amount\":\"0\"}]}} | must be more than 0",
        "{\"claim\":{\"payments\":[{\"amount\":\"x\"}]}} | is missing"
      })
  void aBrokenClaimIsNamedWithItsPlace(String json, String message) throws Exception {
    Path account = folder.resolve("account.json");
    Files.writeString(account, json);
    Run run = run("", "sheet", "--languages", "en", "--account", account.toString());
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.error().lines()).hasSize(1);
    assertThat(run.error()).contains("account.json: ", message);
  }

  @Test
  void theSampleIsRuledOn() throws Exception {
    JsonNode line =
        run(
                "",
                "contact",
                "--languages",
                "en",
                "--policy",
                "US",
                "--account",
                "samples/account.json",
                "--history",
                "samples/history.json",
                "--at",
                "2026-04-07T10:00:00-05:00")
            .json()
            .get(0);
    assertThat(line.get("allowed").asBoolean()).isTrue();
    assertThat(line.at("/best/0/from").asText()).isEqualTo("2026-04-07T14:30-05:00");
    assertThat(line.at("/best/2/answered").asInt()).isEqualTo(2);
  }

  /** What a run left behind. */
  private record Run(int status, String out, String error) {
    List<JsonNode> json() throws IOException {
      List<JsonNode> lines = new ArrayList<>();
      for (String line : out.lines().toList()) {
        lines.add(JSON.readTree(line));
      }
      return lines;
    }
  }

  private Run run(String input, String... words) throws IOException, InterruptedException {
    return run(input.getBytes(StandardCharsets.UTF_8), words);
  }

  private Run run(byte[] input, String... words) throws IOException, InterruptedException {
    List<String> command =
        new ArrayList<>(List.of(JAVA, "-jar", System.getProperty("callcoach.jar")));
    command.addAll(List.of(words));
    Path in = Files.write(Files.createTempFile(folder, "in", ""), input);
    Path out = Files.createTempFile(folder, "out", "");
    Path error = Files.createTempFile(folder, "error", "");
    Process process =
        new ProcessBuilder(command)
            .redirectInput(in.toFile())
            .redirectOutput(out.toFile())
            .redirectError(error.toFile())
            .start();
    int status = process.waitFor();
    return new Run(status, Files.readString(out), Files.readString(error));
  }
}
