package vn.chungtay.input;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import vn.chungtay.finding.Finding;
import vn.chungtay.finding.Rule;
import vn.chungtay.finding.Severity;
import vn.chungtay.submission.Column;
import vn.chungtay.submission.Kind;
import vn.chungtay.submission.Origin;
import vn.chungtay.submission.Wording;

/** The table in one sheet: what its header means, and its rows. */
final class SheetTable {
  /** Anything else might be somebody's name. */
  private static final Pattern ERROR = Pattern.compile("#[A-Z0-9/?!_]{1,20}");

  private final String file;
  private final SheetHead head;
  private final Header header;
  private final Origin.Sheet sheet;
  private final RowSink sink;
  private final Set<Integer> unnamed = new TreeSet<>();
  private int record;

  /**
   * A table none of whose rows is read yet.
   *
   * @param name of the sheet, as it may be shown
   * @param record how many records of the file came before
   */
  SheetTable(String file, String name, SheetHead head, int record, RowSink sink) {
    this.file = file;
    this.head = head;
    this.header = head.header();
    this.sheet = new Origin.Sheet(name, letters(head.header()));
    this.record = record;
    this.sink = sink;
  }

  private static Map<String, String> letters(Header header) {
    Map<String, String> letters = new HashMap<>();
    for (int i = 0; i < header.size(); i++) {
      if (header.known(i)) {
        letters.put(column(header, i).name(), ColumnLetters.of(i));
      }
    }
    return letters;
  }

  private static Column column(Header header, int place) {
    return header.kind().columns().get(header.position(place));
  }

  /** Why the whole file is out; nothing when the table can be read. */
  List<Finding> flaws() {
    List<Finding> flaws = new ArrayList<>();
    header.repeated().forEach(column -> flaws.add(flaw(Rule.DUPLICATE_COLUMN, column)));
    flaws.addAll(new MissingColumns(header, inHead()).told(head.missing()));
    return flaws;
  }

  private Finding flaw(Rule rule, Column column) {
    return new Finding(
        Severity.ERROR, rule, "", inHead(), "", "", column.name(), "", List.of(column.label()));
  }

  private Origin inHead() {
    return new Origin(file, sheet, head.line(), 0);
  }

  /** Hands on all rows: those read already, and those that are still to come. */
  void read(List<SheetRow> first, SheetRows more) throws IOException {
    tellUnknown();
    for (SheetRow row : first.subList(head.place() + 1, first.size())) {
      row(row);
    }
    for (Optional<SheetRow> row = more.next(); row.isPresent(); row = more.next()) {
      row(row.get());
    }
    if (!unnamed.isEmpty()) {
      String count = String.valueOf(unnamed.size());
      sink.finding(Finding.at(Rule.UNKNOWN_COLUMN, inHead(), "unnamed", count));
    }
  }

  /** How many records of the file there are up to the last row that was read. */
  int records() {
    return record;
  }

  private void tellUnknown() {
    UnknownNames unknown = new UnknownNames(file, sink);
    boolean hidden = header.kind() == Kind.HOUSEHOLDS && header.holdsValues();
    for (String name : header.unknown()) {
      unknown.add(header.kind(), hidden ? Wording.MASK : name, inHead());
    }
    unknown.end();
  }

  private void row(SheetRow row) {
    String[] cells = new String[header.kind().columns().size()];
    Arrays.fill(cells, "");
    boolean any = false;
    for (int i = 0; i < row.cells().size(); i++) {
      boolean named = i < header.size() && !header.names().get(i).isBlank();
      boolean filled = !row.cell(i).isEmpty() || row.flaws().containsKey(i);
      any |= named && filled;
      if (named && header.known(i)) {
        cells[header.position(i)] = row.cell(i);
      } else if (!named && filled) {
        unnamed.add(i);
      }
    }
    if (any) {
      record(row, cells);
    }
  }

  private void record(SheetRow row, String[] cells) {
    record++;
    Origin origin = new Origin(file, sheet, row.number(), record);
    Optional<Integer> flaw =
        row.flaws().keySet().stream()
            .filter(place -> place < header.size() && header.known(place))
            .sorted()
            .findFirst();
    if (row.length() > Limits.RECORD) {
      String longest = String.valueOf(Limits.RECORD);
      Finding finding = Finding.at(Rule.MALFORMED_ROW, origin, "too_long", longest);
      sink.broken(header.kind(), origin, List.of(), finding);
    } else if (flaw.isPresent()) {
      broken(row, origin, flaw.get());
    } else {
      head.defaults().forEach((name, value) -> fill(cells, name, value));
      sink.row(new Row(header.kind(), origin, cells));
    }
  }

  private void fill(String[] cells, String name, String value) {
    int position = header.kind().position(name).orElseThrow();
    cells[position] = cells[position].isEmpty() ? value : cells[position];
  }

  private void broken(SheetRow row, Origin origin, int place) {
    String error = row.flaws().get(place);
    Rule rule = Rule.MALFORMED_ROW;
    String variant = error.equals(SheetRows.NO_VALUE) ? "no_result" : "cell_error";
    Finding finding =
        new Finding(
            rule.severity(),
            rule,
            variant,
            origin,
            "",
            "",
            column(header, place).name(),
            "",
            List.of(ERROR.matcher(error).matches() ? error : "#"));
    sink.broken(header.kind(), origin, row.cells(), finding);
  }
}
