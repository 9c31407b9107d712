package vn.chungtay.report;

import java.math.BigDecimal;
import java.util.List;
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
   * The name of a place, of which a section tells more.
   *
   * @param anchor that section's
   */
  record Place(String shown, String anchor) implements Cell {
    public Place {
      shown = Visible.text(shown);
    }
  }

  /**
   * A figure over time.
   *
   * @param shown the values in a row
   */
  record Trend(List<Picture.Point> points, String shown) implements Cell {
    public Trend {
      points = List.copyOf(points);
    }
  }

  /**
   * How much there is of something.
   *
   * @param step from 0 for nothing to {@link #FULL} for all of it
   */
  record Level(String shown, int step) implements Cell {
    /** The step of what is complete. */
    public static final int FULL = 4;
  }

  /**
   * A figure that is not there; never zero.
   *
   * @param shown why, in a word or two
   */
  record Missing(String shown) implements Cell {}
}
