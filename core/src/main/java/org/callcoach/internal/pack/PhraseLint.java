package org.callcoach.internal.pack;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.callcoach.internal.decide.Condition;
import org.callcoach.internal.decide.Playbook;
import org.callcoach.internal.guard.Act;
import org.callcoach.internal.guard.GuardRule;
import org.callcoach.internal.guard.GuardRules;
import org.callcoach.internal.guard.GuardRules.Hit;
import org.callcoach.internal.lexicon.Lexicon;
import org.callcoach.internal.phrase.Message;
import org.callcoach.internal.text.Normalizer;
import org.callcoach.internal.text.Tokens;
import org.callcoach.policy.Lapse;
import org.callcoach.policy.Violation;

/**
 * Holds the phrase bank to what agents are held to, and to variety. What lets on that there is a
 * debt must be closed to whoever is not verified: by its conditions, its slots or a gate.
 *
 * <p>Rules alone decide: the statistics have learnt from the bank itself.
 */
final class PhraseLint {
  /** Two phrases that share so much of their words are one phrase to the ear. */
  private static final double ALIKE = 0.65;

  /** Shorter phrases are alike by nature. */
  private static final int FEWEST_WORDS = 4;

  private static final Pattern SLOT = Pattern.compile("\\{[^}]*\\}");

  /** Any sum will do: the rules see only that it is one. */
  private static final String FILLED = "500";

  private final Normalizer normalizer;
  private final Lexicon lexicon;
  private final GuardRules rules;
  private final Playbook playbook;
  private final Problems problems;

  PhraseLint(
      Normalizer normalizer,
      Lexicon lexicon,
      List<GuardRule> rules,
      Playbook playbook,
      Problems problems) {
    this.normalizer = normalizer;
    this.lexicon = lexicon;
    this.rules = new GuardRules(rules);
    this.playbook = playbook;
    this.problems = problems;
  }

  /** A phrase with something in its slots, as an agent would say it. */
  static String said(PhraseEntry phrase) {
    return SLOT.matcher(phrase.say()).replaceAll(FILLED);
  }

  void check(List<PhraseEntry> phrases) {
    List<Set<Long>> before = new ArrayList<>();
    for (PhraseEntry phrase : phrases) {
      Tokens tokens = normalizer.tokens(said(phrase));
      for (Hit hit : rules.hits(tokens, lexicon.in(tokens))) {
        if (isWrong(hit.rule())) {
          problems.add(
              phrase.file(),
              phrase.line(),
              "%s: \"%s\" breaks %s of guard.yaml",
              phrase.id(),
              tokens.span(hit.first(), hit.end() - 1).of(tokens.text()),
              hit.rule().id());
        }
        if (hit.rule().about() == Act.NAMES_DEBT && isForAnybody(phrase)) {
          problems.add(
              phrase.file(),
              phrase.line(),
              "%s: \"%s\" lets on that there is a debt (%s of guard.yaml); it needs when:"
                  + " [\"verified\"]",
              phrase.id(),
              tokens.span(hit.first(), hit.end() - 1).of(tokens.text()),
              hit.rule().id());
        }
      }
      Set<Long> words = words(tokens);
      for (int i = 0; i < before.size(); i++) {
        if (alike(words, before.get(i))) {
          problems.add(
              phrase.file(),
              phrase.line(),
              "%s: says nearly the same as %s",
              phrase.id(),
              phrases.get(i).id());
        }
      }
      before.add(words);
    }
  }

  /** A closed question may be right where it confirms; agents get a hint, phrases none. */
  private static boolean isWrong(GuardRule rule) {
    return rule.about() instanceof Violation violation
        ? violation != Violation.DISCLOSURE_BEFORE_VERIFICATION
        : rule.about() instanceof Lapse lapse && lapse != Lapse.CLOSED_QUESTION;
  }

  private boolean isForAnybody(PhraseEntry phrase) {
    return !phrase.when().contains(Condition.VERIFIED)
        && Collections.disjoint(phrase.slots(), Message.DISCLOSING)
        && !playbook.isForTheVerified(phrase.move(), phrase.tone());
  }

  private static Set<Long> words(Tokens tokens) {
    Set<Long> words = new LinkedHashSet<>();
    for (int i = 0; i < tokens.size(); i++) {
      words.add(tokens.hash(i));
    }
    return words;
  }

  private static boolean alike(Set<Long> words, Set<Long> others) {
    int smaller = Math.min(words.size(), others.size());
    int larger = Math.max(words.size(), others.size());
    if (smaller < FEWEST_WORDS || smaller < ALIKE * larger) {
      return false;
    }
    long shared = words.stream().filter(others::contains).count();
    return shared >= ALIKE * (words.size() + others.size() - shared);
  }
}
