package org.callcoach.internal.pack;

import com.google.common.base.Splitter;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.callcoach.advice.Move;
import org.callcoach.advice.Slot;
import org.callcoach.advice.Tone;
import org.callcoach.internal.decide.Condition;
import org.callcoach.internal.decide.Play;
import org.callcoach.internal.decide.Playbook;
import org.callcoach.internal.lexicon.Lexicon;
import org.callcoach.internal.rule.Pattern;
import org.callcoach.internal.rule.PatternParser;
import org.callcoach.internal.rule.RuleSet;
import org.callcoach.internal.text.Normalizer;
import org.callcoach.internal.text.Tokens;
import org.callcoach.internal.understand.IntentModel;
import org.callcoach.nlu.Intent;
import org.callcoach.nlu.Signal;

/**
 * The linter of a language: what each file may say is settled, this checks what they say together.
 */
final class LanguageChecks {
  /** With fewer utterances of an intent nothing is learnt of it. */
  private static final int FEWEST_UTTERANCES = 5;

  /**
   * So many phrases each move and tone of the playbook needs, so that a call does not repeat
   * itself.
   */
  private static final int FEWEST_PHRASES = 3;

  private static final Splitter WORDS = Splitter.onPattern("[^\\p{L}\\p{M}]+");

  private final LanguageSource source;
  private final Normalizer normalizer;
  private final Lexicon lexicon;
  private final Problems problems;

  LanguageChecks(LanguageSource source, Normalizer normalizer, Lexicon lexicon, Problems problems) {
    this.source = source;
    this.normalizer = normalizer;
    this.lexicon = lexicon;
    this.problems = problems;
  }

  void utterances() {
    Map<Long, Utterance> seen = new HashMap<>();
    Map<Intent, Integer> counts = new EnumMap<>(Intent.class);
    for (Utterance utterance : source.utterances()) {
      counts.merge(utterance.intent(), 1, Integer::sum);
      Tokens tokens = normalizer.tokens(utterance.text());
      if (tokens.size() == 0) {
        continue;
      }
      Utterance before = seen.putIfAbsent(IntentModel.key(tokens), utterance);
      if (before != null) {
        problems.add(
            utterance.file(),
            utterance.line(),
            "\"%s\" has the words of %s:%d (%s)",
            utterance.text(),
            before.file(),
            before.line(),
            before.intent().id());
      }
    }
    for (Intent intent : Intent.values()) {
      int count = counts.getOrDefault(intent, 0);
      if (count < FEWEST_UTTERANCES) {
        problems.add(
            PackFiles.in(source.language().tag(), PackFiles.UTTERANCES),
            0,
            "intent \"%s\" has %d utterances, at least %d are needed",
            intent.id(),
            count,
            FEWEST_UTTERANCES);
      }
    }
  }

  /** Compiles the patterns and proves them by their examples. */
  Map<Signal, List<Pattern>> signals() {
    PatternParser parser = new PatternParser(normalizer, lexicon);
    Map<Signal, List<Pattern>> compiled = new EnumMap<>(Signal.class);
    for (SignalRule rule : source.signals()) {
      List<Pattern> patterns = compiled.computeIfAbsent(rule.signal(), s -> new ArrayList<>());
      for (SignalRule.Located pattern : rule.patterns()) {
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
    RuleSet<Signal> rules = new RuleSet<>(compiled);
    for (SignalRule rule : source.signals()) {
      rule.fires().forEach(example -> prove(rules, rule.signal(), example, true));
      rule.silent().forEach(example -> prove(rules, rule.signal(), example, false));
    }
    return compiled;
  }

  private void prove(
      RuleSet<Signal> rules, Signal signal, SignalRule.Located example, boolean fires) {
    Tokens tokens = normalizer.tokens(example.text());
    if (rules.in(tokens, lexicon.in(tokens)).contains(signal) != fires) {
      problems.add(
          example.file(),
          example.line(),
          "\"%s\" %s the signal \"%s\"",
          example.text(),
          fires ? "must raise, but does not," : "must not raise, but does,",
          signal.id());
    }
  }

  void wording() {
    wording(source, problems);
  }

  void covers(Playbook playbook) {
    playbook
        .plays()
        .forEach((intent, plays) -> plays.forEach(play -> enough(play.as().orElse(intent), play)));
    playbook.always().forEach(play -> play.as().ifPresent(intent -> enough(intent, play)));
    playbook.signals().keySet().forEach(s -> called(playbook, s));
  }

  private void called(Playbook playbook, Signal signal) {
    playbook.calledBy(signal).forEach(planned -> enough(planned.intent(), planned.play()));
  }

  /** Checks the words of each phrase and that no two say the same. */
  static void wording(LanguageSource source, Problems problems) {
    Map<String, PhraseEntry> texts = new HashMap<>();
    Set<String> informal = new HashSet<>(source.settings().informal());
    for (PhraseEntry phrase : source.phrases()) {
      PhraseEntry before = texts.putIfAbsent(phrase.say().toLowerCase(Locale.ROOT), phrase);
      if (before != null) {
        problems.add(
            phrase.file(),
            phrase.line(),
            "says the same as %s in line %d",
            before.id(),
            before.line());
      }
      if (phrase.tone() == Tone.CONTRACTUAL_PRESSURE && !phrase.slots().contains(Slot.CLAUSE)) {
        problems.add(phrase.file(), phrase.line(), "%s: pressure quotes the {clause}", phrase.id());
      }
      if (phrase.move() == Move.OFFER_INCENTIVE
          && !phrase.when().contains(Condition.DISCOUNT_AUTHORITY)) {
        problems.add(
            phrase.file(),
            phrase.line(),
            "%s: an offer needs when: [\"discount-authority\"]",
            phrase.id());
      }
      for (String word : WORDS.splitToList(phrase.say().toLowerCase(Locale.ROOT))) {
        if (informal.contains(word)) {
          problems.add(
              phrase.file(),
              phrase.line(),
              "%s: \"%s\" is informal; the bank keeps %s",
              phrase.id(),
              word,
              source.settings().formal());
        }
      }
    }
  }

  private void enough(Intent intent, Play play) {
    long there =
        source.phrases().stream()
            .filter(p -> p.move() == play.move() && p.tone() == play.tone() && p.answers(intent))
            .filter(p -> !p.asksWhich())
            .count();
    if (there < FEWEST_PHRASES) {
      problems.add(
          PackFiles.in(source.language().tag(), PackFiles.PHRASES),
          0,
          "%s × %s for %s has %d phrases, the playbook needs %d",
          play.move().id(),
          play.tone().id(),
          intent.id(),
          there,
          FEWEST_PHRASES);
    }
  }
}
