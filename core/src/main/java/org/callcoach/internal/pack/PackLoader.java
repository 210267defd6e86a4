package org.callcoach.internal.pack;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.callcoach.Language;
import org.callcoach.internal.agent.AgentReader;
import org.callcoach.internal.binary.CorruptException;
import org.callcoach.internal.brief.BriefBook;
import org.callcoach.internal.decide.Playbook;
import org.callcoach.internal.fact.FactReader;
import org.callcoach.internal.guard.Guard;
import org.callcoach.internal.language.LanguageIdentifier;
import org.callcoach.internal.language.LanguageModel;
import org.callcoach.internal.lexicon.Lexicon;
import org.callcoach.internal.pack.Packs.LanguagePack;
import org.callcoach.internal.phrase.Message;
import org.callcoach.internal.phrase.Phrase;
import org.callcoach.internal.phrase.PhraseBank;
import org.callcoach.internal.policy.PolicyBook;
import org.callcoach.internal.rule.Pattern;
import org.callcoach.internal.rule.RuleSet;
import org.callcoach.internal.text.Normalizer;
import org.callcoach.internal.understand.SituationReader;
import org.callcoach.internal.understand.Understander;
import org.callcoach.nlu.Intent;
import org.callcoach.pack.PackException;
import org.callcoach.pack.PackProblem;
import org.callcoach.pack.PackProvider;

/** Loads compiled packs, and lays own source directories over them. */
public final class PackLoader {
  private final PackProvider provider;
  private final List<Path> overlays;

  public PackLoader(PackProvider provider, List<Path> overlays) {
    this.provider = provider;
    this.overlays = List.copyOf(overlays);
  }

  /**
   * Loads.
   *
   * @param wanted the languages, empty for all; ties between languages are settled in this order
   * @throws IllegalArgumentException if a wanted language is nowhere
   * @throws PackException if an own pack is wrong or a compiled one is damaged
   */
  public Packs load(List<Language> wanted) {
    Overlay overlay = new Overlay(provider, overlays);
    overlay.check();
    List<Language> there = there(overlay);
    List<Language> languages = wanted.isEmpty() ? there : wanted;
    for (Language language : languages) {
      if (!there.contains(language)) {
        throw new IllegalArgumentException(
            "language \"%s\" has no pack; there are %s".formatted(language, there));
      }
    }
    Playbook playbook =
        overlay.playbook(() -> guarded(PackFiles.COMPILED_PLAYBOOK, CompiledPlaybook::read));
    PolicyBook policies =
        overlay.policies(() -> guarded(PackFiles.COMPILED_POLICIES, CompiledPolicies::read));
    BriefBook briefs =
        overlay.briefs(() -> guarded(PackFiles.COMPILED_BRIEFS, CompiledBriefs::read));
    Map<Language, LanguagePack> packs = new LinkedHashMap<>();
    for (Language language : languages) {
      packs.put(language, ready(overlay.language(language, playbook, () -> compiled(language))));
    }
    LanguageModel told =
        overlay.languages(
            there, () -> guarded(PackFiles.COMPILED_LANGUAGES, CompiledLanguages::read));
    return new Packs(playbook, policies, briefs, new LanguageIdentifier(told, languages), packs);
  }

  private List<Language> there(Overlay overlay) {
    Set<Language> there = new LinkedHashSet<>();
    provider.languages().forEach(tag -> there.add(new Language(tag)));
    overlay.tags().forEach(tag -> there.add(new Language(tag)));
    return List.copyOf(there);
  }

  private CompiledLanguage compiled(Language language) {
    return guarded(PackFiles.compiled(language.tag()), CompiledLanguage::read);
  }

  private <T> T guarded(String name, java.util.function.Function<byte[], T> read) {
    try {
      return read.apply(bytes(name));
    } catch (CorruptException | IllegalArgumentException e) {
      throw new PackException(List.of(new PackProblem(name, 0, String.valueOf(e.getMessage()))));
    }
  }

  private byte[] bytes(String name) {
    Optional<InputStream> stream = provider.compiled(name);
    if (stream.isEmpty()) {
      throw new PackException(List.of(new PackProblem(name, 0, "is missing")));
    }
    try (InputStream in = stream.get()) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new PackException(
          List.of(new PackProblem(name, 0, "cannot be read: " + e.getMessage())));
    }
  }

  /** Puts together what a language works with. */
  static LanguagePack ready(CompiledLanguage compiled) {
    Normalizer normalizer = new Normalizer(compiled.apostrophe(), compiled.fold());
    Lexicon lexicon = compiled.lexicon();
    Understander understander =
        new Understander(
            compiled.language(),
            normalizer,
            lexicon,
            new RuleSet<>(compiled.signals()),
            situations(compiled),
            new FactReader(compiled.facts(), normalizer),
            compiled.model());
    return new LanguagePack(
        understander,
        new AgentReader(normalizer, lexicon, new RuleSet<>(compiled.cues())),
        new PhraseBank(
            compiled.language(),
            phrases(compiled.language(), compiled.phrases()),
            names(compiled.situations())),
        new Guard(compiled.language(), normalizer, lexicon, compiled.guard()));
  }

  private static SituationReader situations(CompiledLanguage compiled) {
    Map<String, Intent> intents = new HashMap<>();
    Map<String, List<Pattern>> patterns = new LinkedHashMap<>();
    for (CompiledSituation situation : compiled.situations()) {
      intents.put(situation.id(), situation.intent());
      patterns.put(situation.id(), situation.patterns());
    }
    return new SituationReader(intents, patterns, compiled.lexicon());
  }

  /** Names that an agent may say; the others are told apart only. */
  private static Map<String, String> names(List<CompiledSituation> situations) {
    Map<String, String> names = new HashMap<>();
    for (CompiledSituation situation : situations) {
      if (situation.empathy()) {
        names.put(situation.id(), situation.name());
      }
    }
    return names;
  }

  private static Collection<Phrase> phrases(Language language, List<PhraseEntry> entries) {
    List<Phrase> phrases = new ArrayList<>();
    for (PhraseEntry entry : entries) {
      phrases.add(
          Phrase.of(
              entry.id(),
              entry.move(),
              entry.tone(),
              Set.copyOf(entry.answers()),
              entry.when(),
              Message.of(entry.say(), entry.slots(), language),
              entry.delivery()));
    }
    return phrases;
  }
}
