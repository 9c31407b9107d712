package vn.chungtay.report;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import vn.chungtay.finding.Language;
import vn.chungtay.finding.Texts;
import vn.chungtay.submission.Coded;
import vn.chungtay.submission.Column;
import vn.chungtay.submission.Kind;
import vn.chungtay.submission.ValueType;

/**
 * What senders are told of a column, in one language: the source of forms and documentation.
 *
 * @param meaning what belongs there, in a sentence
 * @param unit what is counted; empty where nothing is
 * @param allowed the values that are read
 */
public record ColumnGuide(Column column, String meaning, String unit, String allowed) {
  private static final String DEPRIVED = "deprived_";

  /** All columns of a kind, in the order of the form. */
  public static List<ColumnGuide> of(Kind kind, Texts texts) {
    return kind.columns().stream()
        .map(
            column ->
                new ColumnGuide(
                    column,
                    meaning(kind, column, texts),
                    unit(kind, column, texts),
                    allowed(column.type(), texts)))
        .toList();
  }

  /** What stands over the column in a form: a star marks the required ones. */
  String heading(Language language) {
    String heading = SubmissionForm.heading(column, language);
    return column.required() ? heading + " *" : heading;
  }

  private static String meaning(Kind kind, Column column, Texts texts) {
    String name = column.name();
    if (name.startsWith(DEPRIVED)) {
      String service = texts.get("deprivation." + name.substring(DEPRIVED.length()));
      return texts.get("column." + kind.code() + ".deprived", service);
    }
    return texts
        .find("column." + kind.code() + "." + name)
        .orElseGet(() -> texts.get("column." + name));
  }

  private static String unit(Kind kind, Column column, Texts texts) {
    String word =
        switch (column.name()) {
          case "poor_income_per_capita", "income_per_capita" -> "income";
          case "total_persons", "poor_persons", "persons", "members" -> "persons";
          case "amount_vnd" -> "vnd";
          case "poor_rate_percent" -> "percent";
          case "b1_score", "b2_score" -> "points";
          case "households" -> "households";
          default -> kind == Kind.UNIT_REPORT && counts(column) ? "households" : "";
        };
    return word.isEmpty() ? "" : texts.get("column.unit." + word);
  }

  private static boolean counts(Column column) {
    return column.type() instanceof ValueType.Whole && !column.name().equals("revision");
  }

  private static String allowed(ValueType type, Texts texts) {
    if (type instanceof ValueType.Whole whole) {
      return texts.get("column.allowed.whole", whole.min(), whole.max());
    }
    if (type instanceof ValueType.Decimal decimal) {
      return texts.get(
          "column.allowed.decimal", decimal.min().toPlainString(), decimal.max().toPlainString());
    }
    if (type instanceof ValueType.Choice choice) {
      return choice.values().stream().map(ColumnGuide::spelled).collect(Collectors.joining("; "));
    }
    return texts.get("column.allowed." + type.toString().toLowerCase(Locale.ROOT));
  }

  private static String spelled(Coded value) {
    String words = String.join(", ", value.words());
    return words.isEmpty() ? value.code() : value.code() + " (" + words + ")";
  }
}
