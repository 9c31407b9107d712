package vn.chungtay.input;

import java.util.Arrays;
import java.util.List;
import java.util.function.IntPredicate;
import vn.chungtay.finding.Finding;
import vn.chungtay.finding.Rule;
import vn.chungtay.submission.Kind;
import vn.chungtay.submission.Origin;

/**
 * Lines of one CSV file of which each is a record by itself: no quote, no doubt where it ends, not
 * blank. Once filled it may be read later and by another thread.
 */
public final class PlainLines {
  private static final int SIGNS = 1 << 18;
  private static final int FEW_SIGNS = 1 << 12;
  private static final int FEW_RECORDS = 1000;
  private static final int LINE = 1 << 6;

  private final String file;
  private final Header header;
  private final char delimiter;
  private final int firstRecord;
  private char[] signs;
  private int[] ends;
  private int[] numbers;
  private int size;

  /**
   * No lines yet.
   *
   * @param firstRecord the number of the record that the first line will be
   */
  PlainLines(String file, Header header, char delimiter, int firstRecord) {
    // Whoever comes after many lines of a file will be many, too.
    int expected = firstRecord < FEW_RECORDS ? FEW_SIGNS : SIGNS + SIGNS / 8;
    this.signs = new char[expected];
    this.ends = new int[expected / LINE];
    this.numbers = new int[expected / LINE];
    this.file = file;
    this.header = header;
    this.delimiter = delimiter;
    this.firstRecord = firstRecord;
  }

  /** Adds the current line, which is the next record of the file. */
  void add(LogicalLines lines) {
    int start = size == 0 ? 0 : ends[size - 1];
    int length = lines.to() - lines.from();
    if (start + length > signs.length) {
      signs = Arrays.copyOf(signs, Math.max(start + length, 2 * signs.length));
    }
    if (size == ends.length) {
      ends = Arrays.copyOf(ends, 2 * size);
      numbers = Arrays.copyOf(numbers, 2 * size);
    }
    System.arraycopy(lines.signs(), lines.from(), signs, start, length);
    ends[size] = start + length;
    numbers[size] = lines.line();
    size++;
  }

  boolean full() {
    return size > 0 && ends[size - 1] >= SIGNS;
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
    int[] bounds = new int[header.size() + 1];
    for (int i = 0; i < size; i++) {
      if (!wanted.test(firstRecord + i)) {
        continue;
      }
      int from = i == 0 ? 0 : ends[i - 1];
      Origin origin = new Origin(file, numbers[i], firstRecord + i);
      int found = CsvFields.bounds(signs, from, ends[i], delimiter, bounds);
      if (found == header.size()) {
        taker.cells(origin, signs, bounds);
      } else {
        String expected = String.valueOf(header.size());
        taker.broken(
            origin,
            CsvFields.plain(signs, from, ends[i], delimiter),
            Finding.at(Rule.MALFORMED_ROW, origin, "fields", expected, String.valueOf(found)));
      }
    }
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
