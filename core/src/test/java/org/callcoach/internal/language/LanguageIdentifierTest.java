package org.callcoach.internal.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.callcoach.Language;
import org.callcoach.TestPacks;
import org.callcoach.internal.pack.PackLoader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageIdentifierTest {
  private static final Language XX = Language.of("xx");
  private static final Language YY = Language.of("yy");
  private static final LanguageIdentifier BOTH = loading(List.of());

  private static LanguageIdentifier loading(List<Language> languages) {
    return new PackLoader(TestPacks.provider(), List.of()).load(languages).identifier();
  }

  @ParameterizedTest
  @ValueSource(strings = {"xx", "yy"})
  void tellsTheLanguageOfEveryTrainedUtterance(String language) {
    for (String[] line : TestPacks.utterances(language)) {
      // What these say is often in no language, or in another one.
      if (line[0].equals("other") || line[0].equals("language-request")) {
        continue;
      }
      assertThat(BOTH.of(line[2], Optional.empty())).as(line[2]).isEqualTo(Language.of(language));
    }
  }

  @Test
  void settlesTiesInTheOrderOfLoading() {
    assertThat(BOTH.loaded()).containsExactly(XX, YY);
    assertThat(BOTH.of("12 ?!", Optional.empty())).isEqualTo(XX);
    assertThat(loading(List.of(YY, XX)).of("12 ?!", Optional.empty())).isEqualTo(YY);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "  ", "?!", "😀", "12:30", "\uD83D", "100 €"})
  void staysWhereNoWordIsSaid(String text) {
    assertThat(BOTH.of(text, Optional.of(YY))).isEqualTo(YY);
    assertThat(BOTH.of(text, Optional.empty())).isEqualTo(XX);
  }

  @Test
  void flipsASettledLanguageOnLongSpeechOnly() {
    String[] line = TestPacks.utterances("yy").get(2);
    assertThat(line[2].split(" ")).hasSize(4);
    assertThat(BOTH.of(line[2], Optional.of(XX))).isEqualTo(YY);
    String two = TestPacks.utterances("yy").get(0)[2];
    assertThat(two.split(" ")).hasSize(2);
    assertThat(BOTH.of(two, Optional.of(XX))).isEqualTo(XX);
    assertThat(BOTH.of(two, Optional.of(YY))).isEqualTo(YY);
  }

  @ParameterizedTest
  @CsvSource({
    "我现在没有钱，我不能付账单, zh",
    "δεν έχω καθόλου χρήματα αυτόν τον μήνα, el",
    "ฉันไม่มีเงินจ่ายบิลตอนนี้, th",
    "지금은 돈이 없어서 낼 수 없어요, ko"
  })
  void namesTheLanguageOfAForeignScript(String text, String tag) {
    assertThat(BOTH.of(text, Optional.empty())).isEqualTo(Language.of(tag));
    assertThat(BOTH.of(text, Optional.of(XX))).isEqualTo(Language.of(tag));
  }

  @Test
  void namesALanguageOfTheSameScriptWhereNoWordIsKnown() {
    String german = "ich kann die Rechnung in diesem Monat leider nicht bezahlen";
    assertThat(BOTH.of(german, Optional.empty())).isEqualTo(Language.of("de"));
    assertThat(BOTH.of("leider nicht", Optional.of(XX))).isEqualTo(XX);
  }

  @Test
  void namesABundledLanguageThatIsNotLoaded() {
    LanguageIdentifier one = loading(List.of(XX));
    assertThat(one.loaded()).containsExactly(XX);
    assertThat(one.of(TestPacks.utterances("yy").get(2)[2], Optional.of(XX))).isEqualTo(YY);
  }
}
