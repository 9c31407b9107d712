package vn.chungtay.rule;

import java.util.ArrayList;
import java.util.List;
import vn.chungtay.finding.Finding;
import vn.chungtay.reference.Campaign;
import vn.chungtay.reference.UnitTree;
import vn.chungtay.submission.Household;
import vn.chungtay.submission.SubmittedRecord;
import vn.chungtay.submission.UnitReport;
import vn.chungtay.submission.Wording;

/** Judges one record at a time, without knowing any other. */
public final class RecordRules {
  private final PlaceRules place;
  private final UnitReportRules unitReport;
  private final HouseholdRules household;

  public RecordRules(Campaign campaign, UnitTree tree) {
    place = new PlaceRules(campaign, tree);
    unitReport = new UnitReportRules(campaign);
    household = new HouseholdRules(campaign, tree);
  }

  /** What {@link #judge} says of all households that are like one. */
  public Likeness alike(Household model) {
    List<Finding> findings = new ArrayList<>();
    place.judge(model, findings::add);
    return findings.isEmpty() ? household.alike(model) : Likeness.NEVER;
  }

  /** Everything that is wrong or doubtful about a record; empty when nothing is. */
  public List<Finding> judge(SubmittedRecord record) {
    List<Finding> findings = new ArrayList<>();
    place.judge(record, findings::add);
    if (record instanceof UnitReport report) {
      unitReport.judge(report, findings::add);
    } else if (record instanceof Household home) {
      household.judge(home, findings::add);
    }
    return findings.isEmpty() || place.mayQuoteUnit(record)
        ? findings
        : findings.stream().map(finding -> finding.naming(Wording.MASK)).toList();
  }
}
