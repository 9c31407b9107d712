package vn.chungtay.input;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.ToLongFunction;
import java.util.regex.Pattern;
import vn.chungtay.finding.Finding;
import vn.chungtay.finding.Rule;
import vn.chungtay.submission.Origin;

/**
 * The first line of a CSV file that is not blank, and the delimiter it shows: the one by which most
 * columns are known, then the one that makes most columns.
 */
record CsvHeader(List<String> names, char delimiter, int line) {
  private static final List<Character> DELIMITERS = List.of(',', ';', '\t');
  private static final String EXCEL = "sep=";
  private static final Pattern LINE_BREAK = Pattern.compile("\\R");

  /** How many cells of a record there are at least behind a line break in a name. */
  private static final int FEWEST = 3;

  /**
   * Reads it, and the line {@code sep=;} that Excel may put before it; nothing at the end.
   *
   * @param known how many of some names are known
   */
  static Optional<CsvHeader> read(LogicalLines lines, ToLongFunction<List<String>> known)
      throws IOException {
    if (!toText(lines)) {
      return Optional.empty();
    }
    Optional<Character> declared = declared(lines);
    declared.ifPresent(lines::delimiter);
    if (declared.isPresent() && !toText(lines)) {
      return Optional.empty();
    }
    List<Character> candidates = declared.map(List::of).orElse(DELIMITERS);
    CsvHeader best = split(lines, candidates.get(0));
    long most = known.applyAsLong(best.names);
    for (char delimiter : candidates.subList(1, candidates.size())) {
      CsvHeader other = split(lines, delimiter);
      long own = known.applyAsLong(other.names);
      if (own > most || own == most && other.names.size() > best.names.size()) {
        best = other;
        most = own;
      }
    }
    lines.delimiter(best.delimiter());
    return Optional.of(best);
  }

  private static boolean toText(LogicalLines lines) throws IOException {
    boolean more = lines.next();
    while (more && lines.blank()) {
      more = lines.next();
    }
    return more;
  }

  private static Optional<Character> declared(LogicalLines lines) {
    int length = lines.to() - lines.from();
    boolean excel =
        length == EXCEL.length() + 1
            && new String(lines.signs(), lines.from(), length).startsWith(EXCEL);
    char sign = excel ? lines.signs()[lines.to() - 1] : QuoteState.ANY;
    boolean usable = excel && sign != '"' && !Character.isLetterOrDigit(sign);
    return usable ? Optional.of(sign) : Optional.empty();
  }

  private static CsvHeader split(LogicalLines lines, char delimiter) throws IOException {
    return new CsvHeader(new CsvFields(delimiter).all(lines), delimiter, lines.line());
  }

  /**
   * Refuses a header into which a record has run, because a quotation mark in it is closed only on
   * a later line.
   *
   * @param closingLine that line
   * @throws WholeFileOut when a name goes over several lines and holds numbers between delimiters
   */
  void refuseTorn(String file, int closingLine) throws WholeFileOut {
    if (names.stream().anyMatch(this::holdsRecord)) {
      Origin origin = new Origin(file, line, 0);
      String last = String.valueOf(closingLine);
      throw new WholeFileOut(Finding.at(Rule.UNKNOWN_KIND, origin, "torn_header", last));
    }
  }

  private boolean holdsRecord(String name) {
    String[] lines = LINE_BREAK.split(name, 2);
    String[] cells = lines[lines.length - 1].split(Pattern.quote(String.valueOf(delimiter)), -1);
    return lines.length > 1
        && cells.length >= FEWEST
        && Arrays.stream(cells).anyMatch(Header::isNumber);
  }

  List<String> keys() {
    return keys(names);
  }

  /** What names are compared by. */
  static List<String> keys(List<String> names) {
    return names.stream().map(ColumnNames::key).toList();
  }
}
