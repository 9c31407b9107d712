package vn.chungtay.input;

import java.io.IOException;
import java.io.Reader;
import java.util.Arrays;

/**
 * The part of a text that is being looked at. Places are counted from its start, which moves on as
 * lines are dropped; the array behind it moves when more is read.
 */
final class TextBuffer {
  private static final int BLOCK = 1 << 13;

  private final Reader text;
  private char[] signs = new char[BLOCK];
  private int start;
  private int limit;
  private int lineEnd;
  private int lineNext;
  private boolean quoted;
  private boolean unended;

  TextBuffer(Reader text) {
    this.text = text;
  }

  /** Moves the start on. */
  void drop(int count) {
    start += count;
  }

  /**
   * Looks for the end of the physical line at a place.
   *
   * @param longest how many signs to look at before giving up
   * @return false when there is no line
   */
  boolean scan(int place, int longest) throws IOException {
    quoted = false;
    unended = false;
    int i = place;
    do {
      for (int end = limit - start; i < end; i++) {
        char c = signs[start + i];
        if (c > '"') {
          continue;
        }
        if (c == '\n' || c == '\r') {
          ended(i, c);
          return true;
        }
        quoted |= c == '"';
      }
      unended = i - place > longest;
    } while (!unended && fetch());
    lineEnd = i;
    lineNext = i;
    return i > place;
  }

  private void ended(int place, char c) throws IOException {
    lineEnd = place;
    lineNext = place + 1;
    boolean more = start + lineNext < limit || (c == '\r' && fetch());
    if (c == '\r' && more && signs[start + lineNext] == '\n') {
      lineNext++;
    }
  }

  /** Throws away the line at the start without holding it; where the next one starts. */
  int skipLine() throws IOException {
    do {
      start = limit;
    } while (scan(0, 0) && unended);
    return lineNext;
  }

  private boolean fetch() throws IOException {
    if (start > 0) {
      System.arraycopy(signs, start, signs, 0, limit - start);
      limit -= start;
      start = 0;
    }
    if (limit == signs.length) {
      signs = Arrays.copyOf(signs, 2 * limit);
    }
    int count = text.read(signs, limit, signs.length - limit);
    limit += Math.max(0, count);
    return count > 0;
  }

  char[] signs() {
    return signs;
  }

  /** How many signs are there. */
  int length() {
    return limit - start;
  }

  /** Where the array holds the start. */
  int start() {
    return start;
  }

  /** The place behind the last sign of the line that was scanned. */
  int lineEnd() {
    return lineEnd;
  }

  /** The place at which the line behind it starts. */
  int lineNext() {
    return lineNext;
  }

  /** Whether the line that was scanned has a quote. */
  boolean quoted() {
    return quoted;
  }

  /** Whether the search for its end was given up. */
  boolean unended() {
    return unended;
  }
}
