package vn.chungtay.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import vn.chungtay.indicator.Indicator;
import vn.chungtay.reference.Group;
import vn.chungtay.submission.Period;

/** The province over the years: how many are poor, why that changed, and who they are. */
final class ProvinceSection {
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
    blocks.add(new Movements(material).chart());
    ProvinceSeries series = new ProvinceSeries(material);
    series.shares().ifPresent(blocks::add);
    series.ratesByGroup().ifPresent(blocks::add);
    series.deprivations().map(table -> DeprivationBars.of(material, table)).ifPresent(blocks::add);
    series.byOtherStandards().forEach(blocks::add);
    return new Section(
        material.say("province.title", material.whole().name()),
        blocks,
        Stream.of(
                Optional.of(IncomeSection.of(material)),
                MovementSection.of(material),
                DeprivationSection.of(material))
            .flatMap(Optional::stream)
            .toList());
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
