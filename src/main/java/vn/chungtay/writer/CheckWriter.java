package vn.chungtay.writer;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import vn.chungtay.report.InputCheck;

/** Writes what may be typed into a sheet. */
final class CheckWriter {
  private static final int LONGEST_TITLE = 32;
  private static final int LONGEST_PROMPT = 255;

  /** The first day of 2000, as spreadsheets count. */
  private static final int FIRST_DAY = 36526;

  /** The first day of 2100. */
  private static final int LAST_DAY = 73051;

  private final Markup xml;

  private CheckWriter(Markup xml) {
    this.xml = xml;
  }

  /** Writes the element that holds them all; nothing when there is none. */
  static void write(List<InputCheck> checks, Markup xml) throws IOException {
    if (checks.isEmpty()) {
      return;
    }
    CheckWriter writer = new CheckWriter(xml);
    xml.open("dataValidations", "count", checks.size());
    for (InputCheck check : checks) {
      writer.check(check);
    }
    xml.close("dataValidations");
  }

  private void check(InputCheck check) throws IOException {
    InputCheck.Demand demand = check.demand();
    boolean strict = !(demand instanceof InputCheck.Demand.OneOf list) || list.strict();
    boolean between = !(demand instanceof InputCheck.Demand.OneOf);
    boolean anything = demand instanceof InputCheck.Demand.Anything;
    xml.open(
        "dataValidation",
        "type",
        anything ? null : type(demand),
        "errorStyle",
        strict ? null : "warning",
        "operator",
        between && !anything ? "between" : null,
        "allowBlank",
        1,
        "showInputMessage",
        1,
        "showErrorMessage",
        anything ? null : 1,
        "errorTitle",
        cut(check.title(), LONGEST_TITLE),
        "error",
        cut(check.prompt(), LONGEST_PROMPT),
        "promptTitle",
        cut(check.title(), LONGEST_TITLE),
        "prompt",
        cut(check.prompt(), LONGEST_PROMPT),
        "sqref",
        CellName.of(check.column(), check.first())
            + ":"
            + CellName.of(check.column(), check.last()));
    bounds(demand);
    xml.close("dataValidation");
  }

  private static String type(InputCheck.Demand demand) {
    if (demand instanceof InputCheck.Demand.OneOf) {
      return "list";
    }
    if (demand instanceof InputCheck.Demand.Whole) {
      return "whole";
    }
    return demand instanceof InputCheck.Demand.Decimal ? "decimal" : "date";
  }

  private void bounds(InputCheck.Demand demand) throws IOException {
    if (demand instanceof InputCheck.Demand.OneOf list) {
      String first = CellName.fixed(list.column(), list.first());
      String last = CellName.fixed(list.column(), list.last());
      xml.element("formula1", CellName.sheet(list.sheet()) + "!" + first + ":" + last);
    } else if (demand instanceof InputCheck.Demand.Whole whole) {
      bounds(whole.min(), whole.max());
    } else if (demand instanceof InputCheck.Demand.Decimal decimal) {
      bounds(decimal.min(), decimal.max());
    } else if (demand instanceof InputCheck.Demand.Day) {
      bounds(BigDecimal.valueOf(FIRST_DAY), BigDecimal.valueOf(LAST_DAY));
    }
  }

  private void bounds(BigDecimal min, BigDecimal max) throws IOException {
    xml.element("formula1", min.toPlainString()).element("formula2", max.toPlainString());
  }

  private static String cut(String text, int length) {
    return text.length() <= length ? text : text.substring(0, length - 1) + "…";
  }
}
