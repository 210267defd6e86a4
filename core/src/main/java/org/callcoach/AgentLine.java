package org.callcoach;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.callcoach.advice.Move;
import org.callcoach.nlu.Fact;
import org.callcoach.nlu.FactType;
import org.callcoach.notes.Cue;
import org.callcoach.policy.Skill;

/**
 * What the agent said, as far as the course of the call depends on it.
 *
 * @param text the line as it was given
 * @param skills what it shows
 * @param cues what else it does
 * @param facts days and sums that it proposes, as if the debtor had promised them
 * @param move what it does where it is a reply that had been suggested
 */
public record AgentLine(
    String text, Set<Skill> skills, Set<Cue> cues, List<Fact> facts, Optional<Move> move) {
  /** Copies its collections; the sets iterate in a fixed order. */
  public AgentLine {
    skills = inOrder(Skill.class, skills);
    cues = inOrder(Cue.class, cues);
    facts = List.copyOf(facts);
  }

  /** Returns a line of which nothing but its words is known. */
  public static AgentLine of(String text) {
    return new AgentLine(text, Set.of(), Set.of(), List.of(), Optional.empty());
  }

  /** Returns this line with a further one that the agent said before any answer. */
  public AgentLine then(AgentLine next) {
    Set<Skill> allSkills = EnumSet.noneOf(Skill.class);
    allSkills.addAll(skills);
    allSkills.addAll(next.skills);
    Set<Cue> allCues = EnumSet.noneOf(Cue.class);
    allCues.addAll(cues);
    allCues.addAll(next.cues);
    List<Fact> allFacts = new ArrayList<>(next.facts);
    facts.stream().filter(fact -> next.value(fact.type()).isEmpty()).forEach(allFacts::add);
    return new AgentLine(
        next.text, allSkills, allCues, allFacts, next.move.isPresent() ? next.move : move);
  }

  /** Tells whether the line shows the skill. */
  public boolean shows(Skill skill) {
    return skills.contains(skill);
  }

  /** Tells whether the line does one of these. */
  public boolean does(Cue... any) {
    for (Cue cue : any) {
      if (cues.contains(cue)) {
        return true;
      }
    }
    return false;
  }

  /** Returns the first value of that type, in the form that {@link FactType} names. */
  public Optional<String> value(FactType type) {
    return facts.stream().filter(f -> f.type() == type).map(Fact::value).findFirst();
  }

  private static <E extends Enum<E>> Set<E> inOrder(Class<E> type, Set<E> set) {
    EnumSet<E> sorted = EnumSet.noneOf(type);
    sorted.addAll(set);
    return Collections.unmodifiableSet(sorted);
  }
}
