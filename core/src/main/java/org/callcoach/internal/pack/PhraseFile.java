package org.callcoach.internal.pack;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.callcoach.advice.Move;
import org.callcoach.advice.Slot;
import org.callcoach.advice.Tone;
import org.callcoach.internal.decide.Condition;
import org.callcoach.internal.phrase.Message;
import org.callcoach.nlu.Intent;

/** Reads {@code phrases.yaml}: phrases, and the ids of phrases that an own pack takes away. */
final class PhraseFile {
  private static final Set<String> REQUIRED = Set.of("id", "move", "tone", "say");
  private static final Set<String> OPTIONAL = Set.of("for", "when", "delivery");
  private static final String REMOVE = "remove";
  private static final Set<String> REMOVAL = Set.of("id", REMOVE);

  private final String file;
  private final String language;
  private final Reader reader;
  private final Map<String, Integer> ids = new HashMap<>();
  private final List<PhraseEntry> phrases = new ArrayList<>();
  private final List<Removal> removed = new ArrayList<>();

  /** What a file holds. */
  record Read(List<PhraseEntry> phrases, List<Removal> removed) {
    static final Read NOTHING = new Read(List.of(), List.of());
  }

  private PhraseFile(String file, String language, Problems problems) {
    this.file = file;
    this.language = language;
    this.reader = new Reader(file, problems);
  }

  static Read read(String file, String language, String content, Problems problems) {
    PhraseFile read = new PhraseFile(file, language, problems);
    YamlFile.parse(file, content, problems).stream()
        .flatMap(root -> read.reader.items(root).stream())
        .forEach(read::entry);
    return new Read(read.phrases, read.removed);
  }

  private void entry(Node node) {
    if (node instanceof Node.Fields fields && fields.values().containsKey(REMOVE)) {
      removal(node, fields.values());
    } else {
      reader.fields(node, REQUIRED, OPTIONAL).ifPresent(this::phrase);
    }
  }

  private void removal(Node node, Map<String, Node> fields) {
    fields.forEach(
        (key, value) -> {
          if (!REMOVAL.contains(key)) {
            reader.problem(
                value, "a removal has \"id\" and \"remove: true\" alone, and no \"%s\"", key);
          }
        });
    boolean isTrue = fields.get(REMOVE) instanceof Node.Plain plain && plain.value().equals("true");
    if (!isTrue) {
      reader.problem(node, "\"remove\" is true, unquoted, or left out");
    }
    Node at = fields.get("id");
    if (at == null) {
      reader.problem(node, "key \"id\" is missing");
      return;
    }
    reader
        .text(at)
        .ifPresent(
            id -> {
              checkId(at, id);
              removed.add(new Removal(file, at.line(), language + "/" + id));
            });
  }

  private void phrase(Mapping fields) {
    Optional<String> id = reader.text(fields.get("id"));
    Optional<Move> move = reader.constant(fields.get("move"), Move.class);
    Optional<Tone> tone = reader.constant(fields.get("tone"), Tone.class);
    Optional<String> say = reader.text(fields.get("say"));
    id.ifPresent(text -> checkId(fields.get("id"), text));
    Optional<Set<Slot>> slots = say.flatMap(text -> slots(fields.get("say"), text));
    List<Intent> answers =
        fields.find("for").map(list -> reader.constants(list, Intent.class)).orElse(List.of());
    List<Condition> when =
        fields.find("when").map(list -> reader.constants(list, Condition.class)).orElse(List.of());
    if (when.contains(Condition.CLOSE) && answers.size() != 2) {
      reader.problem(
          fields.get("say"), "what is asked where two readings are \"close\" is for these two");
    }
    Optional<String> delivery = fields.find("delivery").flatMap(reader::text);
    if (id.isPresent() && move.isPresent() && tone.isPresent() && slots.isPresent()) {
      phrases.add(
          new PhraseEntry(
              file,
              fields.get("say").line(),
              language + "/" + id.get(),
              move.get(),
              tone.get(),
              answers,
              when,
              say.orElseThrow(),
              slots.get(),
              delivery));
    }
  }

  private void checkId(Node at, String id) {
    Integer before = ids.putIfAbsent(id, at.line());
    if (before != null) {
      reader.problem(at, "id \"%s\" stands in line %d already", id, before);
    }
    if (!id.matches("[a-z0-9]+(-[a-z0-9]+)*")) {
      reader.problem(at, "id \"%s\" is not kebab-case", id);
    }
  }

  private Optional<Set<Slot>> slots(Node at, String say) {
    String flaw = UtteranceFile.flaw(say);
    if (!flaw.isEmpty()) {
      reader.problem(at, "%s", flaw);
    }
    if (say.contains("'{") || say.contains("'}") || say.contains("''")) {
      reader.problem(
          at, "an apostrophe before a brace or another one quotes in MessageFormat; use ’");
      return Optional.empty();
    }
    try {
      return Optional.of(Message.slotsOf(say));
    } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
      reader.problem(at, "is no message: %s", String.valueOf(e.getMessage()));
      return Optional.empty();
    }
  }
}
