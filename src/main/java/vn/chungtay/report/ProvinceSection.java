package vn.chungtay.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import vn.chungtay.indicator.Figure;
import vn.chungtay.indicator.Indicator;
import vn.chungtay.indicator.Outcome;
import vn.chungtay.indicator.Place;
import vn.chungtay.indicator.Reason;
import vn.chungtay.reference.Group;
import vn.chungtay.submission.Deprivation;
import vn.chungtay.submission.Period;

/** The province over the years: how many are poor, why that changed, and who they are. */
final class ProvinceSection {
  private static final List<String> STEPS =
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

  private final Material material;

  private ProvinceSection(Material material) {
    this.material = material;
  }

  static Section of(Material material) {
    return new ProvinceSection(material).section();
  }

  private Section section() {
    List<Block> blocks = new ArrayList<>();
    blocks.add(stocks());
    blocks.add(new Block.Points(new StandardNotes(material).all()));
    blocks.add(movementsDrawn());
    ProvinceSeries series = new ProvinceSeries(material);
    series.shares().ifPresent(blocks::add);
    series.ratesByGroup().ifPresent(blocks::add);
    series.deprivations().map(this::deprivationsDrawn).ifPresent(blocks::add);
    series.byOtherStandards().forEach(blocks::add);
    return new Section(
        material.say("province.title", material.whole().name()),
        blocks,
        List.of(IncomeSection.of(material)));
  }

  private Table stocks() {
    return new Table(
        material.say("province.stocks"),
        new Headings(material)
            .texts("period")
            .numbers("households", "poor", "rate", "change", "near_poor", "near_rate")
            .texts("standard", "remarks")
            .list(),
        rows(this::stocks));
  }

  private List<Cell> stocks(Period period) {
    FigureRow row = row(period);
    List<Cell> cells = new ArrayList<>();
    cells.addAll(
        row.cells(
            List.of(
                Indicator.TOTAL_HOUSEHOLDS, Indicator.POOR_HOUSEHOLDS, Indicator.POVERTY_RATE)));
    cells.add(
        material.campaign().previous(period).isPresent()
            ? row.cell(Indicator.POVERTY_RATE_CHANGE)
            : new Shown(material).missing("no_previous"));
    cells.addAll(row.cells(List.of(Indicator.NEAR_POOR_HOUSEHOLDS, Indicator.NEAR_POVERTY_RATE)));
    cells.add(
        material
            .campaign()
            .standard(period)
            .<Cell>map(standard -> new Cell.Text(standard.id()))
            .orElseGet(() -> new Shown(material).missing("no_standard")));
    cells.add(row.remarks());
    return cells;
  }

  private Table movements() {
    return new Table(
        material.say("province.movements"),
        new Headings(material)
            .texts("period")
            .numbers(STEPS.toArray(String[]::new))
            .texts("remarks")
            .list(),
        rows(this::movements),
        List.of(material.say("province.movements.note")));
  }

  /** The movements of the report's period, drawn; the table has those of all. */
  private Chart movementsDrawn() {
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
        movements(),
        false);
  }

  private Chart deprivationsDrawn(Table table) {
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

  private List<Cell> movements(Period period) {
    FigureRow row = row(period);
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

  private FigureRow row(Period period) {
    return new FigureRow(material, period, material.whole(period), Group.ALL);
  }

  private List<List<Cell>> rows(Function<Period, List<Cell>> cells) {
    List<List<Cell>> rows = new ArrayList<>();
    for (Period period : material.periods()) {
      List<Cell> row = new ArrayList<>();
      row.add(new Cell.Text(PeriodWords.brief(material, period)));
      row.addAll(cells.apply(period));
      rows.add(row);
    }
    return rows;
  }
}
