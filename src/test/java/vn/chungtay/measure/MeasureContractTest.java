package vn.chungtay.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for every measure of incomes. */
class MeasureContractTest {
  private static final double EXACT = 1e-12;
  private static final Set<String> AMOUNTS =
      Set.of("mean", "mean_of_poor", "median", "transfer_to_close_gap");
  private static final Random RANDOM = new Random(8);

  private static final List<List<Household>> SAMPLES =
      List.of(
          Household.ten(),
          Household.of(1000, 1, 2, 3, 4),
          RANDOM.doubles(200).mapToObj(MeasureContractTest::random).toList());

  /** Lines and weights of their own, some incomes of the same amount. */
  private static Household random(double part) {
    return new Household(
        1 + Math.rint(part * 3000), 800 + 100 * RANDOM.nextInt(5), 1 + RANDOM.nextInt(9));
  }

  static Stream<Measure.Named> measures() {
    return Stream.concat(
        Arrays.stream(Measure.values()).flatMap(measure -> measure.formulas().stream()),
        Stream.of(
            Measure.fgt(new BigDecimal("0.5")),
            Measure.fgt(BigDecimal.valueOf(3)),
            Measure.entropy(BigDecimal.valueOf(3)),
            Measure.entropy(new BigDecimal("-0.5")),
            Measure.atkinson(new BigDecimal("0.25")),
            Measure.atkinson(BigDecimal.valueOf(3)),
            new Measure.Named(
                "average_exit_time", all -> Poverty.averageExitTime(all, 0.05), Optional.empty())));
  }

  /** The interval of a sample must be of the figure beside it. */
  @ParameterizedTest
  @MethodSource("measures")
  void aRatioOfTotalsIsTheMeasureItself(Measure.Named measure) {
    for (List<Household> sample : SAMPLES) {
      Figure expected = figure(measure, sample);
      measure
          .form()
          .filter(form -> expected.value().isPresent())
          .ifPresent(form -> assertSame(Figure.of(value(form, sample)), expected, 1));
    }
  }

  private static double value(LinearForm form, List<Household> sample) {
    int[] units = IntStream.range(0, sample.size()).toArray();
    double[] numerators = persons(sample, form.numerator());
    return form.range() == LinearForm.Range.TOTAL
        ? Linearised.total(units, numerators).value()
        : Linearised.ratio(units, numerators, persons(sample, form.denominator()))
            .orElseThrow()
            .value();
  }

  private static double[] persons(List<Household> sample, LinearForm.Term term) {
    return sample.stream()
        .mapToDouble(h -> h.persons() * term.of(h.income(), h.line(), h.income() <= h.line()))
        .toArray();
  }

  private static Figure figure(Measure.Named measure, List<Household> households) {
    return measure.formula().apply(Household.incomes(households));
  }

  private static void assertSame(Figure actual, Figure expected, double factor) {
    assertThat(actual.reason()).isEqualTo(expected.reason());
    if (expected.value().isPresent()) {
      double value = expected.value().getAsDouble() * factor;
      assertThat(actual.value().getAsDouble())
          .isCloseTo(value, within(EXACT * Math.max(1e-3, Math.abs(value))));
    }
  }

  @ParameterizedTest
  @MethodSource("measures")
  void theOrderOfRecordsDoesNotMatterToTheLastBit(Measure.Named measure) {
    for (List<Household> sample : SAMPLES) {
      assertThat(figure(measure, Household.shuffled(sample, 5))).isEqualTo(figure(measure, sample));
    }
  }

  @ParameterizedTest
  @MethodSource("measures")
  void everyRecordTwiceIsTheSamePopulation(Measure.Named measure) {
    double factor = measure.code().equals("transfer_to_close_gap") ? 2 : 1;
    for (List<Household> sample : SAMPLES) {
      List<Household> twice = new ArrayList<>(sample);
      twice.addAll(sample);
      assertSame(figure(measure, twice), figure(measure, sample), factor);
    }
  }

  @ParameterizedTest
  @MethodSource("measures")
  void weightsTimesAnythingAreTheSameWeights(Measure.Named measure) {
    for (List<Household> sample : SAMPLES) {
      for (double factor : new double[] {10, 0.1, 1e6, 1.0 / 3}) {
        boolean sum = measure.code().equals("transfer_to_close_gap");
        List<Household> scaled = sample.stream().map(h -> h.times(factor)).toList();
        assertSame(figure(measure, scaled), figure(measure, sample), sum ? factor : 1);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("measures")
  void aWeightOfThreeIsThreeRecords(Measure.Named measure) {
    for (List<Household> sample : SAMPLES) {
      List<Household> weighted = sample.stream().map(h -> h.times(3)).toList();
      List<Household> repeated = sample.stream().flatMap(h -> Stream.of(h, h, h)).toList();
      assertSame(figure(measure, weighted), figure(measure, repeated), 1);
    }
  }

  @ParameterizedTest
  @MethodSource("measures")
  void anotherMoneyChangesAmountsOnly(Measure.Named measure) {
    boolean amount = AMOUNTS.contains(measure.code()) || measure.code().matches("p[0-9]+");
    for (List<Household> sample : SAMPLES) {
      List<Household> other = sample.stream().map(h -> h.inOtherMoney(1024)).toList();
      assertSame(figure(measure, other), figure(measure, sample), amount ? 1024 : 1);
    }
  }

  @ParameterizedTest
  @MethodSource("measures")
  void recordsOfNobodyCountForNothing(Measure.Named measure) {
    for (List<Household> sample : SAMPLES) {
      List<Household> more = new ArrayList<>(sample);
      more.add(new Household(0, 1000, 0));
      assertThat(figure(measure, more)).isEqualTo(figure(measure, sample));
    }
  }

  @ParameterizedTest
  @MethodSource("measures")
  void nobodyIsNoData(Measure.Named measure) {
    assertThat(figure(measure, List.of()).reason()).contains(Figure.Undefined.NO_DATA);
  }

  @ParameterizedTest
  @MethodSource("measures")
  void whatHasNoValueSaysWhyAndHowManyRecordsAreTheReason(Measure.Named measure) {
    for (List<Household> sample :
        List.of(Household.of(1000, 0), Household.of(1000, 0, 0, 5000), Household.of(1, 7))) {
      Figure figure = figure(measure, sample);

      assertThat(figure.value().isPresent()).isEqualTo(figure.reason().isEmpty());
      figure.value().ifPresent(value -> assertThat(value).isFinite());
      if (figure.reason().equals(Optional.of(Figure.Undefined.UNDEFINED_AT_ZERO))) {
        assertThat(figure.records()).isPositive();
      }
    }
  }
}
