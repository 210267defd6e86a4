package org.callcoach.internal.call;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.callcoach.nlu.Fact;
import org.callcoach.nlu.Intent;
import org.callcoach.nlu.ScoredIntent;
import org.callcoach.nlu.Signal;
import org.callcoach.nlu.Span;
import org.callcoach.nlu.Understanding;

/** Another order of an utterance's readings. */
final class Readings {
  private Readings() {}

  /** Puts a reading first; what it takes is taken from the others. */
  static Understanding lead(Understanding heard, Intent intent, double confidence) {
    double most = Math.max(confidence, of(heard, intent));
    return with(heard, intent, most, 1 - most);
  }

  /** Puts a reading behind the first one, however sure that is. */
  static Understanding beside(Understanding heard, Intent intent, double confidence) {
    double first = heard.intents().get(0).confidence();
    if (heard.intent() == intent || of(heard, intent) >= confidence) {
      return heard;
    }
    return with(heard, intent, Math.min(confidence, 0.99 * first), 1);
  }

  /** Returns how sure the reading is, 0 where it is none. */
  static double of(Understanding heard, Intent intent) {
    return heard.intents().stream()
        .filter(reading -> reading.intent() == intent)
        .mapToDouble(ScoredIntent::confidence)
        .findFirst()
        .orElse(0);
  }

  static Understanding facts(Understanding heard, List<Fact> facts) {
    return new Understanding(
        heard.text(), heard.language(), heard.intents(), facts, heard.signals());
  }

  static Understanding signals(Understanding heard, Set<Signal> signals) {
    return new Understanding(
        heard.text(), heard.language(), heard.intents(), heard.facts(), signals);
  }

  private static Understanding with(
      Understanding heard, Intent intent, double confidence, double othersAtMost) {
    List<ScoredIntent> readings = new ArrayList<>();
    Span whole = new Span(0, heard.text().length());
    readings.add(new ScoredIntent(intent, confidence, whole, Optional.empty(), List.of()));
    for (ScoredIntent reading : heard.intents()) {
      if (reading.intent() == intent) {
        readings.set(0, at(reading, confidence));
      } else {
        readings.add(at(reading, Math.min(reading.confidence(), othersAtMost)));
      }
    }
    // Stable: among equals the one put in comes first.
    readings.sort(Comparator.comparing((ScoredIntent reading) -> -reading.confidence()));
    return new Understanding(
        heard.text(), heard.language(), readings, heard.facts(), heard.signals());
  }

  private static ScoredIntent at(ScoredIntent reading, double confidence) {
    return new ScoredIntent(
        reading.intent(), confidence, reading.span(), reading.situation(), reading.because());
  }
}
