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
    return material.outcomes().figures().evidence().register().tellsDeprivations()
        ? new DeprivationSection(material).section()
        : Optional.empty();
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
      FigureRow row = new FigureRow(material, material.asOf(), material.whole(), group);
      List<Cell> cells = row.cells(HEADLINES);
      boolean told =
          HEADLINES.stream()
              .map(i -> material.figure(i, material.asOf(), material.whole(), group))
              .anyMatch(figure -> figure.value().isPresent());
      if (told) {
        cells = new ArrayList<>(cells);
        cells.add(0, new Cell.Text(material.texts().get("group." + group.code())));
        cells.add(row.remarks());
        rows.add(cells);
      }
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
      FigureRow row = new FigureRow(material, material.asOf(), material.whole(), Group.ALL);
      List<Figure> figures =
          Stream.of("UNCENSORED_", "CENSORED_", "CONTRIBUTION_")
              .map(kind -> row.figure(Indicator.valueOf(kind + deprivation.name())))
              .toList();
      if (figures.stream().anyMatch(figure -> figure.value().isPresent())) {
        List<Cell> cells = new ArrayList<>();
        cells.add(new Cell.Text(material.texts().get("deprivation." + deprivation.code())));
        figures.forEach(figure -> cells.add(new Shown(material).cell(figure)));
        cells.add(row.remarks());
        rows.add(cells);
      }
    }
    return table(
        "deprived.services",
        new Headings(material)
            .texts("service")
            .numbers("uncensored", "censored", "contribution")
            .texts("remarks"),
        rows);
  }

  private Optional<Table> table(String caption, Headings headings, List<List<Cell>> rows) {
    String period = PeriodWords.of(material, material.asOf());
    return rows.isEmpty()
        ? Optional.empty()
        : Optional.of(new Table(material.say(caption, period), headings.list(), rows));
  }
}
