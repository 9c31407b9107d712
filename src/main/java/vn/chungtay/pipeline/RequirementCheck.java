package vn.chungtay.pipeline;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.chungtay.finding.Findings;
import vn.chungtay.finding.Severity;
import vn.chungtay.finding.Texts;
import vn.chungtay.indicator.Assessment;
import vn.chungtay.indicator.Assessments;
import vn.chungtay.indicator.Figure;
import vn.chungtay.indicator.Indicator;
import vn.chungtay.indicator.IndicatorName;
import vn.chungtay.indicator.Outcome;
import vn.chungtay.indicator.Place;
import vn.chungtay.indicator.Reception;
import vn.chungtay.indicator.TargetStatus;
import vn.chungtay.reference.Gate;
import vn.chungtay.reference.Goal;
import vn.chungtay.reference.Group;
import vn.chungtay.reference.OrgUnit;
import vn.chungtay.reference.UnitMap;
import vn.chungtay.report.Outcomes;

/** Holds one requirement against the figures of one place. */
final class RequirementCheck {
  private static final int NAMED = 10;

  private final Outcomes outcomes;
  private final Texts texts;

  RequirementCheck(Outcomes outcomes, Texts texts) {
    this.outcomes = outcomes;
    this.texts = texts;
  }

  CheckResult of(Requirement requirement, Place place) {
    if (requirement instanceof Requirement.OnTarget onTarget) {
      return onTarget(onTarget, place);
    }
    Gate gate = ((Requirement.OnGate) requirement).gate();
    return gate instanceof Gate.OnFindings onFindings
        ? onFindings(onFindings, place)
        : onIndicator((Gate.OnIndicator) gate, place);
  }

  private CheckResult onTarget(Requirement.OnTarget requirement, Place place) {
    Assessment assessment =
        new Assessments(outcomes.figures()).assess(requirement.target(), outcomes.asOf(), place);
    TargetStatus status = assessment.status();
    boolean passed = requirement.wanted().contains(status);
    String wanted =
        requirement.wanted().stream().map(TargetStatus::code).collect(Collectors.joining("|"));
    Optional<BigDecimal> value = assessment.figure().valueDecimal();
    String lacking =
        assessment
            .gapDecimal()
            .map(gap -> texts.get("check.lacking.gap", shown(gap)))
            .orElseGet(() -> because(assessment.figure()));
    return new CheckResult(
        "target:" + requirement.target().id() + "=" + wanted,
        place,
        value,
        texts.get("target.status." + status.code())
            + value.map(v -> " (" + shown(v) + ")").orElse(""),
        passed,
        passed ? "" : lacking);
  }

  private CheckResult onFindings(Gate.OnFindings gate, Place place) {
    Findings findings = outcomes.findings();
    BigDecimal count = BigDecimal.valueOf(findings.total(gate.severity()));
    boolean passed = gate.goal().met(count.compareTo(gate.goal().bound()));
    return new CheckResult(
        demand("findings:" + gate.severity().code(), gate.goal()),
        place,
        Optional.of(count),
        count.toPlainString(),
        passed,
        passed ? "" : texts.get("check.lacking.findings", rules(findings, gate.severity())));
  }

  private static String rules(Findings findings, Severity severity) {
    return findings.byRule().entrySet().stream()
        .filter(entry -> entry.getValue().containsKey(severity))
        .map(entry -> entry.getKey().code() + " " + entry.getValue().get(severity))
        .collect(Collectors.joining(", "));
  }

  private CheckResult onIndicator(Gate.OnIndicator gate, Place place) {
    Figure figure =
        outcomes
            .figures()
            .figure(
                IndicatorName.of(gate.indicator()).orElseThrow(),
                outcomes.asOf(),
                place,
                Group.ALL);
    boolean passed = figure.meets(gate.goal());
    return new CheckResult(
        demand(gate.indicator(), gate.goal()),
        place,
        figure.valueDecimal(),
        figure.valueDecimal().map(RequirementCheck::shown).orElseGet(() -> because(figure)),
        passed,
        passed ? "" : lacking(figure, gate.goal(), place));
  }

  private String lacking(Figure figure, Goal goal, Place place) {
    Outcome outcome = figure.outcome();
    if (figure.value().isEmpty()) {
      return because(figure);
    }
    Indicator indicator = figure.name().indicator();
    boolean reporting =
        indicator == Indicator.REPORTING_RATE || indicator == Indicator.REPORTING_RATE_ON_TIME;
    if (reporting && !goal.downward()) {
      BigDecimal needed =
          goal.bound()
              .multiply(outcome.denominatorDecimal().orElseThrow())
              .movePointLeft(2)
              .setScale(0, RoundingMode.CEILING)
              .subtract(outcome.numeratorDecimal().orElseThrow());
      return texts.get("check.lacking.submissions", needed.toPlainString(), silent(place));
    }
    BigDecimal distance = goal.bound().subtract(figure.valueDecimal().orElseThrow());
    return texts.get("check.lacking.distance", shown(distance));
  }

  private String silent(Place place) {
    UnitMap map = outcomes.figures().evidence().tree().at(outcomes.asOf());
    Set<String> codes =
        place.members().stream()
            .flatMap(member -> map.subtree(member).stream())
            .map(OrgUnit::code)
            .collect(Collectors.toSet());
    List<String> silent =
        outcomes.receptions().stream()
            .filter(r -> r.period().equals(outcomes.asOf()) && r.silent())
            .filter(r -> codes.contains(r.unit().code()))
            .map(RequirementCheck::named)
            .toList();
    String shown = silent.stream().limit(NAMED).collect(Collectors.joining(", "));
    return silent.size() > NAMED
        ? texts.get("check.lacking.more", shown, silent.size() - NAMED)
        : shown;
  }

  private static String named(Reception reception) {
    return reception.unit().name() + " (" + reception.kind().code() + ")";
  }

  private String because(Figure figure) {
    return figure.outcome().reasons().stream()
        .map(reason -> texts.get("reason." + reason.code()))
        .collect(Collectors.joining("; "));
  }

  private static String demand(String name, Goal goal) {
    String sign =
        switch (goal.direction()) {
          case AT_LEAST -> ">=";
          case AT_MOST -> "<=";
          case BELOW -> "<";
        };
    return name + sign + goal.bound().toPlainString();
  }

  /** At most four decimals; the exact value is in the JSON. */
  private static String shown(BigDecimal value) {
    BigDecimal rounded =
        value.setScale(Math.min(Math.max(value.scale(), 0), 4), RoundingMode.HALF_UP);
    return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
  }
}
