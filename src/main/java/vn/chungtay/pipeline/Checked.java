package vn.chungtay.pipeline;

import java.util.List;
import vn.chungtay.finding.Texts;
import vn.chungtay.submission.Period;

/** What came of a check. */
public record Checked(Period asOf, List<CheckResult> results, Texts texts) {
  public boolean passed() {
    return results.stream().allMatch(CheckResult::passed);
  }
}
