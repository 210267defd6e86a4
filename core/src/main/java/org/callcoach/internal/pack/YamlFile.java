package org.callcoach.internal.pack;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Parses YAML strictly: no duplicate keys, no anchors, no aliases; every node knows its line. */
final class YamlFile {
  private static final YAMLFactory FACTORY =
      YAMLFactory.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();

  private YamlFile() {}

  /** Returns the root, or nothing after a problem that makes the file unreadable. */
  static Optional<Node> parse(String file, String content, Problems problems) {
    try (YAMLParser parser = FACTORY.createParser(content)) {
      if (parser.nextToken() == null) {
        problems.add(file, 1, "is empty");
        return Optional.empty();
      }
      Node root = node(parser);
      if (parser.nextToken() != null) {
        problems.add(file, line(parser), "has a second document; one file is one document");
        return Optional.empty();
      }
      return Optional.of(root);
    } catch (JsonProcessingException e) {
      int line = e.getLocation() == null ? 0 : e.getLocation().getLineNr();
      problems.add(
          file, line, "is no YAML: %s", e.getOriginalMessage().lines().findFirst().orElse(""));
      return Optional.empty();
    } catch (IOException e) {
      problems.add(file, 0, "cannot be read: %s", String.valueOf(e.getMessage()));
      return Optional.empty();
    }
  }

  private static Node node(YAMLParser parser) throws IOException {
    int line = line(parser);
    if (parser.getObjectId() != null || parser.isCurrentAlias()) {
      throw new com.fasterxml.jackson.core.JsonParseException(
          parser, "anchors and aliases are not used here", parser.currentTokenLocation());
    }
    return switch (parser.currentToken()) {
      case START_OBJECT -> fields(parser, line);
      case START_ARRAY -> items(parser, line);
      case VALUE_STRING -> new Node.Text(line, parser.getText());
      default -> new Node.Plain(line, parser.getText());
    };
  }

  private static Node fields(YAMLParser parser, int line) throws IOException {
    Map<String, Node> values = new LinkedHashMap<>();
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String key = parser.currentName();
      parser.nextToken();
      values.put(key, node(parser));
    }
    return new Node.Fields(line, values);
  }

  private static Node items(YAMLParser parser, int line) throws IOException {
    List<Node> values = new ArrayList<>();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      values.add(node(parser));
    }
    return new Node.Items(line, values);
  }

  private static int line(YAMLParser parser) {
    return parser.currentTokenLocation().getLineNr();
  }
}
