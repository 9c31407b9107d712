package vn.chungtay.report;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import vn.chungtay.indicator.IndicatorName;
import vn.chungtay.indicator.MeasureUnit;
import vn.chungtay.reference.Gate;

/** The demands on the figures and findings, and whether they are met. */
final class GatesSection {
  private GatesSection() {}

  static Section of(Material material) {
    List<GateResult> gates = material.outcomes().gates();
    String title = material.say("gates.title");
    if (gates.isEmpty()) {
      return Section.of(title, material.paragraph("gates.nothing"));
    }
    return Section.of(
        title,
        new Table(
            "",
            new Headings(material).texts("gate", "demand").numbers("found").texts("result").list(),
            gates.stream().map(gate -> row(material, gate)).toList()));
  }

  private static List<Cell> row(Material material, GateResult result) {
    Shown shown = new Shown(material);
    MeasureUnit unit = unit(result.gate());
    BigDecimal bound = result.gate().goal().bound();
    String demand =
        unit == MeasureUnit.COUNT
            ? material.numbers().shown(bound, NumberForm.WHOLE)
            : shown.phrase(bound, unit);
    return List.of(
        new Cell.Text(name(material, result.gate())),
        new Cell.Text(material.say("goal." + result.gate().goal().direction().key(), demand)),
        result
            .value()
            .map(value -> shown.cell(value, unit))
            .orElseGet(() -> shown.missing("not_computable")),
        new Cell.Text(material.texts().get(result.passed() ? "gate.passed" : "gate.failed")));
  }

  private static String name(Material material, Gate gate) {
    if (gate instanceof Gate.OnFindings findings) {
      return material.say(
          "gate.findings", material.texts().get("severity." + findings.severity().code()));
    }
    return indicator((Gate.OnIndicator) gate)
        .map(name -> material.name(name.indicator()))
        .orElseThrow();
  }

  private static MeasureUnit unit(Gate gate) {
    return gate instanceof Gate.OnIndicator on
        ? indicator(on).orElseThrow().indicator().unit()
        : MeasureUnit.COUNT;
  }

  private static Optional<IndicatorName> indicator(Gate.OnIndicator gate) {
    return IndicatorName.of(gate.indicator());
  }
}
