package vn.chungtay.report;

import java.math.BigDecimal;
import java.util.List;
import vn.chungtay.finding.Visible;

/** A cell of a sheet. */
public sealed interface SheetCell {
  /** What part a cell plays, from which its font, frame and colour follow. */
  enum Look {
    PLAIN,
    TITLE,
    NOTE,
    HEAD,
    /** A cell of a table. */
    BODY,
    /** A cell of a table that sums others up. */
    TOTAL,
    /** A figure that is not there. */
    MISSING
  }

  /** How a value is shown. */
  enum Form {
    GENERAL,
    /** As it was typed, even when it looks like a number. */
    TEXT,
    WHOLE,
    DECIMAL,
    /** A value in percent, with its sign: 12.5 is 12.5 %. */
    PERCENT,
    DATE
  }

  Look look();

  /** A text; empty for a cell that is only framed. */
  record Text(String text, Look look) implements SheetCell {
    /** What spreadsheets take at most. */
    private static final int LONGEST = 32_767;

    public Text {
      text = Visible.text(text);
      text = text.length() > LONGEST ? text.substring(0, LONGEST - 1) + "…" : text;
    }
  }

  /** A number, never rounded. */
  record Number(BigDecimal value, Form form, Look look) implements SheetCell {}

  /** The sum of the cells of its own column in some rows. */
  record Sum(BigDecimal value, List<Integer> rows, Form form, Look look) implements SheetCell {
    public Sum {
      rows = List.copyOf(rows);
    }
  }

  /** A hundred times one cell of its own row over another. */
  record Percentage(BigDecimal value, int part, int whole, Look look) implements SheetCell {}
}
