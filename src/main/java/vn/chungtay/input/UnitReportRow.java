package vn.chungtay.input;

import static vn.chungtay.submission.Kind.UNIT_REPORT;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import vn.chungtay.submission.Heading;
import vn.chungtay.submission.ReportCounts;
import vn.chungtay.submission.ReportItem;
import vn.chungtay.submission.UnitReport;

/** Makes the yearly table of one unit. */
final class UnitReportRow {
  private static final int STANDARD = UNIT_REPORT.position("standard").orElseThrow();
  private static final int RATE = UNIT_REPORT.position("poor_rate_percent").orElseThrow();
  private static final Map<ReportItem, Integer> ITEMS = items();

  private UnitReportRow() {}

  private static Map<ReportItem, Integer> items() {
    Map<ReportItem, Integer> positions = new EnumMap<>(ReportItem.class);
    for (ReportItem item : ReportItem.values()) {
      positions.put(item, UNIT_REPORT.position(item.column()).orElseThrow());
    }
    return positions;
  }

  static Optional<UnitReport> read(CellValues values) {
    Optional<Heading> heading = HeadingRow.read(values);
    Optional<String> standard = values.text(STANDARD);
    Map<ReportItem, Long> counts = new EnumMap<>(ReportItem.class);
    ITEMS.forEach(
        (item, position) -> {
          OptionalLong count = values.whole(position);
          count.ifPresent(value -> counts.put(item, value));
        });
    Optional<BigDecimal> rate = values.decimal(RATE);
    if (heading.isEmpty() || !values.sound()) {
      return Optional.empty();
    }
    return Optional.of(new UnitReport(heading.get(), standard, new ReportCounts(counts), rate));
  }
}
