package org.callcoach.internal.language;

import com.google.common.base.Suppliers;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.callcoach.Language;
import org.callcoach.internal.classify.Calibration;
import org.callcoach.internal.classify.LinearModel;
import org.callcoach.internal.feature.Features;
import org.callcoach.internal.lexicon.Lexicon;
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

  /** With less of its features known, an utterance is of none of the loaded languages. */
  private static final double FITS = 0.62;

  private final LinearModel model;
  private final Calibration calibration;
  private final List<Language> loaded;
  private final boolean[] isLoaded;
  private final Supplier<ForeignLanguages> foreign;

  /**
   * Restricts a model to the loaded languages.
   *
   * @param model labels are language tags, all those of the loaded languages among them
   * @param loaded in the order in which ties are settled; not empty
   */
  public LanguageIdentifier(LinearModel model, Calibration calibration, List<Language> loaded) {
    this.model = model;
    this.calibration = calibration;
    this.loaded = List.copyOf(loaded);
    this.isLoaded = new boolean[model.labels().size()];
    for (int i = 0; i < isLoaded.length; i++) {
      isLoaded[i] = loaded.contains(new Language(model.labels().get(i)));
    }
    this.foreign = Suppliers.memoize(ForeignLanguages::load);
  }

  /**
   * Returns the language of the text: a loaded one, or a foreign one where none fits.
   *
   * @param settled the language that the call has been in so far
   */
  public Language of(String text, Optional<Language> settled) {
    Tokens tokens = NORMALIZER.tokens(text);
    int words = words(tokens);
    if (words == 0) {
      return settled.orElse(loaded.get(0));
    }
    LinearModel.Scored scored =
        model.score(Features.of(tokens, Lexicon.EMPTY.in(tokens), Lexicon.EMPTY.number("")));
    double[] odds = calibration.logits(scored.scores());
    for (int i = 0; i < odds.length; i++) {
      odds[i] = isLoaded[i] ? odds[i] : Double.NEGATIVE_INFINITY;
    }
    double[] probabilities = Calibration.softmax(odds);
    int best = 0;
    for (int i = 1; i < probabilities.length; i++) {
      best = probabilities[i] > probabilities[best] ? i : best;
    }
    Language likeliest = new Language(model.labels().get(best));
    boolean sure = words >= WORDS_THAT_FLIP && probabilities[best] >= FLIPS;
    if (words >= WORDS_THAT_FLIP && scored.known() < FITS) {
      return foreign.get().name(text, loaded).orElse(settled.orElse(likeliest));
    }
    return sure ? likeliest : settled.orElse(likeliest);
  }

  public List<Language> loaded() {
    return loaded;
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

  @Override
  public String toString() {
    return "LanguageIdentifier" + Arrays.toString(isLoaded);
  }
}
