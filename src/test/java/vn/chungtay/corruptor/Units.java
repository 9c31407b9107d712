package vn.chungtay.corruptor;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.chungtay.scenario.CsvTable;
import vn.chungtay.submission.Kind;

/** The units of the sample, and who of them must send what by its campaign. */
record Units(List<Map<String, String>> rows) {
  private static final Set<String> WORKERS =
      Set.of("district", "agency", "front", "mass_organisation");

  /** The kinds in the order of the form. */
  static final List<Kind> KINDS = List.of(Kind.values());

  static Units of(String csv) {
    return new Units(CsvTable.of(csv).rows());
  }

  /** The codes of the units of a type that are in force at the end of a year. */
  List<String> at(String year, String type) {
    return rows.stream()
        .filter(row -> row.get("type").equals(type) && inForce(row, year + "-12-31"))
        .map(row -> row.get("code"))
        .toList();
  }

  private static boolean inForce(Map<String, String> row, String day) {
    boolean begun = row.get("valid_from").compareTo(day) <= 0;
    return begun && (row.get("valid_to").isEmpty() || row.get("valid_to").compareTo(day) >= 0);
  }

  /** All units in force at the end of a year. */
  List<Map<String, String>> at(String year) {
    return rows.stream().filter(row -> inForce(row, year + "-12-31")).toList();
  }

  /** The communes of a district at the end of a year. */
  List<String> communes(String district, String year) {
    return at(year).stream()
        .filter(row -> row.get("parent_code").equals(district))
        .map(row -> row.get("code"))
        .sorted(Comparator.naturalOrder())
        .toList();
  }

  /** The area of a unit at the end of a year. */
  String area(String code, String year) {
    return at(year).stream()
        .filter(row -> row.get("code").equals(code))
        .map(row -> row.get("area"))
        .findFirst()
        .orElse("");
  }

  /** Whether what a record belongs to was asked for. */
  boolean expected(Line line) {
    return at(line.period()).stream()
        .filter(unit -> unit.get("code").equals(line.unit()))
        .anyMatch(unit -> expected(unit, line.kind(), line.period()));
  }

  static boolean expected(Map<String, String> unit, Kind kind, String year) {
    return switch (kind) {
      case UNIT_REPORT, HOUSEHOLDS -> unit.get("type").equals("commune");
      case ACTIVITIES -> WORKERS.contains(unit.get("type")) && year.compareTo("2017") >= 0;
      case OBSTACLES, EXEMPLARS -> false;
    };
  }
}
