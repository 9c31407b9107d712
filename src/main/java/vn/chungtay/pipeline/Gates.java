package vn.chungtay.pipeline;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import vn.chungtay.finding.Findings;
import vn.chungtay.indicator.Figure;
import vn.chungtay.indicator.Figures;
import vn.chungtay.indicator.IndicatorName;
import vn.chungtay.indicator.Place;
import vn.chungtay.reference.Gate;
import vn.chungtay.reference.Group;
import vn.chungtay.report.GateResult;
import vn.chungtay.submission.Period;

/** Holds gates against the figures of a place and the findings that concern it. */
final class Gates {
  private final Figures figures;
  private final Period period;
  private final Findings findings;
  private final Senders senders;

  Gates(Figures figures, Period period, Findings findings, Senders senders) {
    this.figures = figures;
    this.period = period;
    this.findings = findings;
    this.senders = senders;
  }

  /** The gates of the campaign at a unit. */
  List<GateResult> ofCampaign(String unit) {
    Place place = figures.place(unit, period);
    return figures.evidence().campaign().gates().stream().map(g -> result(g, place)).toList();
  }

  GateResult result(Gate gate, Place place) {
    if (gate instanceof Gate.OnFindings on) {
      BigDecimal count = BigDecimal.valueOf(findings(place).total(on.severity()));
      boolean passed = gate.goal().met(count.compareTo(gate.goal().bound()));
      return new GateResult(gate, Optional.of(count), passed);
    }
    Figure figure = figure((Gate.OnIndicator) gate, place);
    return new GateResult(gate, figure.valueDecimal(), figure.meets(gate.goal()));
  }

  Figure figure(Gate.OnIndicator gate, Place place) {
    IndicatorName name = IndicatorName.of(gate.indicator()).orElseThrow();
    return figures.figure(name, period, place, Group.ALL);
  }

  /** What concerns a place or anything below it. */
  Findings findings(Place place) {
    return findings.of(senders.at(place));
  }
}
