package vn.chungtay.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.chungtay.finding.Texts;
import vn.chungtay.report.SheetCell.Form;
import vn.chungtay.report.SheetCell.Look;
import vn.chungtay.submission.Column;
import vn.chungtay.submission.ValueType;

/** The three sheets of a form: what is filled in, what may be chosen, and what all of it means. */
final class FormSheets {
  private static final int ENTRY_ROWS = 10_000;
  private static final int NUMBER_WIDTH = 14;
  private static final int TEXT_WIDTH = 22;

  private final SubmissionForm form;
  private final Texts texts;
  private final List<ColumnGuide> guides;
  private final List<ColumnGuide> asked;
  private final FormLists lists;

  FormSheets(SubmissionForm form, Texts texts) {
    this.form = form;
    this.texts = texts;
    this.guides = ColumnGuide.of(form.kind(), texts);
    this.asked = guides.stream().filter(guide -> !stated(guide.column())).toList();
    this.lists = new FormLists(asked, form.periods(), texts);
  }

  /** Whether a column is the same for the whole form, and so is stated once above the table. */
  private boolean stated(Column column) {
    return column.name().equals(SubmissionForm.UNIT) && form.unit().isPresent()
        || column.name().equals(SubmissionForm.PERIOD) && form.period().isPresent();
  }

  Workbook workbook() {
    List<Sheet> sheets = new ArrayList<>();
    sheets.add(entries());
    if (lists.any()) {
      sheets.add(lists.sheet());
    }
    sheets.add(FormGuide.of(form.kind(), title(), guides, texts));
    return new Workbook(texts.language().code(), title(), Optional.empty(), sheets);
  }

  private String title() {
    String kind = texts.get("kind." + form.kind().code());
    return form.unit()
        .map(unit -> kind + " - " + unit.name() + form.period().map(p -> ", " + p).orElse(""))
        .orElse(kind);
  }

  private Sheet entries() {
    List<List<SheetCell>> rows = new ArrayList<>();
    rows.add(List.of(text(title(), Look.TITLE)));
    form.unit().ifPresent(unit -> rows.add(stated(SubmissionForm.UNIT, unit.code(), unit.name())));
    form.period().ifPresent(period -> rows.add(stated(SubmissionForm.PERIOD, period.code(), "")));
    rows.add(List.of(text(texts.get("form.note"), Look.NOTE)));
    form.source()
        .ifPresent(from -> rows.add(List.of(text(texts.get("form.source", from), Look.NOTE))));
    rows.add(
        asked.stream().map(guide -> text(guide.heading(texts.language()), Look.HEAD)).toList());
    int head = rows.size() - 1;
    if (!form.known().isEmpty()) {
      rows.add(asked.stream().map(guide -> known(guide.column())).toList());
    }
    return new Sheet(
        texts.get("kind." + form.kind().code()),
        asked.stream().map(guide -> new Sheet.Column(width(guide), form(guide))).toList(),
        new Sheet.Head(head, head, 0, head),
        rows,
        checks(head + 1));
  }

  private List<SheetCell> stated(String column, String value, String words) {
    Column stated = form.kind().columns().get(form.kind().position(column).orElseThrow());
    return List.of(
        text(SubmissionForm.heading(stated, texts.language()), Look.TOTAL),
        text(value, Look.TOTAL),
        text(words, Look.PLAIN));
  }

  private SheetCell known(Column column) {
    Long value = form.known().get(column.name());
    return value == null
        ? text("", Look.PLAIN)
        : new SheetCell.Number(BigDecimal.valueOf(value), Form.WHOLE, Look.PLAIN);
  }

  private static int width(ColumnGuide guide) {
    return form(guide) == Form.TEXT ? TEXT_WIDTH : NUMBER_WIDTH;
  }

  private static Form form(ColumnGuide guide) {
    ValueType type = guide.column().type();
    if (type instanceof ValueType.Whole) {
      return Form.WHOLE;
    }
    if (type instanceof ValueType.Decimal) {
      return Form.GENERAL;
    }
    return type == ValueType.Simple.DATE ? Form.DATE : Form.TEXT;
  }

  private List<InputCheck> checks(int first) {
    List<InputCheck> checks = new ArrayList<>();
    for (int i = 0; i < asked.size(); i++) {
      ColumnGuide guide = asked.get(i);
      String prompt = guide.meaning() + " " + texts.get("form.allowed", guide.allowed());
      checks.add(
          new InputCheck(
              i,
              first,
              first + ENTRY_ROWS - 1,
              lists.demand(guide),
              guide.heading(texts.language()),
              prompt));
    }
    return checks;
  }

  private static SheetCell text(String text, Look look) {
    return new SheetCell.Text(text, look);
  }
}
