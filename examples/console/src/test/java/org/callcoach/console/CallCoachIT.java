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
      strings = {"", "understand", "advise", "check", "coach", "train", "evaluate", "classify"})
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
    "advise --policy ZZ, this version has neutral",
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
    assertThat(run.error()).contains("understand, advise, check, coach, train, evaluate, classify");
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
            "We'll have you arrested on Friday.\n"
                + "If no arrangement is made by Friday, the creditor may go to court.\n"
                + "I understand, but you still owe it.\n",
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
          when: ["verified"]
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
