package org.callcoach.internal.decide;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.callcoach.advice.Move;
import org.callcoach.advice.Tone;
import org.callcoach.advice.Withheld;
import org.callcoach.nlu.Intent;
import org.callcoach.nlu.ScoredIntent;
import org.callcoach.nlu.Signal;

/**
 * Which moves and tones fit what was heard, and what the state forbids. Immutable.
 *
 * @param plays for every intent, in order of preference
 * @param signals what a signal calls for, in order of weight: before all else in the turn that
 *     raises it, self-harm in every turn after
 * @param first what comes before the plays of the intent, where its conditions hold
 * @param always what fits whatever was said, where its conditions hold, after all else
 * @param gates what a state forbids; the first that applies gives the reason
 */
public record Playbook(
    Map<Intent, List<Play>> plays,
    Map<Signal, Called> signals,
    List<Play> first,
    List<Play> always,
    List<Gate> gates) {

  /** A second reading this likely is answered, and counts as heard. */
  public static final double SECOND_READING = 0.25;

  /** Under this the first thing to do is to ask what was meant. */
  private static final double UNSURE = 0.3;

  /** Under this what would change the whole call, such as a death, is asked about first. */
  private static final double UNSURE_OF_A_SIGNAL = 0.5;

  /** Copies its collections, in the order of the intents: they are written as they iterate. */
  public Playbook {
    EnumMap<Intent, List<Play>> sorted = new EnumMap<>(Intent.class);
    sorted.putAll(plays);
    plays = Collections.unmodifiableMap(sorted);
    signals = Collections.unmodifiableMap(new LinkedHashMap<>(signals));
    first = List.copyOf(first);
    always = List.copyOf(always);
    gates = List.copyOf(gates);
  }

  /** A playbook with nothing that comes first or always fits. */
  public Playbook(Map<Intent, List<Play>> plays, Map<Signal, Called> signals, List<Gate> gates) {
    this(plays, signals, List.of(), List.of(), gates);
  }

  /** Returns what fits the moment, best first, and what is held back. */
  public Plan plan(Moment moment) {
    Set<Planned> fitting = new LinkedHashSet<>();
    Set<Signal> raised = moment.understanding().signals();
    Set<Signal> holding = moment.state().signals();
    for (Signal signal : signals.keySet()) {
      boolean leads =
          signal == Signal.SELF_HARM ? holding.contains(signal) : raised.contains(signal);
      if (leads) {
        fitting.addAll(calledBy(signal));
      }
    }
    List<ScoredIntent> readings = moment.understanding().intents();
    if (isUnsure(readings.get(0), raised)) {
      answers(Intent.OTHER).stream()
          .filter(planned -> planned.play().when().stream().allMatch(c -> c.holds(moment)))
          .limit(1)
          .forEach(fitting::add);
    }
    fitting.addAll(planned(holding(first, moment), moment.understanding().intent()));
    for (int i = 0; i < Math.min(2, readings.size()); i++) {
      boolean isLikely = i == 0 || readings.get(i).confidence() >= SECOND_READING;
      if (isLikely && !isUnsureOfASignal(readings.get(i), raised)) {
        fitting.addAll(answers(readings.get(i).intent()));
      }
    }
    // What holds from earlier in the call is what is left where a gate closes the rest.
    signals.entrySet().stream()
        .filter(signal -> holding.contains(signal.getKey()) && !signal.getValue().isOver(moment))
        .map(signal -> calledBy(signal.getKey()))
        .forEach(fitting::addAll);
    fitting.addAll(planned(holding(always, moment), moment.understanding().intent()));
    return sift(fitting, moment);
  }

  /** What does not hold is no advice held back: it was not asked for by what was said. */
  private static List<Play> holding(List<Play> plays, Moment moment) {
    return plays.stream()
        .filter(play -> play.when().stream().allMatch(c -> c.holds(moment)))
        .toList();
  }

  /** Returns what a signal calls for: its own plays, or those of the intent that it is like. */
  public List<Planned> calledBy(Signal signal) {
    Called called = signals.get(signal);
    if (called == null) {
      return List.of();
    }
    return called.plays().isEmpty() ? answers(called.as()) : planned(called.plays(), called.as());
  }

  /** Tells whether a gate keeps the move in the tone from everybody who is not verified. */
  public boolean isForTheVerified(Move move, Tone tone) {
    Play play = new Play(move, tone, List.of(), "");
    return gates.stream()
        .anyMatch(
            gate ->
                gate.when().equals(List.of(Condition.UNVERIFIED)) && gate.stopsWhenClosed(play));
  }

  private List<Planned> answers(Intent intent) {
    return planned(plays.getOrDefault(intent, List.of()), intent);
  }

  private static List<Planned> planned(List<Play> plays, Intent intent) {
    return plays.stream().map(play -> new Planned(play, play.as().orElse(intent))).toList();
  }

  private boolean isUnsure(ScoredIntent reading, Set<Signal> raised) {
    return reading.confidence() < UNSURE || isUnsureOfASignal(reading, raised);
  }

  /** A reading that would raise a signal, but is not likely enough, and no rule raised it. */
  private boolean isUnsureOfASignal(ScoredIntent reading, Set<Signal> raised) {
    return reading.confidence() < UNSURE_OF_A_SIGNAL
        && signals.entrySet().stream()
            .anyMatch(
                signal ->
                    signal.getValue().plays().isEmpty()
                        && signal.getValue().as() == reading.intent()
                        && !raised.contains(signal.getKey()));
  }

  private Plan sift(Set<Planned> fitting, Moment moment) {
    List<Gate> closed = gates.stream().filter(gate -> gate.isClosed(moment)).toList();
    List<Planned> allowed = new ArrayList<>();
    Set<Withheld> withheld = new LinkedHashSet<>();
    for (Planned planned : fitting) {
      Play play = planned.play();
      Optional<String> against = against(play, closed);
      if (against.isPresent()) {
        withheld.add(new Withheld(play.tone(), play.move(), against.get()));
      } else if (play.when().stream().allMatch(c -> c.holds(moment))) {
        allowed.add(planned);
      }
    }
    return new Plan(allowed, List.copyOf(withheld));
  }

  private static Optional<String> against(Play play, List<Gate> closed) {
    for (Gate gate : closed) {
      if (gate.stopsWhenClosed(play)) {
        return Optional.of(gate.reason());
      }
    }
    return Optional.empty();
  }

  /**
   * What a signal calls for.
   *
   * @param as the intent whose phrases fit
   * @param plays in order of preference; empty for those of the intent
   * @param until it calls for nothing more while all of these hold; empty for never
   */
  public record Called(Intent as, List<Play> plays, List<Condition> until) {
    public Called {
      plays = List.copyOf(plays);
      until = List.copyOf(until);
    }

    /** What is called for during the rest of the call. */
    public Called(Intent as, List<Play> plays) {
      this(as, plays, List.of());
    }

    private boolean isOver(Moment moment) {
      return !until.isEmpty() && until.stream().allMatch(c -> c.holds(moment));
    }
  }

  /**
   * A play and the intent that it answers.
   *
   * @param play what to do
   * @param intent which phrases fit best
   */
  public record Planned(Play play, Intent intent) {}

  /**
   * What to choose from.
   *
   * @param allowed best first
   * @param withheld what would fit but is forbidden now
   */
  public record Plan(List<Planned> allowed, List<Withheld> withheld) {
    public Plan {
      allowed = List.copyOf(allowed);
      withheld = List.copyOf(withheld);
    }
  }
}
