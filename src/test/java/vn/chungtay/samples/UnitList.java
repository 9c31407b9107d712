package vn.chungtay.samples;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The org units of the province, read from the campaign folder's hand-made units.csv. */
final class UnitList {
  private final List<SampleUnit> rows;

  private UnitList(List<SampleUnit> rows) {
    this.rows = rows;
  }

  static UnitList read(Path file) throws IOException {
    List<String> lines = Files.readAllLines(file);
    return new UnitList(lines.stream().skip(1).map(UnitList::unit).toList());
  }

  private static SampleUnit unit(String line) {
    List<String> cells = cells(line);
    return new SampleUnit(
        cells.get(0),
        cells.get(1),
        cells.get(2),
        cells.get(3),
        cells.get(4).equals("urban"),
        cells.get(5).equals("1"),
        cells.get(8),
        cells.get(9),
        cells.get(10).isEmpty() ? List.of() : List.of(cells.get(10).split(";")));
  }

  private static List<String> cells(String line) {
    List<String> cells = new ArrayList<>();
    StringBuilder cell = new StringBuilder();
    boolean quoted = false;
    for (char c : line.toCharArray()) {
      if (c == '"') {
        quoted = !quoted;
      } else if (c == ',' && !quoted) {
        cells.add(cell.toString());
        cell.setLength(0);
      } else {
        cell.append(c);
      }
    }
    cells.add(cell.toString());
    return cells;
  }

  /** The communes in force on the last day of the year, by code. */
  List<SampleUnit> communes(int year) {
    return inForce(year, "commune");
  }

  List<SampleUnit> districts(int year) {
    return inForce(year, "district");
  }

  /** The bodies at provincial level: agencies, the front, mass organisations, organisations. */
  List<SampleUnit> bodies() {
    List<String> territories = List.of("province", "district", "commune");
    return rows.stream().filter(unit -> !territories.contains(unit.type())).toList();
  }

  /** The unit of that code on the last day of the year; there must be one. */
  SampleUnit get(String code, int year) {
    return rows.stream()
        .filter(unit -> unit.code().equals(code) && unit.isInForceOn(year + "-12-31"))
        .findFirst()
        .orElseThrow();
  }

  private List<SampleUnit> inForce(int year, String type) {
    return rows.stream()
        .filter(unit -> unit.isA(type) && unit.isInForceOn(year + "-12-31"))
        .sorted(Comparator.comparing(SampleUnit::code))
        .toList();
  }
}
