package vn.chungtay.rule;

import java.util.List;
import vn.chungtay.reference.Campaign;
import vn.chungtay.reference.UnitTree;
import vn.chungtay.submission.Activity;
import vn.chungtay.submission.Period;
import vn.chungtay.tally.Receipts;
import vn.chungtay.tally.RegisterTallies;
import vn.chungtay.tally.UnitReports;

/**
 * All accepted records of a run, when repeated and superseded ones are out.
 *
 * @param due the periods whose submissions should have come, by time
 * @param whole whether these are all submissions there are, so that what is not here is missing
 */
public record Gathered(
    Campaign campaign,
    UnitTree tree,
    UnitReports reports,
    RegisterTallies households,
    List<Activity> activities,
    Receipts receipts,
    List<Period> due,
    boolean whole) {}
