package org.callcoach.internal.pack;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.callcoach.Language;
import org.callcoach.internal.fact.FactData;

/**
 * The source files of one language, read.
 *
 * @param removed phrases of the source below that it takes away
 */
record LanguageSource(
    Language language,
    Settings settings,
    List<Utterance> utterances,
    Map<String, List<String>> lexicon,
    List<SignalRule> signals,
    List<PhraseEntry> phrases,
    List<Removal> removed,
    Map<String, SituationEntry> situations,
    FactData facts,
    GuardSource guard,
    List<CueRule> cues) {

  /** Nothing, to lay sources over. */
  static LanguageSource empty(Language language, Settings settings) {
    return new LanguageSource(
        language,
        settings,
        List.of(),
        Map.of(),
        List.of(),
        List.of(),
        List.of(),
        Map.of(),
        FactData.EMPTY,
        GuardSource.EMPTY,
        List.of());
  }

  /** Lays another source over this one: phrases by id, all else joined. */
  LanguageSource under(LanguageSource own) {
    return new LanguageSource(
        language,
        own.settings,
        joined(utterances, own.utterances),
        joined(lexicon, own.lexicon),
        joined(signals, own.signals),
        phrases(own),
        List.of(),
        replaced(situations, own.situations),
        facts.under(own.facts),
        guard.under(own.guard),
        joined(cues, own.cues));
  }

  /** Returns this source with more utterances to learn from. */
  LanguageSource hearing(List<Utterance> more) {
    return new LanguageSource(
        language,
        settings,
        joined(utterances, more),
        lexicon,
        signals,
        phrases,
        removed,
        situations,
        facts,
        guard,
        cues);
  }

  private List<PhraseEntry> phrases(LanguageSource own) {
    Map<String, PhraseEntry> byId = new LinkedHashMap<>();
    joined(phrases, own.phrases).forEach(phrase -> byId.put(phrase.id(), phrase));
    own.removed.forEach(removal -> byId.remove(removal.id()));
    return List.copyOf(byId.values());
  }

  private static <T> List<T> joined(List<T> below, List<T> above) {
    List<T> joined = new ArrayList<>(below);
    joined.addAll(above);
    return joined;
  }

  private static Map<String, List<String>> joined(
      Map<String, List<String>> below, Map<String, List<String>> above) {
    Map<String, List<String>> joined = new LinkedHashMap<>(below);
    above.forEach(
        (concept, entries) ->
            joined.merge(
                concept, entries, (a, b) -> List.copyOf(new LinkedHashSet<>(joined(a, b)))));
    return joined;
  }

  private static Map<String, SituationEntry> replaced(
      Map<String, SituationEntry> below, Map<String, SituationEntry> above) {
    Map<String, SituationEntry> replaced = new LinkedHashMap<>(below);
    replaced.putAll(above);
    return replaced;
  }

  /** Tells whether anything of it changes what is learnt. */
  boolean teaches() {
    return !utterances.isEmpty()
        || !lexicon.isEmpty()
        || !signals.isEmpty()
        || !situations.isEmpty()
        || !facts.isEmpty()
        || !guard.isEmpty()
        || !cues.isEmpty();
  }
}
