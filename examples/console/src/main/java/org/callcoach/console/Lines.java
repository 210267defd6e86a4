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
import org.jspecify.annotations.Nullable;

/** Standard input to standard output, UTF-8, one JSON object for each line. */
final class Lines {
  private static final JsonFactory JSON = new JsonFactory();

  private Lines() {}

  /** What a command makes of one line. */
  interface Filter {
    void write(String line, JsonGenerator json) throws IOException;
  }

  /** Returns 0, or 1 if a line could not be dealt with; its output line then says why. */
  static int filter(Filter filter) throws IOException {
    int status = 0;
    BufferedReader in =
        new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    // Not System.out, which keeps a full disk or a closed pipe to itself.
    try (OutputStream out =
        new BufferedOutputStream(new FileOutputStream(FileDescriptor.out), 1 << 16)) {
      int number = 0;
      for (@Nullable String line = line(in); line != null; line = line(in)) {
        number++;
        status = Math.max(status, write(filter, line, number, out));
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

  private static int write(Filter filter, String line, int number, OutputStream out)
      throws IOException {
    byte[] written;
    int status = 0;
    try {
      written = toBytes(json -> filter.write(line, json));
    } catch (RuntimeException e) {
      String error = String.valueOf(e.getMessage());
      written =
          toBytes(
              json -> {
                json.writeStartObject();
                json.writeNumberField("line", number);
                json.writeStringField("error", error);
                json.writeEndObject();
              });
      status = 1;
    }
    out.write(written);
    out.write('\n');
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
