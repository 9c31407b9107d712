package vn.chungtay.input;

import java.util.OptionalDouble;
import java.util.regex.Pattern;

/** Numbers as they are written in tables of any kind. */
record TableNumbers(NumberFormatStyle style) {
  /** As R and JSON write large numbers. */
  private static final Pattern POWER = Pattern.compile("-?[0-9]+(?:\\.[0-9]+)?[eE][+-]?[0-9]{1,3}");

  /** What may be a number with decimals, or one whose thousands are grouped. */
  private static final Pattern DOUBTFUL = Pattern.compile("[1-9][0-9]{0,2}\\.[0-9]{3}");

  /** So many digits are a whole number that a double holds. */
  private static final int DIGITS = 15;

  static boolean looksLikeNumber(String text) {
    return NumberText.plain(text, NumberFormatStyle.PLAIN).isPresent()
        || NumberText.plain(text, NumberFormatStyle.VI).isPresent();
  }

  /** Whether a number may be a thousand times as much. */
  static boolean doubtful(String cell) {
    return DOUBTFUL.matcher(cell).matches();
  }

  /** Whether decimals stand behind a point. */
  boolean plain() {
    return style == NumberFormatStyle.PLAIN;
  }

  OptionalDouble parse(String cell) {
    if (cell.length() <= DIGITS && NumberText.whole(cell) && cell.charAt(0) != '-') {
      return OptionalDouble.of(Long.parseLong(cell));
    }
    if (plain() && POWER.matcher(cell).matches()) {
      return OptionalDouble.of(Double.parseDouble(cell));
    }
    return NumberText.plain(cell, style)
        .map(plain -> OptionalDouble.of(Double.parseDouble(plain)))
        .orElse(OptionalDouble.empty());
  }

  /**
   * What is wrong with a cell that is no number.
   *
   * @param shown what may be told of it; empty for nothing
   */
  String flaw(String cell, String shown) {
    NumberFlaw flaw = NumberFlaw.of(cell, style);
    String code = flaw == NumberFlaw.OTHER ? "decimal" : flaw.code();
    String variant = shown.isEmpty() && code.matches("vi|plain|comma") ? "decimal" : code;
    return shown.isEmpty() ? "hidden_" + variant : variant;
  }
}
