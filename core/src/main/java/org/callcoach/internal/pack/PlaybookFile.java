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
 * Of an intent it exchanges all plays, or adds and removes some, by move and tone.
 */
final class PlaybookFile {
  private static final Set<String> ROOT = Set.of("plays", "signals", "first", "always", "gates");
  private static final Set<String> WHOLE = Set.of("intent", "plays");
  private static final Set<String> CHANGES = Set.of("plays", "add", "remove");
  private static final Set<String> GATE =
      Set.of("raised", "heard", "when", "until", "forbids-tones", "forbids-moves", "allows-moves");

  private final String file;
  private final Reader reader;
  private final boolean isOver;
  private final List<PlacedPlay> written;
  private final Set<String> seen = new HashSet<>();
  private final Map<Intent, List<Play>> plays = new EnumMap<>(Intent.class);
  private final Map<Signal, Called> signals = new LinkedHashMap<>();
  private final List<Play> first = new ArrayList<>();
  private final List<Play> always = new ArrayList<>();
  private final Map<String, Gate> gates = new LinkedHashMap<>();

  private PlaybookFile(String file, boolean isOver, List<PlacedPlay> written, Problems problems) {
    this.file = file;
    this.isOver = isOver;
    this.written = written;
    this.reader = new Reader(file, problems);
  }

  /**
   * Reads a file.
   *
   * @param below what it is laid over, if anything
   * @param written takes the plays of this file, with their places
   */
  static Playbook read(
      String file,
      String content,
      Optional<Playbook> below,
      List<PlacedPlay> written,
      Problems problems) {
    PlaybookFile read = new PlaybookFile(file, below.isPresent(), written, problems);
    below.ifPresent(
        playbook -> {
          read.plays.putAll(playbook.plays());
          read.signals.putAll(playbook.signals());
          read.first.addAll(playbook.first());
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
    return new Playbook(
        read.plays, read.signals, read.first, read.always, List.copyOf(read.gates.values()));
  }

  private void root(Mapping fields) {
    each(fields, "plays", this::intent);
    each(fields, "signals", this::signal);
    exchange(fields, "first", first);
    exchange(fields, "always", always);
    each(fields, "gates", this::gate);
  }

  private void exchange(Mapping fields, String key, List<Play> whole) {
    fields
        .find(key)
        .ifPresent(
            list -> {
              whole.clear();
              whole.addAll(plays(list, Optional.empty()));
            });
  }

  private void each(Mapping fields, String key, java.util.function.Consumer<Node> read) {
    fields.find(key).ifPresent(list -> reader.items(list).forEach(read));
  }

  private void intent(Node node) {
    reader
        .fields(node, isOver ? Set.of("intent") : WHOLE, isOver ? CHANGES : Set.of())
        .ifPresent(
            fields ->
                reader
                    .constant(fields.get("intent"), Intent.class)
                    .ifPresent(
                        intent -> {
                          once(node, "intent " + intent.id());
                          exchange(node, intent, fields);
                        }));
  }

  private void exchange(Node node, Intent intent, Mapping fields) {
    Optional<Node> all = fields.find("plays");
    boolean changes = fields.find("add").isPresent() || fields.find("remove").isPresent();
    if (all.isPresent() == changes) {
      reader.problem(
          node,
          "expected either \"plays\", which are all, or \"add\" and \"remove\", which change what"
              + " is there");
    } else {
      all.ifPresent(list -> plays.put(intent, plays(list, Optional.of(intent))));
      fields.find("remove").ifPresent(list -> remove(list, intent));
      fields.find("add").ifPresent(list -> add(list, intent));
    }
  }

  private void remove(Node list, Intent intent) {
    for (Node item : reader.items(list)) {
      reader
          .fields(item, Set.of("move", "tone"), Set.of())
          .ifPresent(fields -> remove(item, fields, intent));
    }
  }

  private void remove(Node item, Mapping fields, Intent intent) {
    Optional<Move> move = reader.constant(fields.get("move"), Move.class);
    Optional<Tone> tone = reader.constant(fields.get("tone"), Tone.class);
    if (move.isEmpty() || tone.isEmpty()) {
      return;
    }
    List<Play> left = new ArrayList<>(plays.getOrDefault(intent, List.of()));
    if (!left.removeIf(play -> play.move() == move.get() && play.tone() == tone.get())) {
      reader.problem(
          item, "%s has no play %s × %s to remove", intent.id(), move.get().id(), tone.get().id());
    }
    plays.put(intent, List.copyOf(left));
  }

  /** A play of a move and tone that are there takes their place, others come first. */
  private void add(Node list, Intent intent) {
    List<Play> changed = new ArrayList<>(plays.getOrDefault(intent, List.of()));
    int first = 0;
    for (Play own : plays(list, Optional.of(intent))) {
      int at = 0;
      while (at < changed.size() && !isLike(changed.get(at), own)) {
        at++;
      }
      if (at < changed.size()) {
        changed.set(at, own);
      } else {
        changed.add(first, own);
        first++;
      }
    }
    plays.put(intent, List.copyOf(changed));
  }

  private static boolean isLike(Play play, Play own) {
    return play.move() == own.move() && play.tone() == own.tone() && play.as().equals(own.as());
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
      List<Play> called = fields.find("plays").map(list -> plays(list, as)).orElse(List.of());
      once(node, "signal " + signal.get().id());
      signals.put(
          signal.get(), new Called(as.get(), called, constants(fields, "until", Condition.class)));
    }
  }

  private List<Play> plays(Node list, Optional<Intent> answered) {
    List<Play> plays = new ArrayList<>();
    for (Node item : reader.items(list)) {
      reader
          .fields(item, Set.of("move", "tone", "why"), Set.of("when", "as"))
          .flatMap(this::play)
          .ifPresent(
              play -> {
                plays.add(play);
                written.add(new PlacedPlay(file, item.line(), play.as().or(() -> answered), play));
              });
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
