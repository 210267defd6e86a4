package org.callcoach.internal.fact;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.NumberFormat;
import com.ibm.icu.util.Currency;
import com.ibm.icu.util.ULocale;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.callcoach.internal.pack.FactWords;
import org.callcoach.internal.text.Apostrophe;
import org.callcoach.internal.text.Fold;
import org.callcoach.internal.text.Normalizer;
import org.callcoach.nlu.Fact;
import org.callcoach.nlu.FactType;
import org.callcoach.nlu.Intent;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** ICU writes sums as a country does, and the grammar reads them back. */
final class WrittenMoneyTest {
  private static final Normalizer NORMALIZER = new Normalizer(Apostrophe.SPLITS, Fold.NONE);

  /** Locale, currency and how it is written: by sign, by code, in full. */
  private static Stream<String> forms() {
    List<String> languages = FactWords.languages();
    return Stream.of(
            "en-US USD sign,code,full",
            "en-GB GBP sign,code,full",
            "en-IN INR sign,code,full",
            "en-ZA ZAR code,full",
            "en-CA CAD sign,code,full",
            "en-AU AUD sign,code,full",
            "fr-FR EUR sign,code,full",
            "fr-CH CHF sign,code,full",
            "fr-CA CAD sign,code,full",
            "es-ES EUR sign,code,full",
            "es-MX MXN sign,code,full",
            "es-AR ARS sign,code,full",
            "es-CO COP sign,code,full",
            "de-DE EUR sign,code,full",
            "de-AT EUR sign,code,full",
            "de-CH CHF sign,code,full",
            "it-IT EUR sign,code,full",
            "it-CH CHF sign,code,full",
            "pt-BR BRL sign,code,full",
            "pt-PT EUR sign,code,full",
            "zh-CN CNY sign,code,full",
            "zh-HK HKD sign,code",
            "nl-NL EUR sign,code,full",
            "nl-BE EUR sign,code,full",
            "pl-PL PLN sign,code,full")
        .filter(form -> languages.contains(form.substring(0, 2)));
  }

  private static NumberFormat format(String locale, String currency, String style) {
    int choice =
        switch (style) {
          case "sign" -> NumberFormat.CURRENCYSTYLE;
          case "code" -> NumberFormat.ISOCURRENCYSTYLE;
          default -> NumberFormat.PLURALCURRENCYSTYLE;
        };
    NumberFormat format = NumberFormat.getInstance(ULocale.forLanguageTag(locale), choice);
    format.setCurrency(Currency.getInstance(currency));
    format.setMaximumFractionDigits(2);
    return format;
  }

  @ParameterizedTest
  @MethodSource("forms")
  void readsEverySumThatIcuWrites(String form) {
    String[] parts = form.split(" ", -1);
    FactReader reader = new FactReader(FactWords.of(form.substring(0, 2)), NORMALIZER);
    FactContext context = new FactContext(LocalDate.of(2026, 11, 21), Optional.empty());
    Random random = new Random(5);
    for (String style : parts[2].split(",", -1)) {
      NumberFormat format = format(parts[0], parts[1], style);
      for (int i = 0; i < 200; i++) {
        BigDecimal sum =
            BigDecimal.valueOf(100 + random.nextInt(i % 2 == 0 ? 10_000 : 9_999_999), 2);
        String written = format.format(sum);
        List<Fact> facts =
            reader.facts(NORMALIZER.tokens(written), context, Optional.of(Intent.PAYMENT_PROMISE));
        assertThat(facts)
            .as(written)
            .singleElement()
            .satisfies(fact -> assertThat(fact.type()).isEqualTo(FactType.PROMISE_AMOUNT))
            .satisfies(fact -> assertThat(fact.text()).isEqualTo(written))
            .satisfies(fact -> assertThat(new BigDecimal(fact.value())).isEqualByComparingTo(sum));
      }
    }
  }
}
