package org.callcoach.internal.pack;

import java.util.ArrayList;
import java.util.List;
import org.callcoach.Language;
import org.callcoach.internal.binary.CorruptException;
import org.callcoach.internal.binary.In;
import org.callcoach.internal.binary.Out;
import org.callcoach.internal.classify.Calibration;
import org.callcoach.internal.classify.LinearModel;
import org.callcoach.internal.feature.Features;
import org.callcoach.internal.language.LanguageIdentifier;
import org.callcoach.internal.lexicon.Lexicon;
import org.callcoach.internal.text.Tokens;
import org.callcoach.internal.train.Calibrator;
import org.callcoach.internal.train.Example;
import org.callcoach.internal.train.Trainer;
import org.callcoach.internal.train.TrainingSettings;

/** The model that tells the languages apart: trained on what debtors say in each. */
record CompiledLanguages(LinearModel model, Calibration calibration) {
  private static final int FORMAT = 1;

  /** A pack knows short speech best; long tails of rare weights only cost room. */
  private static final TrainingSettings SETTINGS = new TrainingSettings(1, 0.1, 0.01, 3);

  static CompiledLanguages train(List<LanguageSource> sources) {
    List<String> tags =
        sources.stream().map(LanguageSource::language).sorted().map(Language::tag).toList();
    List<Example> examples = new ArrayList<>();
    for (LanguageSource source : sources) {
      int label = tags.indexOf(source.language().tag());
      for (Utterance utterance : source.utterances()) {
        Tokens tokens = LanguageIdentifier.NORMALIZER.tokens(utterance.text());
        examples.add(new Example(label, Features.of(tokens, Lexicon.EMPTY.in(tokens), -1)));
      }
    }
    if (tags.size() == 1) {
      return alone(tags);
    }
    LinearModel model = new Trainer(SETTINGS).train(tags, examples);
    List<double[]> heldOut = new Calibrator(SETTINGS).heldOutScores(tags, examples);
    return new CompiledLanguages(model, Calibrator.fit(heldOut, examples, new double[tags.size()]));
  }

  /** With one language there is nothing to tell apart. */
  private static CompiledLanguages alone(List<String> tags) {
    return new CompiledLanguages(
        LinearModel.constant(tags), new Calibration(1, new double[tags.size()]));
  }

  byte[] toBytes() {
    Out out = new Out();
    out.text("callcoach languages").integer(FORMAT);
    model.write(out);
    calibration.write(out);
    return out.toBytes();
  }

  static CompiledLanguages read(byte[] bytes) {
    In in = new In(bytes);
    if (!in.text().equals("callcoach languages") || in.integer() != FORMAT) {
      throw new CorruptException("is no compiled language model of this version", null);
    }
    return new CompiledLanguages(LinearModel.read(in), Calibration.read(in));
  }
}
