package vn.chungtay.input;

/**
 * A column that is asked for of a table of any kind.
 *
 * @param name as the user wrote it
 * @param certain whether the user said how numbers are written: else 1.500 may be 1.5 or 1500, and
 *     an amount that is written so is refused
 */
public record TableColumn(String name, Content content, boolean certain) {
  /** What stands in a column, and within what bounds. */
  public enum Content {
    AMOUNT("0", "1000000000000000"),
    /** A poverty line: gaps are parts of it. */
    LINE("0.000001", "1000000000000000"),
    WEIGHT("0", "1000000000"),
    /** Yes, no, or empty for what is not known. */
    FLAG("", ""),
    /** A text that tells records apart. */
    LABEL("", "");

    private final String min;
    private final String max;
    private final double least;
    private final double most;

    Content(String min, String max) {
      this.min = min;
      this.max = max;
      this.least = min.isEmpty() ? 0 : Double.parseDouble(min);
      this.most = max.isEmpty() ? 0 : Double.parseDouble(max);
    }

    String min() {
      return min;
    }

    String max() {
      return max;
    }

    boolean includes(double number) {
      return number >= least && number <= most;
    }

    boolean isMoney() {
      return this == AMOUNT || this == LINE;
    }

    boolean isNumber() {
      return !min.isEmpty();
    }
  }
}
