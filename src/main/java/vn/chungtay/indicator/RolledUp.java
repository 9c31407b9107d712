package vn.chungtay.indicator;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.chungtay.measure.Ratio;
import vn.chungtay.reference.OrgUnit;

/**
 * The sums of some fields over a unit.
 *
 * @param sums one a field; empty when no report filled them all
 * @param reporters the units whose own reports were summed
 * @param silent the lowest units expected that the sums do not cover
 * @param expected the number of lowest units expected
 */
record RolledUp(
    List<BigInteger> sums,
    Source source,
    List<OrgUnit> reporters,
    List<OrgUnit> silent,
    int expected) {
  static RolledUp none(List<OrgUnit> silent) {
    return new RolledUp(List.of(), Source.PARTIAL, List.of(), silent, silent.size());
  }

  boolean present() {
    return !sums.isEmpty();
  }

  boolean complete() {
    return silent.isEmpty();
  }

  Ratio sum(int field) {
    return Ratio.of(sums.get(field));
  }

  /** Covered of expected; empty where none is expected. */
  Optional<Ratio> coverage() {
    return covering(expected - silent.size());
  }

  /** So many of expected; empty where none is expected. */
  Optional<Ratio> covering(int covered) {
    return expected == 0 ? Optional.empty() : Optional.of(Ratio.of(covered, expected));
  }

  /** Several side by side, added up; complete when each is. */
  static RolledUp together(List<RolledUp> parts) {
    List<BigInteger> sums = new ArrayList<>();
    List<OrgUnit> reporters = new ArrayList<>();
    List<OrgUnit> silent = new ArrayList<>();
    int expected = 0;
    for (RolledUp part : parts) {
      for (int i = 0; i < part.sums.size(); i++) {
        if (sums.size() == i) {
          sums.add(BigInteger.ZERO);
        }
        sums.set(i, sums.get(i).add(part.sums.get(i)));
      }
      reporters.addAll(part.reporters);
      silent.addAll(part.silent);
      expected += part.expected;
    }
    Source source = silent.isEmpty() ? Source.CHILDREN : Source.PARTIAL;
    return new RolledUp(sums, source, reporters, silent, expected);
  }
}
