package vn.chungtay.input;

/**
 * Physical lines that all start within quotes when the first of them does. Each of these lines may
 * open a quote when it is read by itself, and none needs to search the others again for its end.
 * Places are counted from the start of the current line.
 */
final class QuotedRun {
  private int end;
  private int length;
  private int lines;
  private boolean closed;
  private int tries;

  void forget() {
    end = 0;
  }

  /** Begins anew behind the current line. */
  void begin(int place) {
    end = place;
    lines = 1;
    closed = false;
    tries = 0;
  }

  /** Adds the physical line that ends at a place, with its line break. */
  void add(int lineEnd, int next, boolean closes) {
    length = lineEnd;
    end = next;
    lines++;
    closed = closes;
  }

  /** The current line moves on. */
  void drop(int signs, int physicalLines) {
    end = Math.max(0, end - signs);
    length -= signs;
    lines -= physicalLines;
  }

  /** Takes note that the current line and those up to the end are not one record. */
  void tried() {
    tries++;
  }

  int tries() {
    return tries;
  }

  /** Where the line behind the last starts; 0 when nothing is known. */
  int end() {
    return end;
  }

  /** Where the last line ends, without its line break. */
  int length() {
    return length;
  }

  /** How many lines there are, with the current one. */
  int lines() {
    return lines;
  }

  /** Whether the last line closes the quotes. */
  boolean closed() {
    return closed;
  }
}
