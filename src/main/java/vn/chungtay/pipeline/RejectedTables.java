package vn.chungtay.pipeline;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import vn.chungtay.finding.Finding;
import vn.chungtay.input.Masking;
import vn.chungtay.input.ReadingOptions;
import vn.chungtay.input.Row;
import vn.chungtay.input.RowSink;
import vn.chungtay.input.SourceFile;
import vn.chungtay.report.OutputColumn;
import vn.chungtay.report.OutputTable;
import vn.chungtay.submission.Column;
import vn.chungtay.submission.Kind;
import vn.chungtay.submission.Origin;

/**
 * The rejected records as they came, personal columns masked: one table for each kind. The files
 * are read a second time for them, so that nothing personal is ever kept in between.
 */
final class RejectedTables {
  private final List<SourceFile> files;
  private final ReadingOptions options;
  private final Rejections rejections;

  RejectedTables(List<SourceFile> files, ReadingOptions options, Rejections rejections) {
    this.files = files;
    this.options = options;
    this.rejections = rejections;
  }

  /** The tables of the kinds of which a record was rejected. */
  List<OutputTable> tables() {
    List<OutputTable> tables = new ArrayList<>();
    for (Kind kind : Kind.values()) {
      if (!rejections.files(kind).isEmpty()) {
        tables.add(new OutputTable("rejected/" + kind.code(), columns(kind), () -> rows(kind)));
      }
    }
    return tables;
  }

  private static List<OutputColumn> columns(Kind kind) {
    List<OutputColumn> columns = new ArrayList<>();
    columns.add(OutputColumn.text("file", "the file the record came in"));
    columns.add(OutputColumn.integer("line", "the physical line on which it starts"));
    columns.add(OutputColumn.text("rules", "the codes of the rules that rejected it"));
    for (Column column : kind.columns()) {
      columns.add(OutputColumn.text(column.name(), column.label()));
    }
    columns.add(OutputColumn.text("unparsed", "the cells of a record that fits no columns"));
    return columns;
  }

  private Iterator<List<String>> rows(Kind kind) {
    return files.stream()
        .filter(file -> rejections.files(kind).contains(file.name()))
        .flatMap(file -> rows(kind, file))
        .iterator();
  }

  private Stream<List<String>> rows(Kind kind, SourceFile file) {
    Copier copier = new Copier(kind);
    file.format().reader().read(file, options, copier);
    return copier.found.stream();
  }

  /** Copies the rejected rows of one kind of one file. */
  private final class Copier implements RowSink {
    private final Kind wanted;
    private final List<List<String>> found = new ArrayList<>();

    Copier(Kind wanted) {
      this.wanted = wanted;
    }

    @Override
    public void row(Row row) {
      if (row.kind() == wanted && rejections.contains(row.origin())) {
        List<String> cells = new ArrayList<>();
        for (int i = 0; i < row.kind().columns().size(); i++) {
          cells.add(Masking.copied(row, i));
        }
        cells.add("");
        add(row.origin(), cells);
      }
    }

    @Override
    public void broken(Kind kind, Origin origin, List<String> cells, Finding finding) {
      if (kind != wanted) {
        return;
      }
      List<String> copied = new ArrayList<>();
      kind.columns().forEach(column -> copied.add(""));
      copied.add(String.join(" | ", Masking.copiedBroken(kind, cells)));
      add(origin, copied);
    }

    private void add(Origin origin, List<String> cells) {
      List<String> line = new ArrayList<>();
      line.add(origin.file());
      line.add(String.valueOf(origin.line()));
      line.add(rejections.rules(origin));
      line.addAll(cells);
      found.add(line);
    }

    @Override
    public void finding(Finding finding) {
      // Told when the file was read first.
    }
  }
}
