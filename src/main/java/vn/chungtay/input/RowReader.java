package vn.chungtay.input;

import java.util.List;
import vn.chungtay.finding.Finding;

/** Reads the rows of one format. Streams: what it holds does not grow with the file. */
public interface RowReader {
  /**
   * Hands every row of a file to a sink, in the order of the file.
   *
   * @return why the whole file is out: then the caller discards every row that the sink was handed
   *     from it; empty when the file stays
   */
  List<Finding> read(SourceFile file, ReadingOptions options, RowSink sink);
}
