package org.callcoach.internal.call;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.callcoach.AgentLine;
import org.callcoach.CallLog;
import org.callcoach.CallState;
import org.callcoach.Language;
import org.callcoach.Speaker;
import org.callcoach.Stage;
import org.callcoach.advice.Move;
import org.callcoach.advice.Tone;
import org.callcoach.internal.Ids;
import org.callcoach.internal.json.Fields;
import org.callcoach.internal.json.Json;
import org.callcoach.nlu.Fact;
import org.callcoach.nlu.FactType;
import org.callcoach.nlu.Intent;
import org.callcoach.nlu.PromiseGrade;
import org.callcoach.nlu.Signal;
import org.callcoach.nlu.Span;
import org.callcoach.notes.Cue;
import org.callcoach.notes.Note;
import org.callcoach.notes.Promise;
import org.callcoach.notes.Way;
import org.callcoach.plan.Rhythm;
import org.callcoach.policy.Skill;

/** The state of a call as JSON, and back. */
public final class StateJson {
  private static final int FORMAT = 1;

  private StateJson() {}

  /** Writes on one line. */
  public static String write(CallState state) {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("format", FORMAT);
    tree.put("stage", state.stage().id());
    tree.put("verified", state.verified());
    put(tree, "language", state.language().map(Language::tag));
    tree.put("signals", ids(state.signals()));
    tree.put("heard", ids(state.heard()));
    tree.put("said", ids(state.said()));
    tree.put("shown", List.copyOf(state.shown()));
    CallLog log = state.log();
    tree.put("turns", log.turns());
    tree.put("answered", log.answered());
    put(tree, "asked", log.asked().map(StateJson::line));
    tree.put("agreed", log.agreed().stream().map(StateJson::promise).toList());
    tree.put("notes", log.notes().stream().map(StateJson::note).toList());
    return Json.write(tree);
  }

  /**
   * Reads what {@link #write} wrote.
   *
   * @throws IllegalArgumentException if it cannot be read; the message says what is wrong
   */
  public static CallState read(String json) {
    Fields tree = Json.read(json);
    if (tree.number("format") != FORMAT) {
      throw new IllegalArgumentException(
          "format is %d; this version reads %d".formatted(tree.number("format"), FORMAT));
    }
    CallLog log =
        new CallLog(
            tree.number("turns"),
            tree.fields("asked").map(StateJson::line),
            tree.flag("answered"),
            tree.objects("agreed").stream().map(StateJson::promise).toList(),
            tree.objects("notes").stream().map(StateJson::note).toList());
    return new CallState(
        Stage.of(tree.text("stage")),
        tree.flag("verified"),
        tree.optional("language").map(Language::of),
        set(Signal.class, tree.texts("signals")),
        heard(tree.texts("heard")),
        set(Tone.class, tree.texts("said")),
        new LinkedHashSet<>(tree.texts("shown")),
        log);
  }

  private static Map<String, Object> line(AgentLine line) {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("text", Masking.quote(line.text()));
    tree.put("skills", ids(line.skills()));
    tree.put("cues", ids(line.cues()));
    tree.put("facts", line.facts().stream().map(StateJson::fact).toList());
    put(tree, "move", line.move().map(Move::id));
    return tree;
  }

  private static AgentLine line(Fields tree) {
    return new AgentLine(
        tree.text("text"),
        set(Skill.class, tree.texts("skills")),
        set(Cue.class, tree.texts("cues")),
        tree.objects("facts").stream().map(StateJson::fact).toList(),
        tree.optional("move").map(Move::of));
  }

  private static Map<String, Object> fact(Fact fact) {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("type", fact.type().id());
    tree.put("start", fact.span().start());
    tree.put("end", fact.span().end());
    tree.put("text", fact.text());
    tree.put("value", fact.value());
    put(tree, "grade", fact.grade().map(PromiseGrade::id));
    return tree;
  }

  private static Fact fact(Fields tree) {
    return new Fact(
        FactType.of(tree.text("type")),
        new Span(tree.number("start"), tree.number("end")),
        tree.text("text"),
        tree.text("value"),
        tree.optional("grade").map(PromiseGrade::of));
  }

  private static Map<String, Object> promise(Promise promise) {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("made", promise.made());
    tree.put("changed", promise.changed());
    put(tree, "date", promise.date());
    put(tree, "amount", promise.amount().map(BigDecimal::toPlainString));
    put(tree, "instalment", promise.instalment().map(BigDecimal::toPlainString));
    put(tree, "count", promise.count().map(String::valueOf));
    put(tree, "rhythm", promise.rhythm().map(Rhythm::id));
    put(tree, "way", promise.way().map(Way::id));
    tree.put("now", promise.now());
    tree.put("status", promise.status().id());
    return tree;
  }

  private static Promise promise(Fields tree) {
    return new Promise(
        tree.number("made"),
        tree.number("changed"),
        read(tree, "date", LocalDate::parse),
        read(tree, "amount", BigDecimal::new),
        read(tree, "instalment", BigDecimal::new),
        read(tree, "count", Integer::valueOf),
        read(tree, "rhythm", Rhythm::of),
        read(tree, "way", Way::of),
        tree.flag("now"),
        Promise.Status.of(tree.text("status")));
  }

  private static Map<String, Object> note(Note note) {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("turn", note.turn());
    tree.put("speaker", note.speaker().id());
    tree.put("kind", note.kind().id());
    tree.put("what", note.what());
    tree.put("quote", note.quote());
    return tree;
  }

  private static Note note(Fields tree) {
    return new Note(
        tree.number("turn"),
        Speaker.of(tree.text("speaker")),
        Note.Kind.of(tree.text("kind")),
        tree.text("what"),
        tree.text("quote"));
  }

  private static <T> Optional<T> read(Fields tree, String name, Function<String, T> as) {
    try {
      return tree.optional(name).map(as);
    } catch (java.time.DateTimeException | NumberFormatException e) {
      throw new IllegalArgumentException(
          "field \"%s\" is \"%s\"; it cannot be read".formatted(name, tree.text(name)), e);
    }
  }

  private static void put(Map<String, Object> tree, String name, Optional<?> value) {
    value.ifPresent(present -> tree.put(name, present));
  }

  private static List<String> ids(Collection<? extends Enum<?>> constants) {
    return constants.stream().map(Ids::of).toList();
  }

  private static <E extends Enum<E>> Set<E> set(Class<E> vocabulary, List<String> ids) {
    EnumSet<E> set = EnumSet.noneOf(vocabulary);
    ids.forEach(id -> set.add(Ids.parse(vocabulary, id)));
    return set;
  }

  private static Set<Intent> heard(List<String> ids) {
    List<Intent> heard = new ArrayList<>();
    ids.forEach(id -> heard.add(Intent.of(id)));
    return new LinkedHashSet<>(heard);
  }
}
