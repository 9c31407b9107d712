package vn.chungtay.input;

import java.util.regex.Pattern;
import java.util.stream.IntStream;
import vn.chungtay.submission.Period;

/**
 * Tells whether a line that quotes hold together has swallowed others that are records themselves.
 *
 * @param fields how many fields a record has
 * @param period the field that holds its period
 */
record HiddenRecord(char delimiter, int fields, int period) {
  static HiddenRecord of(Header header, char delimiter) {
    int column = HeadingColumns.of(header.kind()).period();
    int place =
        IntStream.range(0, header.size())
            .filter(i -> header.known(i) && header.position(i) == column)
            .findFirst()
            .orElse(0);
    return new HiddenRecord(delimiter, header.size(), place);
  }

  /** Whether a physical line behind the first has as many fields as a record. */
  boolean likelyIn(LogicalLines lines) {
    return in(lines, false);
  }

  /** Whether such a line also has a period in its place, as no text in several lines has. */
  boolean surelyIn(LogicalLines lines) {
    return in(lines, true);
  }

  private boolean in(LogicalLines lines, boolean surely) {
    if (!lines.joined()) {
      return false;
    }
    char[] signs = lines.signs();
    int start = lines.second();
    int seen = 1;
    for (int i = start; i < lines.to(); i++) {
      if (signs[i] == delimiter) {
        seen++;
      } else if (signs[i] == '\n' || signs[i] == '\r') {
        if (seen == fields && i > start && (!surely || hasPeriod(signs, start, i))) {
          return true;
        }
        start = i + 1;
        seen = 1;
      }
    }
    return seen == fields && (!surely || hasPeriod(signs, start, lines.to()));
  }

  private boolean hasPeriod(char[] signs, int from, int to) {
    String[] cells =
        new String(signs, from, to - from).split(Pattern.quote(String.valueOf(delimiter)), -1);
    return Period.parse(CellText.clean(cells[period])).isPresent();
  }
}
