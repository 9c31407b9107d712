package vn.chungtay.corruptor;

import static vn.chungtay.finding.Rule.CONFLICTING_SUBMISSION;
import static vn.chungtay.finding.Rule.MOVEMENT_IDENTITY;
import static vn.chungtay.finding.Rule.REPEATED_SUBMISSION;
import static vn.chungtay.finding.Rule.SUPERSEDED_SUBMISSION;
import static vn.chungtay.submission.Kind.UNIT_REPORT;

import java.util.ArrayList;
import java.util.List;

/** Reports for a unit, year and standard that has one already. */
final class ReportsAgain {
  private static final String REVISION = "revision";

  private final List<Fault> faults = new ArrayList<>();

  static List<Fault> all() {
    ReportsAgain reports = new ReportsAgain();
    reports.twice();
    return reports.faults;
  }

  private void twice() {
    for (Again where : Again.values()) {
      faults.add(
          Fault.often(
              "another report " + where.words(),
              CONFLICTING_SUBMISSION,
              bed -> {
                Line line = bed.line(UNIT_REPORT, where::fits);
                Line other = where.copy(bed, line).more("total_persons", 1);
                return List.of(
                    Expected.at(CONFLICTING_SUBMISSION, line.become(Fate.REJECTED), REVISION),
                    Expected.at(CONFLICTING_SUBMISSION, other.become(Fate.REJECTED), REVISION));
              }));
      faults.add(
          Fault.often(
              "the same report again " + where.words(),
              REPEATED_SUBMISSION,
              bed -> {
                Line line = bed.line(UNIT_REPORT, where::fits);
                Line later = where.later(line, where.copy(bed, line));
                return List.of(
                    Expected.at(REPEATED_SUBMISSION, later.become(Fate.SET_ASIDE), REVISION));
              }));
      faults.add(
          Fault.often(
              "a revised report " + where.words(),
              SUPERSEDED_SUBMISSION,
              bed -> {
                Line line = bed.line(UNIT_REPORT, where::fits);
                where.copy(bed, line).put(REVISION, 2).more("total_persons", 1);
                return List.of(
                    Expected.at(SUPERSEDED_SUBMISSION, line.become(Fate.SET_ASIDE), REVISION));
              }));
    }
    faults.add(
        Fault.often("a revision that is wrong", MOVEMENT_IDENTITY, ReportsAgain::wrongAgain));
    faults.add(
        Fault.often("two revisions that differ", CONFLICTING_SUBMISSION, ReportsAgain::differing));
  }

  private static List<Expected> wrongAgain(Bed bed) {
    Line line = bed.line(UNIT_REPORT, Again.BEHIND::fits);
    Line revision = Again.BEHIND.copy(bed, line).put(REVISION, 2);
    revision.more("poor_new", 1).become(Fate.REJECTED);
    return List.of(Expected.at(MOVEMENT_IDENTITY, revision, "poor_closing"));
  }

  private static List<Expected> differing(Bed bed) {
    Line line = bed.line(UNIT_REPORT, Again.BEHIND::fits);
    Line one = Again.BEHIND.copy(bed, line).put(REVISION, 2);
    Line other = Again.BEFORE.copy(bed, line).put(REVISION, 2).more("total_persons", 1);
    return List.of(
        Expected.at(SUPERSEDED_SUBMISSION, line.become(Fate.SET_ASIDE), REVISION),
        Expected.at(CONFLICTING_SUBMISSION, one.become(Fate.REJECTED), REVISION),
        Expected.at(CONFLICTING_SUBMISSION, other.become(Fate.REJECTED), REVISION));
  }
}
