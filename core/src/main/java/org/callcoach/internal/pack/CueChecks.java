package org.callcoach.internal.pack;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.callcoach.internal.lexicon.Lexicon;
import org.callcoach.internal.pack.SignalRule.Located;
import org.callcoach.internal.rule.Pattern;
import org.callcoach.internal.rule.PatternParser;
import org.callcoach.internal.rule.RuleSet;
import org.callcoach.internal.text.Normalizer;
import org.callcoach.internal.text.Tokens;
import org.callcoach.notes.Cue;

/** Compiles the patterns of {@code agent.yaml} and proves them by their examples. */
final class CueChecks {
  private final Normalizer normalizer;
  private final Lexicon lexicon;
  private final Problems problems;

  CueChecks(Normalizer normalizer, Lexicon lexicon, Problems problems) {
    this.normalizer = normalizer;
    this.lexicon = lexicon;
    this.problems = problems;
  }

  Map<Cue, List<Pattern>> compile(List<CueRule> source) {
    PatternParser parser = new PatternParser(normalizer, lexicon);
    Map<Cue, List<Pattern>> compiled = new EnumMap<>(Cue.class);
    for (CueRule rule : source) {
      List<Pattern> patterns = compiled.computeIfAbsent(rule.cue(), c -> new ArrayList<>());
      for (Located pattern : rule.patterns()) {
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
    }
    RuleSet<Cue> rules = new RuleSet<>(compiled);
    for (CueRule rule : source) {
      rule.fires().forEach(example -> prove(rules, rule.cue(), example, true));
      rule.silent().forEach(example -> prove(rules, rule.cue(), example, false));
    }
    return compiled;
  }

  private void prove(RuleSet<Cue> rules, Cue cue, Located example, boolean fires) {
    Tokens tokens = normalizer.tokens(example.text());
    if (rules.in(tokens, lexicon.in(tokens)).contains(cue) != fires) {
      problems.add(
          example.file(),
          example.line(),
          "\"%s\" %s \"%s\"",
          example.text(),
          fires ? "must be found to be, but is not," : "must not be found to be, but is,",
          cue.id());
    }
  }
}
