package org.callcoach.internal.pack;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.callcoach.internal.Ids;
import org.callcoach.internal.guard.GuardModel;
import org.callcoach.internal.guard.Subject;
import org.callcoach.nlu.Intent;
import org.callcoach.nlu.Signal;

/**
 * What one language has, every language has: concepts, situations, signals and the pairs of intents
 * between which it can ask. Of what the guard knows, every language has all, whatever the others
 * have.
 */
final class ParityChecks {
  private ParityChecks() {}

  static void of(List<LanguageSource> languages, Problems problems) {
    Set<String> concepts = new TreeSet<>();
    Set<String> situations = new TreeSet<>();
    Set<Signal> signals = new TreeSet<>();
    Set<List<Intent>> pairs = new LinkedHashSet<>();
    for (LanguageSource language : languages) {
      concepts.addAll(language.lexicon().keySet());
      situations.addAll(language.situations().keySet());
      signals.addAll(signalsOf(language));
      pairs.addAll(pairsOf(language));
    }
    for (LanguageSource language : languages) {
      String tag = language.language().tag();
      for (String concept : concepts) {
        if (!language.lexicon().containsKey(concept)) {
          problems.add(
              PackFiles.in(tag, PackFiles.LEXICON),
              0,
              "concept \"%s\" is missing, other languages have it",
              concept);
        }
      }
      for (String situation : situations) {
        if (!language.situations().containsKey(situation)) {
          problems.add(
              PackFiles.in(tag, PackFiles.SITUATIONS),
              0,
              "situation \"%s\" is missing, other languages have it",
              situation);
        }
      }
      for (Signal signal : signals) {
        if (!signalsOf(language).contains(signal)) {
          problems.add(
              PackFiles.in(tag, PackFiles.SIGNALS),
              0,
              "signal \"%s\" has no rule, other languages have one",
              signal.id());
        }
      }
      for (List<Intent> pair : pairs) {
        if (!pairsOf(language).contains(pair)) {
          problems.add(
              PackFiles.in(tag, PackFiles.PHRASES),
              0,
              "no phrase asks which of %s was meant, other languages have one",
              pair.stream().map(Intent::id).toList());
        }
      }
      guard(language, problems);
    }
  }

  /** Of which two intents the bank can ask which was meant. */
  private static Set<List<Intent>> pairsOf(LanguageSource language) {
    return language.phrases().stream()
        .filter(PhraseEntry::asksWhich)
        .map(phrase -> phrase.answers().stream().sorted().toList())
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  /** A language in which a threat goes unheard would be one in which it may be made. */
  private static void guard(LanguageSource language, Problems problems) {
    String tag = language.language().tag();
    for (Subject subject : Subject.values()) {
      for (Enum<?> about : subject.all()) {
        if (language.guard().entries().stream().noneMatch(entry -> entry.about() == about)) {
          problems.add(
              PackFiles.in(tag, PackFiles.GUARD),
              0,
              "%s \"%s\" has no rule",
              subject.id(),
              Ids.of(about));
        }
      }
    }
    for (int label = 0; label < GuardModel.LABELS.size(); label++) {
      int number = label;
      if (language.guard().lines().stream().noneMatch(line -> line.labels().contains(number))) {
        problems.add(
            PackFiles.in(tag, PackFiles.AGENT),
            0,
            "\"%s\" has no line",
            GuardModel.LABELS.get(label));
      }
    }
  }

  private static Set<Signal> signalsOf(LanguageSource language) {
    return language.signals().stream().map(SignalRule::signal).collect(Collectors.toSet());
  }
}
