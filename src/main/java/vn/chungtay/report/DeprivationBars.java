package vn.chungtay.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import vn.chungtay.indicator.Figure;
import vn.chungtay.indicator.Indicator;
import vn.chungtay.submission.Deprivation;

/** Which services poor households lack, now and at the baseline, drawn. */
final class DeprivationBars {
  private DeprivationBars() {}

  /**
   * The chart.
   *
   * @param table the same figures for all periods
   */
  static Chart of(Material material, Table table) {
    String now = PeriodWords.brief(material, material.asOf());
    String before = PeriodWords.brief(material, material.campaign().baseline());
    List<Picture.Bar> bars = new ArrayList<>();
    List<BigDecimal> values = new ArrayList<>(List.of(BigDecimal.ZERO));
    for (Deprivation deprivation : Deprivation.values()) {
      Indicator indicator = Indicator.valueOf("DEPRIVATION_RATE_" + deprivation.name());
      Figure figure = material.figure(indicator, material.asOf());
      Figure baseline = material.figure(indicator, material.campaign().baseline());
      figure.valueDecimal().ifPresent(values::add);
      baseline.valueDecimal().ifPresent(values::add);
      Shown shown = new Shown(material);
      bars.add(
          new Picture.Bar(
              material.texts().get("deprivation." + deprivation.code()),
              shown.cell(figure),
              shown.cell(baseline)));
    }
    return new Chart(
        material.say("chart.deprivations.title", PeriodWords.of(material, material.asOf())),
        material.say("chart.deprivations.text", before),
        new Picture.Bars(
            Axis.over(values, NumberForm.PERCENT, material.numbers()), now, before, bars),
        table,
        false);
  }
}
