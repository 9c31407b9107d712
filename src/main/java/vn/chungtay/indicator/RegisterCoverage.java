package vn.chungtay.indicator;

import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiPredicate;
import vn.chungtay.measure.Ratio;
import vn.chungtay.reference.OrgUnit;
import vn.chungtay.reference.UnitMap;
import vn.chungtay.submission.Kind;
import vn.chungtay.submission.Period;
import vn.chungtay.tally.Receipts;

/** Of the lowest units expected to send a register, the part that did. */
final class RegisterCoverage {
  private record Spot(String place, Period period, Optional<Period> earlier) {}

  private record Span(Period earlier, Period later) {}

  private final Evidence evidence;
  private final Map<Period, RollUp> registers = new ConcurrentHashMap<>();
  private final Map<Span, RollUp> followed = new ConcurrentHashMap<>();
  private final Map<Spot, Optional<Ratio>> known = new ConcurrentHashMap<>();

  RegisterCoverage(Evidence evidence) {
    this.evidence = evidence;
  }

  /** For figures of one period. */
  Optional<Ratio> at(Place place, Period period) {
    return known.computeIfAbsent(
        new Spot(place.code(), period, Optional.empty()),
        key -> coverage(place.members(), registers(period)));
  }

  private RollUp registers(Period period) {
    return registers.computeIfAbsent(
        period, p -> rollUp(period, (map, unit) -> came(unit.code(), period)));
  }

  /**
   * For figures that follow the households of an earlier period: it came then, and now from them or
   * heirs.
   *
   * @param then the earlier units whose households the place holds
   */
  Optional<Ratio> both(Place place, Period earlier, Period period, List<OrgUnit> then) {
    return known.computeIfAbsent(
        new Spot(place.code(), period, Optional.of(earlier)),
        key -> coverage(then, followed(earlier, period)));
  }

  private RollUp followed(Period earlier, Period period) {
    return followed.computeIfAbsent(
        new Span(earlier, period),
        span ->
            rollUp(earlier, (map, unit) -> came(unit.code(), earlier) && heirsCame(unit, period)));
  }

  private static Optional<Ratio> coverage(List<OrgUnit> units, RollUp rollUp) {
    return RolledUp.together(units.stream().filter(OrgUnit::territorial).map(rollUp::at).toList())
        .coverage();
  }

  private RollUp rollUp(Period period, BiPredicate<UnitMap, OrgUnit> came) {
    UnitMap map = evidence.tree().at(period);
    return new RollUp(
        map,
        evidence.campaign().expecting(Kind.HOUSEHOLDS, period),
        unit -> came.test(map, unit) ? Optional.of(List.of(BigInteger.ONE)) : Optional.empty());
  }

  /** Whether a unit itself sent a register. */
  boolean came(String unit, Period period) {
    return evidence.receipts().came(new Receipts.Slip(period, unit, Kind.HOUSEHOLDS));
  }

  private boolean heirsCame(OrgUnit unit, Period period) {
    Set<String> heirs = evidence.tree().heirs(unit, period);
    return !heirs.isEmpty() && heirs.stream().allMatch(heir -> came(heir, period));
  }
}
