package vn.chungtay.pipeline;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import vn.chungtay.finding.CannotRun;
import vn.chungtay.finding.Finding;
import vn.chungtay.finding.Sender;
import vn.chungtay.input.LineMark;
import vn.chungtay.input.LineMarks;
import vn.chungtay.input.Masking;
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
 * are read a second time for them, so that nothing personal is ever kept in between; a file that is
 * no longer what it was when it was judged stops the run.
 */
final class RejectedTables {
  private final Run run;
  private final Rejections rejections;
  private final Predicate<Sender> wanted;

  /** Those of some senders. */
  RejectedTables(Run run, Predicate<Sender> wanted) {
    this.run = run;
    this.rejections = run.intake().rejections();
    this.wanted = wanted;
  }

  /** The tables of the kinds of which a record was rejected. */
  List<OutputTable> tables() {
    List<OutputTable> tables = new ArrayList<>();
    for (Kind kind : Kind.values()) {
      if (!rejections.files(kind).isEmpty()) {
        tables.add(new OutputTable(name(kind), columns(kind), new Rows(kind)));
      }
    }
    return tables;
  }

  /** The name of the table of a kind. */
  static String name(Kind kind) {
    return "rejected/" + kind.code();
  }

  private static List<OutputColumn> columns(Kind kind) {
    List<OutputColumn> columns = new ArrayList<>();
    columns.add(
        OutputColumn.text("file", "the file the record came in, with its sheet behind a colon"));
    columns.add(
        OutputColumn.integer(
            "line", "the physical line on which it starts, or its row in the sheet"));
    columns.add(OutputColumn.text("rules", "the codes of the rules that rejected it"));
    for (Column column : kind.columns()) {
      columns.add(OutputColumn.text(column.name(), column.label()));
    }
    columns.add(OutputColumn.text("unparsed", "the cells of a record that fits no columns"));
    return columns;
  }

  /** The rows of one kind, made one by one while the files are read. */
  private final class Rows implements Iterable<List<String>> {
    private final Kind kind;

    Rows(Kind kind) {
      this.kind = kind;
    }

    @Override
    public void forEach(Consumer<? super List<String>> taker) {
      for (SourceFile file : run.sources().submissions()) {
        if (rejections.files(kind).contains(file.name())) {
          file.format()
              .reader()
              .read(
                  file,
                  run.context().reading(),
                  new Copier(
                      kind,
                      rejections.records(file.name(), wanted),
                      run.intake().files().file(file.name()).marks(),
                      taker));
          refuseOther(file);
        }
      }
    }

    @Override
    public Iterator<List<String>> iterator() {
      List<List<String>> all = new ArrayList<>();
      forEach(all::add);
      return all.iterator();
    }
  }

  /** Copies of anything but what was judged would be worse than none. */
  private void refuseOther(SourceFile file) {
    FileIntake.Taken taken = run.intake().files().file(file.name());
    boolean same =
        taken.stamp().surely(FileStamp.of(file)) || FileDigest.of(file).equals(taken.digest());
    if (!same) {
      throw CannotRun.environment("file_changed", file.name());
    }
  }

  /** Copies the rejected rows of one kind of one file. */
  private final class Copier implements RowSink {
    private final Kind copied;
    private final BitSet rejected;
    private final LineMarks marks;
    private final Consumer<? super List<String>> taker;

    Copier(Kind copied, BitSet rejected, LineMarks marks, Consumer<? super List<String>> taker) {
      this.copied = copied;
      this.rejected = rejected;
      this.marks = marks;
      this.taker = taker;
    }

    @Override
    public boolean wantsAll() {
      return false;
    }

    @Override
    public int nextWanted(int record) {
      int next = rejected.nextSetBit(record);
      return next < 0 ? Integer.MAX_VALUE : next;
    }

    @Override
    public Optional<LineMark> markBefore(int record) {
      return marks.before(record);
    }

    @Override
    public void row(Row row) {
      if (row.kind() == copied && rejected.get(row.origin().record())) {
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
      if (kind != copied || !rejected.get(origin.record())) {
        return;
      }
      List<String> masked = new ArrayList<>();
      kind.columns().forEach(column -> masked.add(""));
      masked.add(String.join(" | ", Masking.copiedBroken(kind, cells)));
      add(origin, masked);
    }

    private void add(Origin origin, List<String> cells) {
      List<String> line = new ArrayList<>();
      line.add(origin.table());
      line.add(String.valueOf(origin.line()));
      line.add(rejections.rules(origin));
      line.addAll(cells);
      taker.accept(line);
    }

    @Override
    public void finding(Finding finding) {
      // Told when the file was read first.
    }
  }
}
