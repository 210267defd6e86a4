package org.callcoach.internal.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.callcoach.Language;
import org.callcoach.TestPacks;
import org.callcoach.internal.brief.BriefBook;
import org.callcoach.pack.PackException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BriefFileTest {
  @TempDir private Path directory;

  private static BriefBook read(Path sources, Problems problems) {
    BriefBook book =
        BriefFile.read(Sources.directory(sources), new BriefBook(Map.of(), Map.of()), problems);
    BriefFile.check(book, List.of(Language.of("xx"), Language.of("yy")), problems);
    return book;
  }

  @Test
  void storesWhatItRead() {
    Problems problems = new Problems();
    BriefBook book = read(TestPacks.SOURCES, problems);
    problems.stop();
    assertThat(CompiledBriefs.read(CompiledBriefs.toBytes(book))).isEqualTo(book);
    assertThat(book.labels()).hasSize(2);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "brief.yaml | \"already-paid\" | \"paid\" | brief.yaml:2: intent \"paid\" is unknown",
        "brief.yaml | \"loan\" | \"trade\" | brief.yaml:3: kind \"trade\" stands in this file already",
        "brief.yaml | likely: | maybe: | brief.yaml:2: key \"maybe\" is unknown",
        "brief.yaml | [\"hardship\", \"payment-plan\"] | [] | brief.yaml:4: something is always likely",
        "brief.yaml | \"already-paid\" | \"stalling\" | ok",
        "brief.yaml | \"already-paid\" | \"closing\" | xx/sheet.yaml:0: intent \"closing\" has no words",
        "xx/sheet.yaml | title: | tilte: | xx/sheet.yaml:2: key \"tilte\" is unknown; did you mean",
        "xx/sheet.yaml | title: | tilte: | xx/sheet.yaml:0: label \"title\" has no words",
        "xx/sheet.yaml | no-order: | on-order: | xx/sheet.yaml:0: gap \"no-order\" has no words",
        "xx/sheet.yaml | title: \"xx title\" | title: 5 | found an unquoted value 5"
      })
  void saysWhatIsWrongAndWhere(String name, String from, String to, String expected)
      throws IOException {
    TestPacks.copyTo(directory);
    Path file = directory.resolve(name);
    String content = Files.readString(file);
    assertThat(content).contains(from);
    Files.writeString(file, content.replaceFirst(java.util.regex.Pattern.quote(from), to));
    Problems problems = new Problems();
    read(directory, problems);
    if (expected.equals("ok")) {
      problems.stop();
    } else {
      PackException e = catchThrowableOfType(PackException.class, problems::stop);
      assertThat(e).as("nothing was wrong").isNotNull();
      assertThat(e.getMessage()).contains(expected);
    }
  }

  @ParameterizedTest
  @CsvSource({"brief.yaml", "yy/sheet.yaml"})
  void saysWhichFileIsMissing(String name) throws IOException {
    TestPacks.copyTo(directory);
    Files.delete(directory.resolve(name));
    Problems problems = new Problems();
    read(directory, problems);
    assertThat(catchThrowableOfType(PackException.class, problems::stop))
        .hasMessage(name + ":0: is missing");
  }
}
