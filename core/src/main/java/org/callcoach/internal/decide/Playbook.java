package org.callcoach.internal.decide;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.callcoach.advice.Withheld;
import org.callcoach.nlu.Intent;
import org.callcoach.nlu.ScoredIntent;
import org.callcoach.nlu.Signal;

/**
 * Which moves and tones fit what was heard, and what the state forbids. Immutable.
 *
 * @param plays for every intent, in order of preference
 * @param signals what a signal calls for before all else, in order of weight
 * @param gates what a state forbids; the first that applies gives the reason
 */
public record Playbook(
    Map<Intent, List<Play>> plays, Map<Signal, Called> signals, List<Gate> gates) {

  /** A second reading this likely is answered too. */
  private static final double SECOND_READING = 0.25;

  /** Under this the first thing to do is to ask what was meant. */
  private static final double UNSURE = 0.3;

  /** Returns what fits the moment, best first, and what is held back. */
  public Plan plan(Moment moment) {
    Set<Planned> fitting = new LinkedHashSet<>();
    signals.forEach(
        (signal, called) -> {
          if (moment.understanding().signals().contains(signal)) {
            add(fitting, called.plays(), called.as());
          }
        });
    List<ScoredIntent> readings = moment.understanding().intents();
    if (readings.get(0).confidence() < UNSURE) {
      add(fitting, playsOf(Intent.OTHER).stream().limit(1).toList(), Intent.OTHER);
    }
    add(fitting, playsOf(readings.get(0).intent()), readings.get(0).intent());
    if (readings.size() > 1 && readings.get(1).confidence() >= SECOND_READING) {
      add(fitting, playsOf(readings.get(1).intent()), readings.get(1).intent());
    }
    return sift(fitting, moment);
  }

  private static void add(Set<Planned> fitting, List<Play> plays, Intent intent) {
    plays.forEach(play -> fitting.add(new Planned(play, intent)));
  }

  private List<Play> playsOf(Intent intent) {
    return plays.getOrDefault(intent, List.of());
  }

  private Plan sift(Set<Planned> fitting, Moment moment) {
    List<Planned> allowed = new ArrayList<>();
    Set<Withheld> withheld = new LinkedHashSet<>();
    for (Planned planned : fitting) {
      Play play = planned.play();
      Optional<String> against = against(play, moment);
      if (against.isPresent()) {
        withheld.add(new Withheld(play.tone(), play.move(), against.get()));
      } else if (play.when().stream().allMatch(c -> c.holds(moment))) {
        allowed.add(planned);
      }
    }
    return new Plan(allowed, List.copyOf(withheld));
  }

  private Optional<String> against(Play play, Moment moment) {
    return gates.stream().filter(g -> g.forbids(play, moment)).map(Gate::reason).findFirst();
  }

  /**
   * What a signal calls for.
   *
   * @param as the intent whose phrases fit
   * @param plays in order of preference
   */
  public record Called(Intent as, List<Play> plays) {
    public Called {
      plays = List.copyOf(plays);
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
