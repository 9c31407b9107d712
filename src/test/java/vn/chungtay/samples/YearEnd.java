package vn.chungtay.samples;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The register and the counts of every commune on 31 December of one year. */
final class YearEnd {
  final int year;
  final List<SampleUnit> communes;
  final Movement[] poor;
  final Movement[] nearPoor;
  private final Map<String, List<HouseholdYear>> lines;

  /** The baseline, whose counts are given. */
  YearEnd(List<SampleUnit> communes, Map<String, List<HouseholdYear>> lines, Baseline baseline) {
    this.year = ProvincialTotals.FIRST_YEAR;
    this.communes = communes;
    this.lines = lines;
    poor = usual(baseline.poorOpening, baseline.poor, 0.02);
    nearPoor = usual(baseline.nearPoorOpening, baseline.nearPoor, 0.05);
    weigh();
  }

  /** A later year, which opens with what the year before closed with. */
  YearEnd(
      int year, List<SampleUnit> communes, Map<String, List<HouseholdYear>> lines, YearEnd last) {
    this.year = year;
    this.communes = communes;
    this.lines = lines;
    Closings closings = new Closings(year, communes, lines);
    int[] opening = last.carriedOver(PovertyClass.POOR, communes, year);
    int[] nearOpening = last.carriedOver(PovertyClass.NEAR_POOR, communes, year);
    poor = poor(opening, closings.poor(opening));
    nearPoor = usual(nearOpening, closings.nearPoor(nearOpening), 0.12);
    weigh();
  }

  /** In 2019 the new standard brings in many that the old one did not count: as new ones. */
  private Movement[] poor(int[] opening, int[] closing) {
    if (year < ProvincialTotals.LAST_YEAR) {
      return usual(opening, closing, year == 2019 ? 0.25 : 0.06);
    }
    return new Flows(ProvincialTotals.NEW_2020, 0, 0, ProvincialTotals.OTHER_DECREASE_2020)
        .spread(opening, closing);
  }

  private static Movement[] usual(int[] opening, int[] closing, double newShare) {
    return Flows.usual(opening, closing, newShare).spread(opening, closing);
  }

  /** The closing counts by the commune in which the households are found the year after. */
  private int[] carriedOver(PovertyClass wanted, List<SampleUnit> to, int nextYear) {
    Map<String, Integer> sums = new TreeMap<>();
    for (HouseholdYear line : all()) {
      if (line.povertyClass() == wanted) {
        sums.merge(line.household.communeCode(nextYear), line.weight, Integer::sum);
      }
    }
    return to.stream().mapToInt(unit -> sums.getOrDefault(unit.code(), 0)).toArray();
  }

  private void weigh() {
    for (int i = 0; i < poor.length; i++) {
      List<HouseholdYear> here = linesOf(communes.get(i));
      Weighting.apply(here, PovertyClass.POOR, poor[i].closing());
      Weighting.apply(here, PovertyClass.NEAR_POOR, nearPoor[i].closing());
      Weighting.keep(here);
    }
    List<HouseholdYear> poorLines = all().stream().filter(HouseholdYear::isPoor).toList();
    if (year == ProvincialTotals.LAST_YEAR) {
      new PublishedDetail(poorLines).settle();
    }
    PoorTypes.settle(poorLines, year);
  }

  List<HouseholdYear> linesOf(SampleUnit commune) {
    return lines.get(commune.code());
  }

  List<HouseholdYear> all() {
    List<HouseholdYear> all = new ArrayList<>();
    lines.values().forEach(all::addAll);
    return all;
  }
}
