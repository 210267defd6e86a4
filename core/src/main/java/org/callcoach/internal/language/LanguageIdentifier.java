package org.callcoach.internal.language;

import com.google.common.base.Suppliers;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.callcoach.Language;
import org.callcoach.internal.classify.Calibration;
import org.callcoach.internal.feature.Features;
import org.callcoach.internal.lexicon.Concepts;
import org.callcoach.internal.text.Apostrophe;
import org.callcoach.internal.text.Fold;
import org.callcoach.internal.text.Normalizer;
import org.callcoach.internal.text.Tokens;

/**
 * Tells the language of short speech among those that are loaded, and names a foreign one where
 * none of them fits. Immutable and thread-safe.
 */
public final class LanguageIdentifier {
  /** How every language is read before it is known. */
  public static final Normalizer NORMALIZER = new Normalizer(Apostrophe.SPLITS, Fold.NONE);

  /** A settled language gives way only to this much certainty over this many words. */
  private static final double FLIPS = 0.95;

  private static final int WORDS_THAT_FLIP = 3;

  /**
   * With fewer of its words known, an utterance of four words or more is not of the language: of
   * own utterances held out 1% lie below, of German 99%, of Italian beside Spanish and French 90%.
   */
  private static final double FITS = 0.55;

  private static final int WORDS_THAT_FIT = 4;

  private final LanguageModel model;
  private final List<Language> loaded;
  private final List<Language> labels;
  private final Supplier<ForeignLanguages> foreign;

  /**
   * Restricts a model to the loaded languages.
   *
   * @param model knows all the loaded languages and may know more
   * @param loaded in the order in which ties are settled; not empty
   */
  public LanguageIdentifier(LanguageModel model, List<Language> loaded) {
    this.model = model;
    this.loaded = List.copyOf(loaded);
    this.labels = model.linear().labels().stream().map(Language::new).toList();
    this.foreign = Suppliers.memoize(ForeignLanguages::load);
  }

  public List<Language> loaded() {
    return loaded;
  }

  /**
   * Returns the language of the text: a loaded one, or a foreign one where none fits.
   *
   * @param before the language that the call has been in so far; no longer loaded, it counts for
   *     none
   */
  public Language of(String text, Optional<Language> before) {
    Optional<Language> settled = before.filter(loaded::contains);
    Tokens tokens = NORMALIZER.tokens(text);
    int words = words(tokens);
    if (words == 0) {
      return settled.orElse(loaded.get(0));
    }
    double[] odds =
        model
            .calibration()
            .logits(model.linear().scores(Features.of(tokens, Concepts.none(tokens), -1)));
    if (isForeign(tokens, words)) {
      return foreign(text, tokens, odds).or(() -> settled).orElse(loaded.get(0));
    }
    List<Language> writing = loaded.stream().filter(l -> vocabulary(l).writes(tokens)).toList();
    int best = best(odds, writing);
    double[] among = new double[writing.size()];
    for (int i = 0; i < among.length; i++) {
      among[i] = odds[labels.indexOf(writing.get(i))];
    }
    double certainty = Calibration.softmax(among)[writing.indexOf(labels.get(best))];
    boolean sure = words >= WORDS_THAT_FLIP && certainty >= FLIPS;
    return sure ? labels.get(best) : settled.orElse(labels.get(best));
  }

  private boolean isForeign(Tokens tokens, int words) {
    if (loaded.stream().noneMatch(language -> vocabulary(language).writes(tokens))) {
      return true;
    }
    return words >= WORDS_THAT_FIT
        && loaded.stream().allMatch(language -> vocabulary(language).share(tokens) < FITS);
  }

  /** A bundled language that is not loaded where it fits, else one of the detector's many. */
  private Optional<Language> foreign(String text, Tokens tokens, double[] odds) {
    Language likeliest = labels.get(best(odds, labels));
    if (!loaded.contains(likeliest) && vocabulary(likeliest).share(tokens) >= FITS) {
      return Optional.of(likeliest);
    }
    return foreign.get().name(text, loaded);
  }

  private Vocabulary vocabulary(Language language) {
    return model.vocabularies().get(labels.indexOf(language));
  }

  private int best(double[] odds, List<Language> among) {
    return IntStream.range(0, odds.length)
        .filter(i -> among.contains(labels.get(i)))
        .reduce((a, b) -> odds[b] > odds[a] ? b : a)
        .orElseThrow();
  }

  /** Words with a letter in them; every two characters of an unspaced script count as one. */
  private static int words(Tokens tokens) {
    int words = 0;
    int characters = 0;
    for (int i = 0; i < tokens.size(); i++) {
      char first = tokens.charAt(tokens.from(i));
      if (Character.isIdeographic(first)) {
        characters++;
      } else if (Character.isLetter(first)) {
        words++;
      }
    }
    return words + (characters + 1) / 2;
  }
}
