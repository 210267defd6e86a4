package org.callcoach.internal.phrase;

import com.google.common.base.Suppliers;
import com.ibm.icu.number.LocalizedNumberFormatter;
import com.ibm.icu.number.NumberFormatter;
import com.ibm.icu.text.DateFormat;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Currency;
import java.util.Date;
import java.util.Set;
import java.util.function.Supplier;
import org.callcoach.Language;

/** Sums, days and names as a language writes them. Immutable and thread-safe. */
public final class Formats {
  private static final Supplier<Set<ULocale>> LOCALES =
      Suppliers.memoize(() -> Set.of(ULocale.getAvailableLocales()));

  private final Language language;
  // ICU is loaded when a sum or day is first said, not when the packs are.
  private final Supplier<ULocale> locale;
  private final Supplier<LocalizedNumberFormatter> numbers;
  private final Supplier<DateFormat> dates;
  private final Supplier<DateFormat> days;

  public Formats(Language language) {
    this.language = language;
    this.locale = Suppliers.memoize(() -> locale(language));
    this.numbers = Suppliers.memoize(() -> NumberFormatter.withLocale(locale.get()));
    this.dates = Suppliers.memoize(() -> dateFormat("yMMMMd"));
    this.days = Suppliers.memoize(() -> dateFormat("EEEEMMMMd"));
  }

  /**
   * The locale of a language, the root's where ICU has no data: it would fall back on the default
   * locale of the machine.
   */
  static ULocale locale(Language language) {
    ULocale locale = ULocale.forLanguageTag(language.tag());
    return LOCALES.get().contains(locale) ? locale : ULocale.ROOT;
  }

  public Object money(BigDecimal amount, Currency currency) {
    return numbers
        .get()
        .unit(com.ibm.icu.util.Currency.fromJavaCurrency(currency))
        .format(amount)
        .toString();
  }

  public Object percent(int percent) {
    return numbers.get().unit(com.ibm.icu.util.NoUnit.PERCENT).format(percent).toString();
  }

  /** A day with its year: "28 November 2025". */
  public Object date(LocalDate date) {
    return format(dates.get(), date);
  }

  /** A day near the call: "Tuesday, December 15". */
  Object day(LocalDate date) {
    return format(days.get(), date);
  }

  boolean isForeign(Language other) {
    return !other.equals(language) && !other.equals(Language.UNDETERMINED);
  }

  /** The language's name in this language. */
  String name(Language other) {
    return ULocale.getDisplayLanguage(other.tag(), locale.get());
  }

  private DateFormat dateFormat(String skeleton) {
    DateFormat format = DateFormat.getInstanceForSkeleton(skeleton, locale.get());
    format.setTimeZone(TimeZone.GMT_ZONE);
    return format;
  }

  /** ICU's date formats hold state while they format: each use has its own copy. */
  private static Object format(DateFormat shared, LocalDate date) {
    DateFormat own = shared.clone();
    return own.format(Date.from(date.atStartOfDay(ZoneOffset.UTC).toInstant()));
  }
}
