package org.callcoach.internal.pack;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.callcoach.advice.Move;
import org.callcoach.advice.Tone;
import org.callcoach.internal.decide.Condition;
import org.callcoach.internal.decide.Gate;
import org.callcoach.internal.decide.Play;
import org.callcoach.internal.decide.Playbook;
import org.callcoach.internal.decide.Playbook.Called;
import org.callcoach.nlu.Intent;
import org.callcoach.nlu.Signal;

/**
 * Reads {@code playbook.yaml}; a second file is laid over the first, by intent, signal and gate id.
 */
final class PlaybookFile {
  private static final Set<String> ROOT = Set.of("plays", "signals", "always", "gates");
  private static final Set<String> GATE =
      Set.of("raised", "heard", "when", "until", "forbids-tones", "forbids-moves", "allows-moves");

  private final Reader reader;
  private final Set<String> seen = new HashSet<>();
  private final Map<Intent, List<Play>> plays = new EnumMap<>(Intent.class);
  private final Map<Signal, Called> signals = new LinkedHashMap<>();
  private final List<Play> always = new ArrayList<>();
  private final Map<String, Gate> gates = new LinkedHashMap<>();

  private PlaybookFile(Reader reader) {
    this.reader = reader;
  }

  static Playbook read(String file, String content, Optional<Playbook> below, Problems problems) {
    PlaybookFile read = new PlaybookFile(new Reader(file, problems));
    below.ifPresent(
        playbook -> {
          read.plays.putAll(playbook.plays());
          read.signals.putAll(playbook.signals());
          read.always.addAll(playbook.always());
          playbook.gates().forEach(gate -> read.gates.put(gate.id(), gate));
        });
    YamlFile.parse(file, content, problems)
        .flatMap(root -> read.reader.fields(root, Set.of(), ROOT))
        .ifPresent(read::root);
    boolean isReadable = problems.isEmpty();
    for (Intent intent : Intent.values()) {
      if (isReadable && !read.plays.containsKey(intent)) {
        problems.add(file, 0, "intent \"%s\" has no plays", intent.id());
      }
    }
    return new Playbook(read.plays, read.signals, read.always, List.copyOf(read.gates.values()));
  }

  private void root(Mapping fields) {
    each(fields, "plays", this::intent);
    each(fields, "signals", this::signal);
    fields
        .find("always")
        .ifPresent(
            list -> {
              always.clear();
              always.addAll(plays(list));
            });
    each(fields, "gates", this::gate);
  }

  private void each(Mapping fields, String key, java.util.function.Consumer<Node> read) {
    fields.find(key).ifPresent(list -> reader.items(list).forEach(read));
  }

  private void intent(Node node) {
    reader
        .fields(node, Set.of("intent", "plays"), Set.of())
        .ifPresent(
            fields ->
                reader
                    .constant(fields.get("intent"), Intent.class)
                    .ifPresent(
                        intent -> {
                          once(node, "intent " + intent.id());
                          plays.put(intent, plays(fields.get("plays")));
                        }));
  }

  private void once(Node at, String entry) {
    if (!seen.add(entry)) {
      reader.problem(at, "%s stands in this file already", entry);
    }
  }

  private void signal(Node node) {
    Optional<Mapping> read = reader.fields(node, Set.of("signal", "as"), Set.of("plays", "until"));
    if (read.isEmpty()) {
      return;
    }
    Mapping fields = read.get();
    Optional<Signal> signal = reader.constant(fields.get("signal"), Signal.class);
    Optional<Intent> as = reader.constant(fields.get("as"), Intent.class);
    if (signal.isPresent() && as.isPresent()) {
      List<Play> called = fields.find("plays").map(this::plays).orElse(List.of());
      once(node, "signal " + signal.get().id());
      signals.put(
          signal.get(), new Called(as.get(), called, constants(fields, "until", Condition.class)));
    }
  }

  private List<Play> plays(Node list) {
    List<Play> plays = new ArrayList<>();
    for (Node item : reader.items(list)) {
      reader
          .fields(item, Set.of("move", "tone", "why"), Set.of("when", "as"))
          .ifPresent(fields -> play(fields).ifPresent(plays::add));
    }
    return List.copyOf(plays);
  }

  private Optional<Play> play(Mapping fields) {
    Optional<Move> move = reader.constant(fields.get("move"), Move.class);
    Optional<Tone> tone = reader.constant(fields.get("tone"), Tone.class);
    Optional<String> why = reader.text(fields.get("why"));
    List<Condition> when = constants(fields, "when", Condition.class);
    Optional<Intent> as = fields.find("as").flatMap(id -> reader.constant(id, Intent.class));
    return move.isPresent() && tone.isPresent() && why.isPresent()
        ? Optional.of(new Play(move.get(), tone.get(), when, why.get(), as))
        : Optional.empty();
  }

  private void gate(Node node) {
    Optional<Mapping> read = reader.fields(node, Set.of("id", "reason"), GATE);
    if (read.isEmpty()) {
      return;
    }
    Mapping fields = read.get();
    Optional<String> id = reader.text(fields.get("id"));
    Optional<String> reason = reader.text(fields.get("reason"));
    if (Stream.of("raised", "heard", "when").allMatch(key -> fields.find(key).isEmpty())
        || Stream.of("forbids-tones", "forbids-moves", "allows-moves")
            .allMatch(key -> fields.find(key).isEmpty())) {
      reader.problem(node, "a gate says what closes it and what it forbids or allows");
    }
    if (id.isPresent() && reason.isPresent()) {
      once(node, "gate " + id.get());
      gates.put(
          id.get(),
          new Gate(
              id.get(),
              set(constants(fields, "raised", Signal.class), Signal.class),
              set(constants(fields, "heard", Intent.class), Intent.class),
              constants(fields, "when", Condition.class),
              constants(fields, "until", Condition.class),
              set(constants(fields, "forbids-tones", Tone.class), Tone.class),
              set(constants(fields, "forbids-moves", Move.class), Move.class),
              set(constants(fields, "allows-moves", Move.class), Move.class),
              reason.get()));
    }
  }

  private <E extends Enum<E>> List<E> constants(Mapping fields, String key, Class<E> vocabulary) {
    return fields.find(key).map(list -> reader.constants(list, vocabulary)).orElse(List.of());
  }

  private static <E extends Enum<E>> Set<E> set(List<E> constants, Class<E> vocabulary) {
    EnumSet<E> set = EnumSet.noneOf(vocabulary);
    set.addAll(constants);
    return set;
  }
}
