package vn.chungtay.indicator;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;
import vn.chungtay.measure.Ratio;
import vn.chungtay.reference.DeprivationCutoff;
import vn.chungtay.submission.Deprivation;
import vn.chungtay.tally.DeprivationTally;
import vn.chungtay.tally.DeprivationTally.Bound;
import vn.chungtay.tally.RegisterTally;

/**
 * Who is poor in many ways, by the dual cutoff of Alkire and Foster (2011,
 * doi:10.1016/j.jpubeco.2010.11.006) with equal weights, counted in persons. Where not all is known
 * of a household there is no value but bounds: nothing unknown is a deprivation, or all of it.
 */
final class DeprivationFormulas {
  private static final List<String> COLUMNS = List.of("members", "weight", "deprived");

  private DeprivationFormulas() {}

  /** What is counted of a tally. */
  interface Amount {
    BigInteger of(DeprivationTally tally, Bound bound);
  }

  /** H: 100 times the persons poor in many ways over all persons. */
  static Formula headcount() {
    return share(DeprivationTally::poor, false, DeprivationFormulas::poorRecords);
  }

  /** One end of the interval in which H lies. */
  static Formula headcount(Bound bound) {
    return share(DeprivationTally::poor, false, bound);
  }

  /** M0 = H A: 100 times the deprivations of the poor over all indicators of all persons. */
  static Formula adjustedHeadcount() {
    return share(DeprivationTally::scores, true, DeprivationFormulas::poorAndScores);
  }

  /** One end of the interval in which M0 lies. */
  static Formula adjustedHeadcount(Bound bound) {
    return share(DeprivationTally::scores, true, bound);
  }

  /** 100 times the persons deprived in something over all persons; of the poor only, or of all. */
  static Formula deprived(Deprivation deprivation, boolean censored) {
    return share(
        (tally, bound) -> tally.persons(deprivation, censored, bound),
        false,
        cell -> records(deprivation, censored, cell),
        deprivation);
  }

  private static Formula share(
      Amount amount,
      boolean overIndicators,
      Function<Cell, List<Count>> resting,
      Deprivation... counted) {
    return Formula.resting(
        cell ->
            PersonShares.over(
                cell,
                counts(cell, counted),
                COLUMNS,
                (tally, persons) ->
                    known(
                        tally.deprivations(),
                        amount,
                        whole(cell, persons, overIndicators),
                        tally.records())),
        resting);
  }

  private static Formula share(Amount amount, boolean overIndicators, Bound bound) {
    return Formula.resting(
        cell ->
            PersonShares.over(
                cell,
                counts(cell),
                COLUMNS,
                new PersonShares.Share() {
                  @Override
                  public Outcome of(RegisterTally tally, Ratio persons) {
                    return silent(tally.deprivations(), tally.records())
                        ? Outcome.none(Reason.NO_DATA)
                        : alone(tally, persons);
                  }

                  @Override
                  public Outcome alone(RegisterTally tally, Ratio persons) {
                    return Outcome.percent(
                        Weighted.of(amount.of(tally.deprivations(), bound)),
                        whole(cell, persons, overIndicators));
                  }
                }),
        DeprivationFormulas::poorAndScores);
  }

  private static boolean counts(Cell cell, Deprivation... counted) {
    Optional<DeprivationCutoff> cutoff = cell.cutoff();
    return cutoff.isPresent()
        && (counted.length == 0 || Stream.of(counted).allMatch(cutoff.get()::counts));
  }

  private static Ratio whole(Cell cell, Ratio persons, boolean overIndicators) {
    return overIndicators ? persons.times(indicators(cell)) : persons;
  }

  private static Ratio indicators(Cell cell) {
    return Ratio.of(cell.cutoff().map(DeprivationCutoff::indicators).orElse(0));
  }

  /** Whether households are there and none of them tells of any deprivation. */
  private static boolean silent(DeprivationTally tally, long records) {
    return records > 0 && tally.told() == 0;
  }

  private static Outcome known(DeprivationTally tally, Amount part, Ratio whole, long records) {
    return silent(tally, records)
        ? Outcome.none(Reason.NO_DATA)
        : settled(Outcome.percent(Weighted.of(part.of(tally, Bound.LEAST)), whole), part, tally);
  }

  /** The outcome, unless what is not known could make another one of it. */
  private static Outcome settled(Outcome outcome, Amount amount, DeprivationTally tally) {
    boolean same = amount.of(tally, Bound.LEAST).equals(amount.of(tally, Bound.MOST));
    return same || outcome.value().isEmpty() ? outcome : Outcome.none(Reason.MISSING_INDICATORS);
  }

  /** A: 100 times the deprivations of the poor over all indicators of the poor. */
  static Formula intensity() {
    return ofPoor(
        (cell, tally) ->
            settled(
                Outcome.percent(
                    Weighted.of(tally.scores(Bound.LEAST)),
                    Weighted.of(tally.poor(Bound.LEAST)).times(indicators(cell))),
                DeprivationTally::scores,
                tally));
  }

  /** One end of an interval in which A lies; it may be wider than need be. */
  static Formula intensity(Bound bound) {
    return ofPoor(
        (cell, tally) -> {
          Bound other = bound == Bound.LEAST ? Bound.MOST : Bound.LEAST;
          Ratio all = indicators(cell);
          Ratio cutoff = Ratio.of(cell.cutoff().map(DeprivationCutoff::least).orElse(0)).over(all);
          if (tally.poor(Bound.MOST).signum() == 0) {
            return Outcome.none(Reason.UNDEFINED_AT_ZERO);
          }
          boolean settled = tally.scores(Bound.LEAST).equals(tally.scores(Bound.MOST));
          Ratio poor = Weighted.of(tally.poor(settled ? bound : other));
          Ratio scores = Weighted.of(tally.scores(bound));
          Ratio widest = bound == Bound.LEAST ? cutoff : Ratio.ONE;
          Ratio found = poor.isZero() ? widest : scores.over(poor.times(all));
          boolean beyond = bound == Bound.LEAST ^ found.compareTo(widest) >= 0;
          return Outcome.value(Ratio.HUNDRED.times(beyond ? widest : found));
        });
  }

  /** 100 times what one deprivation makes up of all deprivations of the poor; together 100. */
  static Formula contribution(Deprivation deprivation) {
    Formula formula =
        ofPoor(
            (cell, tally) ->
                counts(cell, deprivation)
                    ? settled(
                        Outcome.percent(
                            Weighted.of(tally.persons(deprivation, true, Bound.LEAST)),
                            Weighted.of(tally.scores(Bound.LEAST))),
                        DeprivationTally::scores,
                        tally)
                    : Outcome.none(Reason.NO_STANDARD));
    return Formula.resting(
        formula,
        cell ->
            Stream.concat(records(deprivation, true, cell).stream(), poorRecords(cell).stream())
                .toList());
  }

  private interface OfPoor {
    Outcome of(Cell cell, DeprivationTally tally);
  }

  private static Formula ofPoor(OfPoor formula) {
    return Formula.resting(
        cell ->
            RegisterFormulas.over(
                cell,
                COLUMNS,
                tally -> {
                  if (cell.cutoff().isEmpty()) {
                    return Outcome.none(Reason.NO_STANDARD);
                  }
                  return silent(tally.deprivations(), tally.records())
                      ? Outcome.none(Reason.NO_DATA)
                      : formula.of(cell, tally.deprivations());
                }),
        DeprivationFormulas::poorAndScores);
  }

  /** Whether not all indicators are known in a cell, so that there are bounds to write. */
  static boolean open(Cell cell) {
    return cell.households()
        .register()
        .map(tally -> tally.deprivations())
        .filter(tally -> tally.told() > 0 && tally.open() > 0)
        .isPresent();
  }

  private static List<Count> poorRecords(Cell cell) {
    return counts(cell, "many_ways", DeprivationTally::poorRecords);
  }

  /** Deprivations of the poor in many ways, as their records tell them. */
  private static List<Count> poorAndScores(Cell cell) {
    return RestingCounts.join(
        poorRecords(cell),
        counts(
            cell,
            "many_ways scores",
            (tally, bound) ->
                Arrays.stream(Deprivation.values())
                    .mapToLong(deprivation -> tally.records(deprivation, true, bound))
                    .sum()));
  }

  private static List<Count> records(Deprivation deprivation, boolean censored, Cell cell) {
    return counts(
        cell,
        (censored ? "many_ways " : "deprived ") + deprivation.code(),
        (tally, bound) -> tally.records(deprivation, censored, bound));
  }

  private interface Records {
    long of(DeprivationTally tally, Bound bound);
  }

  /** The least records it can be, and the most, where these differ. */
  private static List<Count> counts(Cell cell, String concept, Records records) {
    List<Count> counts = new ArrayList<>();
    cell.households()
        .register()
        .map(tally -> tally.deprivations())
        .ifPresent(
            tally -> {
              ToLongFunction<Bound> of = bound -> records.of(tally, bound);
              long least = of.applyAsLong(Bound.LEAST);
              long most = of.applyAsLong(Bound.MOST);
              counts.add(RestingCounts.count(concept, cell, least));
              if (least != most) {
                counts.add(RestingCounts.count(concept + " at most", cell, most));
              }
            });
    return counts;
  }
}
