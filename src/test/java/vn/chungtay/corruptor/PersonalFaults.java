package vn.chungtay.corruptor;

import static vn.chungtay.finding.Rule.DUPLICATE_HOUSEHOLD;
import static vn.chungtay.finding.Rule.INVALID_CODE;
import static vn.chungtay.finding.Rule.INVALID_DATE;
import static vn.chungtay.finding.Rule.INVALID_NUMBER;
import static vn.chungtay.finding.Rule.INVALID_PERIOD;
import static vn.chungtay.finding.Rule.MALFORMED_ROW;
import static vn.chungtay.finding.Rule.OUT_OF_RANGE;
import static vn.chungtay.finding.Rule.UNKNOWN_UNIT;
import static vn.chungtay.submission.Kind.HOUSEHOLDS;

import java.util.List;
import vn.chungtay.finding.Rule;

/** Households with a name or an id number, where it belongs and where it does not. */
final class PersonalFaults {
  /** What may stand in nothing that is printed or written. */
  static final List<String> SECRETS = List.of("Bí Mật", "079186001234");

  private static final String NAME = "Nguyễn Thị Bí Mật";
  private static final String ID_NUMBER = "079186001234";

  private PersonalFaults() {}

  static List<Fault> all() {
    return List.of(
        named("members", INVALID_NUMBER),
        named("income_per_capita", INVALID_NUMBER),
        named("weight", INVALID_NUMBER),
        named("status", INVALID_CODE),
        named("head_gender", INVALID_CODE),
        named("poor_type", INVALID_CODE),
        named("ethnicity", INVALID_CODE),
        named("deprived_water", INVALID_CODE),
        named("submitted_on", INVALID_DATE),
        named("period", INVALID_PERIOD),
        named("unit_code", UNKNOWN_UNIT),
        put("members", ID_NUMBER, OUT_OF_RANGE),
        put("income_per_capita", ID_NUMBER, OUT_OF_RANGE),
        put("income_per_capita", "079.186.001.234", INVALID_NUMBER),
        put("status", "số " + ID_NUMBER, INVALID_CODE),
        Fault.once("a name behind the last field", MALFORMED_ROW, PersonalFaults::broken),
        Fault.once(
            "a name and a number in their columns", DUPLICATE_HOUSEHOLD, PersonalFaults::twice));
  }

  private static Fault named(String column, Rule rule) {
    return put(column, NAME, rule);
  }

  private static Fault put(String column, String value, Rule rule) {
    boolean untraced = rule == INVALID_PERIOD || rule == UNKNOWN_UNIT;
    return Fault.once(
        "households.%s is \"%s\"".formatted(column, value),
        rule,
        bed -> {
          Line line = bed.line(HOUSEHOLDS, l -> l.has(column) && !l.enveloped());
          line.put(column, value).become(untraced ? Fate.REJECTED_UNTRACED : Fate.REJECTED);
          return List.of(Expected.at(rule, line, column));
        });
  }

  private static List<Expected> broken(Bed bed) {
    Line line = bed.line(HOUSEHOLDS, l -> !l.json());
    line.write((line.text() + ",;\t" + NAME + ",;\t" + ID_NUMBER)).become(Fate.REJECTED_UNTRACED);
    return List.of(Expected.at(MALFORMED_ROW, line, ""));
  }

  private static List<Expected> twice(Bed bed) {
    Line line = bed.line(HOUSEHOLDS, l -> true);
    Line copy = Again.BEHIND.copy(bed, line);
    copy.put("head_name", NAME).put("head_id_number", ID_NUMBER);
    return List.of(
        Expected.at(DUPLICATE_HOUSEHOLD, line.become(Fate.REJECTED), "household_id"),
        Expected.at(DUPLICATE_HOUSEHOLD, copy.become(Fate.REJECTED), "household_id"));
  }
}
