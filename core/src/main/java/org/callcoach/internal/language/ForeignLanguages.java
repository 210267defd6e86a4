package org.callcoach.internal.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import opennlp.tools.langdetect.LanguageDetectorME;
import opennlp.tools.langdetect.LanguageDetectorModel;
import org.callcoach.Language;
import org.jspecify.annotations.Nullable;

/**
 * Names languages that no pack is loaded for, so that an interpreter can be arranged: OpenNLP's
 * detector of 103 languages, which takes 1.5 s and 35 MB to load. Immutable and thread-safe.
 */
final class ForeignLanguages {
  private static final String MODEL = "langdetect-183.bin";

  private static final int DOUBT = 3;

  /** ISO 639-3, as the detector answers, to the shortest code. */
  private static final Map<String, String> SHORT =
      Stream.of(Locale.getISOLanguages())
          .collect(
              Collectors.toMap(
                  tag -> Locale.forLanguageTag(tag).getISO3Language(), tag -> tag, (a, b) -> a));

  private final @Nullable LanguageDetectorME detector;

  private ForeignLanguages(@Nullable LanguageDetectorME detector) {
    this.detector = detector;
  }

  /** Loads the model, or stays silent where the caller has left its jar out. */
  static ForeignLanguages load() {
    // By the loader: a class of a named module sees the resources of its own module only.
    ClassLoader loader = ForeignLanguages.class.getClassLoader();
    try (InputStream model = loader.getResourceAsStream(MODEL)) {
      return new ForeignLanguages(
          model == null ? null : new LanguageDetectorME(new LanguageDetectorModel(model)));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + MODEL, e);
    }
  }

  /**
   * Returns the likeliest language, unless a loaded one is among the likeliest: the detector's
   * confidence says nothing, its order does.
   */
  Optional<Language> name(String text, List<Language> loaded) {
    if (detector == null) {
      return Optional.empty();
    }
    List<Language> likeliest =
        Stream.of(detector.predictLanguages(text)).limit(DOUBT).map(ForeignLanguages::of).toList();
    return likeliest.stream().anyMatch(loaded::contains)
        ? Optional.empty()
        : Optional.of(likeliest.get(0));
  }

  private static Language of(opennlp.tools.langdetect.Language detected) {
    String code = detected.getLang();
    return new Language(code.equals("cmn") ? "zh" : SHORT.getOrDefault(code, code));
  }
}
