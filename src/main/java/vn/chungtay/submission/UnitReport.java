package vn.chungtay.submission;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * The yearly table of one territorial org unit.
 *
 * @param standard the id of the poverty standard it counts by; empty means the one in force
 * @param poorRatePercent the rate the sender computed: checked, never used
 */
public record UnitReport(
    Heading heading,
    Optional<String> standard,
    ReportCounts counts,
    Optional<BigDecimal> poorRatePercent)
    implements SubmittedRecord {
  @Override
  public Kind kind() {
    return Kind.UNIT_REPORT;
  }
}
