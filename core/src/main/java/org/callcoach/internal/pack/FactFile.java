package org.callcoach.internal.pack;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.callcoach.internal.Ids;
import org.callcoach.internal.fact.FactData;
import org.callcoach.internal.fact.FactSettings;
import org.callcoach.internal.fact.Sense;

/** Reads {@code facts.yaml}: the words of sums, dates, promises and parties, by sense. */
final class FactFile {
  private static final String MONTH_FIRST = "month-first";
  private static final String DOTTED_DATES = "dotted-dates";
  private static final String JOINED_NUMBERS = "joined-numbers";
  private static final String CARDINAL_DAYS = "cardinal-days";
  private static final String BARE_ORDINALS = "bare-ordinals";
  private static final String HUNDREDS_LEFT_OUT = "hundreds-left-out";
  private static final String TAIL_DIGITS = "tail-digits";
  private static final String NEXT_IS_WEEK_AFTER = "next-is-week-after";

  private static final Set<String> SETTINGS =
      Set.of(
          MONTH_FIRST,
          DOTTED_DATES,
          JOINED_NUMBERS,
          CARDINAL_DAYS,
          BARE_ORDINALS,
          HUNDREDS_LEFT_OUT,
          TAIL_DIGITS,
          NEXT_IS_WEEK_AFTER);

  private static final Set<String> SENSES =
      Arrays.stream(Sense.values()).map(Sense::id).collect(Collectors.toSet());

  private final Reader reader;

  private FactFile(Reader reader) {
    this.reader = reader;
  }

  static FactData read(String file, String content, Problems problems) {
    Reader reader = new Reader(file, problems);
    return YamlFile.parse(file, content, problems)
        .flatMap(root -> reader.fields(root, Set.of("words"), Set.of("settings")))
        .map(fields -> new FactFile(reader).data(fields))
        .orElse(FactData.EMPTY);
  }

  private FactData data(Mapping fields) {
    FactSettings settings =
        fields
            .find("settings")
            .flatMap(node -> reader.fields(node, Set.of(), SETTINGS))
            .map(this::settings)
            .orElse(FactSettings.NONE);
    Map<Sense, Map<Integer, List<String>>> words = new EnumMap<>(Sense.class);
    reader
        .fields(fields.get("words"), Set.of(), SENSES)
        .ifPresent(
            senses ->
                senses
                    .values()
                    .forEach(
                        (id, node) ->
                            Ids.find(Sense.class, id)
                                .ifPresent(sense -> words.put(sense, words(sense, node)))));
    return new FactData(settings, words);
  }

  private FactSettings settings(Mapping fields) {
    return new FactSettings(
        flag(fields, MONTH_FIRST),
        flag(fields, DOTTED_DATES),
        flag(fields, JOINED_NUMBERS),
        flag(fields, CARDINAL_DAYS),
        flag(fields, BARE_ORDINALS),
        flag(fields, HUNDREDS_LEFT_OUT),
        flag(fields, TAIL_DIGITS),
        flag(fields, NEXT_IS_WEEK_AFTER));
  }

  private boolean flag(Mapping fields, String key) {
    return fields.find(key).map(reader::flag).orElse(false);
  }

  private Map<Integer, List<String>> words(Sense sense, Node node) {
    Map<Integer, List<String>> words = new TreeMap<>();
    Map<String, Integer> seen = new HashMap<>();
    if (!sense.valued()) {
      words.put(0, entries(node, seen));
    } else if (node instanceof Node.Fields values) {
      values.values().forEach((key, list) -> value(sense, key, list, entries(list, seen), words));
    } else {
      reader.problem(node, "found %s, expected a mapping of values to lists", node.kind());
    }
    return words;
  }

  private void value(
      Sense sense, String key, Node at, List<String> entries, Map<Integer, List<String>> words) {
    if (key.matches("-?[0-9]{1,9}") && sense.admits(Integer.parseInt(key))) {
      words.put(Integer.parseInt(key), entries);
    } else {
      reader.problem(at, "\"%s\" is no value of \"%s\"", key, sense.id());
    }
  }

  private List<String> entries(Node list, Map<String, Integer> seen) {
    List<String> entries = new ArrayList<>();
    for (Node item : reader.items(list)) {
      reader
          .text(item)
          .ifPresent(
              text -> {
                Integer before = seen.putIfAbsent(text, item.line());
                if (before != null) {
                  reader.problem(item, "\"%s\" stands in line %d already", text, before);
                }
                if (text.chars().anyMatch(Character::isDigit)) {
                  reader.problem(item, "\"%s\": digits are read by the grammar, not listed", text);
                }
                entries.add(text);
              });
    }
    if (entries.isEmpty()) {
      reader.problem(list, "has no entry");
    }
    return List.copyOf(entries);
  }
}
