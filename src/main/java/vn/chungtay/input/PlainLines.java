package vn.chungtay.input;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import vn.chungtay.finding.Finding;
import vn.chungtay.finding.Rule;
import vn.chungtay.submission.AlikeHouseholds;
import vn.chungtay.submission.Kind;
import vn.chungtay.submission.Origin;

/**
 * Lines of one CSV file of which each is a record by itself: no quote, no doubt where it ends, not
 * blank. Once filled it may be read later and by another thread.
 */
public final class PlainLines {
  /** What is behind the last line, so that several bytes may be looked at once. */
  static final int REST = 1 << 7;

  /** Instead of an offset in the file. */
  private static final long UNKNOWN = -1;

  private static final int MOST_BYTES = 1 << 18;

  private final String file;
  private final Header header;
  private final char delimiter;
  private final LineMark first;
  private final Utf8Line signs = new Utf8Line();
  private final int start;
  private byte[] bytes;
  private int[] ends;
  private int size;

  /**
   * Lines that stand in some bytes of UTF-8 one after the other, each with a line break behind it.
   *
   * @param first where the first of them stands in the file
   * @param bytes {@link #REST} more than the lines need
   * @param start of the first line
   * @param ends the place of the line break behind each line
   */
  PlainLines(
      String file,
      Header header,
      char delimiter,
      LineMark first,
      byte[] bytes,
      int start,
      int[] ends) {
    this.file = file;
    this.header = header;
    this.delimiter = delimiter;
    this.first = first;
    this.bytes = bytes;
    this.start = start;
    this.ends = ends;
    this.size = ends.length;
  }

  /**
   * No lines yet; those that were decoded may be added, of which nobody knows any more where they
   * stand in the file.
   *
   * @param record the number of the record that the first one will be
   * @param number that of the physical line
   */
  static PlainLines decoded(String file, Header header, char delimiter, int record, int number) {
    LineMark first = new LineMark(record, number, UNKNOWN);
    return new PlainLines(file, header, delimiter, first, new byte[REST], 0, new int[0]);
  }

  /** Where a line starts in the file, if that is known. */
  Optional<LineMark> mark(int i) {
    return first.offset() == UNKNOWN
        ? Optional.empty()
        : Optional.of(new LineMark(record(i), number(i), first.offset() + start(i) - start));
  }

  /** Whether the current line, which is the next record of the file, may be added. */
  boolean continues(LogicalLines lines) {
    return lines.line() == number(size) && start(size) < MOST_BYTES;
  }

  /** Adds the current line. */
  void add(LogicalLines lines) {
    String text = new String(lines.signs(), lines.from(), lines.to() - lines.from());
    byte[] line = (text + '\n').getBytes(StandardCharsets.UTF_8);
    int place = start(size);
    int end = place + line.length;
    if (end + REST > bytes.length) {
      bytes = Arrays.copyOf(bytes, Math.max(end + REST, 2 * bytes.length));
    }
    if (size == ends.length) {
      ends = Arrays.copyOf(ends, 2 * size + 1);
    }
    System.arraycopy(line, 0, bytes, place, line.length);
    ends[size] = end - 1;
    size++;
  }

  int start(int line) {
    return line == 0 ? start : PlainBytes.next(bytes, ends[line - 1]);
  }

  int size() {
    return size;
  }

  /** Takes the lines apart, in their order. */
  interface Taker {
    /**
     * A line with a cell for each column of the header.
     *
     * @param bounds where each cell ends, behind where the first starts
     */
    void cells(Origin origin, char[] signs, int[] bounds);

    /** A line with fewer or more. */
    void broken(Origin origin, List<String> cells, Finding finding);
  }

  void each(Taker taker) {
    each(taker, record -> true);
  }

  private void each(Taker taker, IntPredicate wanted) {
    for (int i = 0; i < size; i++) {
      if (wanted.test(record(i))) {
        one(i, taker);
      }
    }
  }

  /** Takes one line apart. */
  void one(int i, Taker taker) {
    signs.decode(bytes, start(i), ends[i]);
    int[] bounds = new int[header.size() + 1];
    Origin origin = new Origin(file, number(i), record(i));
    int found = CsvFields.bounds(signs.signs(), 0, signs.length(), delimiter, bounds);
    if (found == header.size()) {
      taker.cells(origin, signs.signs(), bounds);
    } else {
      String expected = String.valueOf(header.size());
      taker.broken(
          origin,
          CsvFields.plain(signs.signs(), 0, signs.length(), delimiter),
          Finding.at(Rule.MALFORMED_ROW, origin, "fields", expected, String.valueOf(found)));
    }
  }

  /**
   * Finds the cells of a line among the {@link #bytes}, as {@link CsvFields#bounds} does.
   *
   * @param last how many bytes at the end of the line are left out
   */
  int bounds(int i, int last, int[] bounds) {
    return CsvFields.bounds(bytes, start(i), ends[i] - last, (byte) delimiter, bounds);
  }

  int end(int i) {
    return ends[i];
  }

  char delimiter() {
    return delimiter;
  }

  byte[] bytes() {
    return bytes;
  }

  /** The number of the physical line. */
  int number(int i) {
    return first.line() + i;
  }

  int record(int i) {
    return first.record() + i;
  }

  /** Room for as many households as there are lines. */
  AlikeHouseholds households() {
    return new AlikeHouseholds(file, bytes, size);
  }

  /** Hands on the lines whose records are wanted as rows. */
  public void rows(RowSink sink, IntPredicate wanted) {
    String[] blank = new String[kind().columns().size()];
    Arrays.fill(blank, "");
    CellText texts = new CellText(blank.length);
    each(
        new Taker() {
          @Override
          public void cells(Origin origin, char[] text, int[] bounds) {
            String[] cells = blank.clone();
            for (int place = 0; place < header.size(); place++) {
              if (header.known(place)) {
                int position = header.position(place);
                int length = bounds[place + 1] - 1 - bounds[place];
                cells[position] = texts.of(position, text, bounds[place], length);
              }
            }
            sink.row(new Row(kind(), origin, cells));
          }

          @Override
          public void broken(Origin origin, List<String> cells, Finding finding) {
            sink.broken(kind(), origin, cells, finding);
          }
        },
        wanted);
  }

  Header header() {
    return header;
  }

  Kind kind() {
    return header.kind();
  }
}
