package org.callcoach.notes;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.callcoach.advice.Move;
import org.callcoach.plan.Instalment;
import org.callcoach.plan.Rhythm;

/** The record of a call as maps, lists and texts, for JSON. */
final class SummaryTree {
  private SummaryTree() {}

  static Map<String, Object> of(Summary summary) {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("outcome", outcome(summary.outcome()));
    tree.put("disposition", summary.disposition());
    tree.put("goal_met", summary.goalMet());
    tree.put("notes", each(summary.notes(), SummaryTree::said));
    tree.put("promises", each(summary.promises(), SummaryTree::promise));
    tree.put("disputes", each(summary.disputes(), SummaryTree::said));
    tree.put("claims", each(summary.claims(), SummaryTree::claim));
    tree.put(
        "contradictions",
        each(
            summary.contradictions(),
            both -> fields("before", (Object) said(both.before()), "after", said(both.after()))));
    tree.put(
        "open_items",
        each(
            summary.openItems(),
            item -> line(item.turn(), "todo", item.todo().id(), item.quote())));
    tree.put("next_contact", next(summary.nextContact()));
    tree.put("checklist", each(summary.checklist(), SummaryTree::tick));
    tree.put(
        "mood",
        each(summary.mood(), step -> line(step.turn(), "change", step.change(), step.quote())));
    tree.put("lessons", each(summary.lessons(), SummaryTree::lesson));
    return tree;
  }

  private static <T> List<Object> each(List<T> all, Function<T, Object> as) {
    return all.stream().map(as).toList();
  }

  private static Map<String, Object> outcome(Outcome outcome) {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("kind", outcome.kind().id());
    put(tree, "date", outcome.date().map(LocalDate::toString));
    put(tree, "amount", outcome.amount().map(SummaryTree::sum));
    if (!outcome.instalments().isEmpty()) {
      tree.put("instalments", each(outcome.instalments(), SummaryTree::instalment));
    }
    return tree;
  }

  private static Object instalment(Instalment instalment) {
    return fields("date", instalment.date().toString(), "amount", sum(instalment.amount()));
  }

  /** With cents, as a record of account writes it: 200.00. */
  private static String sum(BigDecimal amount) {
    return amount.setScale(Math.max(2, amount.scale())).toPlainString();
  }

  static Map<String, Object> said(Note note) {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("turn", note.turn());
    tree.put("kind", note.kind().id());
    tree.put("what", note.what());
    tree.put("text", note.quote());
    return tree;
  }

  private static Object promise(Promise promise) {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("turn", promise.changed());
    tree.put("status", promise.status().id());
    put(tree, "date", promise.date().map(LocalDate::toString));
    put(tree, "amount", promise.amount().map(SummaryTree::sum));
    put(tree, "instalment", promise.instalment().map(SummaryTree::sum));
    put(tree, "count", promise.count());
    put(tree, "rhythm", promise.rhythm().map(Rhythm::id));
    put(tree, "way", promise.way().map(Way::id));
    return tree;
  }

  private static Object claim(BlameClaim claim) {
    Map<String, Object> tree = line(claim.turn(), "party", claim.party(), claim.quote());
    tree.put("task", claim.task().id());
    tree.put("state", claim.state().id());
    return tree;
  }

  private static Object next(NextContact next) {
    Map<String, Object> tree = new LinkedHashMap<>();
    put(tree, "earliest", next.earliest());
    tree.put("reason", next.reason());
    return tree;
  }

  private static Object tick(Tick tick) {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("check", tick.check().id());
    tree.put("ticked", tick.ticked());
    put(tree, "turn", tick.by().map(Note::turn));
    put(tree, "text", tick.by().map(Note::quote));
    return tree;
  }

  private static Object lesson(Lesson lesson) {
    Move move = lesson.move();
    Map<String, Object> tree = line(lesson.turn(), "move", move.id(), lesson.quote());
    tree.put("kind", lesson.kind().id());
    put(tree, "say", lesson.say());
    return tree;
  }

  private static Map<String, Object> line(int turn, String key, Object value, String quote) {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("turn", turn);
    tree.put(key, value);
    tree.put("text", quote);
    return tree;
  }

  private static Map<String, Object> fields(String a, Object first, String b, Object second) {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put(a, first);
    tree.put(b, second);
    return tree;
  }

  private static void put(Map<String, Object> tree, String key, Optional<?> value) {
    value.ifPresent(present -> tree.put(key, present));
  }
}
