package vn.chungtay.input;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalLong;
import vn.chungtay.finding.Rule;
import vn.chungtay.submission.ValueType;

/** The numbers of one row, within the bounds of their columns. */
final class RowNumbers {
  /** No number of more signs is worth reading; digits alone are then too large. */
  private static final int LONGEST = 60;

  private static final int DIGITS_OF_LONG = 18;

  private final Row row;
  private final NumberFormatStyle style;
  private final RowFindings findings;

  RowNumbers(Row row, NumberFormatStyle style, RowFindings findings) {
    this.row = row;
    this.style = style;
    this.findings = findings;
  }

  OptionalLong whole(int position) {
    ValueType.Whole type = (ValueType.Whole) row.kind().columns().get(position).type();
    Optional<String> plain = NumberText.plain(row.cell(position), style);
    if (plain.isEmpty() || !NumberText.whole(plain.get())) {
      invalid(position, plain.isPresent(), "whole", type.min() + "", type.max() + "");
      return OptionalLong.empty();
    }
    OptionalLong value = parse(plain.get());
    boolean inside =
        value.isPresent() && value.getAsLong() >= type.min() && value.getAsLong() <= type.max();
    if (!inside) {
      outside(position, type.min() + "", type.max() + "");
    }
    return inside ? value : OptionalLong.empty();
  }

  /** The value of some digits; nothing when it is negative or too large for any column. */
  private static OptionalLong parse(String digits) {
    int zeros = 0;
    while (zeros < digits.length() - 1 && digits.charAt(zeros) == '0') {
      zeros++;
    }
    boolean fits = digits.length() - zeros <= DIGITS_OF_LONG && digits.charAt(0) != '-';
    return fits
        ? OptionalLong.of(Long.parseLong(digits, zeros, digits.length(), 10))
        : OptionalLong.empty();
  }

  Optional<BigDecimal> decimal(int position) {
    ValueType.Decimal type = (ValueType.Decimal) row.kind().columns().get(position).type();
    Optional<String> plain = NumberText.plain(row.cell(position), style);
    if (plain.isEmpty()) {
      invalid(position, false, "decimal", type.min().toPlainString(), type.max().toPlainString());
      return Optional.empty();
    }
    if (plain.get().length() > LONGEST) {
      outside(position, type);
      return Optional.empty();
    }
    BigDecimal value = new BigDecimal(plain.get());
    if (value.stripTrailingZeros().scale() > type.scale()) {
      String scale = String.valueOf(type.scale());
      findings.addOr(Rule.INVALID_NUMBER, position, "decimals", "decimals", scale);
      return Optional.empty();
    }
    if (value.compareTo(type.min()) < 0 || value.compareTo(type.max()) > 0) {
      outside(position, type);
      return Optional.empty();
    }
    return Optional.of(value);
  }

  private void outside(int position, ValueType.Decimal type) {
    outside(position, type.min().toPlainString(), type.max().toPlainString());
  }

  private void outside(int position, String min, String max) {
    findings.add(Rule.OUT_OF_RANGE, position, "", min, max);
  }

  private void invalid(int position, boolean fraction, String type, String min, String max) {
    NumberFlaw flaw = NumberFlaw.of(row.cell(position), style);
    String variant = fraction ? "fraction" : flaw == NumberFlaw.OTHER ? type : flaw.code();
    String hidden = flaw == NumberFlaw.OTHER ? "hidden_" + type : "hidden_" + flaw.code();
    boolean grouped = fraction && flaw == NumberFlaw.VI;
    findings.addOr(
        Rule.INVALID_NUMBER, position, grouped ? flaw.code() : variant, hidden, min, max);
  }
}
