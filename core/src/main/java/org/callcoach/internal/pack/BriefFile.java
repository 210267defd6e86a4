package org.callcoach.internal.pack;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.callcoach.Language;
import org.callcoach.brief.Gap;
import org.callcoach.internal.Ids;
import org.callcoach.internal.brief.BriefBook;
import org.callcoach.internal.brief.Label;
import org.callcoach.internal.brief.Labels;
import org.callcoach.nlu.Intent;

/**
 * Reads {@code brief.yaml}, what is likely to be said on a kind of debt, and each language's {@code
 * sheet.yaml}, the words of a call sheet; own files are laid over entry by entry.
 */
final class BriefFile {
  private final Problems problems;

  private BriefFile(Problems problems) {
    this.problems = problems;
  }

  /** Reads what a directory has, for the languages that have a folder there. */
  static BriefBook read(Sources sources, BriefBook below, Problems problems) {
    BriefFile file = new BriefFile(problems);
    Map<String, List<Intent>> kinds = new TreeMap<>(below.kinds());
    sources.read(PackFiles.BRIEF).ifPresent(content -> kinds.putAll(file.kinds(content)));
    Map<Language, Labels> labels = new TreeMap<>(below.labels());
    for (String tag : sources.folders()) {
      Language language = new Language(tag);
      sources
          .read(PackFiles.in(tag, PackFiles.SHEET))
          .ifPresent(
              content ->
                  labels.put(
                      language,
                      file.labels(tag, content, Optional.ofNullable(labels.get(language)))));
    }
    return new BriefBook(kinds, labels);
  }

  /** Every language has every word, and a name for whatever is likely. */
  static void check(BriefBook book, List<Language> languages, Problems problems) {
    if (book.kinds().isEmpty()) {
      problems.add(PackFiles.BRIEF, 0, "is missing");
    }
    for (Language language : languages) {
      String file = PackFiles.in(language.tag(), PackFiles.SHEET);
      Optional<Labels> labels = Optional.ofNullable(book.labels().get(language));
      if (labels.isEmpty()) {
        problems.add(file, 0, "is missing");
      }
      labels.ifPresent(
          words -> {
            for (Label label : Label.values()) {
              missing(words.labels().containsKey(label), "label", Ids.of(label), file, problems);
            }
            for (Gap.Kind gap : Gap.Kind.values()) {
              missing(words.gaps().containsKey(gap), "gap", gap.id(), file, problems);
            }
            book.kinds().values().stream()
                .flatMap(List::stream)
                .distinct()
                .sorted()
                .forEach(
                    i -> missing(words.intents().containsKey(i), "intent", i.id(), file, problems));
          });
    }
  }

  private static void missing(
      boolean isThere, String what, String id, String file, Problems problems) {
    if (!isThere) {
      problems.add(file, 0, "%s \"%s\" has no words", what, id);
    }
  }

  private Map<String, List<Intent>> kinds(String content) {
    Reader reader = new Reader(PackFiles.BRIEF, problems);
    Map<String, List<Intent>> kinds = new LinkedHashMap<>();
    reader.entries(
        content,
        Set.of("kind", "likely"),
        Set.of(),
        entry -> {
          List<Intent> likely =
              new ArrayList<>(reader.constants(entry.get("likely"), Intent.class));
          if (likely.isEmpty()) {
            reader.problem(entry.get("likely"), "something is always likely");
          }
          reader
              .text(entry.get("kind"))
              .ifPresent(
                  kind -> {
                    if (kinds.put(kind, likely) != null) {
                      reader.problem(
                          entry.get("kind"), "kind \"%s\" stands in this file already", kind);
                    }
                  });
        });
    return kinds;
  }

  private Labels labels(String tag, String content, Optional<Labels> below) {
    String file = PackFiles.in(tag, PackFiles.SHEET);
    Reader reader = new Reader(file, problems);
    Map<Label, String> labels = new TreeMap<>();
    Map<Gap.Kind, String> gaps = new TreeMap<>();
    Map<Intent, String> intents = new TreeMap<>();
    below.ifPresent(
        words -> {
          labels.putAll(words.labels());
          gaps.putAll(words.gaps());
          intents.putAll(words.intents());
        });
    YamlFile.parse(file, content, problems)
        .flatMap(root -> reader.fields(root, Set.of(), Set.of("labels", "gaps", "intents")))
        .ifPresent(
            fields -> {
              named(fields, "labels", Label.class, labels, reader);
              named(fields, "gaps", Gap.Kind.class, gaps, reader);
              named(fields, "intents", Intent.class, intents, reader);
            });
    return new Labels(labels, gaps, intents);
  }

  private static <E extends Enum<E>> void named(
      Mapping fields, String key, Class<E> vocabulary, Map<E, String> names, Reader reader) {
    Optional<Node> node = fields.find(key);
    if (node.isPresent() && node.get() instanceof Node.Fields named) {
      named
          .values()
          .forEach(
              (id, value) -> {
                Optional<E> constant = Ids.find(vocabulary, id);
                if (constant.isEmpty()) {
                  String near = Suggestion.of(id, Ids.all(vocabulary));
                  reader.problem(value, "key \"%s\" is unknown%s", id, near);
                }
                constant.ifPresent(
                    known -> reader.text(value).ifPresent(text -> names.put(known, text)));
              });
    } else if (node.isPresent()) {
      reader.problem(node.get(), "found %s, expected a mapping", node.get().kind());
    }
  }
}
