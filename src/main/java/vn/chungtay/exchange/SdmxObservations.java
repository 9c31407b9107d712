package vn.chungtay.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import vn.chungtay.reference.SdmxMapping;
import vn.chungtay.report.OutputColumn;
import vn.chungtay.report.OutputTable;
import vn.chungtay.submission.Period;

/**
 * Figures as observations of the SDG dataflow, in SDMX-CSV 1.0. A figure that is hidden is an
 * observation without a value and with the status Q, and any other that lacks one has the status O.
 */
public final class SdmxObservations {
  private static final List<String> KEY =
      List.of("DATAFLOW", "FREQ", "REPORTING_TYPE", "SERIES", "REF_AREA");

  private static final List<String> REST =
      List.of(
          "TIME_PERIOD",
          "OBS_VALUE",
          "OBS_STATUS",
          "UNIT_MULT",
          "UNIT_MEASURE",
          "NATURE",
          "TIME_DETAIL",
          "SOURCE_DETAIL",
          "COMMENT_OBS");

  /** The length of a period in months and what it is called. */
  private static final Map<Integer, String> FREQUENCIES = Map.of(12, "A", 6, "S", 3, "Q", 1, "M");

  private final SdmxMapping mapping;
  private final String source;
  private final LeftOut leftOut = new LeftOut();
  private final List<List<String>> rows = new ArrayList<>();

  /**
   * No observations yet.
   *
   * @param source what is told of where they come from
   */
  public SdmxObservations(SdmxMapping mapping, String source) {
    this.mapping = mapping;
    this.source = source;
  }

  /** Takes a figure in, or counts why not. */
  public void add(WrittenFigure figure) {
    Optional<SdmxMapping.Series> series =
        mapping.series().stream()
            .filter(one -> one.takes(figure.indicator(), figure.standard()))
            .findFirst();
    Optional<Map<String, String>> group = Optional.ofNullable(mapping.groups().get(figure.group()));
    Optional<String> area = Optional.ofNullable(mapping.areas().get(figure.unit()));
    if (series.isEmpty() || group.isEmpty()) {
      leftOut.unmapped();
    } else if (area.isEmpty()) {
      leftOut.ofUnit(figure.unit());
    } else {
      if (figure.value().isEmpty()) {
        leftOut.withoutValue(figure);
      } else {
        leftOut.wrote();
      }
      rows.add(row(figure, series.get(), group.get(), area.get()));
    }
  }

  private List<String> row(
      WrittenFigure figure, SdmxMapping.Series series, Map<String, String> group, String area) {
    List<String> cells = new ArrayList<>();
    cells.add(mapping.dataflow());
    cells.add(FREQUENCIES.get(figure.period().months()));
    cells.add(mapping.reportingType());
    cells.add(series.code());
    cells.add(area);
    SdmxMapping.BREAKDOWNS.forEach(dimension -> cells.add(SdmxMapping.code(group, dimension)));
    cells.add(time(figure.period()));
    cells.add(figure.value());
    cells.add(status(figure));
    cells.add(series.power());
    cells.add(series.unit());
    cells.add(series.nature());
    cells.add(time(figure.period()));
    cells.add(source);
    String standard = figure.standard().isEmpty() ? "" : "standard=" + figure.standard();
    cells.add(
        String.join("; ", Stream.of(standard, figure.remark()).filter(s -> !s.isEmpty()).toList()));
    return cells;
  }

  /** As SDMX writes periods: {@code 2018, 2018-S1, 2018-Q3, 2018-06}. */
  static String time(Period period) {
    return period.code().replace("-H", "-S");
  }

  /**
   * The code of CL_OBS_STATUS: a break in the series (B), suppressed (Q), missing (O), provisional
   * while reports are missing (P), normal (A). Of several the first, as the SDMX guideline
   * "Possible Ways of Implementing the Observation Status Concept" (2.0, 2019) ranks them; the
   * comment has all.
   */
  static String status(WrittenFigure figure) {
    if (figure.reasons().contains("standard_break")) {
      return "B";
    }
    if (figure.value().isEmpty()) {
      return figure.suppressed() ? "Q" : "O";
    }
    return figure.partial() ? "P" : "A";
  }

  /** The observations, in the order of the report. */
  public OutputTable table() {
    List<OutputColumn> columns =
        Stream.of(KEY, SdmxMapping.BREAKDOWNS, REST)
            .flatMap(List::stream)
            .map(name -> OutputColumn.text(name, ""))
            .toList();
    return new OutputTable("sdmx", columns, rows);
  }

  /** What was left out. */
  public LeftOut leftOut() {
    return leftOut;
  }
}
