package org.callcoach.internal.pack;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.callcoach.advice.Move;
import org.callcoach.advice.Tone;
import org.callcoach.internal.Ids;
import org.callcoach.internal.binary.CorruptException;
import org.callcoach.internal.binary.In;
import org.callcoach.internal.binary.Out;
import org.callcoach.internal.decide.Condition;
import org.callcoach.internal.decide.Gate;
import org.callcoach.internal.decide.Play;
import org.callcoach.internal.decide.Playbook;
import org.callcoach.internal.decide.Playbook.Called;
import org.callcoach.nlu.Intent;
import org.callcoach.nlu.Signal;

/** The playbook as it is stored. */
final class CompiledPlaybook {
  private static final int FORMAT = 4;

  private CompiledPlaybook() {}

  static byte[] toBytes(Playbook playbook) {
    Out out = new Out();
    out.text("callcoach playbook").integer(FORMAT);
    out.integer(playbook.plays().size());
    playbook.plays().forEach((intent, plays) -> write(out.text(intent.id()), plays));
    out.integer(playbook.signals().size());
    playbook
        .signals()
        .forEach(
            (s, called) -> {
              out.text(s.id()).text(called.as().id()).texts(ids(called.until()));
              write(out, called.plays());
            });
    write(out, playbook.first());
    write(out, playbook.always());
    out.integer(playbook.gates().size());
    playbook.gates().forEach(gate -> write(out, gate));
    return out.toBytes();
  }

  static Playbook read(byte[] bytes) {
    In in = new In(bytes);
    if (!in.text().equals("callcoach playbook") || in.integer() != FORMAT) {
      throw new CorruptException("is no compiled playbook of this version", null);
    }
    Map<Intent, List<Play>> plays = new EnumMap<>(Intent.class);
    for (int left = in.length(1); left > 0; left--) {
      plays.put(Intent.of(in.text()), plays(in));
    }
    Map<Signal, Called> signals = new LinkedHashMap<>();
    for (int left = in.length(1); left > 0; left--) {
      signals.put(Signal.of(in.text()), called(in));
    }
    List<Play> first = plays(in);
    List<Play> always = plays(in);
    List<Gate> gates = new ArrayList<>();
    for (int left = in.length(1); left > 0; left--) {
      gates.add(gate(in));
    }
    return new Playbook(plays, signals, first, always, gates);
  }

  private static Called called(In in) {
    Intent as = Intent.of(in.text());
    List<Condition> until = constants(in, Condition.class);
    return new Called(as, plays(in), until);
  }

  private static void write(Out out, List<Play> plays) {
    out.integer(plays.size());
    for (Play play : plays) {
      out.text(play.move().id()).text(play.tone().id());
      out.texts(ids(play.when())).text(play.why());
      out.text(play.as().map(Intent::id).orElse(""));
    }
  }

  private static List<Play> plays(In in) {
    List<Play> plays = new ArrayList<>();
    for (int left = in.length(1); left > 0; left--) {
      Move move = Move.of(in.text());
      Tone tone = Tone.of(in.text());
      List<Condition> when = constants(in, Condition.class);
      String why = in.text();
      Optional<Intent> as = Optional.of(in.text()).filter(i -> !i.isEmpty()).map(Intent::of);
      plays.add(new Play(move, tone, when, why, as));
    }
    return plays;
  }

  private static void write(Out out, Gate gate) {
    out.text(gate.id()).texts(ids(gate.raised())).texts(ids(gate.heard())).texts(ids(gate.when()));
    out.texts(ids(gate.until()));
    out.texts(ids(gate.tones())).texts(ids(gate.moves())).texts(ids(gate.allowed()));
    out.text(gate.reason());
  }

  private static Gate gate(In in) {
    String id = in.text();
    Set<Signal> raised = set(in, Signal.class);
    Set<Intent> heard = set(in, Intent.class);
    List<Condition> when = constants(in, Condition.class);
    List<Condition> until = constants(in, Condition.class);
    Set<Tone> tones = set(in, Tone.class);
    Set<Move> moves = set(in, Move.class);
    Set<Move> allowed = set(in, Move.class);
    return new Gate(id, raised, heard, when, until, tones, moves, allowed, in.text());
  }

  private static List<String> ids(Iterable<? extends Enum<?>> constants) {
    List<String> ids = new ArrayList<>();
    constants.forEach(constant -> ids.add(Ids.of(constant)));
    ids.sort(null);
    return ids;
  }

  private static <E extends Enum<E>> List<E> constants(In in, Class<E> vocabulary) {
    return in.texts().stream().map(id -> Ids.parse(vocabulary, id)).toList();
  }

  private static <E extends Enum<E>> Set<E> set(In in, Class<E> vocabulary) {
    EnumSet<E> set = EnumSet.noneOf(vocabulary);
    set.addAll(constants(in, vocabulary));
    return set;
  }
}
