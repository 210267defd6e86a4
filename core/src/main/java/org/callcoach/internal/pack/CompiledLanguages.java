package org.callcoach.internal.pack;

import java.util.ArrayList;
import java.util.List;
import org.callcoach.Language;
import org.callcoach.internal.binary.CorruptException;
import org.callcoach.internal.binary.In;
import org.callcoach.internal.binary.Out;
import org.callcoach.internal.classify.Calibration;
import org.callcoach.internal.classify.LinearModel;
import org.callcoach.internal.classify.LinearModel.Scored;
import org.callcoach.internal.feature.Features;
import org.callcoach.internal.language.LanguageIdentifier;
import org.callcoach.internal.language.LanguageModel;
import org.callcoach.internal.language.Vocabulary;
import org.callcoach.internal.lexicon.Concepts;
import org.callcoach.internal.text.Tokens;
import org.callcoach.internal.train.Calibrator;
import org.callcoach.internal.train.Example;
import org.callcoach.internal.train.Trainer;
import org.callcoach.internal.train.TrainingSettings;
import org.callcoach.nlu.Intent;

/** Trains and stores the model that tells the languages apart, on what debtors say in each. */
final class CompiledLanguages {
  private static final int FORMAT = 1;

  /** Half the size costs nothing here: languages differ in many features at once. */
  private static final TrainingSettings SETTINGS = new TrainingSettings(1, 0.1, 0.02, 3);

  private CompiledLanguages() {}

  static LanguageModel train(List<LanguageSource> sources) {
    List<String> tags =
        sources.stream().map(LanguageSource::language).sorted().map(Language::tag).toList();
    List<Vocabulary> vocabularies = new ArrayList<>();
    List<Example> examples = new ArrayList<>();
    for (String tag : tags) {
      List<Tokens> utterances = utterances(sources, tag);
      vocabularies.add(Vocabulary.of(utterances));
      for (Tokens tokens : utterances) {
        examples.add(
            new Example(tags.indexOf(tag), Features.of(tokens, Concepts.none(tokens), -1)));
      }
    }
    if (tags.size() == 1) {
      return new LanguageModel(
          LinearModel.constant(tags), new Calibration(1, new double[1]), vocabularies);
    }
    LinearModel linear = new Trainer(SETTINGS).train(tags, examples);
    List<Scored> heldOut = new Calibrator(SETTINGS).heldOutScores(tags, examples);
    Calibration calibration = Calibrator.fit(heldOut, examples, new double[tags.size()]);
    return new LanguageModel(linear, calibration, vocabularies);
  }

  /** Leaves out what is no speech of the language: noise, and requests made in another one. */
  private static List<Tokens> utterances(List<LanguageSource> sources, String tag) {
    return sources.stream()
        .filter(source -> source.language().tag().equals(tag))
        .flatMap(source -> source.utterances().stream())
        .filter(u -> u.intent() != Intent.OTHER && u.intent() != Intent.LANGUAGE_REQUEST)
        .map(utterance -> LanguageIdentifier.NORMALIZER.tokens(utterance.text()))
        .toList();
  }

  static byte[] toBytes(LanguageModel model) {
    Out out = new Out();
    out.text("callcoach languages").integer(FORMAT);
    model.write(out);
    return out.toBytes();
  }

  static LanguageModel read(byte[] bytes) {
    In in = new In(bytes);
    if (!in.text().equals("callcoach languages") || in.integer() != FORMAT) {
      throw new CorruptException("is no compiled language model of this version", null);
    }
    return LanguageModel.read(in);
  }
}
