package vn.chungtay.tally;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import vn.chungtay.reference.Campaign;
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

  /** What is counted of them. */
  public enum Topic {
    HOUSEHOLDS,
    COHORT,
    SINCE_PREVIOUS,
    SINCE_BASELINE,
    SPELLS;

    /** The word used in files. */
    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  private final Cells<RegisterTally> households = new Cells<>(RegisterTally::new);
  private final Cells<CohortTally> cohort = new Cells<>(CohortTally::new);
  private final Cells<Flows> sincePrevious = new Cells<>(Flows::new);
  private final Cells<Flows> sinceBaseline = new Cells<>(Flows::new);
  private final Cells<SpellTally> spells = new Cells<>(SpellTally::new);
  private boolean tellsDeprivations;

  @Override
  public void merge(RegisterCells other) {
    households.merge(other.households);
    cohort.merge(other.cohort);
    sincePrevious.merge(other.sincePrevious);
    sinceBaseline.merge(other.sinceBaseline);
    spells.merge(other.spells);
    tellsDeprivations |= other.tellsDeprivations;
  }

  /** Notes that some record tells of a deprivation, whether it has it or not. */
  public void tellDeprivations() {
    tellsDeprivations = true;
  }

  /** Whether any record tells of a deprivation. */
  public boolean tellsDeprivations() {
    return tellsDeprivations;
  }

  Cells<RegisterTally> households() {
    return households;
  }

  Cells<CohortTally> cohort() {
    return cohort;
  }

  Cells<Flows> sincePrevious() {
    return sincePrevious;
  }

  Cells<Flows> sinceBaseline() {
    return sinceBaseline;
  }

  Cells<SpellTally> spells() {
    return spells;
  }

  /** The sums of all cells of a topic by period, unit and group, as plain values. */
  public Map<Spot, Map<String, Object>> sums(Topic topic) {
    return switch (topic) {
      case HOUSEHOLDS -> sums(households);
      case COHORT -> sums(cohort);
      case SINCE_PREVIOUS -> sums(sincePrevious);
      case SINCE_BASELINE -> sums(sinceBaseline);
      case SPELLS -> sums(spells);
    };
  }

  private static <T extends Tally<T> & Summed> Map<Spot, Map<String, Object>> sums(Cells<T> cells) {
    Map<Spot, Map<String, Object>> sums = new LinkedHashMap<>();
    cells.each(
        (unit, period, group, tally) -> sums.put(new Spot(unit, period, group), Sums.of(tally)));
    return sums;
  }

  /**
   * Adds a cell whose sums were told before.
   *
   * @throws Sums.Unfit when the values are not such sums
   */
  public void add(Topic topic, Spot spot, Map<?, ?> sums, Campaign campaign) {
    switch (topic) {
      case HOUSEHOLDS ->
          add(
              households,
              spot,
              sums,
              () -> new RegisterTally().by(campaign.deprivationCutoff(spot.period())));
      case COHORT -> add(cohort, spot, sums, CohortTally::new);
      case SINCE_PREVIOUS -> add(sincePrevious, spot, sums, Flows::new);
      case SINCE_BASELINE -> add(sinceBaseline, spot, sums, Flows::new);
      case SPELLS -> add(spells, spot, sums, SpellTally::new);
    }
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
