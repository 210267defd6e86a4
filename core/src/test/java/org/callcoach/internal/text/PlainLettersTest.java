package org.callcoach.internal.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlainLettersTest {
  @ParameterizedTest
  @CsvSource({
    "réglé, regle",
    "ñandú, nandu",
    "żółw, zolw",
    "zapłacić, zaplacic",
    "plain, plain",
    "我, 我",
    "ß, ß",
    "é, e"
  })
  void takesAccentsOff(String word, String plain) {
    assertThat(PlainLetters.of(word)).isEqualTo(plain);
  }

  @Test
  void neverHashesToTheMarkOfAnEmptyPlace() {
    for (long hash = -70_000; hash < 70_000; hash++) {
      assertThat(Hash.fold(hash)).isNotZero();
    }
  }

  @Test
  void tellsTextsWithTheSameLettersApart() {
    assertThat(Hash.of("ab")).isNotEqualTo(Hash.of("ba")).isEqualTo(Hash.of("ab"));
  }
}
