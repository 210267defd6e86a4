package org.callcoach.internal.pack;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.callcoach.Language;
import org.callcoach.internal.fact.FactData;

/** Reads the folder of one language. */
final class LanguageReader {
  private final Sources sources;
  private final Problems problems;

  LanguageReader(Sources sources, Problems problems) {
    this.sources = sources;
    this.problems = problems;
  }

  /**
   * Reads a language of which every file must be there; nothing where its settings cannot be read.
   */
  Optional<LanguageSource> whole(String tag) {
    for (String file :
        List.of(
            PackFiles.LANGUAGE,
            PackFiles.UTTERANCES,
            PackFiles.LEXICON,
            PackFiles.SIGNALS,
            PackFiles.PHRASES,
            PackFiles.GUARD,
            PackFiles.AGENT)) {
      if (sources.read(PackFiles.in(tag, file)).isEmpty()) {
        problems.add(PackFiles.in(tag, file), 0, "is missing");
      }
    }
    Optional<LanguageSource> read = part(tag, Optional.empty());
    read.map(LanguageSource::removed)
        .orElse(List.of())
        .forEach(
            removal ->
                problems.add(
                    removal.file(),
                    removal.line(),
                    "removes \"%s\", but lies over nothing",
                    removal.written()));
    return read;
  }

  /** Reads what there is of a language; settings may come from below. */
  Optional<LanguageSource> part(String tag, Optional<Settings> below) {
    Optional<Settings> settings =
        content(tag, PackFiles.LANGUAGE)
            .flatMap(
                text -> SettingsFile.read(PackFiles.in(tag, PackFiles.LANGUAGE), text, problems))
            .or(() -> below);
    PhraseFile.Read phrases = phrases(tag);
    return settings.map(
        read ->
            new LanguageSource(
                new Language(tag),
                read,
                utterances(tag),
                lexicon(tag),
                signals(tag),
                phrases.phrases(),
                phrases.removed(),
                situations(tag),
                facts(tag),
                guard(tag),
                cues(tag)));
  }

  private List<Utterance> utterances(String tag) {
    String file = PackFiles.in(tag, PackFiles.UTTERANCES);
    return content(tag, PackFiles.UTTERANCES)
        .map(text -> UtteranceFile.read(file, text, problems))
        .orElse(List.of());
  }

  private Map<String, List<String>> lexicon(String tag) {
    String file = PackFiles.in(tag, PackFiles.LEXICON);
    return content(tag, PackFiles.LEXICON)
        .map(text -> LexiconFile.read(file, text, problems))
        .orElse(Map.of());
  }

  private List<SignalRule> signals(String tag) {
    String file = PackFiles.in(tag, PackFiles.SIGNALS);
    return content(tag, PackFiles.SIGNALS)
        .map(text -> SignalFile.read(file, text, problems))
        .orElse(List.of());
  }

  private PhraseFile.Read phrases(String tag) {
    String file = PackFiles.in(tag, PackFiles.PHRASES);
    return content(tag, PackFiles.PHRASES)
        .map(text -> PhraseFile.read(file, tag, text, problems))
        .orElse(PhraseFile.Read.NOTHING);
  }

  private Map<String, SituationEntry> situations(String tag) {
    String file = PackFiles.in(tag, PackFiles.SITUATIONS);
    return content(tag, PackFiles.SITUATIONS)
        .map(text -> SituationEntryFile.read(file, text, problems))
        .orElse(Map.of());
  }

  /** What a language has no words for, it finds no facts of. */
  private FactData facts(String tag) {
    String file = PackFiles.in(tag, PackFiles.FACTS);
    return content(tag, PackFiles.FACTS)
        .map(text -> FactFile.read(file, text, problems))
        .orElse(FactData.EMPTY);
  }

  /** Own directories may bring neither file, or one of them. */
  private GuardSource guard(String tag) {
    return new GuardSource(
        content(tag, PackFiles.GUARD)
            .map(text -> GuardFile.read(PackFiles.in(tag, PackFiles.GUARD), text, problems))
            .orElse(List.of()),
        content(tag, PackFiles.AGENT)
            .map(text -> AgentFile.read(PackFiles.in(tag, PackFiles.AGENT), text, problems))
            .orElse(List.of()));
  }

  /**
   * Where a language has no such words, questions are known by the account and suggestions only.
   */
  private List<CueRule> cues(String tag) {
    String file = PackFiles.in(tag, PackFiles.CUES);
    return content(tag, PackFiles.CUES)
        .map(text -> CueFile.read(file, text, problems))
        .orElse(List.of());
  }

  private Optional<String> content(String tag, String file) {
    return sources.read(PackFiles.in(tag, file));
  }
}
