package vn.chungtay.input;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Optional;
import vn.chungtay.finding.Finding;

/** Reads the tables in the sheets of a workbook. */
final class XlsxRowReader implements RowReader {
  private static final int START = 8;

  @Override
  public List<Finding> read(SourceFile file, ReadingOptions options, RowSink sink) {
    try {
      refuseOthers(file, options);
      try (WorkbookParts parts = WorkbookParts.open(file, options.mostUnpacked())) {
        return new WorkbookSheets(file.name(), parts, options, sink).read();
      }
    } catch (IOException e) {
      return List.of(WholeFileOut.finding(file, e));
    }
  }

  /** What only looks like a workbook by its name, is of another time, or cannot be opened. */
  private static void refuseOthers(SourceFile file, ReadingOptions options) throws IOException {
    if (file.gzip()) {
      throw new WholeFileOut(XmlElements.broken(file.name(), "workbook_packed"));
    }
    try (InputStream bytes = file.open(options.mostUnpacked())) {
      Optional<String> kind = Signature.of(ByteBuffer.wrap(bytes.readNBytes(START)));
      if (kind.isEmpty()) {
        throw new WholeFileOut(XmlElements.broken(file.name(), "no_workbook"));
      }
      if (!kind.get().equals("workbook")) {
        String variant = kind.get().equals("old_office") ? "workbook_old" : "is_" + kind.get();
        throw new WholeFileOut(XmlElements.broken(file.name(), variant));
      }
    }
  }
}
