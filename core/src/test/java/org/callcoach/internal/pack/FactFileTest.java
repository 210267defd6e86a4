package org.callcoach.internal.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.callcoach.internal.binary.In;
import org.callcoach.internal.binary.Out;
import org.callcoach.internal.fact.FactData;
import org.callcoach.internal.fact.Sense;
import org.callcoach.pack.PackException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

final class FactFileTest {
  private static List<String> languages() {
    return FactWords.languages();
  }

  @Test
  void readsWordsBySenseAndValue() {
    FactData data =
        FactWords.of(
            "xx/facts.yaml",
            """
            settings: {month-first: true}
            words:
              number: {2: ["bi", "bis"]}
              currency: ["zod"]
            """);
    assertThat(data.settings().monthFirst()).isTrue();
    assertThat(data.settings().joinedNumbers()).isFalse();
    assertThat(data.words())
        .containsEntry(Sense.NUMBER, Map.of(2, List.of("bi", "bis")))
        .containsEntry(Sense.CURRENCY, Map.of(0, List.of("zod")));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "words: {numbr: {1: [\"a\"]}}|facts.yaml:1: key \"numbr\" is unknown; did you mean \"number\"?",
        "words: {number: [\"a\"]}|facts.yaml:1: found a list, expected a mapping of values to lists",
        "words: {weekday: {8: [\"a\"]}}|facts.yaml:1: \"8\" is no value of \"weekday\"",
        "words: {month: {may: [\"a\"]}}|facts.yaml:1: \"may\" is no value of \"month\"",
        "words: {pay: [\"a\", \"a\"]}|facts.yaml:1: \"a\" stands in line 1 already",
        "words: {pay: [no]}|facts.yaml:1: found an unquoted value no, expected a text in double quotes",
        "words: {pay: []}|facts.yaml:1: has no entry",
        "words: {day: {1: [\"2moro\"]}}|facts.yaml:1: \"2moro\": digits are read by the grammar",
        "settings: {}|facts.yaml:1: key \"words\" is missing",
      })
  void saysWhatIsWrongAndWhere(String content, String message) {
    assertThatThrownBy(() -> FactWords.of("facts.yaml", content))
        .isInstanceOf(PackException.class)
        .hasMessageContaining(message);
  }

  @ParameterizedTest
  @MethodSource("languages")
  void readsBackWhatItWrote(String language) {
    FactData data = FactWords.of(language);
    Out out = new Out();
    data.write(out);
    assertThat(FactData.read(new In(out.toBytes()))).isEqualTo(data);
  }
}
