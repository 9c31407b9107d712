package vn.chungtay.corruptor;

import static vn.chungtay.finding.Rule.CHILDREN_DIFFER_FROM_PARENT;
import static vn.chungtay.finding.Rule.MONEY_UNIT_SUSPECT;
import static vn.chungtay.finding.Rule.OPENING_DIFFERS_FROM_CLOSING;
import static vn.chungtay.finding.Rule.RATE_MISMATCH;
import static vn.chungtay.submission.Kind.UNIT_REPORT;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.chungtay.finding.Severity;
import vn.chungtay.submission.ReportItem;

/** Unit reports that are doubtful, which rejects nothing. */
final class ReportDoubts {
  /** Units that were dissolved or succeed one: their years are joined in another way. */
  private static final Set<String> KIN = Set.of("26395", "26407", "26410");

  private final List<Fault> faults = new ArrayList<>();

  static List<Fault> all() {
    ReportDoubts doubts = new ReportDoubts();
    doubts.rates();
    return doubts.faults;
  }

  private void rates() {
    for (String off : List.of("0.0101", "-0.0101", "1")) {
      faults.add(
          Fault.often(
              "the rate is off by " + off,
              RATE_MISMATCH,
              bed -> {
                Line line = bed.line(UNIT_REPORT, l -> l.number("poor_closing") > 5);
                BigDecimal rate =
                    BigDecimal.valueOf(100 * line.number("poor_closing"))
                        .divide(
                            BigDecimal.valueOf(line.number("total_households")),
                            12,
                            RoundingMode.HALF_UP);
                line.putToken("poor_rate_percent", rate.add(new BigDecimal(off)).toPlainString());
                return List.of(Expected.at(RATE_MISMATCH, line, "poor_rate_percent"));
              }));
    }
    for (String stock : List.of("poor_", "near_poor_")) {
      faults.add(
          Fault.often(
              "another opening of " + stock,
              OPENING_DIFFERS_FROM_CLOSING,
              bed -> opening(bed, stock)));
    }
    for (String factor : List.of("thousands", "a thousand times")) {
      faults.add(
          Fault.often(
              "the mean income in " + factor,
              MONEY_UNIT_SUSPECT,
              bed -> {
                String column = "poor_income_per_capita";
                Line line =
                    bed.line(
                        UNIT_REPORT,
                        l ->
                            l.given(column)
                                && l.number(column) <= 1_000_000
                                && l.number(column) >= 500_000);
                long income = line.number(column);
                line.put(column, factor.equals("thousands") ? income / 1000 : income * 1000);
                return List.of(Expected.at(MONEY_UNIT_SUSPECT, line, column));
              }));
    }
    faults.add(
        Fault.often("a district counts others", CHILDREN_DIFFER_FROM_PARENT, ReportDoubts::parent));
  }

  /** One more at the opening, and one more who escaped; before 2019 by the same standard. */
  private static List<Expected> opening(Bed bed, String stock) {
    Line line =
        bed.line(
            UNIT_REPORT,
            l ->
                l.given(stock + "opening", stock + "escaped")
                    && l.value("standard").isEmpty()
                    && !KIN.contains(l.unit())
                    && before(bed, l).size() == 1
                    && bed.free(before(bed, l)));
    before(bed, line).forEach(bed::take);
    line.more(stock + "opening", 1);
    line.more(stock + "escaped", 1);
    Expected found = Expected.at(OPENING_DIFFERS_FROM_CLOSING, line, stock + "opening");
    return List.of(line.period().equals("2019") ? found.as(Severity.INFO) : found);
  }

  private static List<Line> before(Bed bed, Line line) {
    return inForce(bed, line.unit(), String.valueOf(Integer.parseInt(line.period()) - 1));
  }

  private static List<Line> inForce(Bed bed, String unit, String year) {
    return bed.submission(UNIT_REPORT, unit, year).stream()
        .filter(line -> line.value("standard").isEmpty())
        .toList();
  }

  /** A district's own report: the sum of its communes, but for one figure. */
  private static List<Expected> parent(Bed bed) {
    List<String> years = new ArrayList<>(Sample.YEARS);
    Collections.shuffle(years, bed.random());
    for (String year : years) {
      for (String district : bed.sample().units().at(year, "district")) {
        List<String> communes = bed.sample().units().communes(district, year);
        List<Line> reports =
            communes.stream().flatMap(commune -> inForce(bed, commune, year).stream()).toList();
        if (reports.size() == communes.size() && bed.free(reports)) {
          reports.forEach(bed::take);
          Line line = parent(bed, district, year, reports);
          return List.of(Expected.at(CHILDREN_DIFFER_FROM_PARENT, line, "total_persons"));
        }
      }
    }
    throw new IllegalStateException("no district is left");
  }

  private static Line parent(Bed bed, String district, String year, List<Line> reports) {
    Map<String, String> values = new LinkedHashMap<>();
    values.put("unit_code", district);
    values.put("period", year);
    for (ReportItem item : ReportItem.values()) {
      boolean sum = item != ReportItem.POOR_INCOME_PER_CAPITA;
      if (sum && reports.stream().allMatch(report -> report.given(item.column()))) {
        long total = reports.stream().mapToLong(report -> report.number(item.column())).sum();
        values.put(item.column(), String.valueOf(total));
      }
    }
    Sheet sheet = bed.extra(UNIT_REPORT, true);
    return sheet.add(Line.of(sheet, UNIT_REPORT, values)).more("total_persons", 7);
  }
}
