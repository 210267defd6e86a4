package org.callcoach.internal.understand;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.callcoach.internal.lexicon.Concepts;
import org.callcoach.internal.lexicon.Lexicon;
import org.callcoach.internal.rule.Pattern;
import org.callcoach.internal.rule.RuleSet;
import org.callcoach.internal.rule.RuleSet.Match;
import org.callcoach.internal.text.Tokens;
import org.callcoach.nlu.Intent;

/** Recognises the situations of the inventory. Immutable. */
public final class SituationReader {
  private static final String NEGATION = "negation";

  /** "I have not lost my job": so near before it a negation denies what follows. */
  private static final int DENIES_WITHIN = 2;

  private final Map<String, Intent> intents;
  private final RuleSet<String> rules;
  private final int negation;

  /**
   * Puts together what a pack holds.
   *
   * @param intents what each situation most often means
   * @param patterns how each is recognised
   */
  public SituationReader(
      Map<String, Intent> intents, Map<String, List<Pattern>> patterns, Lexicon lexicon) {
    this.intents = Map.copyOf(intents);
    this.rules = new RuleSet<>(patterns);
    this.negation = lexicon.number(NEGATION);
  }

  /** A situation that was told, and the intent that it most often has. */
  record Told(String id, Intent intent) {}

  /**
   * Returns the situation whose pattern asks for the most words; of equals the first of the
   * language's file. One that is denied is not told.
   */
  Optional<Told> in(Tokens tokens, Concepts concepts) {
    Match<String> best = null;
    for (Match<String> match : rules.matches(tokens, concepts)) {
      boolean isBetter = best == null || match.parts() > best.parts();
      if (isBetter && !isDenied(match.token(), concepts)) {
        best = match;
      }
    }
    return Optional.ofNullable(best)
        .map(match -> new Told(match.name(), intents.getOrDefault(match.name(), Intent.OTHER)));
  }

  private boolean isDenied(int token, Concepts concepts) {
    for (int before = Math.max(0, token - DENIES_WITHIN); before < token; before++) {
      if (negation >= 0 && concepts.at(before, negation) > 0) {
        return true;
      }
    }
    return false;
  }
}
