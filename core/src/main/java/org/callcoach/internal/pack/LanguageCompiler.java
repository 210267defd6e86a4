package org.callcoach.internal.pack;

import com.ibm.icu.text.Transliterator;
import com.ibm.icu.text.UnicodeSet;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.callcoach.internal.classify.Calibration;
import org.callcoach.internal.classify.LinearModel;
import org.callcoach.internal.classify.LinearModel.Scored;
import org.callcoach.internal.decide.Playbook;
import org.callcoach.internal.feature.Features;
import org.callcoach.internal.guard.GuardRule;
import org.callcoach.internal.lexicon.Lexicon;
import org.callcoach.internal.rule.Pattern;
import org.callcoach.internal.text.Fold;
import org.callcoach.internal.text.Normalizer;
import org.callcoach.internal.text.Tokens;
import org.callcoach.internal.train.Calibrator;
import org.callcoach.internal.train.Example;
import org.callcoach.internal.train.Trainer;
import org.callcoach.internal.train.TrainingSettings;
import org.callcoach.internal.understand.IntentModel;
import org.callcoach.internal.understand.Understander;
import org.callcoach.nlu.Intent;
import org.callcoach.nlu.Signal;
import org.callcoach.notes.Cue;

/** Lint, features, train, calibrate: a language's sources to what is stored. */
final class LanguageCompiler {
  private static final List<String> INTENTS =
      Arrays.stream(Intent.values()).map(Intent::id).toList();

  /** This share of what debtors say is let go as unreadable. */
  private static final double UNREADABLE_SPEECH = 0.001;

  private final TrainingSettings settings;
  private final Map<String, Situation> inventory;

  LanguageCompiler(TrainingSettings settings, Map<String, Situation> inventory) {
    this.settings = settings;
    this.inventory = inventory;
  }

  /**
   * Checks and compiles; what is wrong goes to the problems, and then there is no result.
   *
   * @param isWhole whether there must be phrases enough for all of the playbook
   */
  Optional<CompiledLanguage> compile(
      LanguageSource written, Playbook playbook, boolean isWhole, Problems problems) {
    SituationChecks situated = new SituationChecks(inventory, problems);
    LanguageSource source = written.hearing(situated.heard(written));
    Fold fold = source.settings().fold().map(LanguageCompiler::fold).orElse(Fold.NONE);
    Normalizer normalizer = new Normalizer(source.settings().apostrophe(), fold);
    Lexicon lexicon = Lexicon.of(source.lexicon(), normalizer);
    LanguageChecks checks = new LanguageChecks(source, normalizer, lexicon, problems);
    checks.utterances();
    Map<Signal, List<Pattern>> signals = checks.signals();
    Map<Cue, List<Pattern>> cues =
        new CueChecks(normalizer, lexicon, problems).compile(source.cues());
    List<CompiledSituation> situations = situated.compile(source, normalizer, lexicon);
    GuardCompiler guard = new GuardCompiler(source, normalizer, lexicon, problems);
    List<GuardRule> rules = guard.rules();
    guard.lines();
    new PhraseLint(normalizer, lexicon, rules, playbook, problems).check(source.phrases());
    checks.wording();
    if (isWhole) {
      checks.covers(playbook);
    }
    if (!problems.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new CompiledLanguage(
            source.language(),
            source.settings().apostrophe(),
            fold,
            lexicon,
            signals,
            model(source, normalizer, lexicon),
            source.phrases(),
            situations,
            source.facts(),
            guard.data(rules, settings),
            cues));
  }

  private IntentModel model(LanguageSource source, Normalizer normalizer, Lexicon lexicon) {
    List<Example> examples = new ArrayList<>();
    Map<Long, Intent> exact = new HashMap<>();
    int filler = lexicon.number(Understander.FILLER);
    for (Utterance utterance : source.utterances()) {
      Tokens tokens = normalizer.tokens(utterance.text());
      examples.add(
          new Example(
              utterance.intent().ordinal(), Features.of(tokens, lexicon.in(tokens), filler)));
      if (tokens.size() > 0) {
        exact.put(IntentModel.key(tokens), utterance.intent());
      }
    }
    LinearModel linear = new Trainer(settings).train(INTENTS, examples);
    List<Scored> heldOut = new Calibrator(settings).heldOutScores(INTENTS, examples);
    Calibration calibration = Calibrator.fit(heldOut, examples, new double[INTENTS.size()]);
    return IntentModel.of(linear, calibration, readable(heldOut, examples), exact);
  }

  /** The share of known features that all speech but a little has, even if it was never seen. */
  private static double readable(List<Scored> heldOut, List<Example> examples) {
    double[] known =
        IntStream.range(0, examples.size())
            .filter(i -> examples.get(i).label() != Intent.OTHER.ordinal())
            .mapToDouble(i -> heldOut.get(i).known())
            .sorted()
            .toArray();
    return known[(int) (known.length * UNREADABLE_SPEECH)];
  }

  /** The pairs of single characters that an ICU transform changes. */
  private static Fold fold(String transform) {
    Transliterator transliterator = Transliterator.getInstance(transform);
    Map<Character, Character> pairs = new HashMap<>();
    for (String character : new UnicodeSet("[[:Han:]&[\\u0000-\\uFFFF]]")) {
      String changed = transliterator.transliterate(character);
      if (character.length() == 1 && changed.length() == 1 && !changed.equals(character)) {
        pairs.put(character.charAt(0), changed.charAt(0));
      }
    }
    return Fold.of(pairs);
  }
}
