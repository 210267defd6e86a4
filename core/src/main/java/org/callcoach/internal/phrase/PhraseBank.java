package org.callcoach.internal.phrase;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.callcoach.Language;
import org.callcoach.advice.Move;
import org.callcoach.advice.Reply;
import org.callcoach.advice.Tone;
import org.callcoach.internal.decide.Moment;
import org.callcoach.internal.decide.Playbook.Plan;
import org.callcoach.internal.decide.Playbook.Planned;
import org.callcoach.internal.text.Hash;

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

  /**
   * Returns up to {@code most} replies in the order of the plan: first one of each move, then, if
   * there is room, further tones; never a phrase that the call has shown.
   */
  public List<Reply> choose(Plan plan, Moment moment, int most) {
    Values values = new Values(moment, formats, situations);
    List<Reply> replies = new ArrayList<>();
    Set<Move> moves = new HashSet<>();
    Set<Planned> taken = new HashSet<>();
    for (boolean again : new boolean[] {false, true}) {
      for (Planned planned : plan.allowed()) {
        if (replies.size() == most) {
          return replies;
        }
        if (taken.contains(planned) || (!again && moves.contains(planned.play().move()))) {
          continue;
        }
        Optional<Reply> reply = reply(planned, moment, values);
        if (reply.isPresent() && !repeats(replies, reply.get())) {
          replies.add(reply.get());
          moves.add(planned.play().move());
          taken.add(planned);
        }
      }
    }
    return replies;
  }

  private static boolean repeats(List<Reply> replies, Reply next) {
    return replies.stream()
        .anyMatch(reply -> reply.move() == next.move() && reply.tone() == next.tone());
  }

  private Optional<Reply> reply(Planned planned, Moment moment, Values values) {
    long turn = Hash.of(moment.understanding().text());
    return candidates(planned).stream()
        .filter(phrase -> !moment.state().shown().contains(phrase.id()))
        .filter(phrase -> phrase.when().stream().allMatch(c -> c.holds(moment)))
        .filter(phrase -> values.fill(phrase.message()))
        .min(
            Comparator.comparing((Phrase phrase) -> phrase.answers().isEmpty())
                .thenComparing(phrase -> -phrase.message().slots().size() - phrase.when().size())
                // Among equals the words of the debtor draw, so that calls differ and a rerun does
                // not.
                .thenComparing(phrase -> Hash.combine(turn, Hash.of(phrase.id()))))
        .map(phrase -> reply(phrase, planned, values));
  }

  private List<Phrase> candidates(Planned planned) {
    return phrases
        .getOrDefault(planned.play().move(), Map.of())
        .getOrDefault(planned.play().tone(), List.of())
        .stream()
        .filter(phrase -> phrase.answers(planned.intent()))
        .toList();
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
