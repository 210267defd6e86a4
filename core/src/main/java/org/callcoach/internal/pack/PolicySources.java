package org.callcoach.internal.pack;

import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.callcoach.internal.policy.PolicyBook;
import org.callcoach.internal.policy.PolicyBook.Entry;

/** Reads all policies of a directory, over those that are there already. */
final class PolicySources {
  private PolicySources() {}

  static PolicyBook read(Sources sources, PolicyBook below, Problems problems) {
    return read(sources, below, problems, line -> {});
  }

  /**
   * Reads them.
   *
   * @param said takes the examples of rules about what is said
   */
  static PolicyBook read(
      Sources sources, PolicyBook below, Problems problems, Consumer<PolicyLine> said) {
    Map<String, Entry> entries = new TreeMap<>(below.entries());
    for (String id : sources.policies()) {
      Optional<String> content = sources.read(PackFiles.policy(id));
      content
          .flatMap(
              text ->
                  PolicyFile.read(
                      id, text, Optional.ofNullable(below.entries().get(id)), problems, said))
          .ifPresent(entry -> entries.put(id, entry));
    }
    PolicyBook book = new PolicyBook(entries);
    ancestry(book, problems);
    return book;
  }

  private static void ancestry(PolicyBook book, Problems problems) {
    if (!book.entries().containsKey(PolicyBook.NEUTRAL)) {
      problems.add(PackFiles.policy(PolicyBook.NEUTRAL), 0, "is missing");
    }
    book.entries().keySet().forEach(id -> ancestry(id, book, problems));
  }

  private static void ancestry(String id, PolicyBook book, Problems problems) {
    Set<String> line = new HashSet<>();
    for (Optional<String> at = Optional.of(id); at.isPresent(); ) {
      Optional<Entry> entry = Optional.ofNullable(book.entries().get(at.get()));
      if (entry.isEmpty() || !line.add(at.get())) {
        String file = PackFiles.policy(id);
        if (entry.isEmpty()) {
          String near = Suggestion.of(at.get(), book.entries().keySet());
          problems.add(file, 0, "parent \"%s\" is unknown%s", at.get(), near);
        } else {
          problems.add(file, 0, "builds upon itself");
        }
        return;
      }
      at = entry.get().parent();
    }
  }
}
