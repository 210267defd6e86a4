package org.callcoach.internal.phrase;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.callcoach.Language;
import org.callcoach.advice.Move;
import org.callcoach.advice.Reply;
import org.callcoach.advice.Slot;
import org.callcoach.advice.Tone;
import org.callcoach.internal.decide.Moment;
import org.callcoach.internal.decide.Play;
import org.callcoach.internal.decide.Playbook.Plan;
import org.callcoach.internal.decide.Playbook.Planned;
import org.callcoach.internal.text.Hash;
import org.jspecify.annotations.Nullable;

/** The phrases of a language; chooses and fills them. Immutable and thread-safe. */
public final class PhraseBank {
  private final Map<Move, Map<Tone, List<Phrase>>> phrases = new EnumMap<>(Move.class);
  private final List<Phrase> all;
  private final Map<String, String> situations;
  private final Formats formats;

  /**
   * Indexes the phrases.
   *
   * @param situations how the language names each situation inside a sentence, by id
   */
  public PhraseBank(Language language, Collection<Phrase> phrases, Map<String, String> situations) {
    this.all = List.copyOf(phrases);
    this.situations = Map.copyOf(situations);
    this.formats = new Formats(language);
    for (Phrase phrase : phrases) {
      this.phrases
          .computeIfAbsent(phrase.move(), m -> new EnumMap<>(Tone.class))
          .computeIfAbsent(phrase.tone(), t -> new ArrayList<>())
          .add(phrase);
    }
  }

  public List<Phrase> all() {
    return all;
  }

  public Map<String, String> situations() {
    return situations;
  }

  /** Returns what can be said for a move in any call: for all intents first, and without a slot. */
  public Optional<String> plain(Move move) {
    return phrases.getOrDefault(move, Map.of()).values().stream()
        .flatMap(List::stream)
        .filter(phrase -> phrase.message().slots().isEmpty() && phrase.when().isEmpty())
        .min(java.util.Comparator.comparing((Phrase phrase) -> phrase.answers().size()))
        .map(phrase -> phrase.message().fill(new EnumMap<>(Slot.class)));
  }

  /**
   * Returns up to {@code most} replies in the order of the plan: first one of each move and no tone
   * more than twice, then, if there is room, what is left. A phrase that the call has shown comes
   * again only where nothing else is left to say; safety may be asked about as often as it takes.
   */
  public List<Reply> choose(Plan plan, Moment moment, int most) {
    List<Reply> replies = choose(plan, moment, most, false);
    return replies.isEmpty() ? choose(plan, moment, most, true) : replies;
  }

  /**
   * Returns what keeps a phrase from being chosen; empty where it is.
   *
   * @throws IllegalArgumentException if there is no such phrase
   */
  public List<String> whyNot(String id, Plan plan, Moment moment, int most) {
    Phrase phrase =
        all.stream()
            .filter(p -> p.id().equals(id))
            .findFirst()
            .orElseThrow(() -> new IllegalArgumentException("there is no phrase \"" + id + "\""));
    List<Reply> chosen = choose(plan, moment, most);
    if (chosen.stream().anyMatch(reply -> reply.phrase().equals(id))) {
      return List.of();
    }
    return new Objections(plan, moment, new Values(moment, formats, situations)).to(phrase, chosen);
  }

  private List<Reply> choose(Plan plan, Moment moment, int most, boolean again) {
    Values values = new Values(moment, formats, situations);
    List<Reply> replies = new ArrayList<>();
    for (boolean varied : new boolean[] {true, false}) {
      for (Planned planned : plan.allowed()) {
        boolean fits = varied ? adds(replies, planned.play()) : isNew(replies, planned.play());
        if (fits && replies.size() < most) {
          boolean repeats = again || planned.play().move() == Move.CHECK_SAFETY;
          reply(planned, moment, values, repeats).ifPresent(replies::add);
        }
      }
    }
    return replies;
  }

  /** Another move, and a tone that two replies do not have already. */
  private static boolean adds(List<Reply> replies, Play play) {
    return replies.stream().noneMatch(reply -> reply.move() == play.move())
        && replies.stream().filter(reply -> reply.tone() == play.tone()).count() < 2;
  }

  private static boolean isNew(List<Reply> replies, Play play) {
    return replies.stream()
        .noneMatch(reply -> reply.move() == play.move() && reply.tone() == play.tone());
  }

  private Optional<Reply> reply(Planned planned, Moment moment, Values values, boolean repeats) {
    @Nullable Phrase best = null;
    long turn = Hash.of(moment.understanding().text());
    for (Phrase phrase : candidates(planned.play())) {
      boolean fits =
          phrase.answers(planned, moment)
              && (repeats || !moment.state().shown().contains(phrase.id()))
              && phrase.when().stream().allMatch(c -> c.holds(moment))
              && values.fill(phrase.message());
      if (fits && (best == null || precedes(phrase, best, turn))) {
        best = phrase;
      }
    }
    return Optional.ofNullable(best).map(phrase -> reply(phrase, planned, values));
  }

  /** The more special phrase first; among equals the debtor's words draw, so that calls differ. */
  private static boolean precedes(Phrase phrase, Phrase other, long turn) {
    int bySpeciality = Integer.compare(phrase.speciality(), other.speciality());
    return bySpeciality == 0
        ? Hash.combine(turn, phrase.hash()) < Hash.combine(turn, other.hash())
        : bySpeciality > 0;
  }

  private List<Phrase> candidates(Play play) {
    return phrases.getOrDefault(play.move(), Map.of()).getOrDefault(play.tone(), List.of());
  }

  private static Reply reply(Phrase phrase, Planned planned, Values values) {
    return new Reply(
        phrase.id(),
        phrase.tone(),
        phrase.move(),
        values.say(phrase.message()),
        planned.play().why(),
        phrase.delivery());
  }
}
