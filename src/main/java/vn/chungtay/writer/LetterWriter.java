package vn.chungtay.writer;

import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.util.List;
import vn.chungtay.report.FindingGroup;
import vn.chungtay.report.Letter;

/** A letter as plain text in UTF-8. */
public final class LetterWriter {
  private final FindingsWriter findings = new FindingsWriter(false);

  /** Writes one; leaves the stream open, with nothing held back. */
  public void write(Letter letter, OutputStream to) throws IOException {
    Writer out = Utf8.writer(to);
    for (String line : letter.opening()) {
      FindingsWriter.line(out, "", line);
    }
    part("", letter.wrong(), out);
    part(letter.missingTitle(), letter.missing(), out);
    out.flush();
  }

  private void part(String title, List<FindingGroup> groups, Writer out) throws IOException {
    if (groups.isEmpty()) {
      return;
    }
    out.write('\n');
    if (!title.isEmpty()) {
      FindingsWriter.line(out, "", title);
    }
    findings.write(groups, out);
  }
}
