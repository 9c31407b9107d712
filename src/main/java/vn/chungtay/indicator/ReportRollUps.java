package vn.chungtay.indicator;

import java.math.BigInteger;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Stream;
import vn.chungtay.reference.OrgUnit;
import vn.chungtay.reference.UnitMap;
import vn.chungtay.submission.Kind;
import vn.chungtay.submission.Period;
import vn.chungtay.submission.ReportCounts;
import vn.chungtay.submission.ReportItem;

/** The roll-ups of unit reports, each made once; several threads may ask. */
final class ReportRollUps {
  /** What was reported of a period, counted by the standard in force or by one beside it. */
  final class Counted {
    private final Period period;
    private final Optional<String> beside;
    private final Map<ReportFields, RollUp> byFields = new ConcurrentHashMap<>();

    private Counted(Period period, Optional<String> beside) {
      this.period = period;
      this.beside = beside;
    }

    /** Some fields, summed. */
    RollUp of(ReportFields fields) {
      RollUp known = byFields.get(fields);
      return known != null ? known : byFields.computeIfAbsent(fields, this::rollUp);
    }

    private RollUp rollUp(ReportFields fields) {
      return ReportRollUps.this.rollUp(
          period, unit -> fields(counts(unit, period, beside), fields.items()));
    }
  }

  private final Evidence evidence;
  private final Map<Period, Map<Optional<String>, Counted>> counted = new ConcurrentHashMap<>();
  private final Map<Period, RollUp> incomes = new ConcurrentHashMap<>();

  ReportRollUps(Evidence evidence) {
    this.evidence = evidence;
  }

  /**
   * What was reported of a period.
   *
   * @param beside the standard under {@code also} it is counted by; empty for the one in force
   */
  Counted of(Period period, Optional<String> beside) {
    return counted
        .computeIfAbsent(period, p -> new ConcurrentHashMap<>())
        .computeIfAbsent(beside, b -> new Counted(period, b));
  }

  /** Per unit with both fields at both periods: income times persons and persons, now and then. */
  RollUp incomes(Period period) {
    return incomes.computeIfAbsent(
        period,
        p ->
            rollUp(
                p,
                unit ->
                    ownIncomes(unit, p)
                        .flatMap(now -> baselineIncomes(unit, p).map(then -> joined(now, then)))));
  }

  private Optional<List<BigInteger>> ownIncomes(OrgUnit unit, Period period) {
    return fields(
            evidence.reports().counts(unit.code(), period),
            List.of(ReportItem.POOR_INCOME_PER_CAPITA, ReportItem.POOR_PERSONS))
        .map(found -> List.of(found.get(0).multiply(found.get(1)), found.get(1)));
  }

  /** What a unit reported at the baseline, with those it has taken in since on a restated map. */
  private Optional<List<BigInteger>> baselineIncomes(OrgUnit unit, Period period) {
    Period baseline = evidence.campaign().baseline();
    List<List<BigInteger>> found = new ArrayList<>();
    for (OrgUnit part : baselineParts(unit, period)) {
      Optional<List<BigInteger>> own = ownIncomes(part, baseline);
      if (own.isEmpty()) {
        return Optional.empty();
      }
      found.add(own.get());
    }
    return found.stream().reduce((a, b) -> List.of(a.get(0).add(b.get(0)), a.get(1).add(b.get(1))));
  }

  /** The units of the baseline whose reports a unit's incomes are compared with. */
  List<OrgUnit> baselineParts(OrgUnit unit, Period period) {
    UnitMap then = evidence.tree().at(evidence.campaign().baseline());
    LocalDate day = evidence.campaign().baseline().lastDay();
    return then.unit(unit.code()).stream()
        .flatMap(
            before ->
                Stream.concat(
                    Stream.of(before).filter(u -> u.inForce(day)),
                    then.parts(before).stream()
                        .filter(part -> evidence.tree().at(period).unit(part.code()).isEmpty())))
        .toList();
  }

  private static List<BigInteger> joined(List<BigInteger> now, List<BigInteger> then) {
    return Stream.concat(now.stream(), then.stream()).toList();
  }

  private RollUp rollUp(Period period, Function<OrgUnit, Optional<List<BigInteger>>> own) {
    return new RollUp(
        evidence.tree().at(period), evidence.campaign().expecting(Kind.UNIT_REPORT, period), own);
  }

  private Optional<ReportCounts> counts(OrgUnit unit, Period period, Optional<String> beside) {
    return beside.isEmpty()
        ? evidence.reports().counts(unit.code(), period)
        : evidence.reports().counts(unit.code(), period, beside.get());
  }

  private static Optional<List<BigInteger>> fields(
      Optional<ReportCounts> counts, List<ReportItem> items) {
    if (counts.isEmpty() || !counts.get().has(items.toArray(ReportItem[]::new))) {
      return Optional.empty();
    }
    List<BigInteger> values = new ArrayList<>();
    for (ReportItem item : items) {
      values.add(BigInteger.valueOf(counts.get().orZero(item)));
    }
    return Optional.of(values);
  }
}
