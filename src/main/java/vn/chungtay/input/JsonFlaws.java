package vn.chungtay.input;

import java.util.List;
import java.util.Optional;
import vn.chungtay.finding.Finding;
import vn.chungtay.finding.Rule;
import vn.chungtay.submission.Origin;

/** What keeps an object from being a record of a table. */
final class JsonFlaws {
  private JsonFlaws() {}

  /** The first flaw of an object in the columns asked for. */
  static Optional<Finding> first(
      JsonFields fields, TableHeader header, List<TableColumn> columns, Origin origin) {
    if (fields.tooLong()) {
      String longest = String.valueOf(Limits.RECORD);
      return Optional.of(Finding.at(Rule.MALFORMED_ROW, origin, "too_long", longest));
    }
    for (int i = 0; i < columns.size(); i++) {
      int place = header.places()[i];
      if (place >= 0 && !variant(fields, place).isEmpty()) {
        return Optional.of(flaw(columns.get(i), variant(fields, place), origin));
      }
    }
    return Optional.empty();
  }

  private static String variant(JsonFields fields, int place) {
    if (fields.nested().contains(place)) {
      return "nested";
    }
    if (fields.noText().contains(place)) {
      return "no_text";
    }
    String name = fields.names().get(place);
    return fields.names().stream().filter(name::equals).count() > 1 ? "duplicate_key" : "";
  }

  private static Finding flaw(TableColumn column, String variant, Origin origin) {
    Rule rule = Rule.MALFORMED_ROW;
    return new Finding(
        rule.severity(), rule, variant, origin, "", "", column.name(), "", List.of());
  }
}
