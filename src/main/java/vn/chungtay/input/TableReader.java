package vn.chungtay.input;

import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import vn.chungtay.finding.CannotRun;
import vn.chungtay.finding.Finding;
import vn.chungtay.finding.Rule;

/** Reads some columns of a table of any kind, from CSV or JSON. */
public final class TableReader {
  private final SourceFile file;
  private final ReadingOptions options;
  private final List<TableColumn> columns;
  private final TableSink sink;

  private TableReader(
      SourceFile file, ReadingOptions options, List<TableColumn> columns, TableSink sink) {
    this.file = file;
    this.options = options;
    this.columns = columns;
    this.sink = sink;
  }

  /**
   * Hands on every record of a table.
   *
   * @return why the whole file is out: then what the sink was handed counts for nothing
   * @throws CannotRun when the table has not got the columns, or one of labels is personal
   */
  public static List<Finding> read(
      SourceFile file, ReadingOptions options, List<TableColumn> columns, TableSink sink) {
    columns.stream()
        .filter(column -> column.content() == TableColumn.Content.LABEL)
        .forEach(TableHeader::refusePersonal);
    try {
      new TableReader(file, options, columns, sink).read();
      return List.of();
    } catch (IOException e) {
      return List.of(WholeFileOut.finding(file, e));
    }
  }

  private void read() throws IOException {
    if (file.format() == SourceFormat.XLSX) {
      throw CannotRun.configuration("measure.workbook", file.name());
    }
    TableValues values = new TableValues(columns, options.numbers(), sink);
    try (DecodedText text = DecodedText.of(file, options)) {
      if (file.format() == SourceFormat.JSON) {
        json(text, values);
      } else {
        csv(text, values);
      }
    }
  }

  private void csv(DecodedText text, TableValues values) throws IOException {
    LogicalLines lines = new LogicalLines(text);
    Optional<CsvHeader> header =
        CsvHeader.read(lines, names -> TableHeader.of(columns, names).known());
    if (header.isEmpty()) {
      sink.finding(Finding.ofFile(Rule.EMPTY_FILE, file.name(), ""));
      return;
    }
    header.get().refuseTorn(file.name(), lines.closingLine());
    TableHeader found = TableHeader.whole(columns, header.get().names(), file.name());
    new CsvTable(file.name(), found, header.get().delimiter(), values, sink).read(lines);
  }

  private void json(DecodedText text, TableValues values) throws IOException {
    try (JsonParser parser = JsonRowReader.parser(text)) {
      new JsonTable(file.name(), parser, columns, options, values, sink).read();
    }
  }
}
