package org.callcoach.internal.pack;

import java.util.List;
import java.util.Optional;
import org.callcoach.Language;
import org.callcoach.internal.decide.Condition;
import org.callcoach.internal.decide.Play;
import org.callcoach.internal.decide.Playbook;
import org.callcoach.internal.decide.Playbook.Planned;
import org.callcoach.nlu.Intent;
import org.callcoach.nlu.Signal;

/**
 * Whether own plays and own phrases fit together: a play that nothing can be said for would be
 * passed over unseen.
 */
final class OwnCoverage {
  private final Language language;
  private final List<PhraseEntry> phrases;
  private final List<PlacedPlay> plays;
  private final List<Removed> removed;
  private final Problems problems;

  /** A phrase that an own pack took away, with what it was. */
  record Removed(Removal by, PhraseEntry phrase) {}

  /**
   * Takes what is laid together.
   *
   * @param plays those of own playbooks
   * @param removed what own packs took away
   */
  OwnCoverage(
      Language language,
      List<PhraseEntry> phrases,
      List<PlacedPlay> plays,
      List<Removed> removed,
      Problems problems) {
    this.language = language;
    this.phrases = phrases;
    this.plays = plays;
    this.removed = removed;
    this.problems = problems;
  }

  void of(Playbook playbook) {
    for (PlacedPlay placed : plays) {
      if (isAsked(placed, playbook) && !isSaid(placed.intent(), placed.play())) {
        problems.add(placed.file(), placed.line(), "%s", message(placed.intent(), placed.play()));
      }
    }
    playbook
        .plays()
        .forEach(
            (intent, list) ->
                list.forEach(play -> left(Optional.of(play.as().orElse(intent)), play)));
    playbook.always().forEach(play -> left(play.as(), play));
    for (Signal signal : playbook.signals().keySet()) {
      for (Planned planned : playbook.calledBy(signal)) {
        left(Optional.of(planned.intent()), planned.play());
      }
    }
  }

  /** A later own pack may have taken it out again. */
  private static boolean isAsked(PlacedPlay placed, Playbook playbook) {
    return playbook.plays().values().stream().anyMatch(p -> p.contains(placed.play()))
        || playbook.first().contains(placed.play())
        || playbook.always().contains(placed.play())
        || playbook.signals().values().stream().anyMatch(c -> c.plays().contains(placed.play()));
  }

  private void left(Optional<Intent> intent, Play play) {
    boolean isOwn =
        plays.stream().anyMatch(p -> p.play().equals(play) && p.intent().equals(intent));
    if (isOwn || isSaid(intent, play)) {
      return;
    }
    Removal by =
        removed.stream()
            .filter(r -> fits(r.phrase(), intent, play))
            .map(Removed::by)
            .findFirst()
            .orElse(new Removal(PackFiles.in(language.tag(), PackFiles.PHRASES), 0, ""));
    problems.add(by.file(), by.line(), "%s", message(intent, play));
  }

  private String message(Optional<Intent> intent, Play play) {
    return "the playbook asks for %s × %s%s, and no phrase of \"%s\" is left for it"
        .formatted(
            play.move().id(),
            play.tone().id(),
            intent.map(i -> " for " + i.id()).orElse(""),
            language.tag());
  }

  private boolean isSaid(Optional<Intent> intent, Play play) {
    return phrases.stream().anyMatch(phrase -> fits(phrase, intent, play));
  }

  private static boolean fits(PhraseEntry phrase, Optional<Intent> intent, Play play) {
    return phrase.move() == play.move()
        && phrase.tone() == play.tone()
        && phrase.asksWhich() == play.when().contains(Condition.CLOSE)
        && (intent.isEmpty() || phrase.answers(intent.get()));
  }
}
