package vn.chungtay.input;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.chungtay.finding.Finding;
import vn.chungtay.finding.Rule;
import vn.chungtay.finding.Severity;
import vn.chungtay.submission.Column;
import vn.chungtay.submission.Kind;
import vn.chungtay.submission.Origin;
import vn.chungtay.submission.Wording;

/** Reads tables of text with a header and a delimiter. */
final class CsvRowReader implements RowReader {
  @Override
  public List<Finding> read(SourceFile file, ReadingOptions options, RowSink sink) {
    try (DecodedText text = DecodedText.of(file, options)) {
      text.byLine();
      LogicalLines lines = new LogicalLines(text);
      Optional<CsvHeader> first =
          CsvHeader.read(lines, names -> ColumnNames.known(CsvHeader.keys(names), options.kind()));
      if (first.isEmpty()) {
        sink.finding(Finding.ofFile(Rule.EMPTY_FILE, file.name(), ""));
        return List.of();
      }
      CsvHeader header = first.get();
      header.refuseTorn(file.name(), lines.closingLine());
      Optional<Kind> kind = options.kind().or(() -> ColumnNames.kind(header.keys()));
      if (kind.isEmpty()) {
        return List.of(unknownKind(file, header));
      }
      Header columns = new Header(kind.get(), header.names());
      List<Finding> flaws = flaws(file, header, columns);
      if (flaws.isEmpty()) {
        sink.layout(text.encoding(), String.valueOf(header.delimiter()));
        tellUnknown(file, header, columns, sink);
        new CsvRows(file.name(), columns, header.delimiter(), sink).read(lines, text);
      }
      return flaws;
    } catch (IOException e) {
      return List.of(WholeFileOut.finding(file, e));
    }
  }

  private static Finding unknownKind(SourceFile file, CsvHeader header) {
    Origin origin = new Origin(file.name(), header.line(), 0);
    return Finding.at(Rule.UNKNOWN_KIND, origin, "header", String.valueOf(header.names().size()));
  }

  private static List<Finding> flaws(SourceFile file, CsvHeader header, Header columns) {
    Origin origin = new Origin(file.name(), header.line(), 0);
    List<Finding> flaws = new ArrayList<>();
    columns.repeated().forEach(c -> flaws.add(flaw(Rule.DUPLICATE_COLUMN, origin, c)));
    flaws.addAll(new MissingColumns(columns, origin).told(columns.missing()));
    return flaws;
  }

  private static Finding flaw(Rule rule, Origin origin, Column column) {
    List<String> label = List.of(column.label());
    return new Finding(Severity.ERROR, rule, "", origin, "", "", column.name(), "", label);
  }

  private static void tellUnknown(SourceFile file, CsvHeader header, Header columns, RowSink sink) {
    UnknownNames unknown = new UnknownNames(file.name(), sink);
    boolean hidden = columns.kind() == Kind.HOUSEHOLDS && columns.holdsValues();
    for (String name : columns.unknown()) {
      unknown.add(columns.kind(), hidden ? Wording.MASK : name, header.line());
    }
    unknown.end();
    if (columns.unnamed() > 0) {
      String count = String.valueOf(columns.unnamed());
      Origin origin = new Origin(file.name(), header.line(), 0);
      sink.finding(Finding.at(Rule.UNKNOWN_COLUMN, origin, "unnamed", count));
    }
  }
}
