package vn.chungtay.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.chungtay.indicator.Assessment;

/** A small picture for the income multiplier of each group, with its goal. */
record MultiplierPanels(Material material) {
  /**
   * The chart.
   *
   * @param table the values of all targets
   */
  Chart of(List<Assessment> assessments, Table table) {
    List<Picture.Panel> panels = assessments.stream().map(this::panel).toList();
    List<BigDecimal> values = new ArrayList<>(List.of(BigDecimal.ONE));
    for (Picture.Panel panel : panels) {
      Trends.numbers(panel.points()).forEach(values::add);
      panel.goal().ifPresent(goal -> values.add(goal.value()));
    }
    return new Chart(
        material.say("chart.multipliers.title"),
        material.say(
            "chart.multipliers.text", PeriodWords.of(material, material.campaign().baseline())),
        new Picture.Panels(
            Axis.over(values, NumberForm.RATIO, material.numbers()),
            new Trends(material).moments(material.periods()),
            panels),
        table,
        false);
  }

  private Picture.Panel panel(Assessment assessment) {
    TargetWords words = new TargetWords(material);
    return new Picture.Panel(
        material.texts().get("group." + assessment.target().group().code()),
        Optional.empty(),
        material.say(
            "chart.multipliers.remark",
            new Shown(material).phrase(assessment.figure()),
            words.goal(assessment.target()),
            words.statusAndDoubt(assessment)),
        points(assessment),
        Optional.of(material.numbers().cell(assessment.target().goal().bound(), NumberForm.RATIO)));
  }

  private List<Picture.Point> points(Assessment assessment) {
    return new Trends(material).points(period -> material.figure(assessment, period));
  }
}
