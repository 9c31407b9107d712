package vn.chungtay.pipeline;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import vn.chungtay.finding.Findings;
import vn.chungtay.indicator.Figure;
import vn.chungtay.indicator.Figures;
import vn.chungtay.indicator.IndicatorName;
import vn.chungtay.reference.Gate;
import vn.chungtay.reference.Group;
import vn.chungtay.report.GateResult;
import vn.chungtay.submission.Period;

/** Holds the gates of a campaign against the figures of its province and the findings. */
final class Gates {
  private final Figures figures;
  private final Findings findings;
  private final Period period;

  Gates(Figures figures, Findings findings, Period period) {
    this.figures = figures;
    this.findings = findings;
    this.period = period;
  }

  List<GateResult> results() {
    return figures.evidence().campaign().gates().stream().map(this::result).toList();
  }

  private GateResult result(Gate gate) {
    if (gate instanceof Gate.OnFindings on) {
      long count = findings.total(on.severity());
      return new GateResult(
          gate,
          Optional.of(BigDecimal.valueOf(count)),
          gate.goal().met(BigDecimal.valueOf(count).compareTo(gate.goal().bound())));
    }
    Figure figure = figure(((Gate.OnIndicator) gate).indicator());
    return new GateResult(gate, figure.valueDecimal(), figure.meets(gate.goal()));
  }

  private Figure figure(String code) {
    return figures.figure(
        IndicatorName.of(code).orElseThrow(),
        period,
        figures.place(figures.evidence().campaign().province(), period),
        Group.ALL);
  }
}
