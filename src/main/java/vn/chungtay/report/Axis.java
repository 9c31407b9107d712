package vn.chungtay.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/**
 * The scale of a picture: round numbers at equal distances, by size; everything shown lies between
 * the first and the last.
 */
public record Axis(List<Cell.Number> ticks) {
  private static final BigDecimal PARTS = BigDecimal.valueOf(5);
  private static final List<BigDecimal> ROUND =
      List.of(
          BigDecimal.ONE,
          BigDecimal.valueOf(2),
          new BigDecimal("2.5"),
          BigDecimal.valueOf(5),
          BigDecimal.TEN);

  public Axis {
    ticks = List.copyOf(ticks);
  }

  /** The scale that just holds some values. */
  static Axis over(Collection<BigDecimal> values, NumberForm form, Numbers numbers) {
    BigDecimal low = values.stream().min(Comparator.naturalOrder()).orElse(BigDecimal.ZERO);
    BigDecimal high = values.stream().max(Comparator.naturalOrder()).orElse(BigDecimal.ONE);
    BigDecimal step = step(high.subtract(low), form);
    BigDecimal first = low.divide(step, 0, RoundingMode.FLOOR);
    BigDecimal last = high.divide(step, 0, RoundingMode.CEILING).max(first.add(BigDecimal.ONE));
    List<Cell.Number> ticks = new ArrayList<>();
    for (BigDecimal i = first; i.compareTo(last) <= 0; i = i.add(BigDecimal.ONE)) {
      ticks.add(numbers.cell(i.multiply(step), form));
    }
    return new Axis(ticks);
  }

  /**
   * The least of 1, 2, 2.5, 5, 10, 20 ... that makes few parts of a range and is shown as it is.
   */
  private static BigDecimal step(BigDecimal range, NumberForm form) {
    if (range.signum() <= 0) {
      return BigDecimal.ONE;
    }
    BigDecimal least = BigDecimal.ONE.movePointLeft(form.decimals());
    BigDecimal part = range.divide(PARTS, range.scale() + 4, RoundingMode.CEILING);
    BigDecimal magnitude = BigDecimal.ONE.scaleByPowerOfTen(part.precision() - part.scale() - 1);
    return ROUND.stream()
        .map(magnitude::multiply)
        .filter(candidate -> candidate.compareTo(part) >= 0)
        .filter(candidate -> candidate.remainder(least).signum() == 0)
        .findFirst()
        .orElse(least);
  }

  /** The number of the part that holds a value, from 1 on; its upper end still belongs to it. */
  int part(BigDecimal value) {
    int part = 1;
    while (part < ticks.size() - 1 && value.compareTo(ticks.get(part).value()) > 0) {
      part++;
    }
    return part;
  }
}
