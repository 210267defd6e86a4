package org.callcoach.internal.pack;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.callcoach.Language;
import org.callcoach.internal.brief.BriefBook;
import org.callcoach.internal.decide.Playbook;
import org.callcoach.internal.language.LanguageModel;
import org.callcoach.internal.policy.PolicyBook;
import org.callcoach.internal.text.Normalizer;
import org.callcoach.internal.train.TrainingSettings;
import org.callcoach.pack.PackProvider;

/**
 * Own pack directories over bundled packs. Phrases and plays are exchanged in what is compiled; new
 * utterances, words or rules make their language be compiled anew, which takes seconds.
 */
final class Overlay {
  private final Sources bundled;
  private final List<Path> directories;
  private final List<Sources> own = new ArrayList<>();
  private final List<PlacedPlay> plays = new ArrayList<>();

  Overlay(PackProvider provider, List<Path> directories) {
    bundled = Sources.of(provider);
    this.directories = directories;
    for (Path directory : directories) {
      if (!Files.isDirectory(directory)) {
        throw new IllegalArgumentException("pack \"%s\" is no directory".formatted(directory));
      }
      own.add(Sources.directory(directory));
    }
  }

  /**
   * Refuses files with a name that no pack has.
   *
   * @throws org.callcoach.pack.PackException with all of them
   */
  void check() {
    Problems problems = new Problems();
    Set<String> there = new LinkedHashSet<>(bundled.languages());
    for (Path directory : directories) {
      OwnFiles.check(directory, there, problems);
      there.addAll(Sources.directory(directory).languages());
    }
    problems.stop();
  }

  Set<String> tags() {
    Set<String> tags = new LinkedHashSet<>();
    own.forEach(sources -> tags.addAll(sources.languages()));
    return tags;
  }

  Playbook playbook(Supplier<Playbook> compiled) {
    Problems problems = new Problems();
    Playbook playbook = compiled.get();
    for (Sources sources : own) {
      Optional<String> content = sources.read(PackFiles.PLAYBOOK);
      if (content.isPresent()) {
        playbook =
            PlaybookFile.read(
                PackFiles.PLAYBOOK, content.get(), Optional.of(playbook), plays, problems);
      }
    }
    problems.stop();
    return playbook;
  }

  BriefBook briefs(Supplier<BriefBook> compiled) {
    Problems problems = new Problems();
    BriefBook book = compiled.get();
    for (Sources sources : own) {
      book = BriefFile.read(sources, book, problems);
    }
    problems.stop();
    return book;
  }

  PolicyBook policies(Supplier<PolicyBook> compiled) {
    Problems problems = new Problems();
    PolicyBook book = compiled.get();
    for (Sources sources : own) {
      if (!sources.policies().isEmpty()) {
        book = PolicySources.read(sources, book, problems);
      }
    }
    problems.stop();
    return book;
  }

  CompiledLanguage language(
      Language language, Playbook playbook, Supplier<CompiledLanguage> compiled) {
    Problems problems = new Problems();
    List<LanguageSource> layers = layers(language, problems);
    problems.stop();
    boolean isBundled = bundled.languages().contains(language.tag());
    if (layers.isEmpty()) {
      CompiledLanguage there = compiled.get();
      covered(language, there.phrases(), List.of(), playbook, problems);
      problems.stop();
      return there;
    }
    if (isBundled && layers.stream().noneMatch(LanguageSource::teaches)) {
      return exchanged(language, layers, compiled.get(), playbook, problems);
    }
    List<OwnCoverage.Removed> removed = new ArrayList<>();
    LanguageSource whole = whole(language, layers, removed, problems);
    Map<String, Situation> inventory = inventory(problems);
    new SituationChecks(inventory, problems).known(whole);
    Optional<CompiledLanguage> anew =
        new LanguageCompiler(TrainingSettings.MEASURED, inventory)
            .compile(whole, playbook, !isBundled, problems);
    if (isBundled) {
      covered(language, whole.phrases(), removed, playbook, problems);
    }
    problems.stop();
    return anew.orElseThrow();
  }

  private Map<String, Situation> inventory(Problems problems) {
    Map<String, Situation> inventory =
        new LinkedHashMap<>(PackCompiler.inventory(bundled, problems));
    own.forEach(sources -> inventory.putAll(PackCompiler.inventory(sources, problems)));
    return inventory;
  }

  /** Tells the languages apart anew where a directory brings one that is not bundled. */
  LanguageModel languages(List<Language> there, Supplier<LanguageModel> compiled) {
    if (bundled.languages().containsAll(tags())) {
      return compiled.get();
    }
    Problems problems = new Problems();
    List<LanguageSource> sources = new ArrayList<>();
    for (Language language : there) {
      sources.add(whole(language, layers(language, problems), new ArrayList<>(), problems));
    }
    problems.stop();
    return CompiledLanguages.train(sources);
  }

  private List<LanguageSource> layers(Language language, Problems problems) {
    List<LanguageSource> layers = new ArrayList<>();
    Optional<Settings> settings = settings(bundled, language);
    for (Sources sources : own) {
      boolean has =
          PackFiles.OF_A_LANGUAGE.stream()
              .anyMatch(f -> sources.read(PackFiles.in(language.tag(), f)).isPresent());
      if (has) {
        new LanguageReader(sources, problems).part(language.tag(), settings).ifPresent(layers::add);
      }
    }
    return layers;
  }

  private static Optional<Settings> settings(Sources sources, Language language) {
    String file = PackFiles.in(language.tag(), PackFiles.LANGUAGE);
    return sources.read(file).flatMap(content -> SettingsFile.read(file, content, new Problems()));
  }

  private LanguageSource whole(
      Language language,
      List<LanguageSource> layers,
      List<OwnCoverage.Removed> removed,
      Problems problems) {
    boolean isBundled = bundled.languages().contains(language.tag());
    List<LanguageSource> all = new ArrayList<>();
    if (isBundled) {
      new LanguageReader(bundled, problems).whole(language.tag()).ifPresent(all::add);
    }
    all.addAll(layers);
    problems.stop();
    LanguageSource below = LanguageSource.empty(language, all.get(0).settings());
    LanguageSource whole = laid(below, all, removed, problems);
    problems.stop();
    return whole;
  }

  /** Lays sources one over another; what is to be removed must be there. */
  private static LanguageSource laid(
      LanguageSource below,
      List<LanguageSource> layers,
      List<OwnCoverage.Removed> removed,
      Problems problems) {
    LanguageSource laid = below;
    for (LanguageSource layer : layers) {
      Map<String, PhraseEntry> there = new LinkedHashMap<>();
      laid.phrases().forEach(phrase -> there.put(phrase.id(), phrase));
      for (Removal removal : layer.removed()) {
        PhraseEntry phrase = there.get(removal.id());
        if (phrase == null) {
          problems.add(
              removal.file(),
              removal.line(),
              "there is no phrase \"%s\" to remove%s",
              removal.written(),
              Suggestion.of(removal.written(), there.keySet().stream().map(Removal::own).toList()));
        } else {
          removed.add(new OwnCoverage.Removed(removal, phrase));
        }
      }
      laid = laid.under(layer);
    }
    return laid;
  }

  private void covered(
      Language language,
      List<PhraseEntry> phrases,
      List<OwnCoverage.Removed> removed,
      Playbook playbook,
      Problems problems) {
    new OwnCoverage(language, phrases, plays, removed, problems).of(playbook);
  }

  /** Lays phrases over a compiled language, after the same checks. */
  private CompiledLanguage exchanged(
      Language language,
      List<LanguageSource> layers,
      CompiledLanguage compiled,
      Playbook playbook,
      Problems problems) {
    LanguageSource below =
        new LanguageSource(
            language,
            layers.get(0).settings(),
            List.of(),
            Map.of(),
            List.of(),
            compiled.phrases(),
            List.of(),
            Map.of(),
            compiled.facts(),
            GuardSource.EMPTY,
            List.of());
    List<OwnCoverage.Removed> removed = new ArrayList<>();
    LanguageSource laid = laid(below, layers, removed, problems);
    covered(language, laid.phrases(), removed, playbook, problems);
    LanguageChecks.wording(laid, problems);
    Normalizer normalizer = new Normalizer(compiled.apostrophe(), compiled.fold());
    new PhraseLint(normalizer, compiled.lexicon(), compiled.guard().rules(), playbook, problems)
        .check(laid.phrases());
    problems.stop();
    return compiled.saying(laid.phrases());
  }
}
