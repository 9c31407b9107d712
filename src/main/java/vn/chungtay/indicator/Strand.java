package vn.chungtay.indicator;

import java.util.List;
import vn.chungtay.measure.Ratio;
import vn.chungtay.reference.OrgUnit;
import vn.chungtay.reference.UnitMap;
import vn.chungtay.submission.Period;

/**
 * A quotient or sum that a figure was computed from: its numerator and denominator are the sums of
 * what the records of its grounds bring in.
 *
 * @param map the map on which the units of the records stand
 * @param tops the units of that map which it is about
 */
record Strand(
    Period period,
    Place place,
    UnitMap map,
    List<OrgUnit> tops,
    Outcome outcome,
    List<Ground> grounds) {
  /** The same in prices of another time. */
  Strand inPrices(Ratio level) {
    return new Strand(
        period,
        place,
        map,
        tops,
        outcome.inPrices(level),
        grounds.stream().<Ground>map(ground -> new InPrices(ground, level)).toList());
  }
}
