package org.callcoach.internal.pack;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.callcoach.Language;
import org.callcoach.advice.Move;
import org.callcoach.advice.Slot;
import org.callcoach.advice.Tone;
import org.callcoach.internal.Ids;
import org.callcoach.internal.binary.CorruptException;
import org.callcoach.internal.binary.In;
import org.callcoach.internal.binary.Out;
import org.callcoach.internal.decide.Condition;
import org.callcoach.internal.fact.FactData;
import org.callcoach.internal.guard.GuardData;
import org.callcoach.internal.lexicon.Lexicon;
import org.callcoach.internal.rule.Pattern;
import org.callcoach.internal.text.Apostrophe;
import org.callcoach.internal.text.Fold;
import org.callcoach.internal.understand.IntentModel;
import org.callcoach.nlu.Intent;
import org.callcoach.nlu.Signal;
import org.callcoach.notes.Cue;
import org.callcoach.policy.Skill;

/** A language as it is stored: checked, trained, and free of YAML. */
record CompiledLanguage(
    Language language,
    Apostrophe apostrophe,
    Fold fold,
    Lexicon lexicon,
    Map<Signal, List<Pattern>> signals,
    IntentModel model,
    List<PhraseEntry> phrases,
    List<CompiledSituation> situations,
    FactData facts,
    GuardData guard,
    Map<Enum<?>, List<Pattern>> agent) {

  private static final int FORMAT = 5;

  /** Returns this language with other phrases, the learnt part as it is. */
  CompiledLanguage saying(List<PhraseEntry> phrases) {
    return new CompiledLanguage(
        language,
        apostrophe,
        fold,
        lexicon,
        signals,
        model,
        phrases,
        situations,
        facts,
        guard,
        agent);
  }

  byte[] toBytes() {
    Out out = new Out();
    out.text("callcoach language").integer(FORMAT).text(language.tag());
    out.text(Ids.of(apostrophe)).text(fold.read()).text(fold.as());
    lexicon.write(out);
    out.integer(signals.size());
    new TreeMap<>(signals).forEach((signal, patterns) -> write(signal, patterns, out));
    model.write(out);
    out.integer(phrases.size());
    phrases.forEach(phrase -> write(phrase, out));
    out.integer(situations.size());
    situations.forEach(situation -> situation.write(out));
    facts.write(out);
    guard.write(out);
    write(named(Cue.class), out);
    write(named(Skill.class), out);
    return out.toBytes();
  }

  static CompiledLanguage read(byte[] bytes) {
    In in = new In(bytes);
    if (!in.text().equals("callcoach language") || in.integer() != FORMAT) {
      throw new CorruptException("is no compiled language of this version", null);
    }
    Language language = new Language(in.text());
    Apostrophe apostrophe = Ids.parse(Apostrophe.class, in.text());
    Fold fold = Fold.of(in.text(), in.text());
    Lexicon lexicon = Lexicon.read(in);
    Map<Signal, List<Pattern>> signals = new TreeMap<>();
    for (int left = in.length(1); left > 0; left--) {
      signals.put(Signal.of(in.text()), patterns(in));
    }
    IntentModel model = IntentModel.read(in);
    List<PhraseEntry> phrases = new ArrayList<>();
    for (int left = in.length(1); left > 0; left--) {
      phrases.add(phrase(in));
    }
    List<CompiledSituation> situations = new ArrayList<>();
    for (int left = in.length(1); left > 0; left--) {
      situations.add(CompiledSituation.read(in));
    }
    FactData facts = FactData.read(in);
    GuardData guard = GuardData.read(in);
    Map<Enum<?>, List<Pattern>> agent = new LinkedHashMap<>();
    read(in, Cue.class, agent);
    read(in, Skill.class, agent);
    return new CompiledLanguage(
        language,
        apostrophe,
        fold,
        lexicon,
        signals,
        model,
        phrases,
        situations,
        facts,
        guard,
        agent);
  }

  /** Returns the patterns of one vocabulary, in its order. */
  <E extends Enum<E>> Map<E, List<Pattern>> named(Class<E> vocabulary) {
    Map<E, List<Pattern>> named = new EnumMap<>(vocabulary);
    for (E name : vocabulary.getEnumConstants()) {
      List<Pattern> patterns = agent.get(name);
      if (patterns != null) {
        named.put(name, patterns);
      }
    }
    return named;
  }

  private static <E extends Enum<E>> void write(Map<E, List<Pattern>> named, Out out) {
    out.integer(named.size());
    named.forEach(
        (name, patterns) -> {
          out.text(Ids.of(name)).integer(patterns.size());
          patterns.forEach(pattern -> pattern.write(out));
        });
  }

  private static <E extends Enum<E>> void read(
      In in, Class<E> vocabulary, Map<Enum<?>, List<Pattern>> named) {
    for (int left = in.length(1); left > 0; left--) {
      named.put(Ids.parse(vocabulary, in.text()), patterns(in));
    }
  }

  private static void write(Signal signal, List<Pattern> patterns, Out out) {
    out.text(signal.id()).integer(patterns.size());
    patterns.forEach(pattern -> pattern.write(out));
  }

  private static List<Pattern> patterns(In in) {
    List<Pattern> patterns = new ArrayList<>();
    for (int left = in.length(1); left > 0; left--) {
      patterns.add(Pattern.read(in));
    }
    return patterns;
  }

  private static void write(PhraseEntry phrase, Out out) {
    out.text(phrase.id()).text(phrase.move().id()).text(phrase.tone().id());
    out.texts(phrase.answers().stream().map(Intent::id).toList());
    out.texts(phrase.when().stream().map(Ids::of).toList());
    out.text(phrase.say());
    out.texts(phrase.slots().stream().sorted().map(Slot::id).toList());
    out.text(phrase.delivery().orElse(""));
  }

  private static PhraseEntry phrase(In in) {
    String id = in.text();
    Move move = Move.of(in.text());
    Tone tone = Tone.of(in.text());
    List<Intent> answers = in.texts().stream().map(Intent::of).toList();
    List<Condition> when =
        in.texts().stream().map(name -> Ids.parse(Condition.class, name)).toList();
    String say = in.text();
    Set<Slot> slots = EnumSet.noneOf(Slot.class);
    in.texts().forEach(name -> slots.add(Slot.of(name)));
    Optional<String> delivery = Optional.of(in.text()).filter(text -> !text.isEmpty());
    return new PhraseEntry("", 0, id, move, tone, answers, when, say, slots, delivery);
  }
}
