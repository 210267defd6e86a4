package org.callcoach.phrases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.callcoach.Account;
import org.callcoach.CallCoach;
import org.callcoach.CallContext;
import org.callcoach.Language;
import org.callcoach.nlu.Fact;
import org.callcoach.nlu.PromiseGrade;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is heard and the facts in it, case by case from {@code facts.yaml}. */
final class FactsTest {
  private static final CallCoach COACH = Bundled.COACH;
  private static final String TODAY = "2026-11-21";
  private static final String GRADE = ", worded as ";

  /** The files keep to these four forms of line. */
  private static final Pattern LINE =
      Pattern.compile("(?:- |  )(heard|today|owed|facts): (?:\"(.*)\"|\\[\\])?|  facts:");

  private static final Pattern FACT =
      Pattern.compile("    - \\{([a-z-]+): \"(.*)\", said: \"(.*?)\"(?:, grade: \"(.*)\")?\\}");

  private record Case(int line, String heard, String today, String owed, List<String> facts) {}

  private static Stream<Language> languages() {
    return COACH.languages().stream().filter(l -> Files.exists(file(l))).sorted();
  }

  private static Path file(Language language) {
    return Path.of("src", "test", "packs", language.tag(), "facts.yaml");
  }

  private static List<Case> cases(Language language) throws IOException {
    List<Case> cases = new ArrayList<>();
    int number = 0;
    for (String line : Files.readAllLines(file(language))) {
      number++;
      Matcher field = LINE.matcher(line);
      Matcher fact = FACT.matcher(line);
      if (line.startsWith("#")) {
        continue;
      }
      int last = cases.size() - 1;
      if (fact.matches()) {
        cases
            .get(last)
            .facts()
            .add(written(fact.group(1), plain(fact.group(3)), plain(fact.group(2)), fact.group(4)));
      } else if (!field.matches()) {
        throw new IllegalStateException("%s:%d: %s".formatted(file(language), number, line));
      } else if ("heard".equals(field.group(1))) {
        cases.add(new Case(number, plain(field.group(2)), TODAY, "", new ArrayList<>()));
      } else if ("today".equals(field.group(1))) {
        Case before = cases.remove(last);
        cases.add(new Case(before.line, before.heard, field.group(2), before.owed, before.facts));
      } else if ("owed".equals(field.group(1))) {
        Case before = cases.remove(last);
        cases.add(new Case(before.line, before.heard, before.today, field.group(2), before.facts));
      }
    }
    return cases;
  }

  private static String plain(String quoted) {
    return quoted.replace("\\\"", "\"").replace("\\\\", "\\");
  }

  /** The last column of the floors, which may only rise; a language is finished with 150. */
  @ParameterizedTest
  @MethodSource("languages")
  void everyLanguageKeepsItsCases(Language language) throws IOException {
    int floor =
        Files.readAllLines(Path.of("src", "test", "packs", "floors.tsv")).stream()
            .filter(line -> line.startsWith(language.tag() + "\t"))
            .mapToInt(line -> Integer.parseInt(line.substring(line.lastIndexOf('\t') + 1)))
            .findFirst()
            .orElseThrow();
    List<Case> cases = cases(language);
    assertThat(cases).hasSizeGreaterThanOrEqualTo(floor);
    assertThat(cases)
        .extracting(Case::facts)
        .filteredOn(List::isEmpty)
        .hasSizeGreaterThan(floor / 10);
  }

  @TestFactory
  Stream<DynamicTest> readsTheFacts() throws IOException {
    List<DynamicTest> tests = new ArrayList<>();
    for (Language language : languages().toList()) {
      for (Case one : cases(language)) {
        String name = "%s:%d %s".formatted(file(language), one.line, one.heard);
        tests.add(dynamicTest(name, () -> check(language, one)));
      }
    }
    return tests.stream();
  }

  private static void check(Language language, Case one) {
    CallContext context = CallContext.on(LocalDate.parse(one.today)).in(language);
    if (!one.owed.isEmpty()) {
      context =
          context.about(
              Account.builder().amount(new BigDecimal(one.owed).toPlainString(), "EUR").build());
    }
    List<String> read = new ArrayList<>();
    for (Fact fact : COACH.understand(one.heard, context).facts()) {
      String grade = fact.grade().map(PromiseGrade::id).orElse("none");
      boolean stated = read.size() < one.facts.size() && isGraded(one.facts.get(read.size()));
      read.add(written(fact.type().id(), fact.text(), fact.value(), stated ? grade : null));
    }
    assertThat(read).as(one.heard).isEqualTo(one.facts);
  }

  /** A case may leave out how firm the wording is. */
  private static String written(String type, String text, String value, @Nullable String grade) {
    return "%s \"%s\" %s".formatted(type, text, value) + (grade == null ? "" : GRADE + grade);
  }

  private static boolean isGraded(String fact) {
    return fact.contains(GRADE);
  }
}
