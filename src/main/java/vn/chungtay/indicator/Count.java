package vn.chungtay.indicator;

import vn.chungtay.measure.Ratio;
import vn.chungtay.submission.Period;

/**
 * A number of households that figures rest on. The same households counted by a report and by the
 * register are one count, unless the two say different numbers.
 *
 * @param concept what is counted, for example {@code poor}
 * @param place the code of a unit or the name of a block
 * @param group the code of a group
 */
record Count(String concept, Period period, String place, String group, Ratio households) {
  /** Numbers are asked for by the count very often; the one a record makes is slower. */
  @Override
  public int hashCode() {
    return 31 * (31 * (31 * concept.hashCode() + period.hashCode()) + place.hashCode())
        + group.hashCode();
  }
}
