package vn.chungtay.pipeline;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import vn.chungtay.finding.Findings;
import vn.chungtay.finding.Severity;
import vn.chungtay.finding.Texts;
import vn.chungtay.indicator.Assessment;
import vn.chungtay.indicator.Assessments;
import vn.chungtay.indicator.Figure;
import vn.chungtay.indicator.Indicator;
import vn.chungtay.indicator.Outcome;
import vn.chungtay.indicator.Place;
import vn.chungtay.indicator.Reception;
import vn.chungtay.indicator.TargetStatus;
import vn.chungtay.reference.Gate;
import vn.chungtay.reference.Goal;
import vn.chungtay.reference.OrgUnit;
import vn.chungtay.reference.UnitMap;
import vn.chungtay.report.GateResult;
import vn.chungtay.report.Outcomes;

/** Holds one requirement against one place, and says what is lacking. */
final class RequirementCheck {
  private static final int NAMED = 10;

  private final Outcomes outcomes;
  private final Gates gates;
  private final Texts texts;

  RequirementCheck(Outcomes outcomes, Gates gates, Texts texts) {
    this.outcomes = outcomes;
    this.gates = gates;
    this.texts = texts;
  }

  CheckResult of(Requirement requirement, Place place) {
    if (requirement instanceof Requirement.OnTarget onTarget) {
      return onTarget(onTarget, place);
    }
    return onGate(((Requirement.OnGate) requirement).gate(), place);
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

  private CheckResult onGate(Gate gate, Place place) {
    GateResult result = gates.result(gate, place);
    if (gate instanceof Gate.OnFindings on) {
      String count = result.value().orElseThrow().toPlainString();
      return checked(
          result, place, "findings:" + on.severity().code(), count, () -> rules(on, place));
    }
    Gate.OnIndicator on = (Gate.OnIndicator) gate;
    Figure figure = gates.figure(on, place);
    String found = result.value().map(RequirementCheck::shown).orElseGet(() -> because(figure));
    return checked(result, place, on.indicator(), found, () -> lacking(figure, gate.goal(), place));
  }

  private static CheckResult checked(
      GateResult result, Place place, String name, String found, Supplier<String> lacking) {
    return new CheckResult(
        demand(name, result.gate().goal()),
        place,
        result.value(),
        found,
        result.passed(),
        result.passed() ? "" : lacking.get());
  }

  private String rules(Gate.OnFindings gate, Place place) {
    return texts.get("check.lacking.findings", rules(gates.findings(place), gate.severity()));
  }

  private static String rules(Findings findings, Severity severity) {
    return findings.byRule().entrySet().stream()
        .filter(entry -> entry.getValue().containsKey(severity))
        .map(entry -> entry.getKey().code() + " " + entry.getValue().get(severity))
        .collect(Collectors.joining(", "));
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
