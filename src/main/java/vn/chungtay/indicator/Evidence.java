package vn.chungtay.indicator;

import vn.chungtay.reference.Campaign;
import vn.chungtay.reference.UnitTree;
import vn.chungtay.tally.Activities;
import vn.chungtay.tally.Receipts;
import vn.chungtay.tally.RegisterTallies;
import vn.chungtay.tally.UnitReports;

/** Everything that was asked for and everything that was counted. */
public record Evidence(
    Campaign campaign,
    UnitTree tree,
    UnitReports reports,
    RegisterTallies register,
    Activities activities,
    Receipts receipts) {}
