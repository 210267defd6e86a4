package org.callcoach;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.conditions.ArchPredicates.are;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaType;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.callcoach.internal.pack.PackCompiler;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class ArchitectureTest {
  private static final String STEPS = "org.callcoach.internal.";
  private static final JavaClasses MAIN =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPath(Path.of("target", "classes"));

  /** What each step may know of the others; a new arrow is a decision, made here. */
  private static final Map<String, List<String>> KNOWS =
      Map.ofEntries(
          Map.entry("binary", List.of()),
          Map.entry("text", List.of()),
          Map.entry("decide", List.of()),
          Map.entry("json", List.of()),
          Map.entry("call", List.of("json")),
          Map.entry("agent", List.of("lexicon", "rule", "text")),
          Map.entry("policy", List.of()),
          Map.entry("brief", List.of("decide", "phrase")),
          Map.entry("lexicon", List.of("binary", "text")),
          Map.entry("rule", List.of("binary", "lexicon", "text")),
          Map.entry("fact", List.of("binary", "text")),
          Map.entry("feature", List.of("lexicon", "text")),
          Map.entry("classify", List.of("binary", "feature")),
          Map.entry("train", List.of("classify", "feature")),
          Map.entry("guard", List.of("binary", "classify", "feature", "lexicon", "rule", "text")),
          Map.entry("phrase", List.of("decide", "text")),
          Map.entry("language", List.of("binary", "classify", "feature", "lexicon", "text")),
          Map.entry(
              "understand",
              List.of("binary", "classify", "fact", "feature", "lexicon", "rule", "text")),
          Map.entry(
              "pack",
              List.of(
                  "agent",
                  "binary",
                  "brief",
                  "classify",
                  "decide",
                  "fact",
                  "feature",
                  "guard",
                  "language",
                  "lexicon",
                  "phrase",
                  "policy",
                  "rule",
                  "text",
                  "train",
                  "understand")));

  @TestFactory
  Stream<DynamicTest> aStepKnowsOnlyTheStepsBelowIt() {
    return KNOWS.entrySet().stream()
        .map(
            step ->
                DynamicTest.dynamicTest(
                    step.getKey(),
                    () -> {
                      List<String> allowed = new ArrayList<>(step.getValue());
                      allowed.add(step.getKey());
                      String[] others =
                          KNOWS.keySet().stream()
                              .filter(other -> !allowed.contains(other))
                              .map(other -> STEPS + other + "..")
                              .toArray(String[]::new);
                      if (others.length > 0) {
                        noClasses()
                            .that()
                            .resideInAPackage(STEPS + step.getKey() + "..")
                            .should()
                            .dependOnClassesThat()
                            .resideInAnyPackage(others)
                            .because("a step is a function of its input, not of the next step")
                            .check(MAIN);
                      }
                    }));
  }

  @Test
  void everyStepHasItsPlaceInTheGraph() {
    String[] known =
        Stream.concat(
                Stream.of("org.callcoach.internal"), KNOWS.keySet().stream().map(s -> STEPS + s))
            .toArray(String[]::new);
    classes()
        .that()
        .resideInAPackage("org.callcoach.internal..")
        .should()
        .resideInAnyPackage(known)
        .because("a step that is not in the graph is not checked")
        .check(MAIN);
  }

  @Test
  void stepsHaveNoCycle() {
    slices()
        .matching("org.callcoach.internal.(*)..")
        .should()
        .beFreeOfCycles()
        .because("a cycle makes two steps one")
        .check(MAIN);
  }

  @Test
  void onlyTheTrainerKnowsItsLibrary() {
    noClasses()
        .that(
            are(
                resideInAPackage("org.callcoach..")
                    .and(
                        com.tngtech.archunit.base.DescribedPredicate.not(
                            resideInAPackage(STEPS + "train")))))
        .should()
        .dependOnClassesThat()
        .resideInAPackage("de.bwaldvogel..")
        .because("another solver must be a change of one package")
        .check(MAIN);
  }

  @Test
  void onlyPacksReadYaml() {
    noClasses()
        .that()
        .resideOutsideOfPackages(STEPS + "pack", STEPS + "json")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("com.fasterxml..")
        .because("a deployed pack is binary; YAML is for authors")
        .check(MAIN);
    noClasses()
        .that()
        .resideInAPackage(STEPS + "json")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("com.fasterxml.jackson.dataformat..")
        .because("a record is JSON, written and read as a stream")
        .check(MAIN);
  }

  @Test
  void signaturesOfTheApiHaveTypesOfTheApiOnly() {
    classes()
        .that()
        .resideOutsideOfPackage("org.callcoach.internal..")
        .and()
        .arePublic()
        .should(haveSignaturesOfTheApi())
        .because("what a signature shows cannot be changed any more, nor its library")
        .check(MAIN);
  }

  private static ArchCondition<JavaClass> haveSignaturesOfTheApi() {
    return new ArchCondition<>("have only types of the JDK and of the API in signatures") {
      @Override
      public void check(JavaClass type, ConditionEvents events) {
        for (JavaCodeUnit unit : type.getCodeUnits()) {
          if (isSeen(unit.getModifiers())) {
            report(unit.getFullName(), unit.getReturnType(), events);
            unit.getParameterTypes().forEach(t -> report(unit.getFullName(), t, events));
            unit.getExceptionTypes().forEach(t -> report(unit.getFullName(), t, events));
          }
        }
        for (JavaField field : type.getFields()) {
          if (isSeen(field.getModifiers())) {
            report(field.getFullName(), field.getType(), events);
          }
        }
        type.getSuperclass().ifPresent(t -> report(type.getFullName(), t, events));
        type.getInterfaces().forEach(t -> report(type.getFullName(), t, events));
      }
    };
  }

  private static boolean isSeen(java.util.Set<JavaModifier> modifiers) {
    return modifiers.contains(JavaModifier.PUBLIC) || modifiers.contains(JavaModifier.PROTECTED);
  }

  /** Type arguments count too: what a list holds is seen as well. */
  private static void report(String place, JavaType type, ConditionEvents events) {
    for (JavaClass seen : type.getAllInvolvedRawTypes()) {
      JavaClass raw = seen.getBaseComponentType();
      boolean fits =
          raw.isPrimitive()
              || raw.getPackageName().startsWith("java.")
              || (raw.getPackageName().startsWith("org.callcoach")
                  && !raw.getPackageName().startsWith("org.callcoach.internal")
                  && raw.getModifiers().contains(JavaModifier.PUBLIC));
      if (!fits) {
        events.add(SimpleConditionEvent.violated(raw, place + " shows " + raw.getName()));
      }
    }
  }

  @Test
  void nothingStaticChanges() {
    fields()
        .that()
        .areStatic()
        .should()
        .beFinal()
        .because("state of the whole JVM makes calls disturb one another")
        .check(MAIN);
  }

  @Test
  void nothingSpeaksToTheNetworkOrALog() {
    noClasses()
        .should()
        .dependOnClassesThat(
            resideInAnyPackage("java.net..", "java.util.logging..", "org.slf4j..", "javax.net.."))
        .because("what is said on a call stays in the caller's JVM")
        .check(MAIN);
  }

  @Test
  void nothingPrints() {
    noClasses()
        .that()
        .doNotBelongToAnyOf(PackCompiler.class)
        .should()
        .accessField(System.class, "err")
        .orShould()
        .accessField(System.class, "out")
        .because("a library is silent; the compiler's main alone tells the build what is wrong")
        .check(MAIN);
    noClasses()
        .should()
        .accessField(System.class, "out")
        .because("the compiler's main has nothing to say but errors")
        .check(MAIN);
  }

  @Test
  void nothingReadsAClockOrDrawsUnasked() {
    noClasses()
        .should()
        .callMethod(System.class, "currentTimeMillis")
        .orShould()
        .callMethod(System.class, "nanoTime")
        .orShould()
        .callMethod(Math.class, "random")
        .orShould()
        .callConstructor(java.util.Random.class)
        .orShould()
        .callMethod(java.time.LocalDate.class, "now")
        .because("the same input gives the same result; clock and seed come from the caller")
        .check(MAIN);
  }

  @Test
  void classesAreFinalOrSealed() {
    classes()
        .that()
        .areNotInterfaces()
        .and()
        .areNotEnums()
        .and()
        .areNotAnonymousClasses()
        .should(beFinalOrSealed())
        .because("nobody extends by inheritance what was not made for it")
        .check(MAIN);
  }

  private static ArchCondition<JavaClass> beFinalOrSealed() {
    return new ArchCondition<>("be final or sealed") {
      @Override
      public void check(JavaClass type, ConditionEvents events) {
        boolean closed =
            type.getModifiers().contains(JavaModifier.FINAL)
                || type.reflect().isSealed()
                || type.getSuperclass().filter(s -> s.toErasure().isEnum()).isPresent();
        if (!closed) {
          events.add(SimpleConditionEvent.violated(type, type.getName() + " is open"));
        }
      }
    };
  }
}
