package vn.chungtay.indicator;

import static vn.chungtay.indicator.Comparison.BASELINE;
import static vn.chungtay.indicator.Comparison.PREVIOUS;
import static vn.chungtay.indicator.Definition.of;
import static vn.chungtay.indicator.DeprivationDefinitions.bounds;
import static vn.chungtay.indicator.DeprivationDefinitions.censored;
import static vn.chungtay.indicator.DeprivationDefinitions.contribution;
import static vn.chungtay.indicator.DeprivationDefinitions.deprivations;
import static vn.chungtay.indicator.DeprivationDefinitions.uncensored;
import static vn.chungtay.indicator.Family.ACTIVITY;
import static vn.chungtay.indicator.Family.REGISTER;
import static vn.chungtay.indicator.Family.REPORT;
import static vn.chungtay.indicator.Family.REPORTING;
import static vn.chungtay.indicator.Family.SUPPORT;
import static vn.chungtay.indicator.MeasureUnit.COUNT;
import static vn.chungtay.indicator.MeasureUnit.HOUSEHOLDS;
import static vn.chungtay.indicator.MeasureUnit.PERCENT;
import static vn.chungtay.indicator.MeasureUnit.PERCENTAGE_POINTS;
import static vn.chungtay.indicator.MeasureUnit.PERIODS;
import static vn.chungtay.indicator.MeasureUnit.PERSONS;
import static vn.chungtay.indicator.MeasureUnit.RATIO;
import static vn.chungtay.indicator.MeasureUnit.VND;
import static vn.chungtay.indicator.MeasureUnit.VND_PER_MONTH;
import static vn.chungtay.indicator.MovementDefinitions.attrition;
import static vn.chungtay.indicator.MovementDefinitions.moved;
import static vn.chungtay.indicator.MovementDefinitions.sinceBaseline;
import static vn.chungtay.indicator.MovementDefinitions.sincePrevious;
import static vn.chungtay.indicator.MovementDefinitions.spells;
import static vn.chungtay.indicator.ReportDefinitions.count;
import static vn.chungtay.indicator.ReportDefinitions.deprived;
import static vn.chungtay.indicator.ReportDefinitions.share;
import static vn.chungtay.submission.ReportItem.MINORITY_HOUSEHOLDS;
import static vn.chungtay.submission.ReportItem.NEAR_POOR_CLOSING;
import static vn.chungtay.submission.ReportItem.POOR_CLOSING;
import static vn.chungtay.submission.ReportItem.POOR_MINORITY;
import static vn.chungtay.submission.ReportItem.POOR_TYPE_A;
import static vn.chungtay.submission.ReportItem.POOR_TYPE_B;
import static vn.chungtay.submission.Standing.NEAR_POOR;
import static vn.chungtay.submission.Standing.NON_POOR;
import static vn.chungtay.submission.Standing.NOT_IN_REGISTER;
import static vn.chungtay.submission.Standing.POOR;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import vn.chungtay.reference.Group;
import vn.chungtay.submission.Deprivation;
import vn.chungtay.submission.ReportItem;
import vn.chungtay.submission.Status;
import vn.chungtay.tally.DeprivationTally.Bound;

/** The catalogue of indicators: each with its unit and the formula that computes it. */
public enum Indicator {
  TOTAL_HOUSEHOLDS(count(HOUSEHOLDS, ReportItem.TOTAL_HOUSEHOLDS)),
  POOR_HOUSEHOLDS(count(HOUSEHOLDS, POOR_CLOSING).counting()),
  NEAR_POOR_HOUSEHOLDS(count(HOUSEHOLDS, NEAR_POOR_CLOSING).counting()),
  POOR_PERSONS(count(PERSONS, ReportItem.POOR_PERSONS)),
  ESCAPED_HOUSEHOLDS(count(HOUSEHOLDS, ReportItem.POOR_ESCAPED)),
  RELAPSED_HOUSEHOLDS(count(HOUSEHOLDS, ReportItem.POOR_RELAPSED)),
  NEW_POOR_HOUSEHOLDS(count(HOUSEHOLDS, ReportItem.POOR_NEW)),
  OTHER_DECREASE_HOUSEHOLDS(count(HOUSEHOLDS, ReportItem.POOR_OTHER_DECREASE)),
  OTHER_INCREASE_HOUSEHOLDS(count(HOUSEHOLDS, ReportItem.POOR_OTHER_INCREASE)),
  POVERTY_RATE(
      share(POOR_CLOSING, ReportItem.TOTAL_HOUSEHOLDS)
          .minority(POOR_MINORITY, MINORITY_HOUSEHOLDS)
          .grouped()
          .counting()),
  NEAR_POVERTY_RATE(share(NEAR_POOR_CLOSING, ReportItem.TOTAL_HOUSEHOLDS).grouped().counting()),
  POVERTY_RATE_CHANGE(
      of(REPORT, PERCENTAGE_POINTS, ComparisonFormulas::rateChange)
          .comparing(PREVIOUS)
          .ofMinorities()),
  POVERTY_RATE_CHANGE_SINCE_BASELINE(
      of(REPORT, PERCENTAGE_POINTS, ComparisonFormulas::rateChangeSinceBaseline)
          .comparing(BASELINE)
          .ofMinorities()),
  POVERTY_REDUCTION_SINCE_BASELINE(
      of(REPORT, PERCENT, ComparisonFormulas::reductionSinceBaseline)
          .comparing(BASELINE)
          .ofMinorities()),
  MINORITY_SHARE_OF_POOR(share(POOR_MINORITY, POOR_CLOSING)),
  TYPE_A_SHARE_OF_POOR(share(POOR_TYPE_A, POOR_CLOSING)),
  TYPE_B_SHARE_OF_POOR(share(POOR_TYPE_B, POOR_CLOSING)),
  DEPRIVATION_RATE_HEALTH_CARE(deprived(Deprivation.HEALTH_CARE)),
  DEPRIVATION_RATE_HEALTH_INSURANCE(deprived(Deprivation.HEALTH_INSURANCE)),
  DEPRIVATION_RATE_ADULT_EDUCATION(deprived(Deprivation.ADULT_EDUCATION)),
  DEPRIVATION_RATE_SCHOOL_ATTENDANCE(deprived(Deprivation.SCHOOL_ATTENDANCE)),
  DEPRIVATION_RATE_HOUSING_QUALITY(deprived(Deprivation.HOUSING_QUALITY)),
  DEPRIVATION_RATE_HOUSING_AREA(deprived(Deprivation.HOUSING_AREA)),
  DEPRIVATION_RATE_WATER(deprived(Deprivation.WATER)),
  DEPRIVATION_RATE_SANITATION(deprived(Deprivation.SANITATION)),
  DEPRIVATION_RATE_TELECOM(deprived(Deprivation.TELECOM)),
  DEPRIVATION_RATE_INFORMATION_ASSETS(deprived(Deprivation.INFORMATION_ASSETS)),
  INCOME_MULTIPLIER_REPORTED(
      of(REPORT, RATIO, ComparisonFormulas::reportedMultiplier).comparing(BASELINE)),
  REGISTER_POOR_HOUSEHOLDS(
      of(REGISTER, HOUSEHOLDS, cell -> RegisterFormulas.households(cell, Status.POOR))),
  REGISTER_NEAR_POOR_HOUSEHOLDS(
      of(REGISTER, HOUSEHOLDS, cell -> RegisterFormulas.households(cell, Status.NEAR_POOR))),
  INCOME_PER_CAPITA_POOR(of(REGISTER, VND_PER_MONTH, RegisterFormulas::incomeOfPoor)),
  INCOME_MULTIPLIER_CROSS_SECTION(
      of(REGISTER, RATIO, ComparisonFormulas::crossSectionMultiplier).comparing(BASELINE)),
  INCOME_MULTIPLIER_COHORT(of(REGISTER, RATIO, CohortFormulas::multiplier).comparing(BASELINE)),
  COHORT_HOUSEHOLDS(of(REGISTER, HOUSEHOLDS, CohortFormulas::households)),
  COHORT_RETENTION(of(REGISTER, PERCENT, CohortFormulas::retention)),
  COHORT_ESCAPE_RATE(of(REGISTER, PERCENT, CohortFormulas::escapeRate).comparing(BASELINE)),
  INCOME_PER_CAPITA_POOR_REAL(
      of(REGISTER, VND_PER_MONTH, Deflation.of(RegisterFormulas::incomeOfPoor)).real()),
  INCOME_MULTIPLIER_CROSS_SECTION_REAL(
      of(REGISTER, RATIO, Deflation.of(ComparisonFormulas::crossSectionMultiplier))
          .comparing(BASELINE)
          .real()),
  INCOME_MULTIPLIER_COHORT_REAL(
      of(REGISTER, RATIO, Deflation.of(CohortFormulas::multiplier)).comparing(BASELINE).real()),
  INCOME_MULTIPLIER_CROSS_SECTION_CAP(
      of(REGISTER, RATIO, ComparisonFormulas.crossSectionCap())
          .comparing(BASELINE)
          .within(Cell::coarse)
          .where(Cell::inCampaignWithRegister)
          .where(Cell::wide)),
  INCOME_MULTIPLIER_COHORT_LOW(attrition(RATIO, AttritionFormulas::low)),
  INCOME_MULTIPLIER_COHORT_HIGH(attrition(RATIO, AttritionFormulas::high)),
  COHORT_GOAL_SHARE(attrition(PERCENT, AttritionFormulas::goalShare)),
  COHORT_INCOME_GROWTH_ACHIEVED(
      attrition(PERCENT, AttritionFormulas::growthAchieved).where(Cell::wide)),
  COHORT_INCOME_GROWTH_REQUIRED(
      attrition(PERCENT, AttritionFormulas::growthRequired)
          .where(Cell::wide)
          .where(AttritionFormulas::goalAhead)),
  HEADCOUNT_RATIO(of(REGISTER, PERCENT, LineFormulas::headcount).counting()),
  POVERTY_GAP_INDEX(of(REGISTER, PERCENT, LineFormulas::gap).counting()),
  POVERTY_SEVERITY_INDEX(of(REGISTER, PERCENT, LineFormulas::severity).counting()),
  WATTS_INDEX(of(REGISTER, PERCENT, LineFormulas::watts).counting()),
  INCOME_GAP_RATIO(of(REGISTER, PERCENT, LineFormulas::incomeGap).counting()),
  TRANSFER_TO_CLOSE_GAP(of(REGISTER, VND_PER_MONTH, LineFormulas::transfer).counting()),
  REGISTER_ESCAPED_HOUSEHOLDS(moved(FlowFormulas.escaped())),
  REGISTER_LEFT_POOR_HOUSEHOLDS(moved(FlowFormulas.left())),
  REGISTER_RELAPSED_HOUSEHOLDS(moved(FlowFormulas.relapsed())),
  REGISTER_NEW_POOR_HOUSEHOLDS(moved(FlowFormulas.newlyPoor())),
  REGISTER_TRANSITION_POOR_POOR(sincePrevious(POOR, POOR)),
  REGISTER_TRANSITION_POOR_NEAR_POOR(sincePrevious(POOR, NEAR_POOR)),
  REGISTER_TRANSITION_POOR_NON_POOR(sincePrevious(POOR, NON_POOR)),
  REGISTER_TRANSITION_POOR_NOT_IN_REGISTER(sincePrevious(POOR, NOT_IN_REGISTER)),
  REGISTER_TRANSITION_NEAR_POOR_POOR(sincePrevious(NEAR_POOR, POOR)),
  REGISTER_TRANSITION_NEAR_POOR_NEAR_POOR(sincePrevious(NEAR_POOR, NEAR_POOR)),
  REGISTER_TRANSITION_NEAR_POOR_NON_POOR(sincePrevious(NEAR_POOR, NON_POOR)),
  REGISTER_TRANSITION_NEAR_POOR_NOT_IN_REGISTER(sincePrevious(NEAR_POOR, NOT_IN_REGISTER)),
  REGISTER_TRANSITION_NON_POOR_POOR(sincePrevious(NON_POOR, POOR)),
  REGISTER_TRANSITION_NON_POOR_NEAR_POOR(sincePrevious(NON_POOR, NEAR_POOR)),
  REGISTER_TRANSITION_NON_POOR_NON_POOR(sincePrevious(NON_POOR, NON_POOR)),
  REGISTER_TRANSITION_NON_POOR_NOT_IN_REGISTER(sincePrevious(NON_POOR, NOT_IN_REGISTER)),
  REGISTER_TRANSITION_SINCE_BASELINE_POOR_POOR(sinceBaseline(POOR, POOR)),
  REGISTER_TRANSITION_SINCE_BASELINE_POOR_NEAR_POOR(sinceBaseline(POOR, NEAR_POOR)),
  REGISTER_TRANSITION_SINCE_BASELINE_POOR_NON_POOR(sinceBaseline(POOR, NON_POOR)),
  REGISTER_TRANSITION_SINCE_BASELINE_POOR_NOT_IN_REGISTER(sinceBaseline(POOR, NOT_IN_REGISTER)),
  REGISTER_TRANSITION_SINCE_BASELINE_NEAR_POOR_POOR(sinceBaseline(NEAR_POOR, POOR)),
  REGISTER_TRANSITION_SINCE_BASELINE_NEAR_POOR_NEAR_POOR(sinceBaseline(NEAR_POOR, NEAR_POOR)),
  REGISTER_TRANSITION_SINCE_BASELINE_NEAR_POOR_NON_POOR(sinceBaseline(NEAR_POOR, NON_POOR)),
  REGISTER_TRANSITION_SINCE_BASELINE_NEAR_POOR_NOT_IN_REGISTER(
      sinceBaseline(NEAR_POOR, NOT_IN_REGISTER)),
  REGISTER_TRANSITION_SINCE_BASELINE_NON_POOR_POOR(sinceBaseline(NON_POOR, POOR)),
  REGISTER_TRANSITION_SINCE_BASELINE_NON_POOR_NEAR_POOR(sinceBaseline(NON_POOR, NEAR_POOR)),
  REGISTER_TRANSITION_SINCE_BASELINE_NON_POOR_NON_POOR(sinceBaseline(NON_POOR, NON_POOR)),
  REGISTER_TRANSITION_SINCE_BASELINE_NON_POOR_NOT_IN_REGISTER(
      sinceBaseline(NON_POOR, NOT_IN_REGISTER)),
  REGISTER_CHRONIC_POOR_HOUSEHOLDS(spells(HOUSEHOLDS, SpellFormulas.chronic())),
  REGISTER_TRANSIENT_POOR_HOUSEHOLDS(spells(HOUSEHOLDS, SpellFormulas.transitory())),
  REGISTER_POVERTY_SPELL(spells(PERIODS, SpellFormulas.length())),
  MULTIDIMENSIONAL_HEADCOUNT(deprivations(DeprivationFormulas.headcount())),
  MULTIDIMENSIONAL_HEADCOUNT_LOW(bounds(DeprivationFormulas.headcount(Bound.LEAST))),
  MULTIDIMENSIONAL_HEADCOUNT_HIGH(bounds(DeprivationFormulas.headcount(Bound.MOST))),
  DEPRIVATION_INTENSITY(deprivations(DeprivationFormulas.intensity())),
  DEPRIVATION_INTENSITY_LOW(bounds(DeprivationFormulas.intensity(Bound.LEAST))),
  DEPRIVATION_INTENSITY_HIGH(bounds(DeprivationFormulas.intensity(Bound.MOST))),
  ADJUSTED_HEADCOUNT_RATIO(deprivations(DeprivationFormulas.adjustedHeadcount())),
  ADJUSTED_HEADCOUNT_RATIO_LOW(bounds(DeprivationFormulas.adjustedHeadcount(Bound.LEAST))),
  ADJUSTED_HEADCOUNT_RATIO_HIGH(bounds(DeprivationFormulas.adjustedHeadcount(Bound.MOST))),
  UNCENSORED_HEALTH_CARE(uncensored(Deprivation.HEALTH_CARE)),
  UNCENSORED_HEALTH_INSURANCE(uncensored(Deprivation.HEALTH_INSURANCE)),
  UNCENSORED_ADULT_EDUCATION(uncensored(Deprivation.ADULT_EDUCATION)),
  UNCENSORED_SCHOOL_ATTENDANCE(uncensored(Deprivation.SCHOOL_ATTENDANCE)),
  UNCENSORED_HOUSING_QUALITY(uncensored(Deprivation.HOUSING_QUALITY)),
  UNCENSORED_HOUSING_AREA(uncensored(Deprivation.HOUSING_AREA)),
  UNCENSORED_WATER(uncensored(Deprivation.WATER)),
  UNCENSORED_SANITATION(uncensored(Deprivation.SANITATION)),
  UNCENSORED_TELECOM(uncensored(Deprivation.TELECOM)),
  UNCENSORED_INFORMATION_ASSETS(uncensored(Deprivation.INFORMATION_ASSETS)),
  CENSORED_HEALTH_CARE(censored(Deprivation.HEALTH_CARE)),
  CENSORED_HEALTH_INSURANCE(censored(Deprivation.HEALTH_INSURANCE)),
  CENSORED_ADULT_EDUCATION(censored(Deprivation.ADULT_EDUCATION)),
  CENSORED_SCHOOL_ATTENDANCE(censored(Deprivation.SCHOOL_ATTENDANCE)),
  CENSORED_HOUSING_QUALITY(censored(Deprivation.HOUSING_QUALITY)),
  CENSORED_HOUSING_AREA(censored(Deprivation.HOUSING_AREA)),
  CENSORED_WATER(censored(Deprivation.WATER)),
  CENSORED_SANITATION(censored(Deprivation.SANITATION)),
  CENSORED_TELECOM(censored(Deprivation.TELECOM)),
  CENSORED_INFORMATION_ASSETS(censored(Deprivation.INFORMATION_ASSETS)),
  CONTRIBUTION_HEALTH_CARE(contribution(Deprivation.HEALTH_CARE)),
  CONTRIBUTION_HEALTH_INSURANCE(contribution(Deprivation.HEALTH_INSURANCE)),
  CONTRIBUTION_ADULT_EDUCATION(contribution(Deprivation.ADULT_EDUCATION)),
  CONTRIBUTION_SCHOOL_ATTENDANCE(contribution(Deprivation.SCHOOL_ATTENDANCE)),
  CONTRIBUTION_HOUSING_QUALITY(contribution(Deprivation.HOUSING_QUALITY)),
  CONTRIBUTION_HOUSING_AREA(contribution(Deprivation.HOUSING_AREA)),
  CONTRIBUTION_WATER(contribution(Deprivation.WATER)),
  CONTRIBUTION_SANITATION(contribution(Deprivation.SANITATION)),
  CONTRIBUTION_TELECOM(contribution(Deprivation.TELECOM)),
  CONTRIBUTION_INFORMATION_ASSETS(contribution(Deprivation.INFORMATION_ASSETS)),
  ACTIVITY_QUANTITY(of(ACTIVITY, COUNT, ActivityFormulas.NONE)),
  ACTIVITY_AMOUNT(of(ACTIVITY, VND, ActivityFormulas.NONE)),
  ACTIVITY_HOUSEHOLDS(of(ACTIVITY, HOUSEHOLDS, ActivityFormulas.NONE)),
  SUPPORT_PER_POOR_HOUSEHOLD(of(SUPPORT, VND, ActivityFormulas::supportPerPoorHousehold)),
  REPORTING_RATE(of(REPORTING, PERCENT, ReportingFormulas::rate)),
  REPORTING_RATE_ON_TIME(of(REPORTING, PERCENT, ReportingFormulas::rateOnTime));

  private final String code = name().toLowerCase(Locale.ROOT);
  private final Definition definition;

  Indicator(Definition definition) {
    this.definition = definition;
  }

  /** The name in files, for example {@code poverty_rate}. */
  public String code() {
    return code;
  }

  public Family family() {
    return definition.family();
  }

  public MeasureUnit unit() {
    return definition.unit();
  }

  public Comparison comparison() {
    return definition.comparison();
  }

  /** Whether it is also written for the standards beside the one in force. */
  public boolean byStandard() {
    return definition.has(Definition.Trait.BY_STANDARD);
  }

  /** Whether it exists only in campaigns with a deflator. */
  public boolean realTerms() {
    return definition.has(Definition.Trait.REAL_TERMS);
  }

  /** Whether a report indicator is written for groups of communes too. */
  boolean groupedReport() {
    return definition.has(Definition.Trait.GROUPED_REPORT);
  }

  /** Whether it counts by the standard that says how many deprivations are many. */
  public boolean byCutoff() {
    return definition.has(Definition.Trait.BY_CUTOFF);
  }

  /** Whether it is one of many alike, which a table of their own tells. */
  public boolean detail() {
    return definition.has(Definition.Trait.DETAIL);
  }

  /** Whether it is a row of the table in a cell; elsewhere it is computed when asked for. */
  boolean written(Cell cell) {
    return definition.written().test(cell);
  }

  /** Whether a cell is among those that it may be told of, where privacy sets a smallest cell. */
  boolean inScope(Cell cell) {
    return definition.scope().test(cell);
  }

  /** The numbers of households it rests on, where its formula tells. */
  Optional<List<Count>> resting(Cell cell) {
    return definition.formula().resting(cell);
  }

  /** The fields of unit reports whose sums are its numerator and denominator. */
  List<ReportItem> items(Group group) {
    return definition.formula().items(group);
  }

  Outcome compute(Cell cell) {
    return definition.exists(cell.group())
        ? definition.formula().at(cell)
        : Outcome.none(Reason.NO_DATA);
  }

  /** The codes of the groups, or types of activity, for which it may be written. */
  public List<String> groups() {
    return definition.groups();
  }
}
