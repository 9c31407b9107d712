package vn.chungtay.input;

/**
 * How much of a file is read at most, so that a bad one takes neither all memory nor all time; told
 * to users in {@code limits.md}.
 */
public final class Limits {
  /** The bytes of a packed file, unpacked, or of a pipe, unless the user allows more. */
  public static final long UNPACKED = 2L << 30;

  /** The bytes of a file of units. */
  static final long UNITS = 16L << 20;

  /**
   * The signs of one CSV record, of one JSON value, or of all names and values of a JSON record.
   */
  static final int RECORD = 1 << 20;

  /** The signs of all texts that the cells of a workbook share, 16 more for each. */
  static final int SHARED_TEXTS = 64 << 20;

  /** The rows of a sheet. */
  static final int ROWS = 1 << 20;

  /** The columns of a sheet. */
  static final int COLUMNS = 1 << 14;

  /** The physical lines of one CSV record. */
  static final int LINES = 1_000;

  /** The signs of one key of JSON. */
  static final int NAME = 10_000;

  /** The objects and arrays that JSON may have around a value. */
  static final int DEPTH = 50;

  private Limits() {}

  /** A number of bytes as it is written on the command line: {@code 2G}. */
  static String shown(long bytes) {
    String units = "KMGT";
    String unit = "";
    long count = bytes;
    for (int i = 0; i < units.length() && count % 1024 == 0; i++) {
      count /= 1024;
      unit = units.substring(i, i + 1);
    }
    return count + unit;
  }
}
