package vn.chungtay.input;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.chungtay.finding.CannotRun;

/** The rows of a CSV file that a run wrote, as it wrote them; never holds more than two. */
public final class ReportTable implements Iterator<List<String>>, Closeable {
  /** What a run writes before signs that a spreadsheet would take for a formula. */
  private static final Pattern GUARD =
      Pattern.compile("(?<![^;\\t\\n\\r])'(?=[=+@＝＋－＠\\t\\n\\r-])");

  private final Path file;
  private final Comparator<List<String>> order;
  private final DecodedText text;
  private final LogicalLines lines;
  private final CsvFields fields = new CsvFields(',');
  private int width;
  private Optional<List<String>> next = Optional.empty();

  private ReportTable(Path file, Comparator<List<String>> order) throws IOException {
    this.file = file;
    this.order = order;
    this.text =
        DecodedText.of(
            new SourceFile(file.toString(), file, SourceFormat.CSV, false), ReadingOptions.DEFAULT);
    this.lines = new LogicalLines(text);
    lines.delimiter(',');
  }

  /**
   * Opens a table.
   *
   * @param columns those that it must have
   * @param order in which every row must come behind the one before it
   * @throws CannotRun when it is not there, is not whole, or has other columns
   */
  public static ReportTable open(Path file, List<String> columns, Comparator<List<String>> order) {
    if (!Files.isRegularFile(file)) {
      throw CannotRun.configuration("compare.no_table", file.toString());
    }
    try {
      if (!endsWithALine(file)) {
        throw CannotRun.environment("compare.cut", file.toString());
      }
      ReportTable table = new ReportTable(file, order);
      table.begin(columns);
      return table;
    } catch (IOException e) {
      throw unreadable(file, e);
    }
  }

  private static boolean endsWithALine(Path file) throws IOException {
    try (FileChannel bytes = FileChannel.open(file)) {
      ByteBuffer last = ByteBuffer.allocate(1);
      return bytes.size() > 0 && bytes.read(last, bytes.size() - 1) == 1 && last.get(0) == '\n';
    }
  }

  private void begin(List<String> columns) throws IOException {
    width = columns.size();
    boolean begun = false;
    try {
      List<String> found = lines.next() ? cells() : List.of();
      if (!found.equals(columns)) {
        throw CannotRun.configuration(
            "compare.columns", file.toString(), String.join(",", columns), String.join(",", found));
      }
      next = read();
      begun = true;
    } finally {
      if (!begun) {
        text.close();
      }
    }
  }

  @Override
  public boolean hasNext() {
    return next.isPresent();
  }

  @Override
  public List<String> next() {
    List<String> row = next.orElseThrow(NoSuchElementException::new);
    try {
      next = read();
    } catch (IOException e) {
      throw unreadable(file, e);
    }
    if (next.isPresent() && order.compare(row, next.get()) >= 0) {
      throw wrong("compare.order");
    }
    return row;
  }

  private Optional<List<String>> read() throws IOException {
    if (!lines.next()) {
      return Optional.empty();
    }
    List<String> cells = lines.flaw() == LogicalLines.Flaw.NONE ? cells() : List.of();
    if (cells.size() != width) {
      throw wrong("compare.broken_row", String.valueOf(width), String.valueOf(cells.size()));
    }
    return Optional.of(cells);
  }

  private List<String> cells() throws IOException {
    List<String> cells = new ArrayList<>();
    int found =
        fields.split(
            lines, (place, signs, from, length) -> cells.add(unguarded(signs, from, length)));
    return found == CsvFields.BROKEN ? List.of() : cells;
  }

  private static String unguarded(char[] signs, int from, int length) {
    String cell = new String(signs, from, length);
    return cell.indexOf('\'') < 0 ? cell : GUARD.matcher(cell).replaceAll("");
  }

  private CannotRun wrong(String key, String... more) {
    List<String> arguments = new ArrayList<>(List.of(file.toString()));
    arguments.add(String.valueOf(lines.line()));
    arguments.addAll(List.of(more));
    return CannotRun.environment(key, arguments.toArray(String[]::new));
  }

  private static CannotRun unreadable(Path file, IOException reason) {
    return reason instanceof WholeFileOut
        ? CannotRun.environment("compare.not_text", file.toString())
        : CannotRun.environment("unreadable", file.toString()).because(reason);
  }

  @Override
  public void close() {
    try {
      text.close();
    } catch (IOException e) {
      throw unreadable(file, e);
    }
  }
}
