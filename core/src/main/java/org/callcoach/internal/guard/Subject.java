package org.callcoach.internal.guard;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.callcoach.internal.Ids;
import org.callcoach.policy.Lapse;
import org.callcoach.policy.Skill;
import org.callcoach.policy.Violation;

/** The vocabularies that a rule of the guard may be about. */
public enum Subject {
  VIOLATION(Violation.class),
  LAPSE(Lapse.class),
  SKILL(Skill.class),
  ACT(Act.class);

  private final Class<? extends Enum<?>> vocabulary;

  Subject(Class<? extends Enum<?>> vocabulary) {
    this.vocabulary = vocabulary;
  }

  /** Returns the key of {@code guard.yaml}, for example {@code violation}. */
  public String id() {
    return Ids.of(this);
  }

  /** Returns the constants that rules must be written for. */
  public List<Enum<?>> all() {
    return Arrays.stream(vocabulary.getEnumConstants())
        .<Enum<?>>map(constant -> constant)
        .filter(constant -> constant != Lapse.UNREADABLE)
        .toList();
  }

  /** Returns the constant of an id. */
  public Optional<Enum<?>> find(String id) {
    return all().stream().filter(constant -> Ids.of(constant).equals(id)).findFirst();
  }

  /** Returns the vocabulary of a constant. */
  public static Subject of(Enum<?> constant) {
    return Arrays.stream(values())
        .filter(subject -> subject.vocabulary == constant.getDeclaringClass())
        .findFirst()
        .orElseThrow();
  }
}
