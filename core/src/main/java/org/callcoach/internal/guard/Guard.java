package org.callcoach.internal.guard;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.callcoach.CallState;
import org.callcoach.Language;
import org.callcoach.internal.guard.GuardRules.Hit;
import org.callcoach.internal.lexicon.Lexicon;
import org.callcoach.internal.text.Hash;
import org.callcoach.internal.text.Normalizer;
import org.callcoach.internal.text.Tokens;
import org.callcoach.nlu.Span;
import org.callcoach.policy.Finding;
import org.callcoach.policy.Flaw;
import org.callcoach.policy.Lapse;
import org.callcoach.policy.Policy;
import org.callcoach.policy.Ruling;
import org.callcoach.policy.Skill;
import org.callcoach.policy.Violation;

/** Checks agent lines of one language. Immutable and thread-safe. */
public final class Guard {
  /** From here on the statistics add a violation to those that rules found. */
  private static final double SURE_TOO = 0.9;

  private static final String GOOD_PRACTICE = "CallCoach guard: good practice";

  private final Language language;
  private final Normalizer normalizer;
  private final Lexicon lexicon;
  private final GuardRules rules;
  private final Optional<GuardModel> model;
  private final Map<Enum<?>, List<String>> instead = new HashMap<>();

  /** Puts together what a pack holds. */
  public Guard(Language language, Normalizer normalizer, Lexicon lexicon, GuardData data) {
    this.language = language;
    this.normalizer = normalizer;
    this.lexicon = lexicon;
    this.rules = new GuardRules(data.rules());
    this.model = data.model();
    for (GuardRule rule : data.rules()) {
      if (!rule.instead().isEmpty()) {
        instead.putIfAbsent(rule.about(), rule.instead());
      }
    }
  }

  /**
   * Checks a line.
   *
   * @param policy what a signal closes, and where a violation is forbidden
   */
  public Ruling check(String line, CallState state, Policy policy) {
    Reading reading = Reading.of(line, normalizer, lexicon, rules, model);
    Tokens tokens = reading.tokens();
    Set<Skill> skills = reading.skills();
    List<Ranked> found = new ArrayList<>();
    violations(reading, state, found);
    lapses(reading, found);
    boolean hollow =
        found.stream().anyMatch(f -> f.flaw() == Lapse.HOLLOW_EMPATHY || f.flaw() == Lapse.PITY);
    if (hollow) {
      skills.remove(Skill.EMPATHY);
    }
    EnumSet<Act> acts = acts(reading);
    StateRules rulesOfState = new StateRules(state, policy);
    for (Violation violation : rulesOfState.broken(acts)) {
      Span whole = new Span(0, line.length());
      found.add(new Ranked(violation, 0.9, whole, id(violation, "state"), List.of()));
    }
    return Ruling.of(line, language, findings(found, tokens, rulesOfState), skills);
  }

  /** A finding with how sure it is. */
  private record Ranked(Flaw flaw, double sureness, Span span, String rule, List<String> instead) {}

  private static String id(Flaw flaw, String how) {
    return flaw.id() + "/" + how;
  }

  private void violations(Reading reading, CallState state, List<Ranked> found) {
    Map<Violation, Double> sureness = new EnumMap<>(Violation.class);
    for (Hit hit : reading.hits(Violation.class)) {
      Violation violation = (Violation) hit.rule().about();
      if (counts(violation, state)) {
        double sure = 1 + reading.probability(violation) + hit.length() * 0.001;
        found.add(
            new Ranked(violation, sure, reading.span(hit), hit.rule().id(), hit.rule().instead()));
        sureness.merge(violation, sure, Math::max);
      }
    }
    Violation likeliest = null;
    for (Violation violation : Violation.values()) {
      double probability = reading.probability(violation);
      boolean likelier = likeliest == null || probability > reading.probability(likeliest);
      likeliest = counts(violation, state) && likelier ? violation : likeliest;
    }
    if (likeliest == null || sureness.containsKey(likeliest)) {
      return;
    }
    boolean isAlarming =
        sureness.isEmpty()
            ? reading.isAlarming(v -> counts(v, state))
            : reading.probability(likeliest) >= SURE_TOO;
    if (isAlarming) {
      found.add(
          new Ranked(
              likeliest,
              1 + reading.probability(likeliest),
              reading.span(likeliest),
              id(likeliest, "learnt"),
              List.of()));
    }
  }

  /** What is wrong only before verification is right after it. */
  private static boolean counts(Violation violation, CallState state) {
    return violation != Violation.DISCLOSURE_BEFORE_VERIFICATION || !state.verified();
  }

  private void lapses(Reading reading, List<Ranked> found) {
    for (Hit hit : reading.hits(Lapse.class)) {
      Lapse lapse = (Lapse) hit.rule().about();
      double sure = hit.length() * 0.001;
      found.add(new Ranked(lapse, sure, reading.span(hit), hit.rule().id(), hit.rule().instead()));
    }
    tone(reading, Lapse.PITY, GuardModel.PITY, found);
    tone(reading, Lapse.COLD, GuardModel.COLD, found);
  }

  private void tone(Reading reading, Lapse lapse, int label, List<Ranked> found) {
    boolean known = reading.hits(lapse) || reading.hits(Lapse.HOLLOW_EMPATHY);
    int empathy = GuardModel.SKILLS + Skill.EMPATHY.ordinal();
    if (!known && reading.has(label) && reading.score(label) > reading.score(empathy)) {
      Span whole = new Span(0, reading.tokens().text().length());
      found.add(new Ranked(lapse, 0, whole, id(lapse, "learnt"), List.of()));
    }
  }

  private static EnumSet<Act> acts(Reading reading) {
    EnumSet<Act> acts = EnumSet.noneOf(Act.class);
    for (Act act : Act.values()) {
      if (reading.hits(act)) {
        acts.add(act);
      }
    }
    if (reading.isSurely(Skill.FIRM_ASK)) {
      acts.add(Act.PRESSES);
    }
    if (reading.isSurely(Skill.ASKS_AMOUNT) || reading.isSurely(Skill.OFFERS_PLAN)) {
      acts.add(Act.ASKS_MONEY);
    }
    if (reading.isSurely(Skill.STATES_CREDITOR_AND_AMOUNT)) {
      acts.add(Act.NAMES_DEBT);
    }
    return acts;
  }

  /** Gravest first, then surest; no category twice. */
  private List<Finding> findings(List<Ranked> found, Tokens tokens, StateRules citing) {
    found.sort(
        Comparator.comparing((Ranked ranked) -> ranked.flaw().verdict())
            .thenComparing(Ranked::sureness)
            .reversed());
    List<Finding> findings = new ArrayList<>();
    Set<Flaw> seen = new HashSet<>();
    for (Ranked ranked : found) {
      if (seen.add(ranked.flaw())) {
        String source =
            ranked.flaw() instanceof Violation violation ? citing.source(violation) : GOOD_PRACTICE;
        String rule = language.tag() + "/" + ranked.rule();
        findings.add(
            new Finding(ranked.flaw(), ranked.span(), rule, source, better(ranked, tokens)));
      }
    }
    return findings;
  }

  /** Returns a line that could be said in place of one with that flaw. */
  public Optional<String> instead(Flaw flaw, String line) {
    Ranked found = new Ranked(flaw, 0, new Span(0, line.length()), "", List.of());
    return better(found, normalizer.tokens(line));
  }

  /** One of the better lines; which one depends on the words, so that a call hears several. */
  private Optional<String> better(Ranked ranked, Tokens tokens) {
    List<String> lines = ranked.instead();
    if (lines.isEmpty()) {
      lines = instead.getOrDefault(ranked.flaw(), List.of());
    }
    if (lines.isEmpty()) {
      return Optional.empty();
    }
    long key = Hash.start(7);
    for (int i = 0; i < tokens.size(); i++) {
      key = Hash.combine(key, tokens.hash(i));
    }
    return Optional.of(lines.get((int) Long.remainderUnsigned(key, lines.size())));
  }
}
