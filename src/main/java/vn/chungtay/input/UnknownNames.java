package vn.chungtay.input;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vn.chungtay.finding.Finding;
import vn.chungtay.finding.Rule;
import vn.chungtay.submission.Column;
import vn.chungtay.submission.Kind;
import vn.chungtay.submission.Origin;

/** The names in one file that nobody knows: each is told once, and of very many only the number. */
final class UnknownNames {
  private static final int TOLD = 20;
  private static final int REMEMBERED = 10_000;
  private static final int LONGEST = 40;

  private final String file;
  private final RowSink sink;
  private final Set<String> seen = new HashSet<>();

  UnknownNames(String file, RowSink sink) {
    this.file = file;
    this.sink = sink;
  }

  /** Takes note of a name that a kind does not know. */
  void add(Kind kind, String name, int line) {
    add(kind, name, new Origin(file, line, 0));
  }

  /** Takes note of a name that a kind does not know. */
  void add(Kind kind, String name, Origin origin) {
    String shown = shown(name);
    if (seen.size() >= REMEMBERED || !seen.add(shown) || seen.size() > TOLD) {
      return;
    }
    sink.finding(
        ColumnNames.nearest(kind, ColumnNames.key(name))
            .map(column -> near(origin, shown, column))
            .orElseGet(() -> finding(origin, shown, "")));
  }

  /** Tells the number of those that were not told, once the file is read. */
  void end() {
    if (seen.size() > TOLD) {
      String more = String.valueOf(seen.size() - TOLD);
      sink.finding(finding(Origin.of(file), "", "more", more));
    }
  }

  /** Whether a name is one line and no longer than what is shown of it. */
  static boolean isShort(String name) {
    return name.length() <= LONGEST && name.lines().count() == 1;
  }

  /** A name as it may be shown: without what may be an id number, and not too long. */
  static String shown(String name) {
    String masked = Masking.withoutIdNumbers(name);
    return masked.length() > LONGEST ? masked.substring(0, LONGEST) + "…" : masked;
  }

  private static Finding near(Origin origin, String name, Column column) {
    return finding(origin, name, "near", column.name(), column.label());
  }

  private static Finding finding(Origin origin, String name, String variant, String... arguments) {
    Rule rule = Rule.UNKNOWN_COLUMN;
    return new Finding(
        rule.severity(), rule, variant, origin, "", "", name, "", List.of(arguments));
  }
}
