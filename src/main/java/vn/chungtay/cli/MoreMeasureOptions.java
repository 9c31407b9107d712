package vn.chungtay.cli;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import picocli.CommandLine.Option;
import vn.chungtay.finding.CannotRun;
import vn.chungtay.measure.Measure;
import vn.chungtay.pipeline.MoreMeasures;

/** Orders of measures beside the usual ones. */
final class MoreMeasureOptions {
  private static final BigDecimal MOST = BigDecimal.TEN;

  @Option(names = "--fgt", paramLabel = "ORDER", split = ",", descriptionKey = "measure-fgt")
  private List<BigDecimal> fgt = List.of();

  @Option(
      names = "--entropy",
      paramLabel = "ORDER",
      split = ",",
      descriptionKey = "measure-entropy")
  private List<BigDecimal> entropy = List.of();

  @Option(
      names = "--atkinson",
      paramLabel = "AVERSION",
      split = ",",
      descriptionKey = "measure-atkinson")
  private List<BigDecimal> atkinson = List.of();

  MoreMeasures measures() {
    return new MoreMeasures(
        named("--fgt", fgt, BigDecimal.ZERO, true, Measure::fgt),
        Stream.concat(
                named("--entropy", entropy, MOST.negate(), true, Measure::entropy).stream(),
                named("--atkinson", atkinson, BigDecimal.ZERO, false, Measure::atkinson).stream())
            .filter(named -> !usual(named))
            .toList());
  }

  private static List<Measure.Named> named(
      String option,
      List<BigDecimal> orders,
      BigDecimal least,
      boolean included,
      Function<BigDecimal, Measure.Named> measure) {
    for (BigDecimal order : orders) {
      int above = order.compareTo(least);
      if (above < 0 || above == 0 && !included || order.compareTo(MOST) > 0) {
        throw CannotRun.configuration(
            "measure.order", option, order.toPlainString(), least.toPlainString(), "10");
      }
    }
    return orders.stream().map(BigDecimal::stripTrailingZeros).distinct().map(measure).toList();
  }

  /** Whether a measure is there anyway. */
  private static boolean usual(Measure.Named named) {
    return Stream.of(Measure.values())
        .flatMap(measure -> measure.formulas().stream())
        .anyMatch(known -> known.code().equals(named.code()));
  }
}
