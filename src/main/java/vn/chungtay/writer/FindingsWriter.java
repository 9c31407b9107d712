package vn.chungtay.writer;

import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.util.List;
import java.util.Map;
import vn.chungtay.report.FindingGroup;

/**
 * Findings as plain text: each rule has a heading behind {@code #}, and each finding is a line as
 * compilers print it, which editors can follow. What stands between is indented.
 */
public final class FindingsWriter {
  private static final String INDENT = "    ";
  private static final String PLAIN = "\u001B[0m";
  private static final Map<String, String> COLORS =
      Map.of("error", "\u001B[31m", "warning", "\u001B[33m", "info", "\u001B[36m");

  private final boolean colored;

  public FindingsWriter(boolean colored) {
    this.colored = colored;
  }

  /** Writes some groups; leaves the stream open, with nothing held back. */
  public void write(List<FindingGroup> groups, OutputStream to) throws IOException {
    Writer out = Utf8.writer(to);
    write(groups, out);
    out.flush();
  }

  void write(List<FindingGroup> groups, Writer out) throws IOException {
    String gap = "";
    for (FindingGroup group : groups) {
      out.write(gap);
      write(group, out);
      gap = "\n";
    }
  }

  private void write(FindingGroup group, Writer out) throws IOException {
    String severity = severity(group);
    line(out, "# " + severity + " " + group.rule() + " (" + group.count() + "): ", group.title());
    indented(out, group.hint());
    for (FindingGroup.Line line : group.lines()) {
      String place = line.place().isEmpty() ? "" : FindingGroup.visible(line.place()) + ": ";
      line(out, place + severity + ": ", line.message() + " [" + group.rule() + "]");
      indented(out, line.hint());
    }
    indented(out, group.more());
  }

  private String severity(FindingGroup group) {
    return colored
        ? COLORS.get(group.severity()) + group.severityWord() + PLAIN
        : group.severityWord();
  }

  private static void indented(Writer out, String text) throws IOException {
    if (!text.isEmpty()) {
      line(out, INDENT, text);
    }
  }

  static void line(Writer out, String start, String text) throws IOException {
    out.write(start);
    out.write(FindingGroup.visible(text));
    out.write('\n');
  }
}
