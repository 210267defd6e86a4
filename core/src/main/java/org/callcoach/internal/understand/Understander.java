package org.callcoach.internal.understand;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.callcoach.Language;
import org.callcoach.internal.classify.Calibration;
import org.callcoach.internal.classify.LinearModel;
import org.callcoach.internal.fact.FactContext;
import org.callcoach.internal.fact.FactReader;
import org.callcoach.internal.feature.Features;
import org.callcoach.internal.feature.Occurrences;
import org.callcoach.internal.lexicon.Concepts;
import org.callcoach.internal.lexicon.Lexicon;
import org.callcoach.internal.rule.RuleSet;
import org.callcoach.internal.text.Normalizer;
import org.callcoach.internal.text.Tokens;
import org.callcoach.internal.understand.Clauses.Clause;
import org.callcoach.internal.understand.SituationReader.Told;
import org.callcoach.nlu.Fact;
import org.callcoach.nlu.Intent;
import org.callcoach.nlu.ScoredIntent;
import org.callcoach.nlu.Signal;
import org.callcoach.nlu.Span;
import org.callcoach.nlu.Understanding;
import org.callcoach.nlu.Weight;

/** Reads utterances of one language. Immutable and thread-safe. */
public final class Understander {
  /** The concept whose words say nothing. */
  public static final String FILLER = "filler";

  /** The concept whose words begin a clause. */
  private static final String CONJUNCTION = "conjunction";

  private static final Intent[] INTENTS = Intent.values();
  private static final int READINGS = 3;

  /** From here on an intent is surely enough meant to raise its signal. */
  private static final double RAISES = 0.5;

  /** A clause by itself raises a signal only from here on: it may be a figure of speech. */
  private static final double RAISES_ALONE = 0.95;

  /** A clause that says something this surely is a reading of its own. */
  private static final double OWN_READING = 0.6;

  /** Shorter clauses lean on their neighbours: "my ex was meant to pay that, not me". */
  private static final int OWN_WORDS = 4;

  /** What an exact example weighs: more than any score that the model gives. */
  private static final double EXAMPLE_LOGIT = 8;

  private static final double UNREADABLE_LOGIT = 16;

  private final Language language;
  private final Normalizer normalizer;
  private final Lexicon lexicon;
  private final int filler;
  private final int conjunction;
  private final RuleSet<Signal> rules;
  private final SituationReader situations;
  private final FactReader facts;
  private final IntentModel model;

  /** Puts together what a pack holds. */
  public Understander(
      Language language,
      Normalizer normalizer,
      Lexicon lexicon,
      RuleSet<Signal> rules,
      SituationReader situations,
      FactReader facts,
      IntentModel model) {
    this.language = language;
    this.normalizer = normalizer;
    this.lexicon = lexicon;
    this.filler = lexicon.number(FILLER);
    this.conjunction = lexicon.number(CONJUNCTION);
    this.rules = rules;
    this.situations = situations;
    this.facts = facts;
    this.model = model;
  }

  /** Reads an utterance; {@code explained} readings carry their weights. */
  public Understanding understand(String text, FactContext context, boolean explained) {
    Tokens tokens = normalizer.tokens(text);
    Concepts concepts = lexicon.in(tokens);
    Occurrences features = Features.of(tokens, concepts, filler);
    double[] whole = probabilities(tokens, features);
    List<Clause> clauses = Clauses.of(tokens, concepts, conjunction);
    double[][] parts = clauses.size() < 2 ? new double[0][] : parts(text, tokens, clauses);
    double[] confidence = withOwnReadings(whole, parts, clauses);
    int[] best = best(confidence);
    Optional<Told> told = situations.in(tokens, concepts);
    Intent teller = told.map(t -> teller(t.intent(), best)).orElse(Intent.OTHER);
    List<ScoredIntent> readings = new ArrayList<>(READINGS);
    for (int intent : best) {
      List<Weight> because = explained ? because(tokens, features, intent) : List.of();
      readings.add(
          new ScoredIntent(
              INTENTS[intent],
              confidence[intent],
              span(text, tokens, clauses, parts, intent),
              told.filter(t -> INTENTS[intent] == teller).map(Told::id),
              because));
    }
    return new Understanding(
        text,
        language,
        readings,
        facts.facts(tokens, context, sure(readings)),
        signals(tokens, concepts, whole, parts));
  }

  /** Reads the facts as if the utterance had that intent: the question says what is meant. */
  public List<Fact> facts(String text, FactContext context, Intent intent) {
    return facts.facts(normalizer.tokens(text), context, Optional.of(intent));
  }

  /** The reading that a situation belongs to: the one that it mostly has, else the first. */
  private static Intent teller(Intent usual, int[] best) {
    boolean isThere = Arrays.stream(best).anyMatch(intent -> INTENTS[intent] == usual);
    return isThere ? usual : INTENTS[best[0]];
  }

  private static Optional<Intent> sure(List<ScoredIntent> readings) {
    return Optional.of(readings.get(0))
        .filter(best -> best.confidence() >= RAISES)
        .map(ScoredIntent::intent);
  }

  private double[] probabilities(Tokens tokens, Occurrences features) {
    LinearModel.Scored scored = model.linear().score(features);
    double[] logits = model.calibration().logits(scored.scores());
    int example = model.example(tokens);
    if (example >= 0) {
      logits[example] += EXAMPLE_LOGIT;
    }
    if (!isSpeech(tokens, scored)) {
      logits[Intent.OTHER.ordinal()] += UNREADABLE_LOGIT;
    }
    return Calibration.softmax(logits);
  }

  private boolean isSpeech(Tokens tokens, LinearModel.Scored scored) {
    return scored.known() >= model.readable() && tokens.text().length() <= Normalizer.LIMIT;
  }

  private double[][] parts(String text, Tokens tokens, List<Clause> clauses) {
    double[][] parts = new double[clauses.size()][];
    for (int i = 0; i < parts.length; i++) {
      Span span = tokens.span(clauses.get(i).first(), clauses.get(i).last());
      Tokens clause = normalizer.tokens(span.of(text));
      parts[i] = probabilities(clause, Features.of(clause, lexicon.in(clause), filler));
    }
    return parts;
  }

  /** Lifts what a clause says surely up behind the first reading of the whole. */
  private static double[] withOwnReadings(double[] whole, double[][] parts, List<Clause> clauses) {
    int first = greatest(whole);
    double[] confidence = whole.clone();
    for (int i = 0; i < parts.length; i++) {
      int said = greatest(parts[i]);
      boolean isOwn = clauses.get(i).length() >= OWN_WORDS && parts[i][said] >= OWN_READING;
      if (isOwn && said != first && INTENTS[said] != Intent.OTHER) {
        double room = confidence[first] * 0.99;
        confidence[said] = Math.max(confidence[said], Math.min(parts[i][said], room));
      }
    }
    return confidence;
  }

  /** The greatest, greatest first; ties in the order of the intents. */
  private static int[] best(double[] confidence) {
    double[] left = confidence.clone();
    int[] best = new int[READINGS];
    for (int k = 0; k < READINGS; k++) {
      best[k] = greatest(left);
      left[best[k]] = Double.NEGATIVE_INFINITY;
    }
    return best;
  }

  private static int greatest(double[] confidence) {
    int greatest = 0;
    for (int i = 1; i < confidence.length; i++) {
      greatest = confidence[i] > confidence[greatest] ? i : greatest;
    }
    return greatest;
  }

  private static Span span(
      String text, Tokens tokens, List<Clause> clauses, double[][] parts, int intent) {
    int at = -1;
    for (int i = 0; i < parts.length; i++) {
      boolean says = greatest(parts[i]) == intent;
      if (says && (at < 0 || parts[i][intent] > parts[at][intent])) {
        at = i;
      }
    }
    return at < 0
        ? new Span(0, text.length())
        : tokens.span(clauses.get(at).first(), clauses.get(at).last());
  }

  private List<Weight> because(Tokens tokens, Occurrences features, int intent) {
    double slope = model.calibration().slope();
    double prior = model.linear().bias(intent) * slope + model.calibration().offset(intent);
    List<Weight> weights = new ArrayList<>();
    double[] shares = model.linear().shares(features, tokens.size(), intent);
    for (int i = 0; i < shares.length; i++) {
      Span span = tokens.span(i);
      weights.add(new Weight(span.of(tokens.text()), Optional.of(span), shares[i] * slope));
    }
    weights.sort(Comparator.comparing((Weight weight) -> -Math.abs(weight.value())));
    weights.add(new Weight("(prior)", Optional.empty(), prior));
    if (model.example(tokens) == intent) {
      weights.add(new Weight("(example)", Optional.empty(), EXAMPLE_LOGIT));
    }
    if (INTENTS[intent] == Intent.OTHER && !isSpeech(tokens, model.linear().score(features))) {
      weights.add(new Weight("(unreadable)", Optional.empty(), UNREADABLE_LOGIT));
    }
    return weights;
  }

  private Set<Signal> signals(Tokens tokens, Concepts concepts, double[] whole, double[][] parts) {
    EnumSet<Signal> signals = EnumSet.noneOf(Signal.class);
    signals.addAll(rules.in(tokens, concepts));
    boolean isOwnDeath = signals.contains(Signal.SELF_HARM);
    boolean isRecorded =
        signals.contains(Signal.RECORDING_OBJECTION) && !signals.contains(Signal.STOP_CONTACT);
    for (Intent intent : INTENTS) {
      boolean isMeant = whole[intent.ordinal()] >= RAISES;
      for (double[] part : parts) {
        isMeant |= part[intent.ordinal()] >= RAISES_ALONE;
      }
      if (isMeant) {
        SignalOf.intent(intent).ifPresent(signals::add);
      }
    }
    if (isOwnDeath) {
      // "I'd be better off dead" has the words of a death, and nobody has died.
      signals.remove(Signal.DECEASED);
    }
    if (isRecorded) {
      // "I don't want you to record this" has the words of a stop, and only the recording is to.
      signals.remove(Signal.STOP_CONTACT);
    }
    if (signals.contains(Signal.DECEASED)) {
      // The grief of who tells it is in it already; what a death allows is less still.
      signals.remove(Signal.VULNERABLE);
    }
    return signals;
  }
}
