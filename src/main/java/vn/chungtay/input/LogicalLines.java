package vn.chungtay.input;

import java.io.IOException;
import java.io.Reader;

/**
 * Divides a text into the lines that hold one record each: a quoted line break does not end one.
 *
 * <p>A quote opens only at the start of a field. When it is not closed within {@value #MOST_LINES}
 * lines or {@value #MOST_QUOTED} signs, its physical line is a line of its own, and so the lines
 * behind it are not lost.
 */
final class LogicalLines {
  /** The longest physical line that is held. */
  static final int LONGEST = 1 << 22;

  private static final int MOST_LINES = 1_000;
  private static final int MOST_QUOTED = 1 << 20;

  /** What is wrong with a line. */
  enum Flaw {
    NONE,
    OPEN_QUOTE,
    TOO_LONG
  }

  private final TextBuffer text;
  private char delimiter = QuoteState.ANY;
  private int line = 1;
  private int lines;
  private int length;
  private int next;
  private int firstLength;
  private int firstNext;
  private Flaw flaw = Flaw.NONE;

  LogicalLines(Reader text) {
    this.text = new TextBuffer(text);
  }

  /** Says what stands between fields, so that the start of a field can be told. */
  void delimiter(char delimiter) {
    this.delimiter = delimiter;
  }

  /** Goes to the next line; false at the end of the text. */
  boolean next() throws IOException {
    text.drop(next);
    line += lines;
    lines = 1;
    next = 0;
    flaw = Flaw.NONE;
    if (!text.scan(0, LONGEST)) {
      return false;
    }
    first();
    if (text.unended()) {
      length = 0;
      next = text.skipLine();
      flaw = Flaw.TOO_LONG;
    } else if (text.quoted() && QuoteState.open(text.signs(), from(), to(), false, delimiter)) {
      join();
    }
    return true;
  }

  private void first() {
    length = text.lineEnd();
    next = text.lineNext();
    firstLength = length;
    firstNext = next;
  }

  /** Adds physical lines until the quote is closed. */
  private void join() throws IOException {
    int joined = 1;
    boolean open = true;
    while (open) {
      int start = text.lineNext();
      if (joined == MOST_LINES || !text.scan(start, MOST_QUOTED - start) || text.unended()) {
        flaw = Flaw.OPEN_QUOTE;
        return;
      }
      joined++;
      int at = from();
      open =
          !text.quoted()
              || QuoteState.open(text.signs(), at + start, at + text.lineEnd(), true, delimiter);
    }
    lines = joined;
    length = text.lineEnd();
    next = text.lineNext();
  }

  /** Leaves all but the first physical line of the current line to be read again. */
  void backToSecond() {
    lines = 1;
    length = firstLength;
    next = firstNext;
  }

  /** Whether a physical line behind the first looks like a record of so many fields by itself. */
  boolean hidesRecord(int fields) {
    int start = firstNext;
    int seen = 1;
    for (int i = firstNext; i < length; i++) {
      char c = signs()[from() + i];
      if (c == delimiter) {
        seen++;
      } else if (c == '\n' || c == '\r') {
        if (seen == fields && i > start) {
          return true;
        }
        start = i + 1;
        seen = 1;
      }
    }
    return lines > 1 && seen == fields;
  }

  boolean blank() {
    for (int i = from(); i < to(); i++) {
      if (signs()[i] > ' ' && signs()[i] != '\u00a0') {
        return false;
      }
    }
    return flaw == Flaw.NONE;
  }

  /** The number of the physical line on which the current line starts. */
  int line() {
    return line;
  }

  boolean joined() {
    return lines > 1;
  }

  Flaw flaw() {
    return flaw;
  }

  /** The signs of which the current line is the part from {@link #from()} to {@link #to()}. */
  char[] signs() {
    return text.signs();
  }

  int from() {
    return text.start();
  }

  int to() {
    return text.start() + length;
  }
}
