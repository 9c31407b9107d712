package vn.chungtay.pipeline;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.chungtay.change.ComparedTable;
import vn.chungtay.change.RunFacts;
import vn.chungtay.finding.CannotRun;
import vn.chungtay.input.ReportSummary;
import vn.chungtay.input.ReportTable;
import vn.chungtay.report.FileFacts;

/** A report that an earlier run wrote. */
final class WrittenReport {
  /** Arguments that change nothing in a report, with their values. */
  private static final Set<String> ASIDE =
      Set.of("--out", "--format", "--part", "--log-file", "--threads");

  private final Path folder;
  private final RunFacts facts;

  private WrittenReport(Path folder, RunFacts facts) {
    this.folder = folder;
    this.facts = facts;
  }

  /**
   * The report in a folder.
   *
   * @throws CannotRun when there is none, or half of one
   */
  static WrittenReport in(Path folder) {
    ReportSummary summary = ReportSummary.in(folder);
    List<FileFacts> files = summary.parts("inputs").stream().map(WrittenReport::file).toList();
    return new WrittenReport(folder, new RunFacts(settings(summary), summary.text("unit"), files));
  }

  private static Map<String, String> settings(ReportSummary summary) {
    ReportSummary campaign = summary.part("campaign");
    Map<String, String> settings = new LinkedHashMap<>();
    settings.put("version", summary.text("version"));
    settings.put("unit", summary.text("unit"));
    settings.put("as_of", summary.text("as_of"));
    for (String key : List.of("name", "province", "baseline")) {
      settings.put("campaign." + key, campaign.text(key));
    }
    for (String key : List.of("periods", "standards", "also")) {
      settings.put("campaign." + key, String.join(", ", campaign.texts(key)));
    }
    settings.put(RunFacts.ARGUMENTS, arguments(summary.texts("arguments")));
    return settings;
  }

  private static String arguments(List<String> words) {
    List<String> kept = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      if (ASIDE.contains(words.get(i))) {
        i++;
      } else if (ASIDE.stream().map(name -> name + "=").noneMatch(words.get(i)::startsWith)) {
        kept.add(words.get(i));
      }
    }
    return String.join(" ", kept);
  }

  private static FileFacts file(ReportSummary input) {
    return new FileFacts(
        input.text("file"),
        input.count("bytes"),
        input.text("sha256"),
        input.text("used").equals("false"),
        input.count("records"),
        input.count("accepted"),
        input.count("rejected"),
        input.count("set_aside"));
  }

  RunFacts facts() {
    return facts;
  }

  /** Opens one of its tables. */
  ReportTable open(ComparedTable table) {
    return ReportTable.open(
        folder.resolve(table.file()),
        table.columns(),
        table.ordered() ? table::order : (row, other) -> -1);
  }
}
