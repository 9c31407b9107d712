package vn.chungtay.reference;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.chungtay.finding.CannotRun;
import vn.chungtay.finding.Language;
import vn.chungtay.submission.Kind;
import vn.chungtay.submission.Period;

/**
 * What is asked for, from whom, until when, and what is to be reached.
 *
 * @param province the code of the unit the campaign is about
 * @param periods those after the baseline, by time
 * @param reviews the periods in which a review is held, and which
 * @param standards the standard in force at a period's end is used
 * @param also standards that are counted beside it
 * @param expects which kinds each type of unit must send
 * @param expectsFrom the first period of a kind; the baseline for the others
 * @param idsPerCommune whether household ids are unique only within a commune
 * @param minimumRetention percent of the cohort below which a multiplier is not established
 * @param majority the codes of the ethnic groups that are no minority
 * @param deflator the price index by period; empty when there are no real-terms figures
 * @param smallestCell figures on fewer households than this are suppressed; 0 suppresses nothing
 * @param census whether the register lists every household, not only the poor and near-poor
 * @param sample the confidence, in percent, of intervals when the register is a sample, drawn in
 *     each commune for itself; empty when it is not
 * @param vietnameseNumbers whether {@code 1.234,5} is how numbers are written
 * @param letterhead what stands around the text of official reports
 * @param awards how the movement's emulation is judged
 */
public record Campaign(
    String name,
    String province,
    Period baseline,
    List<Period> periods,
    SortedMap<Period, String> reviews,
    Deadline deadline,
    List<PovertyStandard> standards,
    List<PovertyStandard> also,
    Map<OrgUnitType, Set<Kind>> expects,
    Map<Kind, Period> expectsFrom,
    boolean idsPerCommune,
    BigDecimal minimumRetention,
    Set<String> majority,
    Map<Period, BigDecimal> deflator,
    List<Target> targets,
    List<Gate> gates,
    int smallestCell,
    boolean census,
    Optional<BigDecimal> sample,
    boolean vietnameseNumbers,
    Language language,
    Letterhead letterhead,
    Awards awards) {
  private static final String BUILT_IN_PROVINCE = "75";

  /** The baseline and all periods, by time. */
  public List<Period> allPeriods() {
    return Stream.concat(Stream.of(baseline), periods.stream()).toList();
  }

  /** Whether a period belongs to the campaign. */
  public boolean covers(Period period) {
    return period.equals(baseline) || periods.contains(period);
  }

  /** The standard in force at a period's end, if the campaign has one. */
  public Optional<PovertyStandard> standard(Period period) {
    LocalDate day = period.lastDay();
    for (PovertyStandard standard : standards) {
      if (standard.inForce(day)) {
        return Optional.of(standard);
      }
    }
    return Optional.empty();
  }

  /** The standards counted beside it that are in force at a period's end. */
  public List<PovertyStandard> also(Period period) {
    return also.stream().filter(s -> s.inForce(period.lastDay())).toList();
  }

  /**
   * From how many deprivations on a household is poor in many ways: as the standard in force says,
   * or, when it counts none, the first beside it that does.
   */
  public Optional<DeprivationCutoff> deprivationCutoff(Period period) {
    return Stream.concat(standard(period).stream(), also(period).stream())
        .flatMap(standard -> standard.cutoff().stream())
        .findFirst();
  }

  /** Whether units of a type must send a kind for a period. */
  public boolean expects(OrgUnitType type, Kind kind, Period period) {
    return expects.getOrDefault(type, Set.of()).contains(kind)
        && covers(period)
        && period.compareTo(expectsFrom.getOrDefault(kind, baseline)) >= 0;
  }

  /** Whether a unit that was there at a period's end must send a kind for it. */
  public boolean expects(OrgUnit unit, Kind kind, Period period) {
    return unit.inForce(period.lastDay()) && expects(unit.type(), kind, period);
  }

  /** Which units must send a kind for a period. */
  public Predicate<OrgUnit> expecting(Kind kind, Period period) {
    LocalDate day = period.lastDay();
    Set<OrgUnitType> types =
        expects.keySet().stream()
            .filter(type -> expects(type, kind, period))
            .collect(Collectors.toUnmodifiableSet());
    return unit -> types.contains(unit.type()) && unit.inForce(day);
  }

  /** Whether an ethnic group is a minority. */
  public boolean minority(String ethnicity) {
    return !majority.contains(ethnicity);
  }

  /** The period before of the same length, if the campaign has it. */
  public Optional<Period> previous(Period period) {
    return allPeriods().stream()
        .filter(p -> p.months() == period.months() && p.compareTo(period) < 0)
        .reduce((earlier, later) -> later);
  }

  /**
   * This campaign about the province of a tree: the one it names, or, when it names none of its own
   * and the tree does not know the built-in one, the only one there is.
   */
  public Campaign inProvinceOf(UnitTree tree) {
    if (tree.knows(province)) {
      return this;
    }
    String only =
        tree.onlyProvince()
            .filter(unit -> province.equals(BUILT_IN_PROVINCE))
            .orElseThrow(() -> CannotRun.configuration("province", province));
    return new Campaign(
        name,
        only,
        baseline,
        periods,
        reviews,
        deadline,
        standards,
        also,
        expects,
        expectsFrom,
        idsPerCommune,
        minimumRetention,
        majority,
        deflator,
        targets,
        gates,
        smallestCell,
        census,
        sample,
        vietnameseNumbers,
        language,
        letterhead,
        awards);
  }
}
