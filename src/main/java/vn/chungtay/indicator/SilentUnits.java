package vn.chungtay.indicator;

import java.math.BigInteger;
import java.util.Comparator;
import java.util.Optional;
import java.util.OptionalLong;
import vn.chungtay.measure.Ratio;
import vn.chungtay.reference.Group;
import vn.chungtay.reference.OrgUnit;
import vn.chungtay.reference.Target;
import vn.chungtay.submission.Period;
import vn.chungtay.submission.ReportItem;

/** What the units that have not reported could still do to a poverty rate. */
final class SilentUnits {
  private final Figures figures;

  SilentUnits(Figures figures) {
    this.figures = figures;
  }

  /**
   * Between x/(N+m) and (x+m)/(N+m), m being the last known households of the silent units; nothing
   * for other figures than rates, or when the households of a silent unit were never known.
   */
  Optional<Assessment.Bounds> bounds(Target target, Figure figure) {
    if (figure.name().standard().isPresent() || figure.value().isEmpty()) {
      return Optional.empty();
    }
    boolean minority = target.group() == Group.MINORITY;
    ReportItem whole = minority ? ReportItem.MINORITY_HOUSEHOLDS : ReportItem.TOTAL_HOUSEHOLDS;
    return switch (figure.name().indicator()) {
      case POVERTY_RATE ->
          bounds(
              target, figure, minority ? ReportItem.POOR_MINORITY : ReportItem.POOR_CLOSING, whole);
      case NEAR_POVERTY_RATE -> bounds(target, figure, ReportItem.NEAR_POOR_CLOSING, whole);
      default -> Optional.empty();
    };
  }

  private Optional<Assessment.Bounds> bounds(
      Target target, Figure figure, ReportItem part, ReportItem whole) {
    RolledUp sums = figures.rolledUp(figure.period(), figure.place(), target.group(), part, whole);
    long missing = 0;
    for (OrgUnit unit : sums.silent()) {
      OptionalLong known = lastKnown(unit, figure.period(), whole);
      if (known.isEmpty()) {
        return Optional.empty();
      }
      missing += known.getAsLong();
    }
    Ratio most = sums.sum(1).plus(Ratio.of(missing));
    if (most.isZero()) {
      return Optional.empty();
    }
    return Optional.of(
        new Assessment.Bounds(
            percent(sums.sums().get(0), most),
            percent(sums.sums().get(0).add(BigInteger.valueOf(missing)), most)));
  }

  private static Ratio percent(BigInteger part, Ratio whole) {
    return Ratio.of(part).times(Ratio.HUNDRED).over(whole);
  }

  private OptionalLong lastKnown(OrgUnit unit, Period period, ReportItem item) {
    return figures.evidence().campaign().allPeriods().stream()
        .filter(p -> p.compareTo(period) <= 0)
        .sorted(Comparator.reverseOrder())
        .flatMapToLong(
            p ->
                figures
                    .evidence()
                    .reports()
                    .counts(unit.code(), p)
                    .map(counts -> counts.get(item))
                    .orElse(OptionalLong.empty())
                    .stream())
        .findFirst();
  }
}
