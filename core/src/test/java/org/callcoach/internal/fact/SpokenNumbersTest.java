package org.callcoach.internal.fact;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.RuleBasedNumberFormat;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.List;
import org.callcoach.internal.pack.FactWords;
import org.callcoach.internal.text.Apostrophe;
import org.callcoach.internal.text.Fold;
import org.callcoach.internal.text.Normalizer;
import org.callcoach.internal.text.Tokens;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** ICU spells the numbers out, and the grammar reads them back. */
final class SpokenNumbersTest {
  private static final Normalizer NORMALIZER = new Normalizer(Apostrophe.SPLITS, Fold.NONE);

  private static List<String> locales() {
    List<String> locales = new ArrayList<>(FactWords.languages());
    locales.addAll(List.of("fr-CH", "fr-BE", "pt-PT"));
    return locales;
  }

  @ParameterizedTest
  @MethodSource("locales")
  void readsEveryNumberThatIcuSpellsOut(String locale) {
    FactData data = FactWords.of(locale.substring(0, 2));
    SenseTable table = new SenseTable(data, NORMALIZER);
    RuleBasedNumberFormat speller =
        new RuleBasedNumberFormat(ULocale.forLanguageTag(locale), RuleBasedNumberFormat.SPELLOUT);
    List<String> wrong = new ArrayList<>();
    for (int number = 0; number < 10_000; number++) {
      String spelt = speller.format(number);
      Tokens tokens = NORMALIZER.tokens(spelt);
      Numeral read = new NumeralReader(table.in(tokens), data.settings()).read(0);
      if (read == null || read.whole() != number || read.next() != tokens.size()) {
        wrong.add(number + " " + spelt + " " + read);
      }
    }
    assertThat(wrong).isEmpty();
  }
}
