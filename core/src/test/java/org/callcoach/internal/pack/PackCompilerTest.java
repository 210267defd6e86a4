package org.callcoach.internal.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.callcoach.CallCoach;
import org.callcoach.TestPacks;
import org.callcoach.pack.PackException;
import org.callcoach.pack.PackProblem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class PackCompilerTest {
  @TempDir private Path directory;
  private Path sources;
  private Path result;

  @BeforeEach
  void copySources() {
    sources = directory.resolve("sources");
    result = directory.resolve("result");
    TestPacks.copyTo(sources);
  }

  private List<String> problems() {
    PackException e =
        catchThrowableOfType(PackException.class, () -> PackCompiler.compile(sources, result));
    assertThat(e).as("nothing was wrong").isNotNull();
    assertThat(e.problems())
        .isSorted()
        .extracting(PackProblem::toString)
        .isEqualTo(e.getMessage().lines().toList());
    assertThat(result).doesNotExist();
    return e.getMessage().lines().toList();
  }

  private void edit(String file, String from, String to) throws IOException {
    Path path = sources.resolve(file);
    String content = Files.readString(path);
    assertThat(content).contains(from);
    int at = content.indexOf(from);
    Files.writeString(path, content.substring(0, at) + to + content.substring(at + from.length()));
  }

  private record Broken(String file, String from, String to, List<String> expected) {
    Broken(String file, String from, String to, String... expected) {
      this(file, from, to, List.of(expected));
    }

    @Override
    public String toString() {
      return expected.get(0);
    }
  }

  static Stream<Broken> brokenSettings() {
    return Stream.of(
        new Broken(
            "xx/language.yaml",
            "name:",
            "nam:",
            "xx/language.yaml:1: key \"nam\" is unknown; did you mean \"name\"?; known are \"apostrophe\", \"fold\", \"formal\", \"informal\", \"name\", \"script\"",
            "xx/language.yaml:1: key \"name\" is missing"),
        new Broken(
            "xx/language.yaml",
            "script: \"Latn\"",
            "script: 12",
            "xx/language.yaml:2: found an unquoted value 12, expected a text in double quotes"),
        new Broken(
            "xx/language.yaml",
            "script: \"Latn\"",
            "script: true",
            "xx/language.yaml:2: found an unquoted value true, expected a text in double quotes"),
        new Broken(
            "xx/language.yaml",
            "script: \"Latn\"",
            "script: [\"Latn\"]",
            "xx/language.yaml:2: found a list, expected a text in double quotes"),
        new Broken(
            "xx/language.yaml", "\"Xanese\"", "\" \"", "xx/language.yaml:1: the text is empty"),
        new Broken(
            "xx/language.yaml",
            "\"joins\"",
            "\"join\"",
            "xx/language.yaml:3: apostrophe \"join\" is unknown; did you mean \"joins\"?"),
        new Broken(
            "xx/language.yaml",
            "\"joins\"",
            "\"whatever\"",
            "xx/language.yaml:3: apostrophe \"whatever\" is unknown"),
        new Broken(
            "xx/language.yaml",
            "formal: [\"vosi\"]",
            "formal: \"vosi\"",
            "xx/language.yaml:4: found a text, expected a list"),
        new Broken(
            "xx/language.yaml",
            "name:",
            "fold: \"Nonsense\"\nname:",
            "xx/language.yaml:1: fold \"Nonsense\" is no ICU transform"),
        new Broken(
            "xx/language.yaml",
            "name:",
            "name: \"x\"\nname:",
            "xx/language.yaml:2: is no YAML: Duplicate field 'name'"));
  }

  static Stream<Broken> brokenGuard() {
    return Stream.of(
        new Broken(
            "xx/guard.yaml",
            "violation: \"threat-arrest\"",
            "violation: \"threat-arest\"",
            "xx/guard.yaml:1: violation \"threat-arest\" is unknown; did you mean \"threat-arrest\"?"),
        new Broken(
            "xx/guard.yaml",
            "violation: \"threat-arrest\"",
            "rule: \"nothing\"",
            "xx/guard.yaml:3: a rule is about one of act, lapse, skill, violation"),
        new Broken(
            "xx/guard.yaml",
            "\"zaro ... kelu\"",
            "\"zaro (kelu\"",
            "xx/guard.yaml:3: pattern \"zaro (kelu\": a ( is not closed"),
        new Broken(
            "xx/guard.yaml",
            "\"fuzaka zaro kelu\"",
            "\"fuzaka zaro\"",
            "xx/guard.yaml:7: \"fuzaka zaro\" must break, but does not, the rule of \"threat-arrest\" in line 1"),
        new Broken(
            "xx/guard.yaml",
            "\"zaro vatoke\"",
            "\"zaro kelu\"",
            "xx/guard.yaml:10: \"zaro kelu\" must not break, but does, the rule of \"threat-arrest\" in line 1"),
        new Broken(
            "xx/guard.yaml",
            "lapse: \"pity\"",
            "rule: \"other\"\n  lapse: \"cold\"",
            "xx/guard.yaml:0: lapse \"pity\" has no rule"),
        new Broken(
            "xx/agent.tsv",
            "threat-arrest\t",
            "threat-arest\t",
            "xx/agent.tsv:1: label \"threat-arest\" is unknown; did you mean \"threat-arrest\"?"),
        new Broken(
            "xx/agent.tsv",
            "threat-arrest\t",
            "threat-arrest|recap\t",
            "xx/agent.tsv:1: \"threat-arrest|recap\": a violation stands alone"),
        new Broken(
            "xx/agent.tsv",
            "threat-arrest\t",
            "threat-arrest\tone\t",
            "xx/agent.tsv:1: has 3 fields, expected 2: label, text"),
        new Broken(
            "xx/phrases.yaml",
            "Rili tuva vobobo litobo.",
            "Rili zaro tuva kelu.",
            "xx/phrases.yaml:4: xx/feel-1: \"zaro tuva kelu\" breaks threat-arrest of guard.yaml"),
        new Broken(
            "xx/phrases.yaml",
            "Rili tuva vobobo litobo.",
            "Rili debu tuva nomi.",
            "xx/phrases.yaml:4: xx/feel-1: \"debu tuva nomi\" lets on that there is a debt (names-debt"
                + " of guard.yaml); it needs when: [\"verified\"]"),
        new Broken(
            "xx/phrases.yaml",
            "Rili tuva vobobo litobo.",
            "Rili tuva vobobo rakiki litobo.",
            "xx/phrases.yaml:12: xx/feel-3: says nearly the same as xx/feel-1"));
  }

  static Stream<Broken> brokenYaml() {
    return Stream.of(
        new Broken(
            "xx/lexicon.yaml",
            "concepts:",
            "concepts: [",
            "xx/lexicon.yaml:3: is no YAML: while parsing a flow sequence"),
        new Broken(
            "xx/lexicon.yaml",
            "concepts:",
            "---\nx: \"y\"\n---\nconcepts:",
            "xx/lexicon.yaml:4: has a second document; one file is one document"),
        new Broken(
            "xx/lexicon.yaml",
            "filler: [",
            "filler: &a [",
            "xx/lexicon.yaml:2: is no YAML: anchors and aliases are not used here"),
        new Broken("xx/lexicon.yaml", "concepts:", "concepts:\u0001", "xx/lexicon.yaml"));
  }

  static Stream<Broken> brokenLexicon() {
    return Stream.of(
        new Broken(
            "xx/lexicon.yaml",
            "concepts:",
            "concept:",
            "xx/lexicon.yaml:2: key \"concept\" is unknown; did you mean \"concepts\"?; known are \"concepts\""),
        new Broken(
            "xx/lexicon.yaml",
            "  filler",
            "  Fil_ler",
            "xx/lexicon.yaml:2: concept \"Fil_ler\" is not kebab-case"),
        new Broken(
            "xx/lexicon.yaml",
            "[\"eh\", \"umu\"",
            "[\"eh\", \"eh\"",
            "xx/lexicon.yaml:2: \"eh\" stands in line 2 already"),
        new Broken(
            "xx/lexicon.yaml",
            "[\"eh\", \"umu\", \"na na\"]",
            "[]",
            "xx/lexicon.yaml:2: concept \"filler\" has no entry"),
        new Broken(
            "xx/lexicon.yaml",
            "\"neka*\"",
            "\"ne ka*\"",
            "xx/lexicon.yaml:3: \"ne ka*\": a star ends one word of two letters or more"),
        new Broken(
            "xx/lexicon.yaml",
            "\"neka*\"",
            "\"n*\"",
            "xx/lexicon.yaml:3: \"n*\": a star ends one word of two letters or more"),
        new Broken(
            "xx/lexicon.yaml",
            "\"neka*\"",
            "\"ne*ka\"",
            "xx/lexicon.yaml:3: \"ne*ka\": a star ends one word of two letters or more"),
        new Broken(
            "xx/lexicon.yaml",
            "  life:",
            "  lives:",
            "xx/lexicon.yaml:0: concept \"life\" is missing, other languages have it",
            "yy/lexicon.yaml:0: concept \"lives\" is missing, other languages have it"));
  }

  static Stream<Broken> brokenUtterances() {
    String file = "xx/utterances.tsv";
    return Stream.of(
        new Broken(
            file,
            "pay-now\t-\t",
            "pay-now\t",
            file + ":1: has 2 fields, expected 3: intent, situation or -, text"),
        new Broken(
            file,
            "fosadu lubu\n",
            "fosadu lubu\tx\n",
            file + ":1: has 4 fields, expected 3: intent, situation or -, text"),
        new Broken(
            file,
            "pay-now\t",
            "pay-nwo\t",
            file + ":1: intent \"pay-nwo\" is unknown; did you mean \"pay-now\"?"),
        new Broken(file, "fosadu lubu\n", "\n", file + ":1: the text is empty"),
        new Broken(
            file,
            "fosadu lubu\n",
            "fosadu  lubu\n",
            file + ":1: the text has spaces at an end or doubled"),
        new Broken(
            file,
            "fosadu lubu\n",
            "fosadu lubu\r\n",
            file + ":1: the text has spaces at an end or doubled"),
        new Broken(
            file,
            "fosadu lubu\n",
            "fosade\u0301 lubu\n",
            file + ":1: the text is not in Unicode's NFC form"),
        new Broken(
            file,
            "fosadu lubu\n",
            "fosadu\u0007 lubu\n",
            file + ":1: the text has a control character"),
        new Broken(
            file,
            "pay-now\t-\tFosadu datogipo bamode.",
            "refusal\t-\tFosadu,  lubu".replace("  ", " "),
            file + ":2: \"Fosadu, lubu\" has the words of xx/utterances.tsv:1 (pay-now)"),
        new Broken(
            file,
            "pay-now\t-\tfosadu lubu\npay-now\t-\tFosadu datogipo bamode.\n",
            "",
            file + ":0: intent \"pay-now\" has 4 utterances, at least 5 are needed"));
  }

  static Stream<Broken> brokenSignals() {
    String file = "xx/signals.yaml";
    return Stream.of(
        new Broken(
            file,
            "\"self-harm\"",
            "\"selfharm\"",
            file + ":1: signal \"selfharm\" is unknown; did you mean \"self-harm\"?",
            file + ":0: signal \"self-harm\" has no rule, other languages have one"),
        new Broken(
            file,
            "patterns:",
            "pattern:",
            file
                + ":3: key \"pattern\" is unknown; did you mean \"patterns\"?; known are \"fires\", \"patterns\", \"signal\", \"silent\"",
            file + ":1: key \"patterns\" is missing"),
        new Broken(
            file,
            "ma) mi\"",
            "ma mi\"",
            file + ":3: pattern \"(mora|tora ma mi\": a ( is not closed",
            file + ":7: \"sora mora mi\" must raise, but does not, the signal \"self-harm\""),
        new Broken(
            file,
            "@life",
            "@lief",
            file + ":4: pattern \"ne ... @lief $\": concept @lief is not in lexicon.yaml"),
        new Broken(
            file,
            "\"tela plu\"",
            "\"ne plu, tela plu\"",
            file
                + ":23: \"ne plu, tela plu\" must not raise, but does, the signal \"stop-contact\""),
        new Broken(
            file,
            "  fires:\n    - \"sora mora mi\"\n    - \"tora ma mi vele\"\n    - \"ne solu vita\"\n    - \"Noke mi kele mora, na.\"\n",
            "  fires: []\n",
            file + ":1: a rule needs an example that fires and one that does not"),
        new Broken(
            file,
            "- signal: \"self-harm\"\n ",
            "- \"x\"\n- signal: \"self-harm\"\n ",
            file
                + ":1: found a text, expected a mapping with \"fires\", \"patterns\", \"signal\", \"silent\""));
  }

  static Stream<Broken> brokenPhrases() {
    String file = "xx/phrases.yaml";
    String first = "\"Rili tuva vobobo litobo.\"";
    return Stream.of(
        new Broken(file, "  tone: \"empathetic\"\n", "", file + ":1: key \"tone\" is missing"),
        new Broken(
            file,
            first,
            first + "\n  for: [\"refusal\"]\n  when: [\"close\"]",
            file + ":4: what is asked where two readings are \"close\" is for these two"),
        new Broken(
            file,
            first,
            first + "\n  for: [\"refusal\", \"stalling\"]\n  when: [\"close\"]",
            "yy/phrases.yaml:0: no phrase asks which of [stalling, refusal] was meant, other"
                + " languages have one"),
        new Broken(
            file,
            "\"empathetic\"",
            "\"closing\"",
            file
                + ":0: acknowledge-feeling × empathetic for payment-promise has 2 phrases, the playbook needs 3"),
        new Broken(
            file,
            "  tone:",
            "  delivry: \"x\"\n  tone:",
            file
                + ":3: key \"delivry\" is unknown; did you mean \"delivery\"?; known are \"delivery\", \"for\", \"id\", \"move\", \"say\", \"tone\", \"when\""),
        new Broken(
            file,
            "\"acknowledge-feeling\"",
            "\"acknowledge-feelings\"",
            file
                + ":2: move \"acknowledge-feelings\" is unknown; did you mean \"acknowledge-feeling\"?"),
        new Broken(
            file,
            "\"empathetic\"",
            "\"emphatic\"",
            file + ":3: tone \"emphatic\" is unknown; did you mean \"empathetic\"?"),
        new Broken(
            file, "\"feel-2\"", "\"feel-1\"", file + ":5: id \"feel-1\" stands in line 1 already"),
        new Broken(file, "\"feel-1\"", "\"Feel 1\"", file + ":1: id \"Feel 1\" is not kebab-case"),
        new Broken(
            file,
            "\"feel-1\"",
            "1",
            file + ":1: found an unquoted value 1, expected a text in double quotes"),
        new Broken(
            file, first, "\"Rili  tuva.\"", file + ":4: the text has spaces at an end or doubled"),
        new Broken(
            file,
            first,
            "\"Rili '{amount}'.\"",
            file
                + ":4: an apostrophe before a brace or another one quotes in MessageFormat; use ’"),
        new Broken(
            file,
            first,
            "\"Rili {sum}.\"",
            file
                + ":4: is no message: slot \"sum\" is unknown; one of creditor, debtor-name, amount, due-date, reference, clause, discount-percent, settlement-amount, instalment-count, instalment-sum, missed-date, language-name, promise-date, promise-amount, plan-amount, circumstance"),
        new Broken(
            file,
            first,
            "\"Rili {0}.\"",
            file + ":4: is no message: slots have names, not numbers"),
        new Broken(file, first, "\"Rili {amount.\"", file + ":4: is no message: "),
        new Broken(
            file, first, "\"Rili amount}.\"", file + ":4: is no message: a } closes nothing"),
        new Broken(
            file,
            first,
            "\"Rili {amount, number}.\"",
            file + ":4: is no message: slot {amount} has no simple form"),
        new Broken(
            file,
            first,
            "\"Rili {amount, plural, other {x}}.\"",
            file + ":4: is no message: slot {amount} has no plural form"),
        new Broken(
            file,
            first,
            "\"Duvemivi duvemivi zedo BISOZILO.\"",
            file + ":8: says the same as xx/feel-1 in line 4"),
        new Broken(
            file,
            first,
            "\"Rili Tuti vobobo.\"",
            file + ":4: xx/feel-1: \"tuti\" is informal; the bank keeps [vosi]"),
        new Broken(
            file,
            "for: [\"hardship\"]",
            "for: [\"hardships\"]",
            file + ":124: intent \"hardships\" is unknown; did you mean \"hardship\"?"),
        new Broken(
            file,
            "when: [\"verified\"]",
            "when: [\"verifed\"]",
            file + ":129: condition \"verifed\" is unknown; did you mean \"verified\"?"),
        new Broken(
            file,
            "delivery: \"slowly, then a pause\"",
            "delivery: null",
            file + ":136: found an unquoted value"));
  }

  static Stream<Broken> brokenPlaybook() {
    String file = "playbook.yaml";
    return Stream.of(
        new Broken(
            file,
            "plays:",
            "pleys:",
            file
                + ":2: key \"pleys\" is unknown; did you mean \"plays\"?; known are \"always\", \"first\", \"gates\", \"plays\", \"signals\""),
        new Broken(
            file,
            "\"pay-now\"",
            "\"paynow\"",
            file + ":2: intent \"paynow\" is unknown; did you mean \"pay-now\"?"),
        new Broken(
            file,
            "\"ask-payment-date\"",
            "\"ask-payment-data\"",
            file + ":4: move \"ask-payment-data\" is unknown; did you mean \"ask-payment-date\"?"),
        new Broken(file, "\"open-ended\"", "\"open\"", file + ":5: tone \"open\" is unknown"),
        new Broken(
            file,
            "[\"not-dated\"]",
            "[\"undated\"]",
            file + ":6: condition \"undated\" is unknown"),
        new Broken(
            file,
            "        why: \"a promise is worth its date\"\n",
            "",
            file + ":4: key \"why\" is missing"),
        new Broken(
            file,
            "  - signal: \"self-harm\"\n    as:",
            "  - signal: \"self-harm\"\n    at:",
            file
                + ":407: key \"at\" is unknown; did you mean \"as\"?; known are \"as\", \"plays\", \"signal\", \"until\"",
            file + ":406: key \"as\" is missing"),
        new Broken(
            file,
            "forbids-tones:",
            "forbid-tones:",
            file + ":419: key \"forbid-tones\" is unknown; did you mean \"forbids-tones\"?"),
        new Broken(
            file,
            "raised: [\"self-harm\"]",
            "raised: [\"selfharm\"]",
            file + ":418: signal \"selfharm\" is unknown; did you mean \"self-harm\"?"),
        new Broken(
            file,
            "    reason: \"words of",
            "    raeson: \"words of",
            file + ":417: key \"reason\" is missing"),
        new Broken(
            file,
            "plays:\n  - intent:",
            "plays:\n  - \"x\"\n  - intent:",
            file + ":2: found a text, expected a mapping with \"intent\", \"plays\""),
        new Broken(
            file, "[\"not-dated\"]", "\"not-dated\"", file + ":6: found a text, expected a list"));
  }

  static Stream<Broken> brokenAgent() {
    String file = "xx/agent.yaml";
    return Stream.of(
        new Broken(
            file,
            "\"asks-reason\"",
            "\"ask-reason\"",
            file + ":1: cue \"ask-reason\" is unknown; did you mean \"asks-reason\"?"),
        new Broken(
            file,
            "- cue: \"closes\"\n",
            "- cues: \"closes\"\n",
            file + ":15: key \"cues\" is unknown; did you mean \"cue\"?",
            file + ":15: key \"cue\" is missing"),
        new Broken(
            file,
            "\"dubo _ dubo\"",
            "\"(dubo _ dubo\"",
            file + ":10: pattern \"(dubo _ dubo\": a ( is not closed",
            file + ":12: \"dubo mi dubo\" must be found to be, but is not, \"states-debt\""),
        new Broken(
            file,
            "    - \"pakora\"",
            "    - \"na pako\"",
            file + ":7: \"na pako\" must not be found to be, but is, \"asks-reason\""),
        new Broken(
            file,
            "  silent:\n    - \"pakora\"",
            "  silent: []",
            file + ":3: a rule needs an example that fires and one that does not"));
  }

  static List<Broken> brokenSituations() {
    String file = "situations.yaml";
    String own = "xx/situations.yaml";
    return List.of(
        new Broken(
            own,
            "  patterns:\n    - \"kapa",
            "  pattern:\n    - \"kapa",
            own + ":11: key \"pattern\" is unknown; did you mean \"patterns\"?"),
        new Broken(
            own,
            "kapa (nulo|nulin)",
            "kapa (nulo|nulin",
            own + ":11: pattern \"kapa (nulo|nulin\": a ( is not closed"),
        new Broken(
            own,
            "kapa nulo reva",
            "kapa reva nulo",
            own + ":13: \"kapa reva nulo\" is not recognised as \"lost-hat\""),
        new Broken(
            own,
            "\"kapa nulo\"",
            "\"sola kupo\"",
            own + ":8: name \"sola kupo\" is that of \"flat-roof\" already"),
        new Broken(
            own,
            "  heard:\n    - \"kapa nulo reva\"",
            "  heard: []",
            own + ":8: a situation needs a pattern and an example of what is heard"),
        new Broken(
            own,
            "\"lost-hat\"",
            "\"flat-roof\"",
            own + ":8: id \"flat-roof\" stands there already",
            own + ":0: situation \"lost-hat\" is missing, other languages have it"),
        new Broken(
            file,
            "\"flat-roof\"",
            "\"flat-rook\"",
            "xx/situations.yaml:1: situation \"flat-roof\" is not in the inventory; did you mean \"flat-rook\"?"),
        new Broken(
            file,
            "\"lost-hat\"",
            "\"flat-roof\"",
            file + ":5: id \"flat-roof\" stands there already"),
        new Broken(
            file, "\"lost-hat\"", "\"Lost hat\"", file + ":5: id \"Lost hat\" is not kebab-case"),
        new Broken(
            file,
            "\"the lost hat\"",
            "\"the flat roof\"",
            file + ":5: name \"the flat roof\" is that of \"flat-roof\" already"),
        new Broken(
            file, "\"oversight\"", "\"overnight\"", file + ":6: intent \"overnight\" is unknown"),
        new Broken(file, "true", "\"yes\"", file + ":4: found a text, expected true or false"));
  }

  @ParameterizedTest
  @MethodSource({
    "brokenSettings",
    "brokenGuard",
    "brokenYaml",
    "brokenLexicon",
    "brokenUtterances",
    "brokenSignals",
    "brokenAgent",
    "brokenPhrases",
    "brokenPlaybook",
    "brokenSituations"
  })
  void saysWhatIsWrongAndWhere(Broken broken) throws IOException {
    edit(broken.file(), broken.from(), broken.to());
    List<String> problems = problems();
    for (String expected : broken.expected()) {
      assertThat(problems).anySatisfy(problem -> assertThat(problem).startsWith(expected));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "xx/utterances.tsv",
        "xx/lexicon.yaml",
        "yy/signals.yaml",
        "yy/phrases.yaml",
        "xx/guard.yaml",
        "yy/agent.tsv",
        "playbook.yaml"
      })
  void saysWhichFileIsMissing(String file) throws IOException {
    Files.delete(sources.resolve(file));
    assertThat(problems()).contains(file + ":0: is missing");
  }

  @ParameterizedTest
  @ValueSource(strings = {"xx/lexicon.yaml", "xx/signals.yaml", "xx/phrases.yaml", "playbook.yaml"})
  void saysWhichFileIsEmpty(String file) throws IOException {
    Files.writeString(sources.resolve(file), "");
    assertThat(problems()).contains(file + ":1: is empty");
  }

  @ParameterizedTest
  @ValueSource(strings = {"xx/utterances.tsv", "xx/phrases.yaml", "playbook.yaml"})
  void saysWhichFileIsNotUtf8(String file) throws IOException {
    Files.write(sources.resolve(file), "é\n".getBytes(StandardCharsets.ISO_8859_1));
    assertThat(problems()).contains(file + ":0: is not UTF-8");
  }

  @Test
  void everyLanguageHasAnAgentLineOfEveryKind() throws IOException {
    Path file = sources.resolve("yy/agent.tsv");
    List<String> lines = Files.readAllLines(file);
    lines.removeIf(line -> line.startsWith("harassment\t") || line.startsWith("recap\t"));
    Files.write(file, lines);
    assertThat(problems())
        .containsExactly(
            "yy/agent.tsv:0: \"harassment\" has no line", "yy/agent.tsv:0: \"recap\" has no line");
  }

  /** What a policy says of lines is held against the guard of their language. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "X1 | [\"fuzaka zaro kelu\"] | [\"vovimofo\"] | X1.yaml:86: \"vovimofo\" must be caught",
        "X1 | [\"fosadu\"] | [\"zaro kelu\"] | X1.yaml:87: \"zaro kelu\" must pass",
        "X1-A | [\"suvolo kurito\"] | [\"kele noke\"] | X1-A.yaml:22: \"kele noke\" must be",
        "X1-A | [\"tuva rekori\"] | [\"tuva\"] | X1-A.yaml:33: \"tuva\" must pass",
        "X1-A | [\"kele First Prairie Bank\"] | [\"kele na\"] | X1-A.yaml:87: \"kele na\" must be"
      })
  void anExampleOfAPolicyIsTriedOnTheGuard(String id, String from, String to, String expected)
      throws IOException {
    edit("policies/" + id + ".yaml", from, to);
    assertThat(problems())
        .singleElement()
        .satisfies(problem -> assertThat(problem).startsWith("policies/" + expected));
  }

  @Test
  void saysAllThatIsWrongAtOnce() throws IOException {
    edit("xx/phrases.yaml", "\"feel-1\"", "\"Feel\"");
    edit("xx/phrases.yaml", "\"feel-3\"", "3");
    edit("xx/phrases.yaml", "\"empathetic\"", "\"kind\"");
    edit("xx/language.yaml", "\"joins\"", "\"both\"");
    edit("yy/utterances.tsv", "pay-now", "pay-then");
    edit("playbook.yaml", "\"open-ended\"", "\"opened\"");
    assertThat(problems())
        .contains(
            "playbook.yaml:5: tone \"opened\" is unknown",
            "xx/language.yaml:3: apostrophe \"both\" is unknown",
            "xx/phrases.yaml:1: id \"Feel\" is not kebab-case",
            "xx/phrases.yaml:3: tone \"kind\" is unknown",
            "xx/phrases.yaml:9: found an unquoted value 3, expected a text in double quotes")
        .anyMatch(p -> p.startsWith("yy/utterances.tsv:1: intent \"pay-then\" is unknown"));
  }

  @Test
  void namesEveryIntentWithoutPlays() throws IOException {
    Files.writeString(sources.resolve("playbook.yaml"), "plays: []\n");
    assertThat(problems())
        .hasSize(37)
        .contains(
            "playbook.yaml:0: intent \"pay-now\" has no plays",
            "playbook.yaml:0: intent \"other\" has no plays");
  }

  @Test
  void compilesTheSameBytesTwice() throws IOException {
    PackCompiler.compile(sources, result);
    try (Stream<Path> files = Files.list(result)) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .containsExactlyInAnyOrder(
              "briefs.pack",
              "index",
              "languages.pack",
              "playbook.pack",
              "policies.pack",
              "provenance.json",
              "xx.pack",
              "yy.pack");
    }
    Path compiled = TestPacks.provider().compiled();
    for (String name :
        List.of(
            "briefs.pack",
            "index",
            "languages.pack",
            "playbook.pack",
            "policies.pack",
            "provenance.json",
            "xx.pack",
            "yy.pack")) {
      assertThat(result.resolve(name)).hasSameBinaryContentAs(compiled.resolve(name));
    }
    assertThat(Files.readString(result.resolve("index"))).isEqualTo("xx\nyy");
    assertThat(Files.readString(result.resolve("provenance.json")))
        .contains("\"xx/utterances.tsv\": \"", "\"playbook.yaml\": \"", "\"yy.pack\": \"");
  }

  @Test
  void wantsTwoArguments() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PackCompiler.main(new String[] {"x"}))
        .withMessage("usage: PackCompiler SOURCES RESULT");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "xx.pack",
        "yy.pack",
        "playbook.pack",
        "policies.pack",
        "briefs.pack",
        "languages.pack"
      })
  void refusesDamagedPacks(String name) throws IOException {
    TestPacks.copy(TestPacks.provider().compiled(), result);
    byte[] bytes = Files.readAllBytes(result.resolve(name));
    CallCoach.Builder builder = CallCoach.builder().provider(new TestPacks(result));
    Random random = new Random(11);
    for (int round = 0; round < 120; round++) {
      byte[] damaged =
          round % 2 == 0 ? bytes.clone() : Arrays.copyOf(bytes, random.nextInt(bytes.length));
      if (round % 2 == 0) {
        int at = round < 20 ? round : random.nextInt(bytes.length);
        damaged[at] ^= (byte) (1 << random.nextInt(8));
      }
      Files.write(result.resolve(name), damaged);
      assertThatExceptionOfType(PackException.class)
          .isThrownBy(builder::build)
          .withMessageStartingWith(name + ":0: ");
    }
    Files.delete(result.resolve(name));
    assertThatExceptionOfType(PackException.class)
        .isThrownBy(builder::build)
        .withMessage(name + ":0: is missing");
  }
}
