package vn.chungtay.input;

import java.util.List;
import java.util.Map;

/**
 * A row of a sheet.
 *
 * @param number as the spreadsheet shows it, from 1
 * @param cells the clean texts from the first column on; empty where there is none
 * @param flaws what stands in the place of a value, by column: an error such as {@code #REF!}, or
 *     nothing at all behind a formula
 */
record SheetRow(int number, List<String> cells, Map<Integer, String> flaws) {
  SheetRow {
    cells = List.copyOf(cells);
    flaws = Map.copyOf(flaws);
  }

  /** The text in a column; empty beyond the last. */
  String cell(int column) {
    return column < cells.size() ? cells.get(column) : "";
  }

  boolean blank() {
    return flaws.isEmpty() && cells.stream().allMatch(String::isEmpty);
  }

  long length() {
    return cells.stream().mapToLong(String::length).sum();
  }
}
