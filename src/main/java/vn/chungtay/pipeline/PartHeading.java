package vn.chungtay.pipeline;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import vn.chungtay.input.PartNode;
import vn.chungtay.submission.Heading;
import vn.chungtay.submission.Origin;
import vn.chungtay.submission.Period;

/** What a record says of itself, as plain values of a part and back. */
final class PartHeading {
  private PartHeading() {}

  static Map<String, Object> values(Heading heading) {
    Map<String, Object> values = new LinkedHashMap<>();
    values.put("period", heading.period().code());
    values.put("unit", heading.unitCode());
    values.put("file", heading.origin().file());
    if (!heading.origin().sheet().name().isEmpty()) {
      values.put("sheet", heading.origin().sheet().name());
    }
    values.put("line", heading.origin().line());
    values.put("record", heading.origin().record());
    heading.submittedOn().ifPresent(day -> values.put("submitted_on", day.toString()));
    values.put("revision", heading.revision());
    return values;
  }

  /**
   * The heading of a record.
   *
   * @param names what its file is called here
   */
  static Heading of(PartNode node, UnaryOperator<String> names) {
    Origin.Sheet sheet =
        node.optionalText("sheet")
            .map(name -> new Origin.Sheet(name, Map.of()))
            .orElse(Origin.Sheet.NONE);
    Origin origin =
        new Origin(
            names.apply(node.text("file")), sheet, node.position("line"), node.position("record"));
    return new Heading(
        origin, node.text("unit"), period(node), day(node), node.position("revision"));
  }

  static Period period(PartNode node) {
    return node.read("period", Period::parse);
  }

  private static Optional<LocalDate> day(PartNode node) {
    return node.keys().contains("submitted_on")
        ? Optional.of(node.read("submitted_on", PartHeading::day))
        : Optional.empty();
  }

  static Optional<LocalDate> day(String text) {
    try {
      return Optional.of(LocalDate.parse(text));
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }
}
