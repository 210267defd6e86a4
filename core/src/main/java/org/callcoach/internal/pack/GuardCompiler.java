package org.callcoach.internal.pack;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.callcoach.internal.Ids;
import org.callcoach.internal.feature.Features;
import org.callcoach.internal.guard.GuardData;
import org.callcoach.internal.guard.GuardModel;
import org.callcoach.internal.guard.GuardRule;
import org.callcoach.internal.guard.GuardRules;
import org.callcoach.internal.guard.Subject;
import org.callcoach.internal.lexicon.Lexicon;
import org.callcoach.internal.pack.SignalRule.Located;
import org.callcoach.internal.rule.Pattern;
import org.callcoach.internal.rule.PatternParser;
import org.callcoach.internal.text.Normalizer;
import org.callcoach.internal.text.Tokens;
import org.callcoach.internal.train.GuardTrainer;
import org.callcoach.internal.train.MarkedExample;
import org.callcoach.internal.train.TrainingSettings;
import org.callcoach.internal.understand.IntentModel;
import org.callcoach.internal.understand.Understander;

/** Proves the rules of the guard by their examples, and trains its statistics. */
final class GuardCompiler {
  private final LanguageSource source;
  private final Normalizer normalizer;
  private final Lexicon lexicon;
  private final Problems problems;

  GuardCompiler(LanguageSource source, Normalizer normalizer, Lexicon lexicon, Problems problems) {
    this.source = source;
    this.normalizer = normalizer;
    this.lexicon = lexicon;
    this.problems = problems;
  }

  /** Compiles the rules; what is wrong goes to the problems. */
  List<GuardRule> rules() {
    PatternParser parser = new PatternParser(normalizer, lexicon);
    List<GuardRule> rules = new ArrayList<>();
    for (GuardEntry entry : source.guard().entries()) {
      rules.add(
          new GuardRule(
              entry.about(),
              entry.name(),
              patterns(entry.patterns(), parser),
              patterns(entry.unless(), parser),
              entry.instead().stream().map(Located::text).toList()));
    }
    prove(rules);
    complete(rules);
    return rules;
  }

  private List<Pattern> patterns(List<Located> written, PatternParser parser) {
    List<Pattern> patterns = new ArrayList<>();
    for (Located pattern : written) {
      try {
        patterns.add(parser.parse(pattern.text()));
      } catch (IllegalArgumentException e) {
        problems.add(
            pattern.file(),
            pattern.line(),
            "pattern \"%s\": %s",
            pattern.text(),
            String.valueOf(e.getMessage()));
      }
    }
    return patterns;
  }

  /** Each entry is proved alone: what another rule finds is no proof of this one. */
  private void prove(List<GuardRule> rules) {
    Set<String> ids = new HashSet<>();
    for (int i = 0; i < rules.size(); i++) {
      GuardEntry entry = source.guard().entries().get(i);
      GuardRules alone = new GuardRules(List.of(rules.get(i)));
      entry.fires().forEach(example -> prove(alone, entry, example, true));
      entry.silent().forEach(example -> prove(alone, entry, example, false));
      if (!ids.add(rules.get(i).id())) {
        problems.add(
            entry.file(), entry.line(), "a second rule is named \"%s\"", rules.get(i).id());
      }
    }
  }

  private void prove(GuardRules rule, GuardEntry entry, Located example, boolean fires) {
    Tokens tokens = normalizer.tokens(example.text());
    if (rule.hits(tokens, lexicon.in(tokens)).isEmpty() == fires) {
      problems.add(
          example.file(),
          example.line(),
          "\"%s\" %s the rule of \"%s\" in line %d",
          example.text(),
          fires ? "must break, but does not," : "must not break, but does,",
          Ids.of(entry.about()),
          entry.line());
    }
  }

  /** For what is wrong there is something better to say. */
  private void complete(List<GuardRule> rules) {
    for (Subject subject : List.of(Subject.VIOLATION, Subject.LAPSE)) {
      for (Enum<?> about : subject.all()) {
        List<GuardRule> there = rules.stream().filter(rule -> rule.about() == about).toList();
        if (!there.isEmpty() && there.stream().allMatch(rule -> rule.instead().isEmpty())) {
          problems.add(
              PackFiles.in(source.language().tag(), PackFiles.GUARD),
              0,
              "%s \"%s\" has no line to say instead",
              subject.id(),
              Ids.of(about));
        }
      }
    }
  }

  /** Checks that no line stands twice. */
  void lines() {
    Map<Long, AgentLine> seen = new HashMap<>();
    for (AgentLine line : source.guard().lines()) {
      Tokens tokens = normalizer.tokens(line.text());
      AgentLine before =
          tokens.size() == 0 ? null : seen.putIfAbsent(IntentModel.key(tokens), line);
      if (before != null) {
        problems.add(
            line.file(),
            line.line(),
            "\"%s\" has the words of %s:%d",
            line.text(),
            before.file(),
            before.line());
      }
    }
  }

  /** Trains; a language without agent lines has rules alone. */
  GuardData data(List<GuardRule> rules, TrainingSettings settings) {
    if (source.guard().lines().isEmpty()) {
      return new GuardData(rules, Optional.empty());
    }
    List<MarkedExample> examples =
        source.guard().lines().stream().map(line -> example(line.labels(), line.text())).toList();
    List<MarkedExample> bank =
        source.phrases().stream()
            .map(phrase -> example(Set.of(0), PhraseLint.said(phrase)))
            .toList();
    GuardTrainer.Learnt learnt =
        new GuardTrainer(settings).train(GuardModel.LABELS, GuardModel.VERDICTS, examples, bank);
    return new GuardData(
        rules, Optional.of(new GuardModel(learnt.model(), learnt.calibration(), learnt.borders())));
  }

  private MarkedExample example(Set<Integer> labels, String text) {
    Tokens tokens = normalizer.tokens(text);
    int filler = lexicon.number(Understander.FILLER);
    return new MarkedExample(labels, Features.of(tokens, lexicon.in(tokens), filler));
  }
}
