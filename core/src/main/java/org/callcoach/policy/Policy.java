package org.callcoach.policy;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.callcoach.nlu.Signal;
import org.callcoach.notes.Cue;

/**
 * The rules of one jurisdiction, or of several that hold together; where they differ the strictest
 * wins. Immutable. No legal advice: each rule says what it rests on and whether that was seen.
 *
 * @param ids the policies in it, with those that they build upon, in the order of naming
 * @param windows when a debtor may be contacted; all that apply must be open
 * @param caps how often; none that applies may be full
 * @param coolDowns how long to leave a debtor in peace after a conversation
 * @param waits how long after a notice the first contact may be made
 * @param holds what stands against a contact otherwise
 * @param bestHours when a call is likely to be answered, best first
 * @param disclosures what must be said
 * @param stops what a signal changes
 * @param prohibitions what may not be said, and where that is written
 * @param consequences what may be said to follow
 * @param silences what nobody but the debtor may hear
 */
public record Policy(
    List<String> ids,
    List<Window> windows,
    List<Cap> caps,
    List<CoolDown> coolDowns,
    List<Wait> waits,
    List<Hold> holds,
    List<BestHours> bestHours,
    List<Disclosure> disclosures,
    List<Stop> stops,
    List<Prohibition> prohibitions,
    List<Consequence> consequences,
    List<Silence> silences) {

  /** Copies its lists. */
  public Policy {
    ids = List.copyOf(ids);
    windows = List.copyOf(windows);
    caps = List.copyOf(caps);
    coolDowns = List.copyOf(coolDowns);
    waits = List.copyOf(waits);
    holds = List.copyOf(holds);
    bestHours = List.copyOf(bestHours);
    disclosures = List.copyOf(disclosures);
    stops = List.copyOf(stops);
    prohibitions = List.copyOf(prohibitions);
    consequences = List.copyOf(consequences);
    silences = List.copyOf(silences);
  }

  /** Returns the rules of it that hold on a day. */
  public Policy heldOn(LocalDate day) {
    return new Policy(
        ids,
        held(windows, Window::rule, day),
        held(caps, Cap::rule, day),
        held(coolDowns, CoolDown::rule, day),
        held(waits, Wait::rule, day),
        held(holds, Hold::rule, day),
        held(bestHours, BestHours::rule, day),
        held(disclosures, Disclosure::rule, day),
        held(stops, Stop::rule, day),
        held(prohibitions, Prohibition::rule, day),
        held(consequences, Consequence::rule, day),
        held(silences, Silence::rule, day));
  }

  private static <R> List<R> held(List<R> rules, Function<R, PolicyRule> head, LocalDate day) {
    return rules.stream().filter(rule -> head.apply(rule).holds(day)).toList();
  }

  /** Returns where a violation is forbidden, the most binding text first; empty where nowhere. */
  public List<PolicyRule> citations(Violation violation) {
    return prohibitions.stream()
        .filter(prohibition -> prohibition.category() == violation)
        .map(Prohibition::rule)
        .sorted()
        .toList();
  }

  /** Returns the most binding text against a violation. */
  public Optional<PolicyRule> citation(Violation violation) {
    return citations(violation).stream().findFirst();
  }

  /**
   * Tells whether an agent may say that this can follow, where it is true, lawful and meant. One
   * rule against it suffices; without any rule for it the answer is no.
   */
  public boolean mayName(PolicyConsequence consequence) {
    List<Consequence> rules = on(consequence);
    return !rules.isEmpty() && rules.stream().allMatch(Consequence::allowed);
  }

  /** Returns what is written on naming a consequence, rules against it first. */
  public List<Consequence> on(PolicyConsequence consequence) {
    return consequences.stream()
        .filter(rule -> rule.consequence() == consequence)
        .sorted(Comparator.comparing(Consequence::allowed).thenComparing(Consequence::rule))
        .toList();
  }

  /** Returns what a signal changes, the most binding rule first. */
  public List<Stop> on(Signal signal) {
    return stops.stream()
        .filter(stop -> stop.signal() == signal)
        .sorted(Comparator.comparing(Stop::rule))
        .toList();
  }

  /** Returns what must be said on an occasion. */
  public List<Disclosure> on(PolicyOccasion occasion) {
    return disclosures.stream().filter(d -> d.occasion() == occasion).toList();
  }

  /**
   * When contact is allowed, on the debtor's clock; where two zones are known, on both.
   *
   * @param channels what it binds
   * @param place binds only contacts there; empty for all
   * @param hours by day; a day without any is closed
   * @param holiday on public holidays, beside the hours of the day
   */
  public record Window(
      PolicyRule rule,
      Set<Channel> channels,
      Optional<ContactPlace> place,
      Map<DayOfWeek, PolicyHours> hours,
      Optional<PolicyHours> holiday) {

    /** Copies its collections. */
    public Window {
      channels = copy(channels);
      EnumMap<DayOfWeek, PolicyHours> sorted = new EnumMap<>(DayOfWeek.class);
      sorted.putAll(hours);
      hours = java.util.Collections.unmodifiableMap(sorted);
    }
  }

  /**
   * How often contact is allowed.
   *
   * @param channels what it binds and counts
   * @param place binds and counts only contacts there; empty for all
   * @param counts which contacts count
   * @param most how many in the period, 1 or more
   * @param agreedIsFree whether a contact that the debtor agreed to neither counts nor is bound
   * @param afterConversation whether counting begins after the first conversation
   */
  public record Cap(
      PolicyRule rule,
      Set<Channel> channels,
      Optional<ContactPlace> place,
      PolicyCount counts,
      int most,
      PolicyPeriod period,
      boolean agreedIsFree,
      boolean afterConversation) {

    /** Copies its collections. */
    public Cap {
      channels = copy(channels);
    }
  }

  /**
   * How long nothing is begun after a conversation, unless the debtor agreed to it.
   *
   * @param days 1 or more
   */
  public record CoolDown(PolicyRule rule, Set<Channel> channels, int days) {
    /** Copies its collections. */
    public CoolDown {
      channels = copy(channels);
    }
  }

  /**
   * How long after the written notice contact may begin; begins anew with a new notice where the
   * debtor says that none came.
   *
   * @param days whole days after the day of the notice; 0 where the notice alone is needed
   */
  public record Wait(PolicyRule rule, Set<Channel> channels, int days) {
    /** Copies its collections. */
    public Wait {
      channels = copy(channels);
    }
  }

  /** What a hold waits on. */
  public enum Ground {
    /** A plan that is being kept. */
    PLAN_KEPT,
    /** A time that the debtor named as inconvenient. */
    REQUESTED_TIME
  }

  /** What stands against contact for as long as its ground holds. */
  public record Hold(PolicyRule rule, Ground ground, Set<Channel> channels) {
    /** Copies its collections. */
    public Hold {
      channels = copy(channels);
    }
  }

  /** When a call is likely to be answered, inside what the windows allow. */
  public record BestHours(PolicyRule rule, PolicyHours hours) {}

  /**
   * What must be said; its rule's text says what.
   *
   * @param by what the agent's lines do, all of it, once it has been said; empty where its words
   *     are not known, so that it cannot be ticked off
   */
  public record Disclosure(PolicyRule rule, PolicyOccasion occasion, Set<Cue> by) {
    /** Copies its set, in the order of the enum. */
    public Disclosure {
      EnumSet<Cue> sorted = EnumSet.noneOf(Cue.class);
      sorted.addAll(by);
      by = java.util.Collections.unmodifiableSet(sorted);
    }
  }

  /**
   * What a signal changes.
   *
   * @param effect on the call
   * @param channels closed afterwards; where a stop request names channels, those as well
   * @param written whether it takes a request in writing
   * @param days how long the channels stay closed; 0 until it is lifted
   * @param place of which it must have been said; empty where it need not
   */
  public record Stop(
      PolicyRule rule,
      Signal signal,
      PolicyEffect effect,
      Set<Channel> channels,
      boolean written,
      int days,
      Optional<ContactPlace> place) {
    /** Copies its collections. */
    public Stop {
      channels = copy(channels);
    }
  }

  /** What may not be said. */
  public record Prohibition(PolicyRule rule, Violation category) {}

  /** Whether a consequence may be named; the rule's text says under what conditions. */
  public record Consequence(PolicyRule rule, PolicyConsequence consequence, boolean allowed) {}

  /** What is not said while somebody else than the debtor is on the line. */
  public record Silence(PolicyRule rule, PolicyTopic about) {}

  private static Set<Channel> copy(Set<Channel> channels) {
    EnumSet<Channel> copy = EnumSet.noneOf(Channel.class);
    copy.addAll(channels);
    return java.util.Collections.unmodifiableSet(copy);
  }
}
