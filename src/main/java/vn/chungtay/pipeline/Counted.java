package vn.chungtay.pipeline;

import java.util.ArrayList;
import java.util.List;
import vn.chungtay.reference.Campaign;
import vn.chungtay.submission.Activity;
import vn.chungtay.submission.Exemplar;
import vn.chungtay.submission.Household;
import vn.chungtay.submission.Obstacle;
import vn.chungtay.submission.SubmittedRecord;
import vn.chungtay.submission.UnitReport;
import vn.chungtay.tally.Activities;
import vn.chungtay.tally.Receipts;
import vn.chungtay.tally.Register;
import vn.chungtay.tally.UnitReports;

/** All tallies of accepted records: of one file, or of all. */
final class Counted {
  private final UnitReports reports;
  private final Register register;
  private final Activities activities = new Activities();
  private final Receipts receipts = new Receipts();
  private final List<Obstacle> obstacles = new ArrayList<>();
  private final List<Exemplar> exemplars = new ArrayList<>();

  /**
   * Empty tallies.
   *
   * @param register the one of the whole run, to which a file's rows are added right away
   */
  Counted(Campaign campaign, Register register) {
    this.reports = new UnitReports(campaign);
    this.register = register;
  }

  void add(SubmittedRecord record) {
    receipts.accept(record.heading(), record.kind());
    if (record instanceof UnitReport report) {
      reports.add(report);
    } else if (record instanceof Household household) {
      register.add(household);
    } else if (record instanceof Activity activity) {
      activities.add(activity);
    } else if (record instanceof Obstacle obstacle) {
      obstacles.add(obstacle);
    } else if (record instanceof Exemplar exemplar) {
      exemplars.add(exemplar);
    }
  }

  /** Adds what one file has; its households are in the register already. */
  void merge(Counted file) {
    reports.merge(file.reports);
    activities.merge(file.activities);
    receipts.merge(file.receipts);
    obstacles.addAll(file.obstacles);
    exemplars.addAll(file.exemplars);
  }

  UnitReports reports() {
    return reports;
  }

  Register register() {
    return register;
  }

  Activities activities() {
    return activities;
  }

  Receipts receipts() {
    return receipts;
  }

  List<Obstacle> obstacles() {
    return obstacles;
  }

  List<Exemplar> exemplars() {
    return exemplars;
  }
}
