package org.callcoach.internal.pack;

import java.util.Map;
import java.util.Optional;

/** A mapping whose required keys are there. */
record Mapping(Map<String, Node> values) {
  /** The value of a required key. */
  Node get(String key) {
    return find(key).orElseThrow();
  }

  /** The value of an optional key. */
  Optional<Node> find(String key) {
    return Optional.ofNullable(values.get(key));
  }
}
