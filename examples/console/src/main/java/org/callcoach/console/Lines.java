package org.callcoach.console;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.BufferedOutputStream;
import java.io.BufferedReader;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Standard input to standard output, UTF-8, one JSON object for each line. */
final class Lines {
  private static final JsonFactory JSON = new JsonFactory();

  private Lines() {}

  /** What a command makes of one line. */
  interface Filter {
    void write(String line, JsonGenerator json) throws IOException;
  }

  /** What a command makes of one line where that is several lines. */
  interface Expansion {
    void write(String line, Sink out) throws IOException;
  }

  /** Takes the lines of an expansion, one JSON object each. */
  interface Sink {
    void line(Written object) throws IOException;
  }

  /** Returns 0, or 1 if a line could not be dealt with; its output line then says why. */
  static int filter(Filter filter) throws IOException {
    return expand((line, out) -> out.line(json -> filter.write(line, json)));
  }

  /** As {@link #filter}; of a line that could not be dealt with, the output says only why. */
  static int expand(Expansion expansion) throws IOException {
    int status = 0;
    BufferedReader in =
        new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    // Not System.out, which keeps a full disk or a closed pipe to itself.
    try (OutputStream out =
        new BufferedOutputStream(new FileOutputStream(FileDescriptor.out), 1 << 16)) {
      int number = 0;
      for (@Nullable String line = line(in); line != null; line = line(in)) {
        number++;
        status = Math.max(status, write(expansion, line, number, out));
        if (!in.ready()) {
          out.flush();
        }
      }
    }
    return status;
  }

  /** Up to the next line feed and no other mark: a lone carriage return is part of a line. */
  private static @Nullable String line(BufferedReader in) throws IOException {
    int c = in.read();
    if (c < 0) {
      return null;
    }
    StringBuilder line = new StringBuilder();
    for (; c >= 0 && c != '\n'; c = in.read()) {
      line.append((char) c);
    }
    int end = line.length() - 1;
    return end >= 0 && line.charAt(end) == '\r' ? line.substring(0, end) : line.toString();
  }

  private static int write(Expansion expansion, String line, int number, OutputStream out)
      throws IOException {
    List<byte[]> written = new ArrayList<>();
    int status = 0;
    try {
      expansion.write(line, object -> written.add(toBytes(object)));
    } catch (RuntimeException e) {
      String error = String.valueOf(e.getMessage());
      written.clear();
      written.add(
          toBytes(
              json -> {
                json.writeStartObject();
                json.writeNumberField("line", number);
                json.writeStringField("error", error);
                json.writeEndObject();
              }));
      status = 1;
    }
    for (byte[] object : written) {
      out.write(object);
      out.write('\n');
    }
    return status;
  }

  /** What writes a JSON object. */
  interface Written {
    void to(JsonGenerator json) throws IOException;
  }

  static byte[] toBytes(Written object) throws IOException {
    java.io.ByteArrayOutputStream bytes = new java.io.ByteArrayOutputStream();
    try (JsonGenerator json = JSON.createGenerator(bytes)) {
      object.to(json);
    }
    return bytes.toByteArray();
  }
}
