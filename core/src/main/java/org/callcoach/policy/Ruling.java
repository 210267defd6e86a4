package org.callcoach.policy;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.callcoach.Language;
import org.callcoach.nlu.Span;

/**
 * What the guard says of an agent's line. Immutable.
 *
 * @param text the line as it was given
 * @param language in which it was read; {@code und} where it could not be
 * @param verdict the gravest of the findings, {@link Verdict#OK} without any
 * @param findings gravest and surest first, no category twice; one of {@link Lapse#CLOSED_QUESTION}
 *     leaves the verdict at ok
 * @param skills what the line does well, in the order of the enum
 */
public record Ruling(
    String text, Language language, Verdict verdict, List<Finding> findings, Set<Skill> skills) {

  /** Copies its collections. */
  public Ruling {
    findings = List.copyOf(findings);
    EnumSet<Skill> sorted = EnumSet.noneOf(Skill.class);
    sorted.addAll(skills);
    skills = Collections.unmodifiableSet(sorted);
  }

  /** Returns the ruling on a line with those findings. */
  public static Ruling of(
      String text, Language language, List<Finding> findings, Set<Skill> skills) {
    Verdict gravest = Verdict.OK;
    for (Finding finding : findings) {
      Verdict verdict = finding.category().verdict();
      gravest = verdict.compareTo(gravest) > 0 ? verdict : gravest;
    }
    return new Ruling(text, language, gravest, findings, skills);
  }

  /** Returns the ruling on a line in no language that is loaded: nothing of it was checked. */
  public static Ruling unreadable(String text, Language language) {
    Finding unread =
        new Finding(
            Lapse.UNREADABLE,
            new Span(0, text.length()),
            "unreadable",
            "CallCoach guard: no language that is loaded",
            Optional.empty());
    return of(text, language, List.of(unread), Set.of());
  }
}
