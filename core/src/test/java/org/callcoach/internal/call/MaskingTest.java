package org.callcoach.internal.call;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MaskingTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "it's 4111 1111 1111 1111 on the card | it's •••• •••• •••• ••11 on the card",
        "4111-1111-1111-1111. | ••••-••••-••••-••11.",
        "DE89 3704 0044 0532 0130 00 | •••• •••• •••• •••• •••• 00",
        "social is 078-05-1120 | social is •••-••-••20",
        "call 5551234567 | call ••••••••67",
        "I paid 1,234,567.00 on 12.11.2026 | I paid 1,234,567.00 on 12.11.2026",
        "50 on 2026-11-12 at 12:30 | 50 on 2026-11-12 at 12:30",
        "reference 90021 | reference 90021"
      })
  void hidesNumbersOfCardsAccountsAndPapers(String said, String kept) {
    assertThat(Masking.quote(said)).isEqualTo(kept);
  }

  @Test
  void cutsWhatIsEndless() {
    assertThat(Masking.quote("ab".repeat(100_000))).hasSize(401).endsWith("…");
    assertThat(Masking.quote("1 ".repeat(100_000))).hasSizeLessThan(420);
  }
}
