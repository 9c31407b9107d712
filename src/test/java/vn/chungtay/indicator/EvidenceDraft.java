package vn.chungtay.indicator;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.chungtay.reference.Campaign;
import vn.chungtay.reference.Group;
import vn.chungtay.reference.UnitTree;
import vn.chungtay.reference.Units;
import vn.chungtay.submission.Activity;
import vn.chungtay.submission.Household;
import vn.chungtay.submission.Records;
import vn.chungtay.submission.SubmittedRecord;
import vn.chungtay.submission.UnitReport;
import vn.chungtay.tally.Activities;
import vn.chungtay.tally.Receipts;
import vn.chungtay.tally.Register;
import vn.chungtay.tally.RegisterTallies;
import vn.chungtay.tally.UnitReports;

/** Evidence in the making: records that were all accepted. */
final class EvidenceDraft {
  private final Campaign campaign;
  private final UnitTree tree;
  private final List<SubmittedRecord> records = new ArrayList<>();

  EvidenceDraft(Campaign campaign, Units.Draft... units) {
    this.campaign = campaign;
    this.tree = Units.tree(units);
  }

  EvidenceDraft add(SubmittedRecord record) {
    records.add(record);
    return this;
  }

  EvidenceDraft add(Records.ReportDraft draft) {
    return add(draft.done());
  }

  EvidenceDraft add(Records.HouseholdDraft draft) {
    return add(draft.done());
  }

  Evidence done() {
    UnitReports reports = new UnitReports(campaign);
    Register register = new Register(campaign);
    Activities activities = new Activities();
    Receipts receipts = new Receipts();
    for (SubmittedRecord record : records) {
      receipts.accept(record.heading(), record.kind());
      if (record instanceof UnitReport report) {
        reports.add(report);
      } else if (record instanceof Household household) {
        register.add(household);
      } else if (record instanceof Activity activity) {
        activities.add(activity);
      }
    }
    return new Evidence(
        campaign,
        tree,
        reports,
        RegisterTallies.of(register, campaign, tree),
        activities,
        receipts);
  }

  Figures figures() {
    return new Figures(done(), campaign.allPeriods());
  }

  Figure figure(Indicator indicator, String period, String place, Group group) {
    return figure(indicator.code(), period, place, group);
  }

  Figure figure(Indicator indicator, String period, String place) {
    return figure(indicator, period, place, Group.ALL);
  }

  Figure figure(String indicator, String period, String place, Group group) {
    Figures figures = figures();
    return figures.figure(
        IndicatorName.of(indicator).orElseThrow(),
        Records.period(period),
        figures.place(place, Records.period(period)),
        group);
  }

  /** A value in short: the number, or the reason why there is none. */
  static String told(Figure figure) {
    return figure
        .valueDecimal()
        .map(value -> value.toPlainString())
        .orElseGet(() -> figure.outcome().reason().code());
  }

  /** A figure in short: value, source and coverage. */
  static String toldWhole(Figure figure) {
    return told(figure)
        + " "
        + figure.outcome().source().map(Source::code).orElse("-")
        + " "
        + Optional.of(figure.outcome())
            .flatMap(Outcome::coverageDecimal)
            .map(c -> c.toPlainString())
            .orElse("-");
  }
}
