package org.callcoach.phrases;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.callcoach.AgentLine;
import org.callcoach.Call;
import org.callcoach.CallCoach;
import org.callcoach.CallState;
import org.callcoach.Speaker;
import org.callcoach.Turn;
import org.callcoach.advice.Reply;
import org.callcoach.nlu.Signal;
import org.callcoach.policy.Skill;

/** Plays calls and counts what comes out as expected. */
final class CallScore {
  /** What is measured. */
  enum Measure {
    REPLY,
    INTENT,
    TONE,
    NOT_FORBIDDEN,
    MOVE,
    SIGNAL_RECALL,
    SIGNAL_PRECISION,
    STAGE,
    VERIFIED,
    SKILL,
    OUTCOME;

    String title() {
      return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
  }

  private final CallCoach coach;
  private final Map<Measure, int[]> counts = new EnumMap<>(Measure.class);
  private final List<String> misses = new ArrayList<>();
  private int turns;

  CallScore(CallCoach coach) {
    this.coach = coach;
    for (Measure measure : Measure.values()) {
      counts.put(measure, new int[2]);
    }
  }

  List<String> misses() {
    return misses;
  }

  /** Returns the share in per cent; 100 where nothing was asked. */
  double percent(Measure measure) {
    int[] count = counts.get(measure);
    return count[1] == 0 ? 100 : 100.0 * count[0] / count[1];
  }

  int asked(Measure measure) {
    return counts.get(measure)[1];
  }

  /** Returns the number of turns of all calls, of both sides. */
  int turns() {
    return turns;
  }

  void play(CallStory story) {
    Call call = coach.newCall(story.context());
    String verified = "no";
    for (CallStory.Said said : story.turns()) {
      String at = "%s:%d %s".formatted(story.language(), said.line(), said.text());
      CallState before = call.state();
      turns++;
      if (said.speaker() == Speaker.DEBTOR) {
        Turn turn = call.debtorSays(said.text());
        debtor(at, said, before, turn);
      } else {
        AgentLine line = call.agentSays(said.text());
        for (String skill : said.get("skills")) {
          count(Measure.SKILL, line.shows(Skill.of(skill)), at, skill, line.skills());
        }
      }
      if (!said.get("stage").isEmpty()) {
        String stage = call.state().stage().id();
        count(Measure.STAGE, said.get("stage").contains(stage), at, said.get("stage"), stage);
      }
      verified = said.get("verified").isEmpty() ? verified : said.get("verified").get(0);
      String now = call.state().verified() ? "yes" : "no";
      if (said.speaker() == Speaker.DEBTOR) {
        count(Measure.VERIFIED, verified.equals(now), at, verified, now);
      }
    }
    CallOutcome.count(story, call, this);
  }

  private void debtor(String at, CallStory.Said said, CallState before, Turn turn) {
    List<Reply> replies = turn.advice().replies();
    List<String> moves = replies.stream().map(reply -> reply.move().id()).toList();
    List<String> tones = replies.stream().map(reply -> reply.tone().id()).toList();
    count(Measure.REPLY, !replies.isEmpty(), at, "a reply", "none");
    if (!said.get("intents").isEmpty()) {
      String intent = turn.understanding().intent().id();
      List<String> expected = said.get("intents");
      count(Measure.INTENT, expected.contains(intent), at, expected, intent);
    }
    any(Measure.TONE, at, said.get("tones"), tones);
    any(Measure.MOVE, at, said.get("moves"), moves);
    for (Reply reply : replies) {
      boolean isForbidden =
          said.get("not-tones").contains(reply.tone().id())
              || said.get("not-moves").contains(reply.move().id());
      String what = reply.tone().id() + " " + reply.move().id() + ": " + reply.text();
      count(Measure.NOT_FORBIDDEN, !isForbidden, at, "nothing forbidden", what);
    }
    Set<Signal> raised = EnumSet.noneOf(Signal.class);
    raised.addAll(turn.after().signals());
    raised.removeAll(before.signals());
    Set<String> expected = new HashSet<>(said.get("raises"));
    for (String signal : expected) {
      count(Measure.SIGNAL_RECALL, raised.contains(Signal.of(signal)), at, signal, raised);
    }
    for (Signal signal : raised) {
      count(Measure.SIGNAL_PRECISION, expected.contains(signal.id()), at, expected, signal.id());
    }
  }

  private void any(Measure measure, String at, List<String> expected, List<String> found) {
    if (!expected.isEmpty()) {
      count(measure, found.stream().anyMatch(expected::contains), at, expected, found);
    }
  }

  void count(Measure measure, boolean isRight, String at, Object expected, Object found) {
    counts.get(measure)[0] += isRight ? 1 : 0;
    counts.get(measure)[1]++;
    if (!isRight) {
      misses.add("%s | %s: expected %s, found %s".formatted(at, measure.title(), expected, found));
    }
  }
}
