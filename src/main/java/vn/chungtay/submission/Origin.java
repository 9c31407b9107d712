package vn.chungtay.submission;

/**
 * Where something stands in what was sent in.
 *
 * @param file the file's name relative to the campaign folder, {@code -} for standard input, empty
 *     when it concerns no file
 * @param line the physical line on which the record starts, 1-based; 0 when it concerns no line
 * @param record the number of the record within the file, 1-based; 0 when it concerns no record
 */
public record Origin(String file, int line, int record) implements Comparable<Origin> {
  /** What concerns no file at all, such as a submission that did not come. */
  public static final Origin NONE = new Origin("", 0, 0);

  public Origin {
    if (line < 0 || record < 0) {
      throw new IllegalArgumentException("expected line and record from 0");
    }
  }

  /** A whole file. */
  public static Origin of(String file) {
    return new Origin(file, 0, 0);
  }

  @Override
  public int compareTo(Origin other) {
    int byFile = file.compareTo(other.file);
    if (byFile != 0) {
      return byFile;
    }
    int byLine = Integer.compare(line, other.line);
    return byLine != 0 ? byLine : Integer.compare(record, other.record);
  }
}
