package org.callcoach.internal.fact;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.callcoach.internal.Ids;
import org.callcoach.internal.binary.CorruptException;
import org.callcoach.internal.binary.In;
import org.callcoach.internal.binary.Out;

/**
 * The words of a language for facts.
 *
 * @param words entries by sense and value; 0 where a sense has none
 */
public record FactData(FactSettings settings, Map<Sense, Map<Integer, List<String>>> words) {
  /** No word, hence no fact. */
  public static final FactData EMPTY = new FactData(FactSettings.NONE, Map.of());

  public boolean isEmpty() {
    return words.isEmpty();
  }

  /** Returns these words and those of another, whose settings hold. */
  public FactData under(FactData own) {
    if (own.isEmpty() || isEmpty()) {
      return own.isEmpty() ? this : own;
    }
    Map<Sense, Map<Integer, List<String>>> joined = new EnumMap<>(Sense.class);
    for (FactData layer : List.of(this, own)) {
      layer.words.forEach(
          (sense, values) ->
              values.forEach(
                  (value, entries) ->
                      joined
                          .computeIfAbsent(sense, s -> new TreeMap<>())
                          .computeIfAbsent(value, v -> new ArrayList<>())
                          .addAll(entries)));
    }
    return new FactData(own.settings, joined);
  }

  public void write(Out out) {
    for (boolean flag : flags()) {
      out.integer(flag ? 1 : 0);
    }
    out.integer(words.size());
    for (Sense sense : Sense.values()) {
      if (words.containsKey(sense)) {
        Map<Integer, List<String>> values = new TreeMap<>(words.get(sense));
        out.text(sense.id()).integer(values.size());
        values.forEach((value, entries) -> out.integer(value).texts(entries));
      }
    }
  }

  /** Reads what {@link #write} wrote. */
  public static FactData read(In in) {
    FactSettings settings =
        new FactSettings(
            flag(in), flag(in), flag(in), flag(in), flag(in), flag(in), flag(in), flag(in));
    Map<Sense, Map<Integer, List<String>>> words = new EnumMap<>(Sense.class);
    for (int left = in.length(1); left > 0; left--) {
      String id = in.text();
      Sense sense =
          Ids.find(Sense.class, id)
              .orElseThrow(() -> new CorruptException("has an unknown sense " + id, null));
      Map<Integer, List<String>> values = new TreeMap<>();
      for (int more = in.length(1); more > 0; more--) {
        int value = in.integer();
        if (!sense.admits(value)) {
          throw new CorruptException("has an impossible value %d of %s".formatted(value, id), null);
        }
        values.put(value, in.texts());
      }
      words.put(sense, values);
    }
    return new FactData(settings, words);
  }

  private static boolean flag(In in) {
    return in.integer() != 0;
  }

  private boolean[] flags() {
    return new boolean[] {
      settings.monthFirst(),
      settings.dottedDates(),
      settings.joinedNumbers(),
      settings.cardinalDays(),
      settings.bareOrdinals(),
      settings.hundredsLeftOut(),
      settings.tailDigits(),
      settings.nextIsWeekAfter()
    };
  }
}
