package vn.chungtay.change;

import java.util.Set;

/** What is asked about; an empty set means all. */
public record Narrowing(Set<String> units, Set<String> periods, Set<String> indicators) {
  public Narrowing {
    units = Set.copyOf(units);
    periods = Set.copyOf(periods);
    indicators = Set.copyOf(indicators);
  }

  /** Whether it says anything of places or times. */
  public boolean ofSubmissions() {
    return !units.isEmpty() || !periods.isEmpty();
  }

  /** Whether a row is asked about; what has no indicator is, whatever indicators are. */
  public boolean holds(Subject subject) {
    return (units.isEmpty() || units.contains(subject.unitCode()))
        && (periods.isEmpty() || periods.contains(subject.period()))
        && (indicators.isEmpty()
            || subject.indicator().isEmpty()
            || indicators.contains(subject.indicator()));
  }
}
