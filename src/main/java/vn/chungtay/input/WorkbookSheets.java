package vn.chungtay.input;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.chungtay.finding.Finding;
import vn.chungtay.finding.Rule;
import vn.chungtay.finding.Severity;
import vn.chungtay.finding.Visible;
import vn.chungtay.submission.Column;
import vn.chungtay.submission.Kind;
import vn.chungtay.submission.Origin;

/** The sheets of one workbook: those with a table of ours are read, all others are told of. */
final class WorkbookSheets {
  private static final int FIRST_ROWS = 50;

  private final String file;
  private final WorkbookParts parts;
  private final ReadingOptions options;
  private final RowSink sink;
  private final List<Finding> flaws = new ArrayList<>();
  private final List<Finding> passed = new ArrayList<>();
  private final List<String> layout = new ArrayList<>();
  private boolean anyTable;
  private boolean anyText;
  private int records;

  WorkbookSheets(String file, WorkbookParts parts, ReadingOptions options, RowSink sink) {
    this.file = file;
    this.parts = parts;
    this.options = options;
    this.sink = sink;
  }

  /** Reads them all; why the whole file is out, or nothing. */
  List<Finding> read() throws IOException {
    WorkbookParts.Contents contents = parts.contents();
    SharedTexts shared = SharedTexts.of(parts, contents.strings());
    DateStyles styles = DateStyles.of(parts, contents.styles());
    SheetNumber numbers = new SheetNumber(contents.from1904(), options.numbers());
    for (WorkbookParts.SheetPart sheet : contents.sheets()) {
      try (SheetRows rows = new SheetRows(parts, sheet.path(), shared, styles, numbers)) {
        read(sheet, rows);
      }
    }
    sink.layout("XLSX: " + String.join(", ", layout), "");
    if (!flaws.isEmpty()) {
      return flaws;
    }
    if (!anyTable && anyText) {
      String count = String.valueOf(contents.sheets().size());
      return List.of(Finding.ofFile(Rule.UNKNOWN_KIND, file, "workbook", count));
    }
    passed.forEach(sink::finding);
    if (records == 0) {
      sink.finding(Finding.ofFile(Rule.EMPTY_FILE, file, anyTable ? "header_only" : ""));
    }
    return List.of();
  }

  private void read(WorkbookParts.SheetPart part, SheetRows rows) throws IOException {
    String name = UnknownNames.shown(Visible.line(part.name()));
    List<SheetRow> first = first(rows);
    Optional<SheetHead> head = SheetHead.find(first, options.kind());
    boolean ours = head.filter(SheetHead::convincing).isPresent();
    layout.add(
        name + (ours && !part.hidden() ? " (" + head.get().header().kind().code() + ")" : " (-)"));
    if (!ours || part.hidden()) {
      anyText |= !first.isEmpty() && !part.hidden();
      pass(part, name, first, head);
      return;
    }
    anyTable = true;
    SheetTable table = new SheetTable(file, name, head.get(), records, sink);
    List<Finding> wrong = table.flaws();
    flaws.addAll(wrong);
    if (wrong.isEmpty()) {
      table.read(first, rows);
      records = table.records();
    }
  }

  private static List<SheetRow> first(SheetRows rows) throws IOException {
    List<SheetRow> first = new ArrayList<>();
    for (int i = 0; i < FIRST_ROWS; i++) {
      Optional<SheetRow> row = rows.next();
      if (row.isEmpty()) {
        return first;
      }
      first.add(row.get());
    }
    return first;
  }

  /** Tells of a sheet that is not read, unless it is empty or part of a form of ours. */
  private void pass(
      WorkbookParts.SheetPart part, String name, List<SheetRow> first, Optional<SheetHead> head) {
    Origin origin = new Origin(file, new Origin.Sheet(name, Map.of()), 0, 0);
    boolean form = !first.isEmpty() && first.get(0).cell(0).contains(Kind.FORM_MARK);
    if (part.hidden() && head.filter(SheetHead::convincing).isPresent()) {
      passed.add(told(Severity.WARNING, origin, "sheet_hidden", head.get()));
    } else if (!part.hidden() && head.isPresent()) {
      passed.add(told(Severity.WARNING, origin, "sheet_partly", head.get()));
    } else if (!part.hidden() && !first.isEmpty() && !form) {
      passed.add(
          new Finding(
              Severity.INFO, Rule.UNKNOWN_KIND, "sheet", origin, "", "", "", "", List.of()));
    }
  }

  private static Finding told(Severity severity, Origin origin, String variant, SheetHead head) {
    String missing = head.missing().stream().map(Column::label).collect(Collectors.joining(", "));
    List<String> arguments = List.of(head.header().kind().code(), missing);
    return new Finding(severity, Rule.UNKNOWN_KIND, variant, origin, "", "", "", "", arguments);
  }
}
