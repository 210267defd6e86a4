package org.callcoach.internal.pack;

import java.util.List;
import java.util.Map;

/** A part of a YAML file, with the line that it begins on. */
sealed interface Node {
  int line();

  /** A text, quoted or such that YAML takes it for one. */
  record Text(int line, String value) implements Node {}

  /** What YAML takes for another thing than a text: a number, true, nothing. */
  record Plain(int line, String value) implements Node {}

  /** A list. */
  record Items(int line, List<Node> values) implements Node {}

  /** A mapping, in the order of the file. */
  record Fields(int line, Map<String, Node> values) implements Node {}

  /** What an author would call it. */
  default String kind() {
    if (this instanceof Text) {
      return "a text";
    }
    if (this instanceof Items) {
      return "a list";
    }
    return this instanceof Fields ? "a mapping" : "an unquoted value";
  }
}
