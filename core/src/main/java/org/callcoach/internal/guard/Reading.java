package org.callcoach.internal.guard;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.callcoach.internal.feature.Features;
import org.callcoach.internal.guard.GuardRules.Hit;
import org.callcoach.internal.guard.Sentences.Sentence;
import org.callcoach.internal.lexicon.Concepts;
import org.callcoach.internal.lexicon.Lexicon;
import org.callcoach.internal.text.Normalizer;
import org.callcoach.internal.text.Tokens;
import org.callcoach.nlu.Span;
import org.callcoach.policy.Skill;
import org.callcoach.policy.Violation;

/** What rules and statistics see in a line, before anything is decided. */
final class Reading {
  /** Shorter sentences lean on their neighbours. */
  private static final int OWN_WORDS = 6;

  private final Tokens tokens;
  private final List<Hit> hits;
  private final List<Part> parts;

  private Reading(Tokens tokens, List<Hit> hits, List<Part> parts) {
    this.tokens = tokens;
    this.hits = hits;
    this.parts = parts;
  }

  /** The whole line or one of its sentences, as the statistics see it. */
  private static final class Part {
    private final Span span;
    private final GuardModel model;
    private final double[] scores;
    private final double[] verdicts;

    Part(Span span, GuardModel model, double[] scores) {
      this.span = span;
      this.model = model;
      this.scores = scores;
      this.verdicts = model.verdicts(scores);
    }

    double probability(Violation violation) {
      return verdicts[1 + violation.ordinal()];
    }
  }

  static Reading of(
      String line,
      Normalizer normalizer,
      Lexicon lexicon,
      GuardRules rules,
      Optional<GuardModel> model) {
    Tokens tokens = normalizer.tokens(line);
    Concepts concepts = lexicon.in(tokens);
    List<Part> parts = new ArrayList<>();
    if (model.isPresent() && tokens.size() > 0) {
      Span whole = new Span(0, line.length());
      parts.add(part(whole, tokens, concepts, lexicon, model.get()));
      List<Sentence> sentences = Sentences.of(tokens);
      for (Sentence sentence : sentences) {
        if (sentences.size() > 1 && sentence.length() >= OWN_WORDS) {
          Span span = tokens.span(sentence.first(), sentence.last());
          Tokens own = normalizer.tokens(span.of(line));
          parts.add(part(span, own, lexicon.in(own), lexicon, model.get()));
        }
      }
    }
    return new Reading(tokens, rules.hits(tokens, concepts), parts);
  }

  private static Part part(
      Span span, Tokens tokens, Concepts concepts, Lexicon lexicon, GuardModel model) {
    int filler = lexicon.number("filler");
    double[] scores = model.linear().scores(Features.of(tokens, concepts, filler));
    return new Part(span, model, scores);
  }

  Tokens tokens() {
    return tokens;
  }

  /** The hits of rules about a constant of a vocabulary. */
  List<Hit> hits(Class<? extends Enum<?>> vocabulary) {
    return hits.stream()
        .filter(hit -> hit.rule().about().getDeclaringClass() == vocabulary)
        .toList();
  }

  boolean hits(Enum<?> about) {
    return hits.stream().anyMatch(hit -> hit.rule().about() == about);
  }

  Span span(Hit hit) {
    return tokens.span(hit.first(), hit.end() - 1);
  }

  /** Tells whether the statistics alone hold the line or a sentence for one that counts. */
  boolean isAlarming(Predicate<Violation> counts) {
    for (Part part : parts) {
      double sum = 0;
      for (Violation violation : Violation.values()) {
        sum += counts.test(violation) ? part.probability(violation) : 0;
      }
      if (sum > part.model.alarm()) {
        return true;
      }
    }
    return false;
  }

  /** How likely the line, or the worst of its sentences, is that violation. */
  double probability(Violation violation) {
    return parts.stream().mapToDouble(part -> part.probability(violation)).max().orElse(0);
  }

  /** The shortest part in which the violation is likeliest. */
  Span span(Violation violation) {
    Part best = parts.get(0);
    for (Part part : parts) {
      best = part.probability(violation) >= 0.9 * best.probability(violation) ? part : best;
    }
    return best.span;
  }

  /**
   * Tells whether a skill is there beyond doubt, so that it may count against the agent: the border
   * of what is worth a word of praise lies lower.
   */
  boolean isSurely(Skill skill) {
    int label = GuardModel.SKILLS + skill.ordinal();
    return hits(skill) || (has(label) && score(label) >= 0);
  }

  /** Tells whether the statistics find a tone or a skill in the line as a whole or a sentence. */
  boolean has(int label) {
    return parts.stream().anyMatch(part -> part.model.has(part.scores, label));
  }

  /** The greatest score of a label. */
  double score(int label) {
    return parts.stream().mapToDouble(part -> part.scores[label]).max().orElse(-1);
  }

  Set<Skill> skills() {
    EnumSet<Skill> skills = EnumSet.noneOf(Skill.class);
    for (Skill skill : Skill.values()) {
      if (hits(skill) || has(GuardModel.SKILLS + skill.ordinal())) {
        skills.add(skill);
      }
    }
    return skills;
  }
}
