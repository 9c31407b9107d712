package vn.chungtay.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
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

/** The three sheets of a form: what is filled in, what may be chosen, and what all of it means. */
final class FormSheets {
  private static final int ENTRY_ROWS = 10_000;
  private static final int LIST_START = 2;
  private static final int NUMBER_WIDTH = 14;
  private static final int TEXT_WIDTH = 22;

  private final SubmissionForm form;
  private final Texts texts;
  private final List<ColumnGuide> guides;
  private final List<ColumnGuide> asked;

  FormSheets(SubmissionForm form, Texts texts) {
    this.form = form;
    this.texts = texts;
    this.guides = ColumnGuide.of(form.kind(), texts);
    this.asked = guides.stream().filter(guide -> !stated(guide.column())).toList();
  }

  /** Whether a column is the same for the whole form, and so is stated once above the table. */
  private boolean stated(Column column) {
    return column.name().equals(SubmissionForm.UNIT) && form.unit().isPresent()
        || column.name().equals(SubmissionForm.PERIOD) && form.period().isPresent();
  }

  Workbook workbook() {
    List<Sheet> sheets = new ArrayList<>();
    sheets.add(entries());
    if (!listed().isEmpty()) {
      sheets.add(lists());
    }
    sheets.add(explanations());
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
    rows.add(asked.stream().map(guide -> text(heading(guide), Look.HEAD)).toList());
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

  private String heading(ColumnGuide guide) {
    String heading = SubmissionForm.heading(guide.column(), texts.language());
    return guide.column().required() ? heading + " *" : heading;
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
    List<ColumnGuide> listed = listed();
    for (int i = 0; i < asked.size(); i++) {
      ColumnGuide guide = asked.get(i);
      String prompt = guide.meaning() + " " + texts.get("form.allowed", guide.allowed());
      checks.add(
          new InputCheck(
              i,
              first,
              first + ENTRY_ROWS - 1,
              demand(guide.column(), listed.indexOf(guide)),
              heading(guide),
              prompt));
    }
    return checks;
  }

  private InputCheck.Demand demand(Column column, int list) {
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

  private List<ColumnGuide> listed() {
    return asked.stream().filter(guide -> !values(guide.column()).isEmpty()).toList();
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
      return form.periods().stream().map(Period::code).toList();
    }
    return column.type() == ValueType.Simple.ETHNICITY ? EthnicGroups.vietnam().names() : List.of();
  }

  /** In Vietnamese the first word that is read for it, else its code. */
  private String word(Coded value) {
    boolean code = texts.language() != Language.VI || value.words().isEmpty();
    return code ? value.code() : value.words().get(0);
  }

  private Sheet lists() {
    List<ColumnGuide> listed = listed();
    List<List<SheetCell>> rows = new ArrayList<>();
    rows.add(List.of(text(texts.get("form.lists.title", Kind.FORM_MARK), Look.TITLE)));
    rows.add(
        listed.stream()
            .map(guide -> text(texts.get("form.values", heading(guide)), Look.HEAD))
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
        Collections.nCopies(listed.size(), new Sheet.Column(TEXT_WIDTH, Form.TEXT));
    return new Sheet(texts.get("form.lists"), columns, new Sheet.Head(1, 1, 0, 1), rows, List.of());
  }

  private Sheet explanations() {
    List<List<SheetCell>> rows = new ArrayList<>();
    String mark = Kind.FORM_MARK + " " + form.kind().code();
    rows.add(List.of(text(texts.get("form.guide.title", title(), mark), Look.TITLE)));
    rows.add(List.of(text(texts.get("form.guide.note"), Look.NOTE)));
    rows.add(
        List.of("name", "label", "meaning", "unit", "required", "allowed").stream()
            .map(part -> text(texts.get("form.guide." + part), Look.HEAD))
            .toList());
    for (ColumnGuide guide : guides) {
      String required = guide.column().required() ? "column.required" : "column.optional";
      rows.add(
          List.of(
              text(guide.column().name(), Look.BODY),
              text(guide.column().label(), Look.BODY),
              text(guide.meaning(), Look.BODY),
              text(guide.unit(), Look.BODY),
              text(texts.get(required), Look.BODY),
              text(guide.allowed(), Look.BODY)));
    }
    List<Sheet.Column> columns = new ArrayList<>();
    for (int width : new int[] {28, 30, 60, 18, 11, 50}) {
      columns.add(Sheet.Column.of(width));
    }
    return new Sheet(texts.get("form.guide"), columns, new Sheet.Head(2, 2, 0, 2), rows, List.of());
  }

  private static SheetCell text(String text, Look look) {
    return new SheetCell.Text(text, look);
  }
}
