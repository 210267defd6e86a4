package org.callcoach.internal.pack;

import com.google.common.collect.Sets;
import com.google.errorprone.annotations.FormatMethod;
import com.google.errorprone.annotations.FormatString;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.callcoach.internal.Ids;
import org.jspecify.annotations.Nullable;

/** Takes nodes of one file apart; what does not fit becomes a problem, and reading goes on. */
final class Reader {
  private final String file;
  private final Problems problems;

  Reader(String file, Problems problems) {
    this.file = file;
    this.problems = problems;
  }

  @FormatMethod
  void problem(Node at, @FormatString String message, @Nullable Object... values) {
    problems.add(file, at.line(), message, values);
  }

  /**
   * Returns the mapping; a key that is not among the known ones, or a missing one, is a problem.
   */
  Optional<Mapping> fields(Node node, Set<String> required, Set<String> optional) {
    if (!(node instanceof Node.Fields fields)) {
      problem(node, "found %s, expected a mapping with %s", node.kind(), sorted(required));
      return Optional.empty();
    }
    Set<String> known = Sets.union(required, optional);
    for (Map.Entry<String, Node> field : fields.values().entrySet()) {
      if (!known.contains(field.getKey())) {
        problem(
            field.getValue(),
            "key \"%s\" is unknown%s; known are %s",
            field.getKey(),
            Suggestion.of(field.getKey(), known),
            sorted(known));
      }
    }
    Set<String> missing = Sets.difference(required, fields.values().keySet());
    if (!missing.isEmpty()) {
      problem(node, "key %s is missing", sorted(missing));
      return Optional.empty();
    }
    return Optional.of(new Mapping(fields.values()));
  }

  /** Hands over each mapping of a file that is a list of them. */
  void entries(
      String content, Set<String> required, Set<String> optional, Consumer<Mapping> entry) {
    YamlFile.parse(file, content, problems).stream()
        .flatMap(root -> items(root).stream())
        .forEach(item -> fields(item, required, optional).ifPresent(entry));
  }

  private static String sorted(Set<String> keys) {
    return new TreeSet<>(keys)
        .stream().map(key -> '"' + key + '"').collect(Collectors.joining(", "));
  }

  List<Node> items(Node node) {
    if (node instanceof Node.Items items) {
      return items.values();
    }
    problem(node, "found %s, expected a list", node.kind());
    return List.of();
  }

  Optional<String> text(Node node) {
    if (node instanceof Node.Text text) {
      if (text.value().isBlank()) {
        problem(node, "the text is empty");
        return Optional.empty();
      }
      return Optional.of(text.value());
    }
    String written = node instanceof Node.Plain plain ? " " + plain.value() : "";
    problem(node, "found %s%s, expected a text in double quotes", node.kind(), written);
    return Optional.empty();
  }

  List<String> texts(Node node) {
    List<String> texts = new ArrayList<>();
    items(node).forEach(item -> text(item).ifPresent(texts::add));
    return texts;
  }

  boolean flag(Node node) {
    boolean right =
        node instanceof Node.Plain plain
            && (plain.value().equals("true") || plain.value().equals("false"));
    if (!right) {
      problem(node, "found %s, expected true or false", node.kind());
    }
    return right && ((Node.Plain) node).value().equals("true");
  }

  <E extends Enum<E>> Optional<E> constant(Node node, Class<E> vocabulary) {
    Optional<String> id = text(node);
    Optional<E> constant = id.flatMap(text -> Ids.find(vocabulary, text));
    if (id.isPresent() && constant.isEmpty()) {
      problem(
          node,
          "%s \"%s\" is unknown%s",
          Ids.of(vocabulary).replace('-', ' '),
          id.get(),
          Suggestion.of(id.get(), Ids.all(vocabulary)));
    }
    return constant;
  }

  <E extends Enum<E>> List<E> constants(Node node, Class<E> vocabulary) {
    List<E> constants = new ArrayList<>();
    items(node).forEach(item -> constant(item, vocabulary).ifPresent(constants::add));
    return constants;
  }
}
