package vn.chungtay.scenario;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellAddress;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Sheet;

/** A workbook as another reader sees it, by sheets and the names of cells. */
final class WorkbookFigures {
  private static final Pattern RANGE = Pattern.compile("([A-Z]+[0-9]+)(?::([A-Z]+[0-9]+))?");
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private final Map<String, Map<String, Cell>> sheets = new LinkedHashMap<>();

  WorkbookFigures(byte[] workbook) throws IOException {
    try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(workbook))) {
      for (Sheet sheet : book.getSheets().toList()) {
        Map<String, Cell> cells = new LinkedHashMap<>();
        sheet
            .read()
            .forEach(
                row ->
                    row.stream()
                        .filter(cell -> cell != null)
                        .forEach(cell -> cells.put(cell.getAddress().toString(), cell)));
        sheets.put(sheet.getName(), cells);
      }
    }
  }

  List<String> names() {
    return List.copyOf(sheets.keySet());
  }

  /** The cells of a sheet, by name. */
  Map<String, Cell> cells(String sheet) {
    return sheets.get(sheet);
  }

  /** The cells of the first row in which some column holds a text. */
  List<Cell> row(String sheet, String text) {
    Cell found =
        cells(sheet).values().stream()
            .filter(cell -> cell.getText().strip().equals(text))
            .findFirst()
            .orElseThrow(() -> new AssertionError("no " + text + " in " + sheet));
    return cells(sheet).values().stream()
        .filter(cell -> cell.getAddress().getRow() == found.getAddress().getRow())
        .toList();
  }

  /** The cells that hold formulas. */
  List<Cell> formulas(String sheet) {
    return cells(sheet).values().stream()
        .filter(cell -> cell.getType() == CellType.FORMULA)
        .toList();
  }

  /** The number in a cell, computed or not. */
  static Optional<BigDecimal> number(Cell cell) {
    boolean number = cell.getType() == CellType.NUMBER || cell.getType() == CellType.FORMULA;
    return number ? Optional.of(new BigDecimal(cell.getRawValue())) : Optional.empty();
  }

  /** What a formula comes to, worked out from the cells it names. */
  BigDecimal computed(String sheet, String formula) {
    if (formula.startsWith("100*")) {
      String[] names = formula.substring("100*".length()).split("/");
      return HUNDRED
          .multiply(value(sheet, names[0]))
          .divide(value(sheet, names[1]), MathContext.DECIMAL64);
    }
    if (!formula.startsWith("SUM(")) {
      throw new AssertionError("what is " + formula);
    }
    BigDecimal sum = BigDecimal.ZERO;
    Matcher range = RANGE.matcher(formula.substring("SUM(".length()));
    while (range.find()) {
      for (String name : between(range.group(1), range.group(2))) {
        sum = sum.add(value(sheet, name));
      }
    }
    return sum;
  }

  private BigDecimal value(String sheet, String cell) {
    return number(cells(sheet).get(cell)).orElseThrow();
  }

  private static List<String> between(String first, String last) {
    CellAddress from = new CellAddress(first);
    CellAddress to = last == null ? from : new CellAddress(last);
    List<String> names = new ArrayList<>();
    for (int row = from.getRow(); row <= to.getRow(); row++) {
      names.add(new CellAddress(row, from.getColumn()).toString());
    }
    return names;
  }
}
