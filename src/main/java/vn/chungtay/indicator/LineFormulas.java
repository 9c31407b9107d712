package vn.chungtay.indicator;

import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import vn.chungtay.measure.Ratio;
import vn.chungtay.reference.PovertyStandard;
import vn.chungtay.submission.Area;
import vn.chungtay.tally.LineTally;
import vn.chungtay.tally.RegisterTally;

/**
 * How many are under the poverty line and how far: the measures of Foster, Greer and Thorbecke
 * (1984, doi:10.2307/1913475) and of Watts (1968). Numerators come from the register, which lists
 * the poor; the denominator is all persons of the unit reports.
 */
final class LineFormulas {
  private static final BigInteger WATTS_SCALE = new BigInteger("1000000000000000");

  private static final List<String> COLUMNS =
      List.of("area", "members", "income_per_capita", "weight");

  private LineFormulas() {}

  /** 100 times persons under the line over all persons. */
  static Outcome headcount(Cell cell) {
    return index(cell, (line, standard) -> Optional.of(Weighted.of(line.persons())));
  }

  /** 100 times the sum of (z - y) / z over all persons. */
  static Outcome gap(Cell cell) {
    return index(cell, (line, standard) -> Optional.of(gap(line, standard)));
  }

  /** 100 times the sum of ((z - y) / z) squared over all persons. */
  static Outcome severity(Cell cell) {
    return index(
        cell,
        (line, standard) ->
            Optional.of(overLines(standard, area -> line.squaredGap(area), z -> z.multiply(z))));
  }

  /** 100 times the sum of ln(z / y) over all persons; undefined when somebody has no income. */
  static Outcome watts(Cell cell) {
    return index(
        cell,
        (line, standard) ->
            line.zeroIncomes() > 0
                ? Optional.empty()
                : Optional.of(Weighted.of(line.watts()).over(Ratio.of(WATTS_SCALE))));
  }

  /** 100 times the mean of (z - y) / z over the persons under the line. */
  static Outcome incomeGap(Cell cell) {
    return overRegister(
        cell,
        (line, standard) -> Outcome.percent(gap(line, standard), Weighted.of(line.persons())));
  }

  /** The sum of w m (z - y): VND per month. */
  static Outcome transfer(Cell cell) {
    return overRegister(
        cell,
        (line, standard) ->
            Outcome.sum(Weighted.of(line.gap(Area.RURAL).add(line.gap(Area.URBAN)))));
  }

  private static Ratio gap(LineTally line, PovertyStandard standard) {
    return overLines(standard, line::gap, z -> z);
  }

  private static Ratio overLines(
      PovertyStandard standard,
      Function<Area, BigInteger> sum,
      Function<BigInteger, BigInteger> divisor) {
    Ratio total = Ratio.ZERO;
    for (Area area : Area.values()) {
      BigInteger line = BigInteger.valueOf(standard.poorLine(area));
      Ratio part = Weighted.of(sum.apply(area)).over(Ratio.of(divisor.apply(line)));
      total = total.plus(part);
    }
    return total;
  }

  private interface LineFormula<T> {
    T at(LineTally line, PovertyStandard standard);
  }

  private static Outcome overRegister(Cell cell, LineFormula<Outcome> formula) {
    return RegisterFormulas.over(cell, COLUMNS, tally -> over(cell, tally, formula));
  }

  private static Outcome over(Cell cell, RegisterTally tally, LineFormula<Outcome> formula) {
    Optional<PovertyStandard> standard = cell.standard();
    if (standard.isEmpty()) {
      return Outcome.none(Reason.NO_STANDARD);
    }
    LineTally line = tally.line(standard.get().id()).orElseGet(LineTally::new);
    return line.withoutLine() > 0
        ? Outcome.none(Reason.NO_STANDARD)
        : formula.at(line, standard.get());
  }

  /** An index over all persons; the formula gives its numerator, or nothing where undefined. */
  private static Outcome index(Cell cell, LineFormula<Optional<Ratio>> numerator) {
    return PersonShares.over(
        cell,
        cell.standard().isPresent(),
        COLUMNS,
        (tally, persons) ->
            over(
                cell,
                tally,
                (line, standard) ->
                    numerator
                        .at(line, standard)
                        .map(sum -> Outcome.percent(sum, persons))
                        .orElseGet(() -> Outcome.none(Reason.UNDEFINED_AT_ZERO))));
  }
}
