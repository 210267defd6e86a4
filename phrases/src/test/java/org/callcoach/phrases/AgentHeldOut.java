package org.callcoach.phrases;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.callcoach.Language;

/**
 * A line of {@code src/test/packs/xx/agent.tsv}: what an agent says, written by somebody who wrote
 * neither the rules nor the lines that the guard has learnt.
 *
 * @param isWrong whether it is a violation
 * @param category the violation, {@code none} for a lawful line
 */
record AgentHeldOut(boolean isWrong, String category, String text) {
  static final String FILE = "agent.tsv";
  private static final Path FOLDER = Path.of("src", "test", "packs");

  static Path file(Language language) {
    return FOLDER.resolve(language.tag()).resolve(FILE);
  }

  static List<AgentHeldOut> of(Language language) {
    try (Stream<String> lines = Files.lines(file(language))) {
      return lines.map(AgentHeldOut::parse).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static AgentHeldOut parse(String line) {
    List<String> fields = List.of(line.split("\t", -1));
    if (fields.size() != 3 || !List.of("violation", "ok").contains(fields.get(0))) {
      throw new IllegalArgumentException("no held-out agent line: " + line);
    }
    return new AgentHeldOut(fields.get(0).equals("violation"), fields.get(1), fields.get(2));
  }
}
