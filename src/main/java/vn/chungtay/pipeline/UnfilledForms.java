package vn.chungtay.pipeline;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import vn.chungtay.finding.Finding;
import vn.chungtay.input.ReadingOptions;
import vn.chungtay.input.Row;
import vn.chungtay.input.RowSink;
import vn.chungtay.input.SourceFile;
import vn.chungtay.submission.Column;
import vn.chungtay.submission.Kind;
import vn.chungtay.submission.Origin;

/** Tells forms in which nobody has written yet. */
final class UnfilledForms {
  /** No form is larger; what is larger is not looked into. */
  private static final long LARGEST = 1 << 18;

  /** What stands in a form before anybody fills it. */
  private static final Set<String> GIVEN =
      Set.of("unit_code", "period", "poor_opening", "near_poor_opening");

  private UnfilledForms() {}

  /** Whether a file is a form with no more in it than what it was sent with. */
  static boolean is(SourceFile file, ReadingOptions options) {
    if (file.obstacle().isPresent() || size(file) > LARGEST) {
      return false;
    }
    Writing writing = new Writing();
    List<Finding> out = file.format().reader().read(file, options, writing);
    return out.isEmpty() && !writing.found;
  }

  private static long size(SourceFile file) {
    try {
      return Files.size(file.path());
    } catch (IOException e) {
      return Long.MAX_VALUE;
    }
  }

  /** Whether anybody has written anything. */
  private static final class Writing implements RowSink {
    private boolean found;

    @Override
    public void row(Row row) {
      List<Column> columns = row.kind().columns();
      found |=
          IntStream.range(0, columns.size())
              .anyMatch(i -> !row.cell(i).isEmpty() && !GIVEN.contains(columns.get(i).name()));
    }

    @Override
    public void broken(Kind kind, Origin origin, List<String> cells, Finding finding) {
      found = true;
    }

    @Override
    public void finding(Finding finding) {
      // Only whether there is a record matters here; validate tells the rest.
    }
  }
}
