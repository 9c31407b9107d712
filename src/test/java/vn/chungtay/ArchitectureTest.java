package vn.chungtay;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.lang.conditions.ArchConditions.callMethod;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static java.util.function.Predicate.not;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** Which package may use which: the table of the architecture page, as tests. */
class ArchitectureTest {
  private static final String ROOT = "vn.chungtay";
  private static final String MAIN = "vn\\.chungtay\\.cli\\.Main(\\$.*)?";

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages(ROOT);

  /** One line of the table: a package, the packages it may use, and why no others. */
  private record Layer(String name, List<String> uses, String because) {
    static Layer of(String name, String uses, String because) {
      return new Layer(name, uses.isEmpty() ? List.of() : List.of(uses.split(" ")), because);
    }

    String inside() {
      return ROOT + "." + name + "..";
    }

    @Override
    public String toString() {
      return name;
    }
  }

  private static final List<Layer> LAYERS =
      List.of(
          Layer.of(
              "cli",
              "pipeline writer exchange finding indicator machine measure reference submission report",
              "commands hold no logic: they start a use case, print what it returns and list the"
                  + " catalogues"),
          Layer.of(
              "pipeline",
              "input tally rule indicator award machine measure report change exchange writer"
                  + " reference finding"
                  + " submission",
              "a use case must run without a command line"),
          Layer.of(
              "machine",
              "finding",
              "what surrounds the tool is judged without looking at any data"),
          Layer.of(
              "input",
              "submission reference finding",
              "reading makes records and findings; what they mean is decided later"),
          Layer.of(
              "tally",
              "submission reference",
              "counting must not depend on where records come from or on what becomes of the sums"),
          Layer.of(
              "rule",
              "tally measure submission reference finding",
              "what must hold is the same for every input and every report"),
          Layer.of(
              "indicator",
              "tally measure submission reference",
              "a figure follows from sums alone, never from a file or a format"),
          Layer.of(
              "award",
              "indicator tally measure submission reference",
              "a score follows from figures and the campaign's criteria, and from nothing that only"
                  + " a report says"),
          Layer.of("measure", "", "mathematics on plain numbers can be checked against any tool"),
          Layer.of(
              "report",
              "award indicator finding submission reference",
              "a report is a value that says nothing of how it is written"),
          Layer.of(
              "change",
              "report indicator reference finding submission",
              "what differs is told from the tables of two reports, wherever these were read from,"
                  + " and never from what they were computed from"),
          Layer.of(
              "exchange",
              "report reference finding submission",
              "what is handed on is what a report says, and never computed anew"),
          Layer.of(
              "chart", "report", "a picture shows the report's values and must not compute others"),
          Layer.of(
              "writer", "report chart", "a format must not reach past the report for its figures"),
          Layer.of(
              "reference",
              "submission finding",
              "what is fixed before a run cannot depend on what happens in it"),
          Layer.of(
              "finding", "submission", "anything may be told about, so this lies at the bottom"),
          Layer.of("submission", "", "the words of the field stand on nothing"));

  @ParameterizedTest
  @FieldSource("LAYERS")
  void usesOnlyWhatTheTableAllows(Layer layer) {
    String[] forbidden =
        LAYERS.stream()
            .filter(not(layer::equals))
            .filter(other -> !layer.uses().contains(other.name()))
            .map(Layer::inside)
            .toArray(String[]::new);
    check(
        noClasses()
            .that()
            .resideInAPackage(layer.inside())
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(forbidden)
            .because(layer.because()));
  }

  @Test
  void everyClassLivesInAPackageOfTheTable() {
    check(
        classes()
            .should()
            .resideInAnyPackage(LAYERS.stream().map(Layer::inside).toArray(String[]::new))
            .because("a package outside the table would escape its rules"));
  }

  @Test
  void packagesFormNoCircle() {
    check(
        slices()
            .matching(ROOT + ".(*)..")
            .should()
            .beFreeOfCycles()
            .because("packages in a circle can only be understood all at once"));
  }

  @Test
  void findingsKnowOnlyTheOriginOfARecord() {
    check(
        noClasses()
            .that()
            .resideInAPackage(ROOT + ".finding..")
            .should()
            .dependOnClassesThat(
                resideInAPackage(ROOT + ".submission..")
                    .and(
                        DescribedPredicate.not(
                            nameMatching("vn\\.chungtay\\.submission\\.Origin(\\$.*)?"))))
            .because("a finding points to a place and must not care what kind of record is there"));
  }

  @Test
  void onlyTheCommandLineSeesPicocli() {
    onlyIn("picocli", "the use cases must be callable without a command line", "cli");
  }

  @Test
  void onlyTheMeasuresSeeCommonsMath() {
    onlyIn("org.apache.commons.math3", "its traps are met and tested in one place", "measure");
  }

  @Test
  void onlyInputAndWriterSeeJackson() {
    onlyIn("com.fasterxml.jackson", "records do not know how they travel", "input", "writer");
  }

  @Test
  void onlyInputAndWriterSeeXml() {
    onlyIn("javax.xml", "how workbooks are made up is nobody else's business", "input", "writer");
  }

  @Test
  void onlyTheWriterSeesWordDocuments() {
    onlyIn("org.apache.poi", "a document is a value until it is written", "writer");
    onlyIn("org.openxmlformats", "a document is a value until it is written", "writer");
  }

  @Test
  void onlyTheReferenceSeesYaml() {
    onlyIn("org.snakeyaml", "YAML is the form of what is fixed before a run", "reference");
  }

  @Test
  void nobodyLogsThroughTheJdk() {
    onlyIn("java.util.logging", "there is one way to log, SLF4J");
  }

  @Test
  void onlyMainTouchesTheStandardStreams() {
    check(
        noClasses()
            .that()
            .haveNameNotMatching(MAIN)
            .should(ACCESS_STANDARD_STREAMS)
            .because("streams are passed in, so that a command can be tested as a function"));
  }

  @Test
  void onlyMainEndsTheProcess() {
    check(
        noClasses()
            .that()
            .haveNameNotMatching(MAIN)
            .should(callMethod(System.class, "exit", int.class))
            .because("an exit code is returned, so that what is open gets closed"));
  }

  private static void onlyIn(String library, String because, String... layers) {
    check(
        noClasses()
            .that()
            .resideOutsideOfPackages(
                Stream.of(layers).map(name -> ROOT + "." + name + "..").toArray(String[]::new))
            .should()
            .dependOnClassesThat()
            .resideInAPackage(library + "..")
            .because(because));
  }

  /** A package may still be empty. */
  private static void check(ArchRule rule) {
    rule.allowEmptyShould(true).check(CLASSES);
  }
}
