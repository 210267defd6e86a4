package org.callcoach.internal.pack;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.callcoach.internal.lexicon.Lexicon;
import org.callcoach.internal.pack.SignalRule.Located;
import org.callcoach.internal.rule.Pattern;
import org.callcoach.internal.rule.PatternParser;
import org.callcoach.internal.rule.RuleSet;
import org.callcoach.internal.text.Normalizer;
import org.callcoach.internal.text.Tokens;

/** Compiles how a language recognises the situations of the inventory, and proves it. */
final class SituationChecks {
  private final Map<String, Situation> inventory;
  private final Problems problems;

  SituationChecks(Map<String, Situation> inventory, Problems problems) {
    this.inventory = inventory;
    this.problems = problems;
  }

  /** Checks that the situations named are in the inventory. */
  void known(LanguageSource source) {
    for (Utterance utterance : source.utterances()) {
      if (!utterance.situation().equals("-")) {
        known(utterance.file(), utterance.line(), utterance.situation());
      }
    }
    for (SituationEntry entry : source.situations().values()) {
      known(entry.id().file(), entry.id().line(), entry.id().text());
    }
  }

  private void known(String file, int line, String id) {
    if (!inventory.containsKey(id)) {
      Set<String> ids = inventory.keySet();
      problems.add(
          file, line, "situation \"%s\" is not in the inventory%s", id, Suggestion.of(id, ids));
    }
  }

  /** What is heard of the situations, as utterances to learn from. */
  List<Utterance> heard(LanguageSource source) {
    List<Utterance> heard = new ArrayList<>();
    for (SituationEntry entry : source.situations().values()) {
      String id = entry.id().text();
      Situation situation = inventory.get(id);
      if (situation != null) {
        entry
            .heard()
            .forEach(
                line ->
                    heard.add(
                        new Utterance(
                            line.file(), line.line(), situation.intent(), id, line.text())));
      }
    }
    return heard;
  }

  /** Compiles the patterns; what is heard must be recognised by one of its own. */
  List<CompiledSituation> compile(LanguageSource source, Normalizer normalizer, Lexicon lexicon) {
    PatternParser parser = new PatternParser(normalizer, lexicon);
    Map<String, List<Pattern>> patterns = new LinkedHashMap<>();
    source.situations().forEach((id, entry) -> patterns.put(id, patterns(entry, parser)));
    RuleSet<String> rules = new RuleSet<>(patterns);
    List<CompiledSituation> compiled = new ArrayList<>();
    for (SituationEntry entry : source.situations().values()) {
      String id = entry.id().text();
      for (Located line : entry.heard()) {
        Tokens tokens = normalizer.tokens(line.text());
        if (!rules.in(tokens, lexicon.in(tokens)).contains(id)) {
          problems.add(
              line.file(), line.line(), "\"%s\" is not recognised as \"%s\"", line.text(), id);
        }
      }
      Situation situation = inventory.get(id);
      if (situation != null) {
        compiled.add(
            new CompiledSituation(
                id,
                situation.intent(),
                situation.empathy(),
                entry.name(),
                patterns.getOrDefault(id, List.of())));
      }
    }
    return compiled;
  }

  private List<Pattern> patterns(SituationEntry entry, PatternParser parser) {
    List<Pattern> patterns = new ArrayList<>();
    for (Located pattern : entry.patterns()) {
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
}
