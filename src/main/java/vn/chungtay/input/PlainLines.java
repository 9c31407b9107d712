package vn.chungtay.input;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
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
  private static final int BYTES = 1 << 18;
  private static final int FEW_BYTES = 1 << 12;
  private static final int LINE = 1 << 6;

  /** What is behind the last line, so that several bytes may be looked at once. */
  private static final int REST = 1 << 7;

  private final String file;
  private final Header header;
  private final char delimiter;
  private final int firstRecord;
  private final Utf8Line signs = new Utf8Line();
  private byte[] bytes;
  private int[] ends;
  private int[] numbers;
  private int size;

  /**
   * No lines yet.
   *
   * @param firstRecord the number of the record that the first line will be
   * @param before how long the lines were that came together before these
   */
  PlainLines(String file, Header header, char delimiter, int firstRecord, int before) {
    // Whoever comes after many will be many, too.
    int expected = Math.min(Math.max(FEW_BYTES, 2 * before), BYTES + BYTES / 8);
    this.bytes = new byte[expected];
    this.ends = new int[expected / LINE];
    this.numbers = new int[expected / LINE];
    this.file = file;
    this.header = header;
    this.delimiter = delimiter;
    this.firstRecord = firstRecord;
  }

  /** Adds the current line, which is the next record of the file. */
  void add(LogicalLines lines) {
    String text = new String(lines.signs(), lines.from(), lines.to() - lines.from());
    byte[] line = text.getBytes(StandardCharsets.UTF_8);
    add(line, 0, line.length, lines.line());
  }

  /**
   * Adds a line of UTF-8 that is a part of some bytes.
   *
   * @param number that of the physical line
   */
  void add(byte[] from, int start, int end, int number) {
    int place = start(size);
    int length = end - start;
    if (place + length + REST > bytes.length) {
      bytes = Arrays.copyOf(bytes, Math.max(place + length + REST, 2 * bytes.length));
    }
    if (size == ends.length) {
      ends = Arrays.copyOf(ends, 2 * size);
      numbers = Arrays.copyOf(numbers, 2 * size);
    }
    System.arraycopy(from, start, bytes, place, length);
    ends[size] = place + length;
    numbers[size] = number;
    size++;
  }

  int start(int line) {
    return line == 0 ? 0 : ends[line - 1];
  }

  int size() {
    return size;
  }

  /** How many bytes they have. */
  int length() {
    return start(size);
  }

  boolean full() {
    return length() >= BYTES;
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
    Origin origin = new Origin(file, numbers[i], record(i));
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
    return numbers[i];
  }

  int record(int i) {
    return firstRecord + i;
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
