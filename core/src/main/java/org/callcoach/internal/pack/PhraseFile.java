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

/** Reads {@code phrases.yaml}. */
final class PhraseFile {
  private static final Set<String> REQUIRED = Set.of("id", "move", "tone", "say");
  private static final Set<String> OPTIONAL = Set.of("for", "when", "delivery");

  private final String file;
  private final String language;
  private final Reader reader;
  private final Map<String, Integer> ids = new HashMap<>();
  private final List<PhraseEntry> phrases = new ArrayList<>();

  private PhraseFile(String file, String language, Problems problems) {
    this.file = file;
    this.language = language;
    this.reader = new Reader(file, problems);
  }

  static List<PhraseEntry> read(String file, String language, String content, Problems problems) {
    PhraseFile read = new PhraseFile(file, language, problems);
    read.reader.entries(content, REQUIRED, OPTIONAL, read::phrase);
    return read.phrases;
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
