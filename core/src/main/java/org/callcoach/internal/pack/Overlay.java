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
  private final List<Sources> own = new ArrayList<>();

  Overlay(PackProvider provider, List<Path> directories) {
    bundled = Sources.of(provider);
    for (Path directory : directories) {
      if (!Files.isDirectory(directory)) {
        throw new IllegalArgumentException("pack \"%s\" is no directory".formatted(directory));
      }
      own.add(Sources.directory(directory));
    }
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
            PlaybookFile.read(PackFiles.PLAYBOOK, content.get(), Optional.of(playbook), problems);
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
      return compiled.get();
    }
    if (isBundled && layers.stream().noneMatch(LanguageSource::teaches)) {
      return exchanged(language, layers, compiled.get(), problems);
    }
    LanguageSource whole = whole(language, layers, problems);
    Map<String, Situation> inventory = inventory(problems);
    new SituationChecks(inventory, problems).known(whole);
    Optional<CompiledLanguage> anew =
        new LanguageCompiler(TrainingSettings.MEASURED, inventory)
            .compile(whole, playbook, problems);
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
      sources.add(whole(language, layers(language, problems), problems));
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

  private LanguageSource whole(Language language, List<LanguageSource> layers, Problems problems) {
    boolean isBundled = bundled.languages().contains(language.tag());
    List<LanguageSource> all = new ArrayList<>();
    if (isBundled) {
      new LanguageReader(bundled, problems).whole(language.tag()).ifPresent(all::add);
    }
    all.addAll(layers);
    problems.stop();
    return all.stream().reduce(LanguageSource::under).orElseThrow();
  }

  /** Lays phrases over a compiled language, after the same checks. */
  private static CompiledLanguage exchanged(
      Language language,
      List<LanguageSource> layers,
      CompiledLanguage compiled,
      Problems problems) {
    LanguageSource own = layers.stream().reduce(LanguageSource::under).orElseThrow();
    LanguageSource below =
        new LanguageSource(
            language,
            own.settings(),
            List.of(),
            Map.of(),
            List.of(),
            compiled.phrases(),
            Map.of(),
            compiled.facts(),
            GuardSource.EMPTY,
            List.of());
    LanguageSource laid = below.under(own);
    LanguageChecks.wording(laid, problems);
    Normalizer normalizer = new Normalizer(compiled.apostrophe(), compiled.fold());
    new PhraseLint(normalizer, compiled.lexicon(), compiled.guard().rules(), problems)
        .check(laid.phrases());
    problems.stop();
    return compiled.saying(laid.phrases());
  }
}
