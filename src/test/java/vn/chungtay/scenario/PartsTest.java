package vn.chungtay.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Merging parts gives what aggregating everything at once gives, however units are cut up. */
class PartsTest {
  private static final List<String> TABLES =
      List.of(
          "indicators.csv",
          "indicators.json",
          "targets.csv",
          "targets.json",
          "completeness.csv",
          "completeness.json");

  /** Scenarios whose submissions cannot be cut up by unit, and why. */
  private static final Map<String, String> UNCUT =
      Map.of(
          "awards", "lists single households that rose out of poverty",
          "revisions-of-items", "names units by name, and sends revisions for one in two files",
          "sample", "is a sample, whose variances do not travel",
          "rules-of-files", "has files of which nothing can be read",
          "workbooks", "has workbooks");

  /** What is found household by household within a part may be less, or more, than altogether. */
  private static final Set<String> WITHIN =
      Set.of("income_outlier", "money_unit_suspect", "no_baseline");

  private static final Pattern COUNT =
      Pattern.compile(
          "\\| ([a-z_\\\\]+) \\| (error|warning|note|lỗi|cảnh báo|thông tin) \\| ([0-9.,]+) \\|");

  /** Of a register but not of how its households moved. */
  private static final Set<String> COUNTED =
      Set.of("register_poor_households", "register_near_poor_households");

  private static final Pattern HOUSEHOLD = Pattern.compile("H[0-9]{5}-[0-9]{4}");

  @TempDir private Path folder;

  static Stream<Scenario> campaigns() {
    return Scenario.all().stream()
        .filter(scenario -> scenario.commands().get(0).line().startsWith("aggregate {input} "))
        .filter(scenario -> scenario.commands().get(0).exitCode() == 0)
        .filter(scenario -> !UNCUT.containsKey(scenario.toString()));
  }

  private static List<String> options(Scenario scenario) {
    List<String> words = new ArrayList<>(scenario.commands().get(0).words());
    words.subList(0, 2).clear();
    for (String known : List.of("--out", "--format", "--unit")) {
      int at = words.indexOf(known);
      if (at >= 0) {
        words.subList(at, at + 2).clear();
      }
    }
    return words;
  }

  private static String run(List<String> options, String... words) {
    String[] all = Stream.concat(Arrays.stream(words), options.stream()).toArray(String[]::new);
    Tool.Output output = Tool.run(all);
    assertThat(output.exitCode()).as(output.err()).isZero();
    return output.err();
  }

  @ParameterizedTest
  @MethodSource("campaigns")
  void mergedIsAsAggregatedAtOnce(Scenario scenario) {
    SplitCampaign split = SplitCampaign.of(scenario.input(), folder, 3, 1, true);
    compare(split, options(scenario), "csv,json,md");
  }

  @Test
  void mostScenariosAreReallyCutUp() {
    List<Scenario> cut =
        campaigns()
            .filter(
                s ->
                    SplitCampaign.of(s.input(), folder.resolve("" + s), 3, 1, true).used().size()
                        > 1)
            .toList();
    assertThat(cut).hasSizeGreaterThan(35);
  }

  @Test
  void theSampleMergedIsTheSampleAtOnce() {
    SplitCampaign split = SplitCampaign.of(Samples.folder("dong-nai"), folder, 3, 1, true);
    assertThat(split.used()).hasSize(3);
    compare(split, List.of(), "csv,json,md,html,docx", "--part", split.whole() + ".json");
    aPartHoldsNoHouseholdAndNoName(Path.of(split.whole() + ".json"));
    assertThat(folder.resolve("report-merged/report.docx"))
        .hasSameBinaryContentAs(folder.resolve("report-whole/report.docx"));
    String page = withoutInPage(Text.of(folder.resolve("report-merged/report.html")));
    assertThat(page.equals(withoutInPage(Text.of(folder.resolve("report-whole/report.html")))))
        .isTrue();
    assertThat(page).hasSizeGreaterThan(100_000);
  }

  /** C3 of the scenario moves from one commune to another. */
  @Test
  void onlyTheCohortMissesWhoMovedBetweenParts() {
    Scenario cohort =
        campaigns().filter(s -> s.toString().equals("cohort")).findFirst().orElseThrow();
    SplitCampaign split = SplitCampaign.of(cohort.input(), folder, 3, 4, false);
    assertThat(split.partOf("0102")).isNotEqualTo(split.partOf("0201"));
    merge(split, options(cohort), "csv");
    List<Map<String, String>> once = rows("report-whole");
    List<Map<String, String>> merged = rows("report-merged");
    assertThat(merged).hasSameSizeAs(once);
    Set<String> differing = new TreeSet<>();
    for (int i = 0; i < once.size(); i++) {
      if (!once.get(i).equals(merged.get(i))) {
        differing.add(once.get(i).get("indicator"));
        if (once.get(i).get("indicator").equals("cohort_retention")) {
          assertThat(new BigDecimal(merged.get(i).get("value")))
              .isLessThan(new BigDecimal(once.get(i).get("value")));
        }
      }
    }
    assertThat(differing)
        .contains("cohort_retention", "cohort_households", "income_multiplier_cohort")
        .allMatch(
            name ->
                name.startsWith("cohort_")
                    || name.startsWith("income_multiplier_cohort")
                    || name.startsWith("register_") && !COUNTED.contains(name));
  }

  private List<Map<String, String>> rows(String report) {
    return CsvTable.of(Text.of(folder.resolve(report).resolve("indicators.csv"))).rows();
  }

  private static void aPartHoldsNoHouseholdAndNoName(Path part) {
    assertThat(Text.of(Samples.folder("dong-nai").resolve("2018/ho-735-vinh-cuu.csv")))
        .containsPattern(HOUSEHOLD);
    assertThat(Text.of(part)).contains("26170").doesNotContainPattern(HOUSEHOLD);
  }

  /** Aggregates at once, and by parts, into report-whole and report-merged. */
  private void merge(SplitCampaign split, List<String> options, String formats, String... ofWhole) {
    Path whole = split.whole().resolveSibling("report-whole");
    Path merged = split.whole().resolveSibling("report-merged");
    run(
        Stream.concat(options.stream(), Stream.of(ofWhole)).toList(),
        "aggregate",
        split.whole().toString(),
        "--out",
        whole.toString(),
        "--format",
        formats);
    for (int part : split.used()) {
      run(
          options,
          "aggregate",
          split.part(part).toString(),
          "--out",
          split.whole().resolveSibling("report" + part).toString(),
          "--format",
          "md",
          "--part",
          split.merged().resolve(part + ".json").toString());
    }
    run(
        options,
        "merge",
        split.merged().toString(),
        "--out",
        merged.toString(),
        "--format",
        formats);
  }

  private void compare(
      SplitCampaign split, List<String> options, String formats, String... ofWhole) {
    merge(split, options, formats, ofWhole);
    Path whole = split.whole().resolveSibling("report-whole");
    Path merged = split.whole().resolveSibling("report-merged");
    for (String table : TABLES) {
      String expected = Text.of(whole.resolve(table));
      String found = Text.of(merged.resolve(table));
      assertThat(found.equals(expected)).as(() -> firstDifference(table, expected, found)).isTrue();
    }
    String once = Text.of(whole.resolve("report.md"));
    String together = Text.of(merged.resolve("report.md"));
    assertThat(without(together).equals(without(once)))
        .as(LineDiff.between(without(once), without(together)))
        .isTrue();
    assertThat(counts(together)).isEqualTo(counts(once));
  }

  /** Only the first line, for the tables of the sample are large. */
  private static String firstDifference(String table, String expected, String found) {
    List<String> lines = expected.lines().toList();
    List<String> others = found.lines().toList();
    int at = 0;
    while (at < Math.min(lines.size(), others.size()) && lines.get(at).equals(others.get(at))) {
      at++;
    }
    return "%s:%d%n- %s%n+ %s"
        .formatted(
            table,
            at + 1,
            at < lines.size() ? lines.get(at) : "",
            at < others.size() ? others.get(at) : "");
  }

  /** A report without its sections on parts, on single households and on findings. */
  private static String without(String report) {
    return report
        .replaceAll(
            "(?s)\n### (What was counted elsewhere|Số liệu đã đếm ở nơi khác)\n.*?(?=\n## )", "")
        .replaceAll("(?s)\n## [0-9]+\\. (Quality of the data|Chất lượng số liệu)\n.*?(?=\n## )", "")
        .replaceAll(
            "(?s)\\n#+ (Hộ vươn lên thoát nghèo|Households that rose out of poverty)\\n.*?(?=\\n#)",
            "");
  }

  /** A page without these. */
  private static String withoutInPage(String page) {
    String risen = cut(page, "\n<h3>Hộ vươn lên thoát nghèo</h3>", "\n<a class=\"top\"");
    int title = risen.indexOf("Chất lượng số liệu</h2>");
    String left =
        risen.substring(0, risen.lastIndexOf("<section", title))
            + risen.substring(risen.indexOf("</section>", title));
    return cut(left, "\n<h3>Số liệu đã đếm ở nơi khác</h3>", "\n<a class=\"top\"");
  }

  /** A text without what stands from a mark up to the next of another. */
  private static String cut(String text, String from, String to) {
    int start = text.indexOf(from);
    return start < 0 ? text : text.substring(0, start) + text.substring(text.indexOf(to, start));
  }

  /** How many findings a report counts of each rule. */
  private static Map<String, String> counts(String report) {
    Map<String, String> counts = new TreeMap<>();
    COUNT
        .matcher(report)
        .results()
        .filter(row -> !WITHIN.contains(row.group(1).replace("\\", "")))
        .forEach(row -> counts.put(row.group(1) + " " + row.group(2), row.group(3)));
    return counts;
  }
}
