package vn.chungtay.indicator;

import static vn.chungtay.indicator.Comparison.BASELINE;
import static vn.chungtay.indicator.Comparison.PREVIOUS;
import static vn.chungtay.indicator.Family.ACTIVITY;
import static vn.chungtay.indicator.Family.REGISTER;
import static vn.chungtay.indicator.Family.REPORT;
import static vn.chungtay.indicator.Family.REPORTING;
import static vn.chungtay.indicator.Family.SUPPORT;
import static vn.chungtay.indicator.MeasureUnit.COUNT;
import static vn.chungtay.indicator.MeasureUnit.HOUSEHOLDS;
import static vn.chungtay.indicator.MeasureUnit.PERCENT;
import static vn.chungtay.indicator.MeasureUnit.PERCENTAGE_POINTS;
import static vn.chungtay.indicator.MeasureUnit.PERSONS;
import static vn.chungtay.indicator.MeasureUnit.RATIO;
import static vn.chungtay.indicator.MeasureUnit.VND;
import static vn.chungtay.indicator.MeasureUnit.VND_PER_MONTH;
import static vn.chungtay.submission.ReportItem.MINORITY_HOUSEHOLDS;
import static vn.chungtay.submission.ReportItem.NEAR_POOR_CLOSING;
import static vn.chungtay.submission.ReportItem.POOR_CLOSING;
import static vn.chungtay.submission.ReportItem.POOR_MINORITY;
import static vn.chungtay.submission.ReportItem.POOR_TYPE_A;
import static vn.chungtay.submission.ReportItem.POOR_TYPE_B;

import java.util.List;
import java.util.Locale;
import vn.chungtay.reference.Group;
import vn.chungtay.submission.Deprivation;
import vn.chungtay.submission.ReportItem;
import vn.chungtay.submission.Status;

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
      of(REPORT, PERCENTAGE_POINTS, ComparisonFormulas::rateChange).comparing(PREVIOUS)),
  POVERTY_RATE_CHANGE_SINCE_BASELINE(
      of(REPORT, PERCENTAGE_POINTS, ComparisonFormulas::rateChangeSinceBaseline)
          .comparing(BASELINE)),
  POVERTY_REDUCTION_SINCE_BASELINE(
      of(REPORT, PERCENT, ComparisonFormulas::reductionSinceBaseline).comparing(BASELINE)),
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
  HEADCOUNT_RATIO(of(REGISTER, PERCENT, LineFormulas::headcount).counting()),
  POVERTY_GAP_INDEX(of(REGISTER, PERCENT, LineFormulas::gap).counting()),
  POVERTY_SEVERITY_INDEX(of(REGISTER, PERCENT, LineFormulas::severity).counting()),
  WATTS_INDEX(of(REGISTER, PERCENT, LineFormulas::watts).counting()),
  INCOME_GAP_RATIO(of(REGISTER, PERCENT, LineFormulas::incomeGap).counting()),
  TRANSFER_TO_CLOSE_GAP(of(REGISTER, VND_PER_MONTH, LineFormulas::transfer).counting()),
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
    return definition.byStandard();
  }

  /** Whether it exists only in campaigns with a deflator. */
  public boolean realTerms() {
    return definition.realTerms();
  }

  /** Whether a report indicator is written for groups of communes too. */
  boolean groupedReport() {
    return definition.groupedReport();
  }

  /** The fields of unit reports whose sums are its numerator and denominator. */
  List<ReportItem> items(Group group) {
    return definition.formula().items(group);
  }

  Outcome compute(Cell cell) {
    return exists(cell.group()) ? definition.formula().at(cell) : Outcome.none(Reason.NO_DATA);
  }

  /** Whether what it is made from tells of a group: unit reports know of few, submissions none. */
  private boolean exists(Group group) {
    return switch (family()) {
      case REGISTER -> true;
      case ACTIVITY, SUPPORT, REPORTING -> group == Group.ALL;
      case REPORT ->
          switch (group) {
            case ALL, URBAN, RURAL, REMOTE -> true;
            case MINORITY -> ofMinorities();
            case PRIORITY, TYPE_A, TYPE_B, FEMALE_HEADED -> false;
          };
    };
  }

  private boolean ofMinorities() {
    return switch (this) {
      case POVERTY_RATE,
          POVERTY_RATE_CHANGE,
          POVERTY_RATE_CHANGE_SINCE_BASELINE,
          POVERTY_REDUCTION_SINCE_BASELINE ->
          true;
      default -> false;
    };
  }

  private static Definition of(Family family, MeasureUnit unit, Formula formula) {
    return Definition.of(family, unit, formula);
  }

  private static Definition count(MeasureUnit unit, ReportItem item) {
    return of(REPORT, unit, ReportFormulas.sum(item));
  }

  private static Definition share(ReportItem part, ReportItem whole) {
    return of(REPORT, PERCENT, ReportFormulas.share(part, whole));
  }

  private static Definition deprived(Deprivation deprivation) {
    return share(ReportItem.of(deprivation), POOR_CLOSING);
  }
}
