package vn.chungtay.input;

import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The rows of one sheet that have anything in them, one after the other. */
final class SheetRows implements Closeable {
  /** What a cell without a value that a formula should have has. */
  static final String NO_VALUE = "";

  private final WorkbookParts parts;
  private final XmlElements xml;
  private final SharedTexts shared;
  private final DateStyles styles;
  private final SheetNumber numbers;
  private List<String> cells = new ArrayList<>();
  private Map<Integer, String> flaws = new HashMap<>();
  private int row;

  SheetRows(
      WorkbookParts parts, String path, SharedTexts shared, DateStyles styles, SheetNumber numbers)
      throws IOException {
    this.parts = parts;
    this.xml = parts.elements(path).orElseThrow(() -> parts.broken("workbook_broken"));
    this.shared = shared;
    this.styles = styles;
    this.numbers = numbers;
  }

  /** The next row; nothing at the end of the sheet. */
  Optional<SheetRow> next() throws IOException {
    while (xml.next() && !xml.ends("sheetData")) {
      if (xml.starts("row")) {
        SheetRow next = row();
        if (!next.blank()) {
          return Optional.of(next);
        }
      }
    }
    return Optional.empty();
  }

  private SheetRow row() throws IOException {
    String stated = xml.attribute("r");
    int number = stated.isEmpty() ? row + 1 : number(stated);
    if (number <= row || number > Limits.ROWS) {
      throw parts.broken("workbook_broken");
    }
    row = number;
    cells = new ArrayList<>(cells.size());
    flaws = new HashMap<>();
    while (xml.next() && !xml.ends("row")) {
      if (xml.starts("c")) {
        cell();
      }
    }
    return new SheetRow(row, cells, flaws);
  }

  private static int number(String digits) {
    boolean few = digits.length() < 9 && digits.chars().allMatch(c -> c >= '0' && c <= '9');
    return few ? Integer.parseInt(digits) : Integer.MAX_VALUE;
  }

  private void cell() throws IOException {
    String name = xml.attribute("r");
    int column = name.isEmpty() ? cells.size() : ColumnLetters.column(name);
    if (column < 0 || column >= Limits.COLUMNS) {
      throw parts.broken("workbook_broken");
    }
    String type = xml.attribute("t");
    boolean day = styles.day(xml.attribute("s"));
    Optional<String> value = Optional.empty();
    boolean formula = false;
    while (xml.next() && !xml.ends("c")) {
      if (xml.starts("v")) {
        value = Optional.of(xml.text());
      } else if (xml.starts("is")) {
        value = Optional.of(SharedTexts.text(xml, "is"));
      } else if (xml.starts("f")) {
        formula = true;
        xml.text();
      }
    }
    while (cells.size() <= column) {
      cells.add("");
    }
    if (type.equals("e")) {
      flaws.put(column, value.orElse("#"));
    } else if (formula && value.isEmpty()) {
      flaws.put(column, NO_VALUE);
    } else if (value.isPresent()) {
      cells.set(column, CellText.clean(text(value.get(), type, day)));
    }
  }

  private String text(String value, String type, boolean day) throws IOException {
    return switch (type) {
      case "s" -> shared.text(value).orElseThrow(() -> parts.broken("workbook_broken"));
      case "inlineStr" -> value;
      case "str" -> EscapedSigns.undone(value);
      case "b" -> value.equals("1") || value.equals("true") ? "true" : "false";
      case "d" -> value.length() > 10 && value.charAt(10) == 'T' ? value.substring(0, 10) : value;
      case "", "n" -> day ? numbers.day(value) : numbers.text(value);
      default -> throw parts.broken("workbook_broken");
    };
  }

  @Override
  public void close() throws IOException {
    xml.close();
  }
}
