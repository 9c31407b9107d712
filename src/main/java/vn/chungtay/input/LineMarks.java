package vn.chungtay.input;

import java.util.Arrays;
import java.util.Optional;

/**
 * Where some records of a file start, so that a few of them are found again without reading the
 * others. Takes 16 bytes for every 64 records.
 */
public final class LineMarks {
  private static final int DISTANCE = 64;

  private int[] records = new int[4];
  private int[] lines = new int[4];
  private long[] offsets = new long[4];
  private int size;

  /** Marks some of the lines that come next in the file, where it is known where they start. */
  public void add(PlainLines plain) {
    for (int i = 0; i < plain.size(); i += DISTANCE) {
      plain.mark(i).ifPresent(this::add);
    }
  }

  private void add(LineMark mark) {
    if (size == records.length) {
      records = Arrays.copyOf(records, 2 * size);
      lines = Arrays.copyOf(lines, 2 * size);
      offsets = Arrays.copyOf(offsets, 2 * size);
    }
    records[size] = mark.record();
    lines[size] = mark.line();
    offsets[size] = mark.offset();
    size++;
  }

  /** The last mark at a record or before it. */
  public Optional<LineMark> before(int record) {
    int place = Arrays.binarySearch(records, 0, size, record);
    int last = place >= 0 ? place : -place - 2;
    return last < 0
        ? Optional.empty()
        : Optional.of(new LineMark(records[last], lines[last], offsets[last]));
  }
}
