package vn.chungtay.report;

import java.util.ArrayList;
import java.util.List;
import vn.chungtay.finding.Texts;
import vn.chungtay.report.SheetCell.Look;
import vn.chungtay.submission.Kind;

/** The sheet of a form that tells what every column means. */
final class FormGuide {
  private FormGuide() {}

  /**
   * The sheet.
   *
   * @param form what the form is called
   */
  static Sheet of(Kind kind, String form, List<ColumnGuide> guides, Texts texts) {
    List<List<SheetCell>> rows = new ArrayList<>();
    String mark = Kind.FORM_MARK + " " + kind.code();
    rows.add(List.of(text(texts.get("form.guide.title", form, mark), Look.TITLE)));
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
