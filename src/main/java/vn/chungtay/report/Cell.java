package vn.chungtay.report;

import java.math.BigDecimal;
import vn.chungtay.finding.Visible;

/** A cell of a table for people. */
public sealed interface Cell {
  /** What people read, in the language of the report. */
  String shown();

  /** A text. */
  record Text(String shown) implements Cell {
    public Text {
      shown = Visible.text(shown);
    }
  }

  /**
   * A number.
   *
   * @param value the unrounded number, for formats that keep numbers as such
   * @param form how {@code shown} was made of it
   */
  record Number(BigDecimal value, String shown, NumberForm form) implements Cell {}

  /**
   * A figure that is not there; never zero.
   *
   * @param shown why, in a word or two
   */
  record Missing(String shown) implements Cell {}
}
