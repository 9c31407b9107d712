package vn.chungtay.input;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.ToLongFunction;

/**
 * The first line of a CSV file that is not blank, and the delimiter it shows: the one by which most
 * columns are known, then the one that makes most columns.
 */
record CsvHeader(List<String> names, char delimiter, int line) {
  private static final List<Character> DELIMITERS = List.of(',', ';', '\t');
  private static final String EXCEL = "sep=";

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

  List<String> keys() {
    return keys(names);
  }

  /** What names are compared by. */
  static List<String> keys(List<String> names) {
    return names.stream().map(ColumnNames::key).toList();
  }
}
