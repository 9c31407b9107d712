package vn.chungtay.report;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.chungtay.indicator.Reason;

/** The cells of machine-readable tables: plain digits, {@code ""} for what is not there. */
final class DataCell {
  /** Digits beyond which a double says nothing reliable. */
  private static final MathContext OF_DOUBLES = new MathContext(15, RoundingMode.HALF_EVEN);

  private DataCell() {}

  static String of(Optional<BigDecimal> exact) {
    return exact.map(BigDecimal::toPlainString).orElse("");
  }

  /** A number without the zeros at its end, never in powers of ten. */
  static String of(BigDecimal number) {
    return number.stripTrailingZeros().toPlainString();
  }

  /** An estimate to 15 significant digits; nothing for what is no number. */
  static String ofEstimate(Optional<Double> estimate) {
    return estimate
        .filter(Double::isFinite)
        .map(value -> of(BigDecimal.valueOf(value).round(OF_DOUBLES)))
        .orElse("");
  }

  static String of(boolean flag) {
    return flag ? "1" : "0";
  }

  /** A line or record number; 0 means that there is none. */
  static String ofPosition(int position) {
    return position == 0 ? "" : Integer.toString(position);
  }

  static String of(Collection<Reason> reasons) {
    return switch (reasons.size()) {
      case 0 -> "";
      case 1 -> reasons.iterator().next().code();
      default -> reasons.stream().map(Reason::code).collect(Collectors.joining(";"));
    };
  }
}
