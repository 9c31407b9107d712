package vn.chungtay.corruptor;

import static vn.chungtay.finding.Rule.INVALID_CODE;
import static vn.chungtay.finding.Rule.INVALID_DATE;
import static vn.chungtay.finding.Rule.INVALID_NUMBER;
import static vn.chungtay.finding.Rule.INVALID_PERIOD;
import static vn.chungtay.finding.Rule.MISSING_VALUE;
import static vn.chungtay.finding.Rule.OUT_OF_RANGE;
import static vn.chungtay.finding.Rule.PERIOD_OUTSIDE_CAMPAIGN;
import static vn.chungtay.finding.Rule.UNIT_NOT_IN_FORCE;
import static vn.chungtay.finding.Rule.UNKNOWN_UNIT;
import static vn.chungtay.finding.Rule.WRONG_UNIT_TYPE;
import static vn.chungtay.submission.Kind.ACTIVITIES;
import static vn.chungtay.submission.Kind.EXEMPLARS;
import static vn.chungtay.submission.Kind.HOUSEHOLDS;
import static vn.chungtay.submission.Kind.OBSTACLES;
import static vn.chungtay.submission.Kind.UNIT_REPORT;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import vn.chungtay.finding.Rule;
import vn.chungtay.submission.Kind;

/** Single values that reject their record. */
final class ValueFaults {
  private static final Set<Rule> UNTRACED =
      Set.of(INVALID_PERIOD, UNKNOWN_UNIT, UNIT_NOT_IN_FORCE, PERIOD_OUTSIDE_CAMPAIGN);

  private static final String[] NO_NUMBERS = {
    "ba", "4.0", "3,5", "1e1", "+3", "0x4", "４", "4 người", "~4", "1/2", "--", "4 4", "NaN", "=1+3"
  };
  private static final String[] NO_MONEY = {
    "1.050.000",
    "1,050,000",
    "900 000",
    "900\u00a0000",
    "900000 đ",
    "850000.5",
    "850.000",
    "8,5e5",
    "một triệu",
    "８５００００",
    "850000₫",
    "0,85 triệu",
    "850000-900000"
  };
  private static final String[] NO_DAYS = {
    "2018-02-30",
    "31/04/2018",
    "12/31/2018",
    "43444",
    "2018/12/05",
    "5.12.2018",
    "05-12-2018",
    "tháng 12",
    "2018-12",
    "2018-1-5",
    "05/12/18",
    "2018-12-05T00:00:00",
    "0"
  };
  private static final String[] NO_PERIODS = {
    "2018-13",
    "18",
    "năm 2018",
    "2018-Q5",
    "2018-H3",
    "2018-6",
    "2018.0",
    "20l8",
    "2018-00",
    "2018-q1",
    "2018 ..",
    "12/2018",
    "3018"
  };
  private static final String[] NO_UNITS = {
    "99999", "2611O", "0", "26 116", "Xã Thanh Sơn", "Xã Không Có", "26116.", "２６１１６", "-"
  };

  private final List<Fault> faults = new ArrayList<>();

  static List<Fault> all() {
    ValueFaults values = new ValueFaults();
    values.ofHouseholds();
    values.ofReports();
    values.ofItems();
    values.ofHeadings();
    return values.faults;
  }

  private void ofHouseholds() {
    for (String column : List.of("household_id", "ethnicity", "members", "status")) {
      wrong(HOUSEHOLDS, column, MISSING_VALUE, "", "  ", "\u00a0");
    }
    wrong(HOUSEHOLDS, "income_per_capita", MISSING_VALUE, "", "\u200b");
    wrong(HOUSEHOLDS, "members", INVALID_NUMBER, NO_NUMBERS);
    wrong(HOUSEHOLDS, "income_per_capita", INVALID_NUMBER, NO_MONEY);
    wrong(HOUSEHOLDS, "weight", INVALID_NUMBER, "2,5", "hai", "1e3", "2.", ".5", "1.0000000001");
    wrong(HOUSEHOLDS, "members", OUT_OF_RANGE, "0", "51", "-3", "1000", "99999999999999999999");
    wrong(HOUSEHOLDS, "income_per_capita", OUT_OF_RANGE, "-1", "1000000001", "-850000");
    wrong(HOUSEHOLDS, "weight", OUT_OF_RANGE, "0", "-1", "1000001", "0.0");
    wrong(HOUSEHOLDS, "status", INVALID_CODE, "rất nghèo", "1", "khá", "poor;near_poor");
    wrong(HOUSEHOLDS, "head_gender", INVALID_CODE, "x", "0", "nam nữ", "nam/nữ");
    wrong(HOUSEHOLDS, "poor_type", INVALID_CODE, "C", "A/B", "AB");
    wrong(HOUSEHOLDS, "area", INVALID_CODE, "suburb", "1", "thành phố");
    wrong(HOUSEHOLDS, "ethnicity", INVALID_CODE, "Kinh Kinh", "99", "Klingon", "Kinh/Tày");
    wrong(HOUSEHOLDS, "deprived_water", INVALID_CODE, "2", "có lẽ", "-", "1.0");
    wrong(HOUSEHOLDS, "deprived_information_assets", INVALID_CODE, "thiếu", "10");
  }

  private void ofReports() {
    for (String column :
        List.of("total_households", "poor_opening", "poor_escaped", "poor_relapsed", "poor_new")) {
      wrong(UNIT_REPORT, column, MISSING_VALUE, "");
      wrong(UNIT_REPORT, column, INVALID_NUMBER, any(NO_NUMBERS, column), "1.234");
      wrong(UNIT_REPORT, column, OUT_OF_RANGE, "-1");
    }
    wrong(UNIT_REPORT, "poor_closing", MISSING_VALUE, "", " ");
    wrong(UNIT_REPORT, "near_poor_new", INVALID_NUMBER, "không", "1,0");
    wrong(UNIT_REPORT, "deprived_sanitation", INVALID_NUMBER, "12 hộ", "n/a");
    wrong(UNIT_REPORT, "poor_income_per_capita", INVALID_NUMBER, "685.492", "685492,4");
    wrong(UNIT_REPORT, "poor_income_per_capita", OUT_OF_RANGE, "1000000001", "-5");
    wrong(UNIT_REPORT, "total_persons", OUT_OF_RANGE, "1000000001", "-12096");
    wrong(UNIT_REPORT, "poor_rate_percent", INVALID_NUMBER, "0,69", "0.69%", "0.69 %", "khoảng 1");
    wrong(UNIT_REPORT, "poor_rate_percent", OUT_OF_RANGE, "101", "-0.1", "100.0001");
    wrong(UNIT_REPORT, "revision", OUT_OF_RANGE, "0", "1001", "-1");
    wrong(UNIT_REPORT, "revision", INVALID_NUMBER, "hai", "1.5", "lần 2");
    wrong(UNIT_REPORT, "standard", INVALID_CODE, "DN-2016", "VN-2022-2025", "chuẩn tỉnh");
  }

  private void ofItems() {
    wrong(ACTIVITIES, "activity", MISSING_VALUE, "");
    wrong(ACTIVITIES, "activity", INVALID_CODE, "nhà", "loans/jobs", "gift_s");
    wrong(ACTIVITIES, "amount_vnd", INVALID_NUMBER, "2.625.900.000", "2,6 tỷ", "2625900000 đồng");
    wrong(ACTIVITIES, "amount_vnd", OUT_OF_RANGE, "-1", "1000000000000001");
    wrong(ACTIVITIES, "quantity", INVALID_NUMBER, "49 căn", "49.5", "bốn mươi");
    wrong(ACTIVITIES, "households", OUT_OF_RANGE, "-7", "1000000001");
    wrong(ACTIVITIES, "persons", INVALID_NUMBER, "1.346");
    wrong(OBSTACLES, "text", MISSING_VALUE, "", " ");
    wrong(EXEMPLARS, "title", MISSING_VALUE, "");
    wrong(EXEMPLARS, "subject", INVALID_CODE, "tập thể và cá nhân");
    wrong(EXEMPLARS, "households", INVALID_NUMBER, "khoảng 46");
  }

  private void ofHeadings() {
    for (Kind kind : List.of(HOUSEHOLDS, UNIT_REPORT, ACTIVITIES)) {
      wrong(kind, "submitted_on", INVALID_DATE, kind == HOUSEHOLDS ? NO_DAYS : few(NO_DAYS, kind));
      wrong(
          kind, "period", INVALID_PERIOD, kind == HOUSEHOLDS ? NO_PERIODS : few(NO_PERIODS, kind));
      wrong(kind, "unit_code", UNKNOWN_UNIT, kind == HOUSEHOLDS ? NO_UNITS : few(NO_UNITS, kind));
      wrong(kind, "period", PERIOD_OUTSIDE_CAMPAIGN, "2014", "1999");
      each(kind, "period", PERIOD_OUTSIDE_CAMPAIGN, "a half year", line -> line.period() + "-H1");
      each(kind, "period", PERIOD_OUTSIDE_CAMPAIGN, "a month", line -> line.period() + "-06");
      each(kind, "submitted_on", OUT_OF_RANGE, "too early", ValueFaults::dayBefore);
      wrong(kind, "submitted_on", OUT_OF_RANGE, "2101-01-01", "01/01/9999");
      Predicate<Line> late = line -> line.period().compareTo("2019") >= 0;
      wrong(kind, "unit_code", UNIT_NOT_IN_FORCE, late, "26407");
    }
    wrong(HOUSEHOLDS, "unit_code", WRONG_UNIT_TYPE, "SYT", "MTTQ", "HPN");
    wrong(UNIT_REPORT, "unit_code", WRONG_UNIT_TYPE, "SXD", "TD");
    wrong(OBSTACLES, "period", INVALID_PERIOD, "giữa kỳ");
    wrong(EXEMPLARS, "unit_code", UNKNOWN_UNIT, "7340");
  }

  private static String dayBefore(Line line) {
    return Integer.parseInt(line.period()) - 1 + "-12-31";
  }

  private static String any(String[] values, String key) {
    return values[Math.floorMod(key.hashCode(), values.length)];
  }

  private static String[] few(String[] values, Kind kind) {
    return new String[] {any(values, kind.code()), any(values, kind.code() + values.length)};
  }

  private void wrong(Kind kind, String column, Rule rule, String... values) {
    wrong(kind, column, rule, line -> true, values);
  }

  private void wrong(Kind kind, String column, Rule rule, Predicate<Line> fit, String... values) {
    for (String value : values) {
      add(kind, column, rule, value, fit, line -> value);
    }
  }

  private void each(
      Kind kind, String column, Rule rule, String name, Function<Line, String> value) {
    add(kind, column, rule, name, line -> true, value);
  }

  private void add(
      Kind kind,
      String column,
      Rule rule,
      String name,
      Predicate<Line> fit,
      Function<Line, String> value) {
    boolean heading = UNTRACED.contains(rule) || column.equals("submitted_on");
    boolean many = kind == HOUSEHOLDS || kind == UNIT_REPORT || kind == ACTIVITIES;
    faults.add(
        new Fault(
            "%s.%s is \"%s\"".formatted(kind.code(), column, name),
            rule,
            many,
            bed -> {
              Line line =
                  bed.line(kind, l -> l.has(column) && fit.test(l) && !(heading && l.enveloped()));
              line.put(column, value.apply(line))
                  .become(UNTRACED.contains(rule) ? Fate.REJECTED_UNTRACED : Fate.REJECTED);
              return List.of(Expected.at(rule, line, column));
            }));
  }
}
