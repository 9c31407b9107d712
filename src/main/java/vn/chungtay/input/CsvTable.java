package vn.chungtay.input;

import java.io.IOException;
import java.util.List;
import vn.chungtay.finding.Finding;
import vn.chungtay.finding.Rule;
import vn.chungtay.submission.Origin;

/** The lines of a CSV table of any kind behind its header. */
final class CsvTable {
  private final String file;
  private final TableHeader header;
  private final int[][] fillers;
  private final CsvFields fields;
  private final HiddenRecord hidden;
  private final CellText texts;
  private final String[] cells;
  private final TableValues values;
  private final TableSink sink;
  private int record;

  CsvTable(String file, TableHeader header, char delimiter, TableValues values, TableSink sink) {
    this.file = file;
    this.header = header;
    this.fillers = header.fillers();
    this.fields = new CsvFields(delimiter);
    this.hidden = new HiddenRecord(delimiter, header.size(), 0);
    this.cells = new String[header.places().length];
    this.texts = new CellText(cells.length);
    this.values = values;
    this.sink = sink;
  }

  void read(LogicalLines lines) throws IOException {
    while (lines.next()) {
      if (!lines.blank()) {
        line(lines);
      }
    }
    if (record == 0) {
      sink.finding(Finding.ofFile(Rule.EMPTY_FILE, file, "header_only"));
    }
  }

  private void line(LogicalLines lines) throws IOException {
    record++;
    switch (lines.flaw()) {
      case TOO_LONG -> broken(lines, "too_long", Limits.RECORD);
      case TORN -> broken(lines, "swallowed", lines.closingLine());
      case OPEN_QUOTE -> broken(lines, "open_quote");
      case NONE -> whole(lines);
    }
  }

  private void whole(LogicalLines lines) throws IOException {
    values.begin();
    int found = fields.split(lines, this::take);
    if (hidden.likelyIn(lines)) {
      lines.backToSecond();
      broken(lines, "swallowed", lines.closingLine());
    } else if (found == header.size()) {
      values.take(new Origin(file, lines.line(), record), cells);
    } else if (found == CsvFields.BROKEN) {
      broken(lines, "quotes");
    } else {
      broken(lines, "fields", header.size(), found);
    }
  }

  private void take(int place, char[] signs, int from, int length) {
    if (place < fillers.length) {
      for (int column : fillers[place]) {
        if (!values.read(column, signs, from, length)) {
          cells[column] = texts.of(column, signs, from, length);
        }
      }
    }
  }

  private void broken(LogicalLines lines, String variant, int... arguments) {
    Origin origin = new Origin(file, lines.line(), record);
    String[] words = new String[arguments.length];
    for (int i = 0; i < words.length; i++) {
      words[i] = String.valueOf(arguments[i]);
    }
    sink.rejected(List.of(Finding.at(Rule.MALFORMED_ROW, origin, variant, words)));
  }
}
