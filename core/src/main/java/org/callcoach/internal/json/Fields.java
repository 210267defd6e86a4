package org.callcoach.internal.json;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** An object that was read; what is not there or of another kind is named in the message. */
public record Fields(Map<String, Object> values) {
  public String text(String name) {
    return optional(name).orElseThrow(() -> missing(name));
  }

  /** Returns the text of a field, or nothing where it is not there. */
  public Optional<String> optional(String name) {
    return Optional.ofNullable(values.get(name)).map(value -> as(String.class, name, value));
  }

  public int number(String name) {
    return as(Integer.class, name, required(name));
  }

  public boolean flag(String name) {
    return as(Boolean.class, name, required(name));
  }

  /** Returns the object of a field, or nothing where it is not there. */
  public Optional<Fields> fields(String name) {
    return Optional.ofNullable(values.get(name)).map(value -> as(Fields.class, name, value));
  }

  public List<String> texts(String name) {
    List<String> texts = new ArrayList<>();
    items(name).forEach(item -> texts.add(as(String.class, name, item)));
    return texts;
  }

  public List<Fields> objects(String name) {
    List<Fields> objects = new ArrayList<>();
    items(name).forEach(item -> objects.add(as(Fields.class, name, item)));
    return objects;
  }

  private List<?> items(String name) {
    return as(List.class, name, required(name));
  }

  private Object required(String name) {
    return Optional.ofNullable(values.get(name)).orElseThrow(() -> missing(name));
  }

  private static <T> T as(Class<T> type, String name, Object value) {
    if (!type.isInstance(value)) {
      throw new IllegalArgumentException(
          "field \"%s\" is %s; it takes another kind of value".formatted(name, value));
    }
    return type.cast(value);
  }

  private static IllegalArgumentException missing(String name) {
    return new IllegalArgumentException("field \"%s\" is missing".formatted(name));
  }
}
