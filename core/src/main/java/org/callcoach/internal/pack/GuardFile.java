package org.callcoach.internal.pack;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.callcoach.internal.Ids;
import org.callcoach.internal.guard.Subject;
import org.callcoach.internal.pack.SignalRule.Located;

/** Reads {@code guard.yaml}: rules about agent lines, with their proofs. */
final class GuardFile {
  private static final Set<String> REQUIRED = Set.of("patterns", "fires", "silent");
  private static final Set<String> SUBJECTS =
      Arrays.stream(Subject.values()).map(Subject::id).collect(Collectors.toUnmodifiableSet());
  private static final Set<String> OPTIONAL = optional();

  private GuardFile() {}

  private static Set<String> optional() {
    Set<String> optional = new HashSet<>(SUBJECTS);
    optional.addAll(List.of("rule", "unless", "instead"));
    return Set.copyOf(optional);
  }

  static List<GuardEntry> read(String file, String content, Problems problems) {
    List<GuardEntry> entries = new ArrayList<>();
    Reader reader = new Reader(file, problems);
    reader.entries(
        content, REQUIRED, OPTIONAL, fields -> entry(file, fields, reader).ifPresent(entries::add));
    return entries;
  }

  private static Optional<GuardEntry> entry(String file, Mapping fields, Reader reader) {
    Node patterns = fields.get("patterns");
    List<Subject> subjects =
        Arrays.stream(Subject.values()).filter(s -> fields.find(s.id()).isPresent()).toList();
    if (subjects.size() != 1) {
      reader.problem(patterns, "a rule is about one of act, lapse, skill, violation");
      return Optional.empty();
    }
    List<Located> fires = located(file, fields, "fires", reader);
    List<Located> silent = located(file, fields, "silent", reader);
    if (fires.isEmpty() || silent.isEmpty()) {
      reader.problem(patterns, "a rule needs an example that fires and one that does not");
    }
    Node named = fields.get(subjects.get(0).id());
    return about(named, subjects.get(0), reader)
        .map(
            about ->
                new GuardEntry(
                    file,
                    named.line(),
                    about,
                    fields.find("rule").flatMap(reader::text).orElse(""),
                    located(file, fields, "patterns", reader),
                    located(file, fields, "unless", reader),
                    fires,
                    silent,
                    located(file, fields, "instead", reader)));
  }

  private static Optional<Enum<?>> about(Node named, Subject subject, Reader reader) {
    Optional<String> id = reader.text(named);
    Optional<Enum<?>> about = id.flatMap(subject::find);
    if (id.isPresent() && about.isEmpty()) {
      List<String> known = subject.all().stream().map(Ids::of).toList();
      reader.problem(
          named, "%s \"%s\" is unknown%s", subject.id(), id.get(), Suggestion.of(id.get(), known));
    }
    return about;
  }

  private static List<Located> located(String file, Mapping fields, String key, Reader reader) {
    List<Located> located = new ArrayList<>();
    fields
        .find(key)
        .ifPresent(
            list ->
                reader
                    .items(list)
                    .forEach(
                        item ->
                            reader
                                .text(item)
                                .ifPresent(t -> located.add(new Located(file, item.line(), t)))));
    return located;
  }
}
