package org.callcoach.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

final class QuickstartTest {
  @Test
  void printsTheIntentThreeRepliesAndTheRecord() {
    PrintStream before = System.out;
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      System.setOut(new PrintStream(out, true, StandardCharsets.UTF_8));
      Quickstart.main(new String[0]);
    } finally {
      System.setOut(before);
    }
    List<String> lines = out.toString(StandardCharsets.UTF_8).lines().toList();
    assertThat(lines).first().isEqualTo("blame-shifting");
    assertThat(lines.get(4)).startsWith("# ");
  }

  @Test
  void theReadmeShowsThisProgram() throws IOException {
    String source =
        Files.readString(Path.of("src/main/java/org/callcoach/quickstart/Quickstart.java"));
    String body =
        source.substring(source.indexOf("    CallCoach coach"), source.lastIndexOf("  }\n}"));
    String readme = Files.readString(Path.of("../../README.md"));
    assertThat(readme).contains("```java\n" + body.stripTrailing().stripIndent() + "\n```");
  }
}
