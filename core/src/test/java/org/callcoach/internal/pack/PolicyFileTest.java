package org.callcoach.internal.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.callcoach.TestPacks;
import org.callcoach.internal.policy.PolicyBook;
import org.callcoach.pack.PackException;
import org.callcoach.policy.Policy;
import org.callcoach.policy.PolicyConsequence;
import org.callcoach.policy.PolicyRule;
import org.callcoach.policy.RuleSource;
import org.callcoach.policy.Violation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PolicyFileTest {
  @TempDir private Path directory;

  private static PolicyBook read(Path sources, Problems problems) {
    return PolicySources.read(Sources.directory(sources), new PolicyBook(Map.of()), problems);
  }

  private static PolicyBook bundled() {
    Problems problems = new Problems();
    PolicyBook book = read(TestPacks.SOURCES, problems);
    problems.stop();
    return book;
  }

  @Test
  void storesWhatItRead() {
    PolicyBook book = bundled();
    byte[] bytes = CompiledPolicies.toBytes(book);
    assertThat(CompiledPolicies.read(bytes)).isEqualTo(book);
    assertThat(CompiledPolicies.toBytes(CompiledPolicies.read(bytes))).isEqualTo(bytes);
    assertThat(book.entries()).containsOnlyKeys("X1", "X1-A", "neutral");
  }

  @Test
  void aPolicyHasTheRulesOfItsParentAndTheMostBindingIsCited() {
    Policy policy = bundled().under(List.of("X1-A"));
    assertThat(policy.ids()).containsExactly("X1-A", "X1");
    assertThat(policy.windows()).hasSize(1);
    assertThat(policy.citations(Violation.THREAT_ARREST))
        .extracting(PolicyRule::path)
        .containsExactly("X1/no-arrest", "X1-A/no-arrest");
    assertThat(policy.citation(Violation.THREAT_ARREST))
        .map(PolicyRule::source)
        .contains(RuleSource.LAW);
    assertThat(policy.citation(Violation.ABUSE)).isEmpty();
  }

  @Test
  void oneRuleAgainstAConsequenceForbidsItsName() {
    PolicyBook book = bundled();
    assertThat(book.under(List.of("X1")).mayName(PolicyConsequence.CIVIL_SUIT)).isTrue();
    assertThat(book.under(List.of("X1", "X1-A")).mayName(PolicyConsequence.CIVIL_SUIT)).isFalse();
    assertThat(book.under(List.of()).mayName(PolicyConsequence.CIVIL_SUIT)).isFalse();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "id: \"X1\" | id: \"X2\" | X1.yaml:1: id \"X2\" is not the name of the file",
        "id: \"X1\" | id: \"X1\"\\nparent: \"Y\" | X1.yaml:0: parent \"Y\" is unknown",
        "id: \"X1\" | id: \"X1\"\\nparent: \"X1-A\" | X1.yaml:0: builds upon itself",
        "language: \"xx\" | language: \"!\" | X1.yaml:3: language \"!\" is not a language tag",
        "waits: | weights: | X1.yaml:27: key \"weights\" is unknown",
        "\"hours\" | \"Hours\" | X1.yaml:5: id \"Hours\" is not kebab-case",
        "\"peace\" | \"hours\" | X1.yaml:15: id \"hours\" stands in this file already",
        "source: \"law\" | source: \"lore\" | X1.yaml:7: rule source \"lore\" is unknown",
        "verified: true | verified: \"yes\" | X1.yaml:9: found a text, expected true or false",
        "channels: [\"call\"] | channels: [] | X1.yaml:10: a rule that binds no channel",
        "channels: [\"call\"] | channels: [\"fax\"] | X1.yaml:10: channel \"fax\" is unknown",
        "mon-sat | mon-fri | X1.yaml:11: hours lack sat",
        "mon-sat | mon-sun | X1.yaml:11: sun stands there already",
        "mon-sat | mon-soon | X1.yaml:11: day \"mon-soon\" is unknown",
        "08:00-21:00 | 8-21 | X1.yaml:11: hours \"8-21\" are none",
        "08:00-21:00 | 21:00-08:00 | X1.yaml:11: hours \"21:00-08:00\" are none",
        "08:00-21:00 | 08:00-24:30 | X1.yaml:11: hours \"08:00-24:30\" are none",
        "17:00? | 17:00 | X1.yaml:12: the example must violate the rule, but the rule allows it",
        "10:00-12:00 | 10:00-11:00 | X1.yaml:13: the example must respect the rule, but the rule",
        "\"2026-04-12T14:00\" | \"noon\" | X1.yaml:12: \"noon\" is no time such as",
        "[\"2026-04-12T14:00\", \"2026-04-07T13:00 holiday\"] | [] | X1.yaml:12: a rule needs an",
        "days: 7 | days: 8 | X1.yaml:25: the example must respect the rule",
        "days: 7 | days: 0 | X1.yaml:21: found 0, expected a whole number from 1 to 366",
        "days: 7 | days: \"7\" | X1.yaml:21: found a text, expected a whole number",
        "days: 6 | days: 5 | X1.yaml:35: the example must violate the rule",
        "ground: \"plan-kept\" | ground: \"plan\" | X1.yaml:46: ground \"plan\" is unknown",
        "violates: [\"tela ma\"] | violates: [\"tela ne\"] | X1.yaml:48: \"tela ne\" violates the",
        "when: \"every-contact\" | when: \"always\" | X1.yaml:64: policy occasion \"always\" is",
        "respects: [\"ma\"] | respects: [] | X1.yaml:66: a rule needs an example",
        "effect: \"end-call\" | effect: \"end\" | X1.yaml:74: policy effect \"end\" is unknown",
        "category: \"threat-arrest\" | category: \"threat\" | X1.yaml:85: violation \"threat\" is",
        "allowed: true | allowed: maybe | X1.yaml:95: found a text, expected true or false",
        "days: 7 | days: 7\\n    from: \"spring\" | X1.yaml:22: \"spring\" is no day such as",
        "days: 7 | days: 7\\n    from: \"2026-02-01\"\\n    until: \"2026-02-01\" | X1.yaml:23: until"
      })
  void saysWhatIsWrongAndWhere(String from, String to, String expected) throws IOException {
    TestPacks.copyTo(directory);
    Path file = directory.resolve("policies/X1.yaml");
    String content = Files.readString(file);
    assertThat(content).contains(from);
    Files.writeString(
        file, content.replaceFirst(java.util.regex.Pattern.quote(from), to.replace("\\n", "\n")));
    Problems problems = new Problems();
    read(directory, problems);
    PackException e = catchThrowableOfType(PackException.class, problems::stop);
    assertThat(e).as("nothing was wrong").isNotNull();
    assertThat(e.getMessage()).contains("policies/" + expected);
  }

  @Test
  void thereIsNoBookWithoutTheNeutralPolicy() throws IOException {
    TestPacks.copyTo(directory);
    Files.delete(directory.resolve("policies/neutral.yaml"));
    Problems problems = new Problems();
    read(directory, problems);
    assertThat(catchThrowableOfType(PackException.class, problems::stop))
        .hasMessage("policies/neutral.yaml:0: is missing");
  }
}
