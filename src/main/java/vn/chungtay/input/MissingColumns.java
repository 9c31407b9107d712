package vn.chungtay.input;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import vn.chungtay.finding.Finding;
import vn.chungtay.finding.Rule;
import vn.chungtay.submission.Column;
import vn.chungtay.submission.Origin;

/**
 * The required columns that a header lacks, each told with the name there that is probably a
 * misspelling of it, or else with the names that nobody knows. None is quoted when the header may
 * be a record, or a record seems to have run into it, for it may be that of a person.
 */
final class MissingColumns {
  private static final int QUOTED = 8;

  /** A line with fewer known names may be no header at all. */
  private static final int FEWEST = 2;

  private final Header header;
  private final Origin origin;
  private final List<String> unknown;

  MissingColumns(Header header, Origin origin) {
    this.header = header;
    this.origin = origin;
    this.unknown =
        header.holdsValues() || header.known() < FEWEST
            ? List.of()
            : header.unknown().stream().filter(UnknownNames::isShort).distinct().toList();
  }

  /** A finding for each of some columns. */
  List<Finding> told(List<Column> missing) {
    List<String> others =
        unknown.stream()
            .filter(name -> missing.stream().noneMatch(column -> near(name, column)))
            .toList();
    return missing.stream().map(column -> told(column, others)).toList();
  }

  private boolean near(String name, Column column) {
    return ColumnNames.nearest(header.kind(), ColumnNames.key(name))
        .filter(column::equals)
        .isPresent();
  }

  private Finding told(Column column, List<String> others) {
    List<String> near = unknown.stream().filter(name -> near(name, column)).toList();
    if (!near.isEmpty()) {
      return finding("near", column, quoted(near));
    }
    if (others.isEmpty()) {
      return finding("", column);
    }
    int more = others.size() - QUOTED;
    return more <= 0
        ? finding("others", column, quoted(others))
        : finding("more", column, quoted(others), String.valueOf(more));
  }

  private static String quoted(List<String> names) {
    return names.stream()
        .limit(QUOTED)
        .map(name -> '"' + UnknownNames.shown(name) + '"')
        .collect(Collectors.joining(", "));
  }

  private Finding finding(String variant, Column column, String... quoted) {
    List<String> arguments = new ArrayList<>(List.of(column.label()));
    arguments.addAll(List.of(quoted));
    Rule rule = Rule.MISSING_COLUMN;
    return new Finding(
        rule.severity(), rule, variant, origin, "", "", column.name(), "", arguments);
  }
}
