package vn.chungtay.rule;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
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
import vn.chungtay.submission.Period;
import vn.chungtay.submission.SubmittedRecord;
import vn.chungtay.submission.Wording;

/** Who may report, and for when. */
final class PlaceRules {
  /** Comparing with every code takes time; beyond so many records of a file nobody reads hints. */
  private static final int MOST_SOUGHT = 1_000;

  private final Campaign campaign;

  private record Spot(Kind kind, String unit, Period period) {}

  private final UnitTree tree;
  private final Set<Spot> right = new HashSet<>();
  private Spot lastRight = new Spot(Kind.HOUSEHOLDS, "", Period.parse("2000").orElseThrow());
  private String lastFile = "";
  private int sought;

  PlaceRules(Campaign campaign, UnitTree tree) {
    this.campaign = campaign;
    this.tree = tree;
  }

  void judge(SubmittedRecord record, Consumer<Finding> findings) {
    Heading heading = record.heading();
    if (record.kind() == lastRight.kind
        && heading.unitCode().equals(lastRight.unit)
        && heading.period().equals(lastRight.period)) {
      return;
    }
    Spot spot = new Spot(record.kind(), heading.unitCode(), heading.period());
    if (right.contains(spot)) {
      lastRight = spot;
      return;
    }
    int[] wrong = {0};
    judge(
        record,
        heading,
        finding -> {
          wrong[0]++;
          findings.accept(finding);
        });
    if (wrong[0] == 0) {
      right.add(spot);
    }
  }

  private void judge(SubmittedRecord record, Heading heading, Consumer<Finding> findings) {
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
      findings.accept(unknown(record));
      return;
    }
    LocalDate day = heading.period().lastDay();
    rows.stream()
        .filter(row -> row.inForce(day))
        .findFirst()
        .ifPresentOrElse(
            unit -> judgeType(record.kind(), heading, unit, findings),
            () -> findings.accept(notInForce(heading, rows, day)));
  }

  /** Of a household nothing may be quoted that could be a name put into the wrong column. */
  boolean mayQuoteUnit(SubmittedRecord record) {
    String sent = record.heading().unitCode();
    return record.kind() != Kind.HOUSEHOLDS || tree.knows(sent) || Wording.plausibleCode(sent);
  }

  private Finding unknown(SubmittedRecord record) {
    Heading heading = record.heading();
    String sent = heading.unitCode();
    String shown = mayQuoteUnit(record) ? sent : Wording.MASK;
    Set<String> candidates = tree.names().candidates(sent);
    if (candidates.size() > 1) {
      return Complaint.of(
          Rule.UNKNOWN_UNIT,
          heading,
          "several",
          "unit_code",
          shown,
          candidates.stream().map(this::named).collect(Collectors.joining("; ")));
    }
    String nearest = nearest(sent, heading.origin().file());
    return Complaint.of(
        Rule.UNKNOWN_UNIT, heading, nearest.isEmpty() ? "" : "near", "unit_code", shown, nearest);
  }

  /** The code that was probably meant, for as many records of a file as are usually listed. */
  private String nearest(String sent, String file) {
    sought = file.equals(lastFile) ? sought + 1 : 1;
    lastFile = file;
    return sought > MOST_SOUGHT ? "" : Nearest.to(sent, tree.codes()).orElse("");
  }

  private String named(String code) {
    List<OrgUnit> rows = tree.rows(code);
    return rows.get(rows.size() - 1).name() + " " + code;
  }

  private static Finding notInForce(Heading heading, List<OrgUnit> rows, LocalDate day) {
    OrgUnit before =
        rows.stream().filter(row -> row.to().isBefore(day)).reduce((a, b) -> b).orElse(rows.get(0));
    boolean dissolved = before.to().isBefore(day) && !before.successors().isEmpty();
    return Complaint.of(
        Rule.UNIT_NOT_IN_FORCE,
        heading,
        dissolved ? "dissolved" : "",
        "unit_code",
        heading.unitCode(),
        before.name(),
        day.toString(),
        dissolved ? String.join(", ", before.successors()) : "");
  }

  private static void judgeType(
      Kind kind, Heading heading, OrgUnit unit, Consumer<Finding> findings) {
    if (!unit.maySend(kind)) {
      findings.accept(
          Complaint.of(
              Rule.WRONG_UNIT_TYPE,
              heading,
              "",
              "unit_code",
              unit.code(),
              unit.name(),
              unit.type().code(),
              kind.code()));
    }
  }
}
