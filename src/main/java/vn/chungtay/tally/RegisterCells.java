package vn.chungtay.tally;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import vn.chungtay.reference.Group;
import vn.chungtay.submission.Period;

/**
 * What the households of each unit itself add up to, by period and group, with nothing of the units
 * below it; the cohort is counted where it lived at the baseline. No single household is in it but
 * where a cell has only one.
 */
public final class RegisterCells implements Tally<RegisterCells> {
  /** Whose households one cell counts. */
  public record Spot(String unit, Period period, Group group) {}

  private final Cells<RegisterTally> households = new Cells<>(RegisterTally::new);
  private final Cells<CohortTally> cohort = new Cells<>(CohortTally::new);

  @Override
  public void merge(RegisterCells other) {
    households.merge(other.households);
    cohort.merge(other.cohort);
  }

  Cells<RegisterTally> households() {
    return households;
  }

  Cells<CohortTally> cohort() {
    return cohort;
  }

  /** The sums of all cells of households by period, unit and group, as plain values. */
  public Map<Spot, Map<String, Object>> householdSums() {
    return sums(households);
  }

  /** The same of the cohort. */
  public Map<Spot, Map<String, Object>> cohortSums() {
    return sums(cohort);
  }

  private static <T extends Tally<T> & Summed> Map<Spot, Map<String, Object>> sums(Cells<T> cells) {
    Map<Spot, Map<String, Object>> sums = new LinkedHashMap<>();
    cells.each(
        (unit, period, group, tally) -> sums.put(new Spot(unit, period, group), Sums.of(tally)));
    return sums;
  }

  /**
   * Adds a cell of households whose sums were told before.
   *
   * @throws Sums.Unfit when the values are not such sums
   */
  public void addHouseholds(Spot spot, Map<?, ?> sums) {
    add(households, spot, sums, RegisterTally::new);
  }

  /** Adds a cell of the cohort in the same way. */
  public void addCohort(Spot spot, Map<?, ?> sums) {
    add(cohort, spot, sums, CohortTally::new);
  }

  private static <T extends Tally<T> & Summed> void add(
      Cells<T> cells, Spot spot, Map<?, ?> sums, Supplier<T> empty) {
    cells.at(spot.unit(), spot.period(), spot.group()).merge(Sums.restored(sums, empty.get()));
  }

  /** The cohort of all units together at a period. */
  public CohortTally wholeCohort(Period period) {
    List<CohortTally> found = new ArrayList<>();
    cohort.each(
        (unit, at, group, tally) -> {
          if (at.equals(period) && group == Group.ALL) {
            found.add(tally);
          }
        });
    CohortTally whole = new CohortTally();
    found.forEach(whole::merge);
    return whole;
  }
}
