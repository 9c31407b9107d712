package vn.chungtay.pipeline;

import java.util.ArrayList;
import java.util.List;
import vn.chungtay.reference.Campaign;
import vn.chungtay.submission.Activity;
import vn.chungtay.submission.AlikeHouseholds;
import vn.chungtay.submission.Household;
import vn.chungtay.submission.Kind;
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
  private final Receipts receipts = new Receipts();
  private final List<SubmittedRecord> items = new ArrayList<>();

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
    } else {
      items.add(record);
    }
  }

  /** Adds a record that was accepted elsewhere, where its receipt was given. */
  void restore(SubmittedRecord record) {
    if (record instanceof UnitReport report) {
      reports.add(report);
    } else {
      items.add(record);
    }
  }

  /** Adds some of the households in columns, all of which were sent alike. */
  void add(AlikeHouseholds all, int from, int to) {
    receipts.accept(all.heading(from), Kind.HOUSEHOLDS, to - from);
    register.add(all, from, to);
  }

  /** Adds what one file has; its households are in the register already. */
  void merge(Counted file) {
    reports.merge(file.reports);
    receipts.merge(file.receipts);
    items.addAll(file.items);
  }

  UnitReports reports() {
    return reports;
  }

  Register register() {
    return register;
  }

  /** The records that are never merged: activities, obstacles and exemplars. */
  List<SubmittedRecord> items() {
    return items;
  }

  /** Those of the items that are of one type. */
  <T extends SubmittedRecord> List<T> items(Class<T> type) {
    return items.stream().filter(type::isInstance).map(type::cast).toList();
  }

  Activities activities() {
    Activities activities = new Activities();
    items(Activity.class).forEach(activities::add);
    return activities;
  }

  Receipts receipts() {
    return receipts;
  }
}
