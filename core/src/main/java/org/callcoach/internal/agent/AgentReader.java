package org.callcoach.internal.agent;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.callcoach.internal.lexicon.Concepts;
import org.callcoach.internal.lexicon.Lexicon;
import org.callcoach.internal.rule.RuleSet;
import org.callcoach.internal.text.Normalizer;
import org.callcoach.internal.text.Tokens;
import org.callcoach.notes.Cue;
import org.callcoach.notes.Way;

/** Finds the cues of a line of one language. Immutable and thread-safe. */
public final class AgentReader {
  private final Normalizer normalizer;
  private final Lexicon lexicon;
  private final RuleSet<Cue> cues;
  private final Map<Way, Integer> ways = new EnumMap<>(Way.class);

  /** Puts together what a pack holds. */
  public AgentReader(Normalizer normalizer, Lexicon lexicon, RuleSet<Cue> cues) {
    this.normalizer = normalizer;
    this.lexicon = lexicon;
    this.cues = cues;
    for (Way way : Way.values()) {
      ways.put(way, lexicon.number(way.id()));
    }
  }

  /** Reads a line. */
  public Marks read(String line) {
    Tokens tokens = normalizer.tokens(line);
    Concepts concepts = lexicon.in(tokens);
    Set<Cue> found = EnumSet.noneOf(Cue.class);
    found.addAll(cues.in(tokens, concepts));
    return new Marks(found, way(concepts));
  }

  /** The way that is named; none where two are, as in "card or transfer?". */
  private Optional<Way> way(Concepts concepts) {
    Set<Way> named = EnumSet.noneOf(Way.class);
    for (int match = 0; match < concepts.matches(); match++) {
      for (Map.Entry<Way, Integer> way : ways.entrySet()) {
        if (concepts.concept(match) == way.getValue()) {
          named.add(way.getKey());
        }
      }
    }
    return named.size() == 1 ? named.stream().findFirst() : Optional.empty();
  }

  /**
   * What a line has.
   *
   * @param way the way to pay that it names
   */
  public record Marks(Set<Cue> cues, Optional<Way> way) {}
}
