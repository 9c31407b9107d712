package vn.chungtay.change;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vn.chungtay.finding.CannotRun;
import vn.chungtay.finding.Nearest;

/** The units, periods and indicators of all rows gone by, so that a wrong name is noticed. */
public final class SeenNames {
  private final Set<String> units = new HashSet<>();
  private final Set<String> periods = new HashSet<>();
  private final Set<String> indicators = new HashSet<>();

  public void add(Subject subject) {
    units.add(subject.unitCode());
    periods.add(subject.period());
    indicators.add(subject.indicator());
  }

  /**
   * Stops at a name that stands in neither report.
   *
   * @throws CannotRun with the nearest name that does
   */
  public void refuseUnknown(Narrowing narrowing) {
    refuse("--unit", narrowing.units(), units);
    refuse("--period", narrowing.periods(), periods);
    refuse("--indicator", narrowing.indicators(), indicators);
  }

  private static void refuse(String option, Collection<String> wanted, Set<String> known) {
    List<String> wrong = wanted.stream().filter(name -> !known.contains(name)).sorted().toList();
    if (!wrong.isEmpty()) {
      List<String> sorted = known.stream().filter(name -> !name.isEmpty()).sorted().toList();
      String name = wrong.get(0);
      String nearest =
          Nearest.to(name, sorted)
              .orElseGet(() -> String.join(", ", sorted.subList(0, Math.min(5, sorted.size()))));
      throw CannotRun.configuration("compare.unknown", option, name, nearest);
    }
  }
}
