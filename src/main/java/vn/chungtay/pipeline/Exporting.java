package vn.chungtay.pipeline;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import vn.chungtay.exchange.DataValueSet;
import vn.chungtay.exchange.Dhis2Template;
import vn.chungtay.exchange.SdmxObservations;
import vn.chungtay.exchange.WrittenFigure;
import vn.chungtay.finding.CannotRun;
import vn.chungtay.finding.Nearest;
import vn.chungtay.finding.Texts;
import vn.chungtay.input.ReportSummary;
import vn.chungtay.input.ReportTable;
import vn.chungtay.reference.Dhis2Mapping;
import vn.chungtay.reference.SdmxMapping;

/** Hands the figures of a finished report on to other systems: exactly those that were written. */
public final class Exporting {
  private final Path report;
  private final Set<String> periods;
  private final ReportSummary summary;

  private Exporting(Path report, Set<String> periods) {
    this.report = report;
    this.periods = periods;
    if (!Files.exists(report.resolve("summary.json"))
        && Files.exists(report.resolve("units.csv"))) {
      throw CannotRun.configuration("export.campaign", report.toString());
    }
    this.summary = ReportSummary.in(report);
  }

  /**
   * The figures of a report.
   *
   * @param periods those that are handed on; none for all
   * @throws CannotRun when there is no whole report, or it has none of a period
   */
  public static Exporting of(Path report, Set<String> periods) {
    return new Exporting(report, periods);
  }

  /** The data values of DHIS2. */
  public DataValueSet dhis2(Dhis2Mapping mapping) {
    DataValueSet set = new DataValueSet(mapping);
    Set<Dhis2Mapping.Figure> lacking = new HashSet<>(mapping.elements().keySet());
    Set<String> names = new TreeSet<>();
    each(
        figure -> {
          lacking.remove(new Dhis2Mapping.Figure(figure.name(), figure.group()));
          names.add(figure.name());
          set.add(figure);
        });
    refuseUnknown(lacking, names);
    return set;
  }

  /** A name that stands in no row is a slip of the pen; a group may be missing from a report. */
  private static void refuseUnknown(Set<Dhis2Mapping.Figure> lacking, Set<String> names) {
    lacking.stream()
        .map(Dhis2Mapping.Figure::indicator)
        .filter(name -> !names.contains(name))
        .sorted()
        .findFirst()
        .ifPresent(
            name -> {
              throw CannotRun.configuration(
                  "unknown_name", name, Nearest.to(name, names).orElse(String.join(", ", names)));
            });
  }

  /** A mapping to DHIS2 to be filled in. */
  public String dhis2Template(Texts texts) {
    Dhis2Template template = new Dhis2Template();
    each(template::add);
    return template.text(texts);
  }

  /** The observations of the SDG dataflow. */
  public SdmxObservations sdmx(SdmxMapping mapping) {
    String campaign = summary.part("campaign").text("name");
    SdmxObservations observations = new SdmxObservations(mapping, campaign);
    each(observations::add);
    return observations;
  }

  private void each(Consumer<WrittenFigure> taker) {
    Set<String> lacking = new TreeSet<>(periods);
    Set<String> found = new TreeSet<>();
    try (ReportTable table =
        ReportTable.open(
            report.resolve("indicators.csv"), WrittenFigure.COLUMNS, (row, other) -> -1)) {
      while (table.hasNext()) {
        List<String> row = table.next();
        WrittenFigure figure = WrittenFigure.of(row).orElseThrow(() -> spoiled(row));
        String period = figure.period().code();
        found.add(period);
        lacking.remove(period);
        if (periods.isEmpty() || periods.contains(period)) {
          taker.accept(figure);
        }
      }
    }
    if (!lacking.isEmpty()) {
      throw CannotRun.configuration(
          "export.period", String.join(", ", lacking), String.join(", ", found));
    }
  }

  private CannotRun spoiled(List<String> row) {
    return CannotRun.environment(
        "export.spoiled",
        report.resolve("indicators.csv").toString(),
        String.join(",", row.subList(0, WrittenFigure.COLUMNS.indexOf("value") + 1)));
  }
}
