package org.callcoach.console;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/** The fields of a JSON object; what is misspelt or of another kind is named with its place. */
record JsonFields(String place, Map<String, JsonNode> values) {
  private static final ObjectMapper JSON = new ObjectMapper();

  /** Reads a file that holds one object; every mistake in it is the user's. */
  static <T> T read(Path file, Function<JsonNode, T> read) throws IOException {
    try {
      return read.apply(JSON.readTree(Files.readString(file)));
    } catch (NoSuchFileException e) {
      throw new UsageException("%s is not there".formatted(file));
    } catch (JsonProcessingException e) {
      throw new UsageException(
          "%s:%d: %s".formatted(file, e.getLocation().getLineNr(), e.getOriginalMessage()));
    } catch (IllegalArgumentException e) {
      throw new UsageException("%s: %s".formatted(file, e.getMessage()));
    }
  }

  static JsonFields of(String place, JsonNode json, Set<String> known) {
    if (!json.isObject()) {
      throw new IllegalArgumentException(
          "%s is %s; it takes an object".formatted(place.isEmpty() ? "the file" : place, json));
    }
    Map<String, JsonNode> values = new java.util.LinkedHashMap<>();
    for (Map.Entry<String, JsonNode> field : json.properties()) {
      if (!known.contains(field.getKey())) {
        throw new IllegalArgumentException(
            "field \"%s\" is unknown; known are %s"
                .formatted(path(place, field.getKey()), String.join(", ", new TreeSet<>(known))));
      }
      if (!field.getValue().isNull()) {
        values.put(field.getKey(), field.getValue());
      }
    }
    return new JsonFields(place, values);
  }

  private static String path(String place, String name) {
    return place.isEmpty() ? name : place + "." + name;
  }

  Optional<JsonNode> node(String name) {
    return Optional.ofNullable(values.get(name));
  }

  /** A text, or the digits of a number. */
  <T> Optional<T> text(String name, Function<String, T> read) {
    return node(name).map(value -> text(path(place, name), value, read));
  }

  <T> T needed(String name, Function<String, T> read) {
    return text(name, read)
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "field \"%s\" is missing".formatted(path(place, name))));
  }

  boolean flag(String name) {
    return node(name)
        .map(
            value -> {
              if (!value.isBoolean()) {
                throw new IllegalArgumentException(
                    "field \"%s\" is %s; it takes true or false"
                        .formatted(path(place, name), value));
              }
              return value.asBoolean();
            })
        .orElse(false);
  }

  <T> List<T> texts(String name, Function<String, T> read) {
    return items(name, (at, item) -> text(at, item, read));
  }

  <T> List<T> objects(String name, Set<String> known, Function<JsonFields, T> read) {
    return items(name, (at, item) -> read.apply(of(at, item, known)));
  }

  private interface Item<T> {
    T read(String place, JsonNode item);
  }

  private <T> List<T> items(String name, Item<T> read) {
    List<T> items = new ArrayList<>();
    if (node(name).isPresent()) {
      JsonNode list = node(name).get();
      if (!list.isArray()) {
        throw new IllegalArgumentException(
            "field \"%s\" is %s; it takes a list".formatted(path(place, name), list));
      }
      for (JsonNode item : list) {
        items.add(read.read("%s[%d]".formatted(path(place, name), items.size()), item));
      }
    }
    return items;
  }

  private static <T> T text(String place, JsonNode value, Function<String, T> read) {
    if (!value.isTextual() && !value.isNumber()) {
      throw new IllegalArgumentException(
          "field \"%s\" is %s; it takes a text".formatted(place, value));
    }
    try {
      return read.apply(value.asText());
    } catch (DateTimeException | IllegalArgumentException e) {
      throw new IllegalArgumentException("field \"%s\": %s".formatted(place, e.getMessage()), e);
    }
  }
}
