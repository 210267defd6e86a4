package org.callcoach.internal.fact;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.callcoach.internal.text.Normalizer;
import org.callcoach.internal.text.Tokens;
import org.callcoach.nlu.Fact;
import org.callcoach.nlu.Intent;
import org.jspecify.annotations.Nullable;

/**
 * Reads the facts of utterances of one language, in time linear in their length. Immutable and
 * thread-safe.
 *
 * <p>A day that is promised lies ahead or is today, one on which was paid lies behind or is today.
 * A week or a month stands for its last day. What names no day ("payday", "after Christmas") and a
 * share of a debt whose sum is not known are no facts.
 */
public final class FactReader {
  private final FactData data;
  private final SenseTable table;

  /** Compiles the words. */
  public FactReader(FactData data, Normalizer normalizer) {
    this.data = data;
    this.table = new SenseTable(data, normalizer);
  }

  /**
   * Returns the facts in the order of the text.
   *
   * @param intent what the utterance surely is for; it speaks where the words around a sum or a day
   *     do not
   */
  public List<Fact> facts(Tokens tokens, FactContext context, Optional<Intent> intent) {
    if (data.isEmpty() || tokens.size() == 0) {
      return List.of();
    }
    Senses senses = table.in(tokens);
    ItemReader reader = new ItemReader(senses, data.settings(), context.today());
    List<Fact> references = new PaperReader(senses, reader.numerals()).references();
    List<Item> items = outside(references, reader.read());
    @Nullable Frame leaning = intent.isEmpty() ? null : Leaning.of(intent.get());
    List<Fact> facts = new ArrayList<>(new Facts(senses, items, context, leaning).all());
    facts.addAll(references);
    facts.addAll(new PartyReader(senses, refers(intent)).parties());
    facts.sort(Comparator.comparing((Fact fact) -> fact.span().start()));
    return List.copyOf(facts);
  }

  /** "Talk to my husband" blames him only where nothing else is meant. */
  private static boolean refers(Optional<Intent> intent) {
    return intent.isEmpty() || intent.get() == Intent.BLAME_SHIFTING;
  }

  /** Both lists are in the order of the text. */
  private static List<Item> outside(List<Fact> references, List<Item> items) {
    List<Item> outside = new ArrayList<>();
    int reference = 0;
    for (Item item : items) {
      while (reference < references.size()
          && references.get(reference).span().end() <= item.span().start()) {
        reference++;
      }
      if (reference == references.size()
          || !references.get(reference).span().overlaps(item.span())) {
        outside.add(item);
      }
    }
    return outside;
  }
}
