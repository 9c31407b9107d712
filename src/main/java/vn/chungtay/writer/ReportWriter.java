package vn.chungtay.writer;

import java.io.IOException;
import java.io.OutputStream;
import vn.chungtay.report.Report;

/** A format for the report that people read. The same report always gives the same bytes. */
public non-sealed interface ReportWriter extends FormatWriter {
  /** Writes one report; leaves the stream open, with nothing held back. */
  void write(Report report, OutputStream to) throws IOException;
}
