package vn.chungtay.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import vn.chungtay.finding.Language;
import vn.chungtay.finding.Texts;
import vn.chungtay.reference.EthnicGroups;
import vn.chungtay.report.SheetCell.Form;
import vn.chungtay.report.SheetCell.Look;
import vn.chungtay.submission.Coded;
import vn.chungtay.submission.Column;
import vn.chungtay.submission.Kind;
import vn.chungtay.submission.Period;
import vn.chungtay.submission.ValueType;

/** What may be typed into the columns of a form, and the lists from which some are filled. */
final class FormLists {
  private static final int LIST_START = 2;
  private static final int WIDTH = 22;

  private final List<ColumnGuide> listed;
  private final List<Period> periods;
  private final Texts texts;

  /**
   * The lists of some columns.
   *
   * @param periods those that may be filled in
   */
  FormLists(List<ColumnGuide> columns, List<Period> periods, Texts texts) {
    this.periods = periods;
    this.texts = texts;
    this.listed = columns.stream().filter(guide -> !values(guide.column()).isEmpty()).toList();
  }

  boolean any() {
    return !listed.isEmpty();
  }

  /** What can be chosen in a column, in words that are read; none where it is free. */
  private List<String> values(Column column) {
    if (column.type() instanceof ValueType.Choice choice) {
      return choice.values().stream().map(this::word).toList();
    }
    if (column.type() == ValueType.Simple.FLAG) {
      return List.of(texts.get("column.flag.yes"), texts.get("column.flag.no"));
    }
    if (column.type() == ValueType.Simple.PERIOD) {
      return periods.stream().map(Period::code).toList();
    }
    return column.type() == ValueType.Simple.ETHNICITY ? EthnicGroups.vietnam().names() : List.of();
  }

  /** In Vietnamese the first word that is read for it, else its code. */
  private String word(Coded value) {
    boolean code = texts.language() != Language.VI || value.words().isEmpty();
    return code ? value.code() : value.words().get(0);
  }

  /** What may be typed into a column. */
  InputCheck.Demand demand(ColumnGuide guide) {
    Column column = guide.column();
    int list = listed.indexOf(guide);
    if (list >= 0) {
      int last = LIST_START + values(column).size() - 1;
      boolean strict = column.type() instanceof ValueType.Choice;
      String sheet = texts.get("form.lists");
      return new InputCheck.Demand.OneOf(sheet, list, LIST_START, last, strict);
    }
    if (column.type() instanceof ValueType.Whole whole) {
      return new InputCheck.Demand.Whole(
          BigDecimal.valueOf(whole.min()), BigDecimal.valueOf(whole.max()));
    }
    if (column.type() instanceof ValueType.Decimal decimal) {
      return new InputCheck.Demand.Decimal(decimal.min(), decimal.max());
    }
    return column.type() == ValueType.Simple.DATE
        ? new InputCheck.Demand.Day()
        : new InputCheck.Demand.Anything();
  }

  /** The sheet on which they stand, a column each. */
  Sheet sheet() {
    List<List<SheetCell>> rows = new ArrayList<>();
    rows.add(List.of(text(texts.get("form.lists.title", Kind.FORM_MARK), Look.TITLE)));
    rows.add(
        listed.stream()
            .map(
                guide -> text(texts.get("form.values", guide.heading(texts.language())), Look.HEAD))
            .toList());
    List<List<String>> values = listed.stream().map(guide -> values(guide.column())).toList();
    int longest = values.stream().mapToInt(List::size).max().orElse(0);
    for (int i = 0; i < longest; i++) {
      int row = i;
      rows.add(
          values.stream()
              .map(list -> text(row < list.size() ? list.get(row) : "", Look.PLAIN))
              .toList());
    }
    List<Sheet.Column> columns =
        Collections.nCopies(listed.size(), new Sheet.Column(WIDTH, Form.TEXT));
    return new Sheet(texts.get("form.lists"), columns, new Sheet.Head(1, 1, 0, 1), rows, List.of());
  }

  private static SheetCell text(String text, Look look) {
    return new SheetCell.Text(text, look);
  }
}
