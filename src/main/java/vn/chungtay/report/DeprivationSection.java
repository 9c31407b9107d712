package vn.chungtay.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.chungtay.indicator.Figure;
import vn.chungtay.indicator.Indicator;
import vn.chungtay.indicator.Reason;
import vn.chungtay.reference.Group;
import vn.chungtay.submission.Deprivation;

/** Who is poor in many ways, by the register. */
final class DeprivationSection {
  private static final List<Indicator> WITH_BOUNDS =
      List.of(
          Indicator.MULTIDIMENSIONAL_HEADCOUNT,
          Indicator.MULTIDIMENSIONAL_HEADCOUNT_LOW,
          Indicator.MULTIDIMENSIONAL_HEADCOUNT_HIGH,
          Indicator.DEPRIVATION_INTENSITY,
          Indicator.ADJUSTED_HEADCOUNT_RATIO,
          Indicator.ADJUSTED_HEADCOUNT_RATIO_LOW,
          Indicator.ADJUSTED_HEADCOUNT_RATIO_HIGH);
  private static final List<Indicator> HEADLINES =
      List.of(
          Indicator.MULTIDIMENSIONAL_HEADCOUNT,
          Indicator.DEPRIVATION_INTENSITY,
          Indicator.ADJUSTED_HEADCOUNT_RATIO);

  private final Material material;

  private DeprivationSection(Material material) {
    this.material = material;
  }

  /** Nothing where the register does not tell of deprivations. */
  static Optional<Section> of(Material material) {
    return new DeprivationSection(material).section();
  }

  private Optional<Section> section() {
    List<Block> blocks = new ArrayList<>();
    new ProvinceSeries(material)
        .of("deprived.caption", bounded() ? WITH_BOUNDS : HEADLINES)
        .ifPresent(blocks::add);
    if (blocks.isEmpty()) {
      return Optional.empty();
    }
    groups().ifPresent(blocks::add);
    services().ifPresent(blocks::add);
    return Optional.of(
        new Section(
            material.say("deprived.title"),
            Stream.concat(Stream.of(material.paragraph("deprived.text")), blocks.stream()).toList(),
            List.of()));
  }

  /** Whether some headcount is known only by its bounds. */
  private boolean bounded() {
    return material.periods().stream()
        .map(period -> material.figure(Indicator.MULTIDIMENSIONAL_HEADCOUNT, period))
        .anyMatch(figure -> figure.outcome().reasons().contains(Reason.MISSING_INDICATORS));
  }

  private Optional<Table> groups() {
    List<List<Cell>> rows = new ArrayList<>();
    for (Group group : Group.values()) {
      row("group." + group.code(), group, HEADLINES).ifPresent(rows::add);
    }
    return table(
        "deprived.groups",
        new Headings(material)
            .texts("group")
            .numbers("many_ways", "intensity", "adjusted")
            .texts("remarks"),
        rows);
  }

  private Optional<Table> services() {
    List<List<Cell>> rows = new ArrayList<>();
    for (Deprivation deprivation : Deprivation.values()) {
      List<Indicator> indicators =
          Stream.of("UNCENSORED_", "CENSORED_", "CONTRIBUTION_")
              .map(kind -> Indicator.valueOf(kind + deprivation.name()))
              .toList();
      row("deprivation." + deprivation.code(), Group.ALL, indicators).ifPresent(rows::add);
    }
    return table(
        "deprived.services",
        new Headings(material)
            .texts("service")
            .numbers("uncensored", "censored", "contribution")
            .texts("remarks"),
        rows);
  }

  /** Nothing where none of the figures has a value. */
  private Optional<List<Cell>> row(String name, Group group, List<Indicator> indicators) {
    FigureRow row = new FigureRow(material, material.asOf(), material.whole(), group);
    List<Figure> figures = indicators.stream().map(row::figure).toList();
    if (figures.stream().allMatch(figure -> figure.value().isEmpty())) {
      return Optional.empty();
    }
    List<Cell> cells = new ArrayList<>();
    cells.add(new Cell.Text(material.texts().get(name)));
    figures.forEach(figure -> cells.add(new Shown(material).cell(figure)));
    cells.add(row.remarks());
    return Optional.of(cells);
  }

  private Optional<Table> table(String caption, Headings headings, List<List<Cell>> rows) {
    String period = PeriodWords.of(material, material.asOf());
    return rows.isEmpty()
        ? Optional.empty()
        : Optional.of(new Table(material.say(caption, period), headings.list(), rows));
  }
}
