package vn.chungtay.rule;

import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import vn.chungtay.finding.Finding;
import vn.chungtay.finding.Nearest;
import vn.chungtay.finding.Rule;
import vn.chungtay.reference.Campaign;
import vn.chungtay.reference.OrgUnit;
import vn.chungtay.reference.UnitTree;
import vn.chungtay.submission.Heading;
import vn.chungtay.submission.Kind;
import vn.chungtay.submission.SubmittedRecord;

/** Who may report, and for when. */
final class PlaceRules {
  private final Campaign campaign;
  private final UnitTree tree;

  PlaceRules(Campaign campaign, UnitTree tree) {
    this.campaign = campaign;
    this.tree = tree;
  }

  void judge(SubmittedRecord record, Consumer<Finding> findings) {
    Heading heading = record.heading();
    if (!campaign.covers(heading.period())) {
      String periods =
          campaign.allPeriods().stream().map(Object::toString).collect(Collectors.joining(", "));
      findings.accept(
          Complaint.of(
              Rule.PERIOD_OUTSIDE_CAMPAIGN,
              heading,
              "",
              "period",
              heading.period().code(),
              periods));
    }
    judgeUnit(record, heading, findings);
  }

  private void judgeUnit(SubmittedRecord record, Heading heading, Consumer<Finding> findings) {
    String code = heading.unitCode();
    List<OrgUnit> rows = tree.rows(code);
    if (rows.isEmpty()) {
      String nearest = Nearest.to(code, tree.codes()).orElse("");
      findings.accept(
          Complaint.of(
              Rule.UNKNOWN_UNIT,
              heading,
              nearest.isEmpty() ? "" : "near",
              "unit_code",
              code,
              nearest));
      return;
    }
    OrgUnit last = rows.stream().max(Comparator.comparing(OrgUnit::from)).orElseThrow();
    if (rows.stream().noneMatch(row -> row.inForce(heading.period().lastDay()))) {
      boolean dissolved = !last.successors().isEmpty();
      findings.accept(
          Complaint.of(
              Rule.UNIT_NOT_IN_FORCE,
              heading,
              dissolved ? "dissolved" : "",
              "unit_code",
              code,
              last.name(),
              heading.period().lastDay().toString(),
              dissolved ? String.join(", ", last.successors()) : ""));
    } else if (!mayReport(record.kind(), last)) {
      findings.accept(
          Complaint.of(
              Rule.WRONG_UNIT_TYPE,
              heading,
              "",
              "unit_code",
              code,
              last.name(),
              last.type().code(),
              record.kind().code()));
    }
  }

  private static boolean mayReport(Kind kind, OrgUnit unit) {
    return switch (kind) {
      case UNIT_REPORT, HOUSEHOLDS -> unit.territorial();
      case ACTIVITIES, OBSTACLES, EXEMPLARS -> true;
    };
  }
}
