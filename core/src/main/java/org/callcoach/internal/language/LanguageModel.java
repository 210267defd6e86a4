package org.callcoach.internal.language;

import java.util.ArrayList;
import java.util.List;
import org.callcoach.internal.binary.In;
import org.callcoach.internal.binary.Out;
import org.callcoach.internal.classify.Calibration;
import org.callcoach.internal.classify.LinearModel;

/**
 * What was learnt to tell languages apart. Immutable.
 *
 * @param linear labels are language tags
 * @param calibration scores to probabilities
 * @param vocabularies one for each label, in their order
 */
public record LanguageModel(
    LinearModel linear, Calibration calibration, List<Vocabulary> vocabularies) {
  public LanguageModel {
    vocabularies = List.copyOf(vocabularies);
  }

  public void write(Out out) {
    linear.write(out);
    calibration.write(out);
    vocabularies.forEach(vocabulary -> vocabulary.write(out));
  }

  /** Reads what {@link #write} wrote. */
  public static LanguageModel read(In in) {
    LinearModel linear = LinearModel.read(in);
    Calibration calibration = Calibration.read(in);
    List<Vocabulary> vocabularies = new ArrayList<>();
    for (int i = 0; i < linear.labels().size(); i++) {
      vocabularies.add(Vocabulary.read(in));
    }
    return new LanguageModel(linear, calibration, vocabularies);
  }
}
