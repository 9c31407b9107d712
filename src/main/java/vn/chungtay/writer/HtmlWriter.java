package vn.chungtay.writer;

import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import vn.chungtay.report.Report;

/** One page of HTML that needs nothing else: style, script and pictures are in it. */
public final class HtmlWriter implements ReportWriter {
  @Override
  public void write(Report report, OutputStream to) throws IOException {
    Writer out = Utf8.writer(to);
    out.append(HtmlPage.of(report));
    out.flush();
  }
}
