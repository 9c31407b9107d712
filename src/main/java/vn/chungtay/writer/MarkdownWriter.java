package vn.chungtay.writer;

import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.chungtay.report.Block;
import vn.chungtay.report.Cell;
import vn.chungtay.report.Chart;
import vn.chungtay.report.Report;
import vn.chungtay.report.Section;
import vn.chungtay.report.Table;

/** GitHub Markdown: what comes from outside is escaped, columns of numbers stand right. */
public final class MarkdownWriter implements ReportWriter {
  private static final int DEEPEST = 6;

  @Override
  public void write(Report report, OutputStream to) throws IOException {
    StringBuilder text = new StringBuilder();
    heading(text, 1, report.title());
    report.preface().forEach(paragraph -> paragraph(text, MarkdownText.start(paragraph)));
    report.sections().forEach(section -> section(text, 2, section));
    Writer out = Utf8.writer(to);
    out.append(text);
    out.flush();
  }

  private static void section(StringBuilder text, int level, Section section) {
    heading(text, level, section.title());
    section.blocks().forEach(block -> block(text, block));
    section.subsections().forEach(inner -> section(text, level + 1, inner));
  }

  private static void heading(StringBuilder text, int level, String title) {
    paragraph(text, "#".repeat(Math.min(level, DEEPEST)) + " " + MarkdownText.line(title));
  }

  private static void block(StringBuilder text, Block block) {
    if (block instanceof Block.Paragraph paragraph) {
      paragraph(text, MarkdownText.start(paragraph.text()));
    } else if (block instanceof Block.Points points) {
      points(text, points.items());
    } else if (block instanceof Table table) {
      table(text, table);
    } else if (block instanceof Chart chart && !chart.repeats()) {
      table(text, chart.table());
    }
  }

  private static void table(StringBuilder text, Table table) {
    if (!table.caption().isBlank()) {
      paragraph(text, "**" + MarkdownText.line(table.caption()) + "**");
    }
    List<Table.Heading> headings = table.headings();
    Stream<String> head =
        Stream.of(
            row(headings.stream().map(heading -> MarkdownText.broken(heading.text()))),
            row(headings.stream().map(MarkdownWriter::rule)));
    Stream<String> body =
        table.rows().stream()
            .map(row -> row(row.stream().map(Cell::shown).map(MarkdownText::broken)));
    paragraph(text, Stream.concat(head, body).collect(Collectors.joining("\n")));
    points(text, table.notes());
  }

  private static String rule(Table.Heading heading) {
    return heading.alignment() == Table.Alignment.END ? "---:" : "---";
  }

  private static String row(Stream<String> cells) {
    return cells.collect(Collectors.joining(" | ", "| ", " |"));
  }

  private static void points(StringBuilder text, List<String> items) {
    if (!items.isEmpty()) {
      paragraph(
          text,
          items.stream()
              .map(item -> "- " + MarkdownText.start(item))
              .collect(Collectors.joining("\n")));
    }
  }

  private static void paragraph(StringBuilder text, String lines) {
    text.append(text.isEmpty() ? "" : "\n").append(lines).append('\n');
  }
}
