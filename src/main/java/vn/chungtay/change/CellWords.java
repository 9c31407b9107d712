package vn.chungtay.change;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.chungtay.finding.Language;
import vn.chungtay.finding.Texts;
import vn.chungtay.report.NumberForm;
import vn.chungtay.report.Numbers;

/** Single cells in words, before and after. */
record CellWords(Texts texts) {
  /** What some columns say otherwise than before; those that say the same are left out. */
  List<String> details(Change change, String... columns) {
    return Stream.of(columns).flatMap(column -> detail(change, column).stream()).toList();
  }

  private Optional<String> detail(Change change, String column) {
    Change.Cell cell = change.cell(column);
    return cell.changed()
        ? Optional.of(
            texts.get(
                "compare.column." + column,
                fromTo(told(column, cell.before()), told(column, cell.after()))))
        : Optional.empty();
  }

  String fromTo(String before, String after) {
    return texts.get("compare.from_to", before, after);
  }

  /** The cell of a column. */
  String told(String column, String cell) {
    if (cell.isEmpty()) {
      return texts.get("compare.none");
    }
    return switch (column) {
      case "source" -> word("source.", cell);
      case "status" -> word("target.status.", cell);
      case "established" -> word("established.", cell);
      case "level" -> word("type.", cell);
      case "reason" -> reasons(cell);
      case "coverage" ->
          Change.Cell.number(cell)
              .map(
                  c -> new Numbers(texts.language()).shown(c.movePointRight(2), NumberForm.PERCENT))
              .orElse(cell);
      case "numerator", "denominator", "baseline_value", "goal" -> digits(cell);
      default -> cell;
    };
  }

  /** All digits of a number, with the sign before decimals that the language has. */
  String digits(String number) {
    return texts.language() == Language.VI ? number.replace('.', ',') : number;
  }

  private String reasons(String codes) {
    return Stream.of(codes.split(";"))
        .map(code -> word("reason.", code))
        .collect(Collectors.joining(", "));
  }

  /** The word for a code; the code itself where another version knows more of them. */
  String word(String words, String code) {
    return texts.find(words + code).orElse(code);
  }
}
