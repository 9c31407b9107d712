package vn.chungtay.input;

import java.io.IOException;
import java.io.Reader;

/**
 * Divides a text into the lines that hold one record each: a quoted line break does not end one.
 *
 * <p>A quote opens only at the start of a field. When it is not closed within {@link Limits#LINES}
 * lines or {@link Limits#RECORD} signs, its physical line is a line of its own, and so the lines
 * behind it are not lost. No sign is looked at more than a few times, whatever the quotes.
 */
final class LogicalLines {
  /** How often a record is sought among lines that turned out not to be one. */
  private static final int TRIES = 10;

  /** What is wrong with a line. */
  enum Flaw {
    NONE,
    OPEN_QUOTE,
    /** Its quote is closed far behind, and the lines between them are others. */
    TORN,
    TOO_LONG
  }

  private final TextBuffer text;
  private final QuotedRun run = new QuotedRun();
  private char delimiter = QuoteState.ANY;
  private int line = 1;
  private int lines;
  private int length;
  private int next;
  private int firstLength;
  private int firstNext;
  private boolean quoted;
  private Flaw flaw = Flaw.NONE;

  LogicalLines(Reader text) {
    this.text = new TextBuffer(text);
  }

  /** Says what stands between fields, so that the start of a field can be told. */
  void delimiter(char delimiter) {
    this.delimiter = delimiter;
    run.forget();
  }

  /** Goes to the next line; false at the end of the text. */
  boolean next() throws IOException {
    text.drop(next);
    run.drop(next, lines);
    line += lines;
    lines = 1;
    next = 0;
    flaw = Flaw.NONE;
    if (!text.scan(0, Limits.RECORD)) {
      return false;
    }
    first();
    if (length > Limits.RECORD) {
      flaw = Flaw.TOO_LONG;
      length = 0;
      next = text.unended() ? text.skipLine() : next;
    } else if (text.quoted() && QuoteState.open(text.signs(), from(), to(), false, delimiter)) {
      join();
    }
    return true;
  }

  private void first() {
    quoted = text.quoted();
    length = text.lineEnd();
    next = text.lineNext();
    firstLength = length;
    firstNext = next;
  }

  /** Adds physical lines until the quote is closed. */
  private void join() throws IOException {
    if (run.end() <= firstNext) {
      run.begin(firstNext);
    }
    while (!run.closed()) {
      int start = run.end();
      boolean enough = run.lines() == Limits.LINES || start > Limits.RECORD;
      if (enough || !text.scan(start, Limits.RECORD - start) || text.lineEnd() > Limits.RECORD) {
        flaw = Flaw.OPEN_QUOTE;
        return;
      }
      int at = from();
      boolean open =
          !text.quoted()
              || QuoteState.open(text.signs(), at + start, at + text.lineEnd(), true, delimiter);
      run.add(text.lineEnd(), text.lineNext(), !open);
    }
    if (run.tries() > TRIES) {
      flaw = Flaw.TORN;
      return;
    }
    lines = run.lines();
    length = run.length();
    next = run.end();
  }

  /** Leaves all but the first physical line of the current line to be read again. */
  void backToSecond() {
    run.tried();
    lines = 1;
    length = firstLength;
    next = firstNext;
  }

  /** Whether nothing is known of the text behind the current line. */
  boolean drained() {
    return text.length() == next;
  }

  /** The number of the physical line behind the current line. */
  int nextLine() {
    return line + lines;
  }

  /** Takes note of physical lines behind the current one that somebody else has taken. */
  void passed(int count) {
    line += count;
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

  /** The number of the physical line on which the quote is closed that starts on the current. */
  int closingLine() {
    return line + run.lines() - 1;
  }

  /** Whether there is a quotation mark in the line. */
  boolean quoted() {
    return quoted;
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

  /** Where the second physical line of a joined line starts. */
  int second() {
    return text.start() + firstNext;
  }
}
