package vn.chungtay.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import vn.chungtay.indicator.Indicator;
import vn.chungtay.indicator.Outcome;
import vn.chungtay.indicator.Place;
import vn.chungtay.indicator.Reason;
import vn.chungtay.reference.Group;
import vn.chungtay.submission.Period;

/** How the poor households at opening became those at closing. */
record Movements(Material material) {
  /** The columns of the movements. */
  static final List<String> STEPS =
      List.of(
          "opening", "escaped", "other_decrease", "relapsed", "new", "other_increase", "closing");

  private static final List<Picture.Effect> EFFECTS =
      List.of(
          Picture.Effect.TOTAL,
          Picture.Effect.LESS,
          Picture.Effect.LESS,
          Picture.Effect.MORE,
          Picture.Effect.MORE,
          Picture.Effect.MORE,
          Picture.Effect.TOTAL);

  /** The movements of all periods. */
  Table table() {
    return new Table(
        material.say("province.movements"),
        new Headings(material)
            .texts("period")
            .numbers(STEPS.toArray(String[]::new))
            .texts("remarks")
            .list(),
        material.periods().stream().map(this::row).toList(),
        List.of(material.say("province.movements.note")));
  }

  /** The movements of the report's period, drawn; the table has those of all. */
  Chart chart() {
    List<Cell> cells = movements(material.asOf());
    List<Picture.Step> steps = new ArrayList<>();
    for (int i = 0; i < STEPS.size(); i++) {
      steps.add(
          new Picture.Step(material.say("column." + STEPS.get(i)), cells.get(i), EFFECTS.get(i)));
    }
    return new Chart(
        material.say("chart.movements.title", PeriodWords.of(material, material.asOf())),
        material.say("chart.movements.text"),
        new Picture.Waterfall(steps),
        table(),
        false);
  }

  private List<Cell> row(Period period) {
    List<Cell> row = new ArrayList<>();
    row.add(new Cell.Text(PeriodWords.brief(material, period)));
    row.addAll(movements(period));
    return row;
  }

  /** The movements of a period, then what must be known beside them. */
  List<Cell> movements(Period period) {
    FigureRow row = new FigureRow(material, period, material.whole(period), Group.ALL);
    List<Cell> cells = new ArrayList<>();
    cells.add(opening(period));
    cells.addAll(
        row.cells(
            List.of(
                Indicator.ESCAPED_HOUSEHOLDS,
                Indicator.OTHER_DECREASE_HOUSEHOLDS,
                Indicator.RELAPSED_HOUSEHOLDS,
                Indicator.NEW_POOR_HOUSEHOLDS,
                Indicator.OTHER_INCREASE_HOUSEHOLDS,
                Indicator.POOR_HOUSEHOLDS)));
    cells.add(row.remarks());
    return cells;
  }

  private Cell opening(Period period) {
    Place province = material.whole(period);
    Outcome opening = material.outcomes().figures().opening(period, province);
    Shown shown = new Shown(material);
    return opening
        .valueDecimal()
        .map(
            households ->
                few(households)
                    ? shown.missing(List.of(Reason.SUPPRESSED))
                    : shown.cell(households, Indicator.POOR_HOUSEHOLDS.unit()))
        .orElseGet(() -> shown.missing(opening.reasons()));
  }

  /** Whether so few households may not be told. */
  private boolean few(BigDecimal households) {
    BigDecimal smallest = BigDecimal.valueOf(material.campaign().smallestCell());
    return households.signum() > 0 && households.compareTo(smallest) < 0;
  }
}
