package vn.chungtay.report;

import java.util.List;
import java.util.stream.Stream;
import vn.chungtay.indicator.Figure;
import vn.chungtay.indicator.Indicator;
import vn.chungtay.indicator.Place;
import vn.chungtay.reference.Group;

/** Places side by side, at the report's period and against the baseline. */
final class PlaceComparison {
  private final Material material;
  private final Shown shown;

  PlaceComparison(Material material) {
    this.material = material;
    this.shown = new Shown(material);
  }

  /** Every column, for places that are compared with each other. */
  Table wide(String caption, List<Place> places) {
    return new Table(
        material.say(
            caption,
            PeriodWords.of(material, material.asOf()),
            PeriodWords.of(material, material.campaign().baseline())),
        new Headings(material)
            .texts("unit")
            .numbers(
                "households",
                "poor",
                "rate",
                "baseline_rate",
                "change_since_baseline",
                "reduction",
                "near_poor",
                "reporting_rate")
            .texts("trend", "remarks")
            .list(),
        places.stream().map(this::wide).toList(),
        new StandardNotes(material).sinceBaseline());
  }

  private List<Cell> wide(Place place) {
    FigureRow row = new FigureRow(material, material.asOf(), place, Group.ALL);
    return List.of(
        name(place),
        row.cell(Indicator.TOTAL_HOUSEHOLDS),
        row.cell(Indicator.POOR_HOUSEHOLDS),
        row.cell(Indicator.POVERTY_RATE),
        baselineRate(place),
        compared(Indicator.POVERTY_RATE_CHANGE_SINCE_BASELINE, place),
        compared(Indicator.POVERTY_REDUCTION_SINCE_BASELINE, place),
        row.cell(Indicator.NEAR_POOR_HOUSEHOLDS),
        reportingRate(place),
        new Trends(material).rateCell(place),
        row.remarks());
  }

  /** The columns of an annex to a document, where there is no room for more. */
  Table plain(List<Place> places) {
    StandardNotes notes = new StandardNotes(material);
    return new Table(
        material.say(
            "official.districts",
            PeriodWords.of(material, material.asOf()),
            PeriodWords.of(material, material.campaign().baseline())),
        new Headings(material)
            .texts("unit")
            .numbers("households", "poor", "rate", "change", "change_since_baseline", "near_poor")
            .texts("remarks")
            .list(),
        Stream.concat(places.stream(), Stream.of(material.whole())).map(this::plain).toList(),
        notes.sinceBaseline("official.standard", notes::title).stream().toList());
  }

  private List<Cell> plain(Place place) {
    FigureRow row = new FigureRow(material, material.asOf(), place, Group.ALL);
    return List.of(
        new Cell.Text(place.name()),
        row.cell(Indicator.TOTAL_HOUSEHOLDS),
        row.cell(Indicator.POOR_HOUSEHOLDS),
        row.cell(Indicator.POVERTY_RATE),
        compared(Indicator.POVERTY_RATE_CHANGE, place),
        compared(Indicator.POVERTY_RATE_CHANGE_SINCE_BASELINE, place),
        row.cell(Indicator.NEAR_POOR_HOUSEHOLDS),
        row.remarks());
  }

  /** The few columns that matter for the many units further below. */
  Table narrow(List<Place> places) {
    return new Table(
        "",
        new Headings(material)
            .texts("unit")
            .numbers("households", "poor", "rate", "change_since_baseline")
            .texts("trend", "remarks")
            .list(),
        places.stream().map(this::narrow).toList());
  }

  private List<Cell> narrow(Place place) {
    FigureRow row = new FigureRow(material, material.asOf(), place, Group.ALL);
    return List.of(
        new Cell.Text(place.name()),
        row.cell(Indicator.TOTAL_HOUSEHOLDS),
        row.cell(Indicator.POOR_HOUSEHOLDS),
        row.cell(Indicator.POVERTY_RATE),
        compared(Indicator.POVERTY_RATE_CHANGE_SINCE_BASELINE, place),
        new Trends(material).rateCell(place),
        row.remarks());
  }

  /** Blocks of bodies have no households: only their reports can be counted. */
  Table bodies(List<Place> blocks) {
    return new Table(
        material.say("bodies.caption", PeriodWords.of(material, material.asOf())),
        new Headings(material).texts("unit").numbers("units", "reporting_rate").list(),
        blocks.stream()
            .map(
                block ->
                    List.of(
                        new Cell.Text(block.name()),
                        shown.count(block.members().size()),
                        reportingRate(block)))
            .toList());
  }

  /** The name of a place, leading to the units below it where they are shown. */
  private Cell name(Place place) {
    return place.block()
        ? new Cell.Text(place.name())
        : new PlaceCharts(material)
            .anchor(place)
            .<Cell>map(anchor -> new Cell.Place(place.name(), anchor))
            .orElseGet(() -> new Cell.Text(place.name()));
  }

  private Cell baselineRate(Place place) {
    return material
        .figure(Indicator.POVERTY_RATE, place)
        .baselineDecimal()
        .map(value -> shown.cell(value, Indicator.POVERTY_RATE.unit()))
        .orElseGet(() -> shown.missing("no_baseline"));
  }

  /** A comparison with the baseline: what is to be remarked is the same for all rows. */
  private Cell compared(Indicator indicator, Place place) {
    return shown.cell(material.figure(indicator, place));
  }

  /** A place from which nothing is expected has no reporting rate, and that is nobody's fault. */
  private Cell reportingRate(Place place) {
    Figure rate = material.figure(Indicator.REPORTING_RATE, place);
    return rate.value().isPresent() ? shown.cell(rate) : shown.missing("not_expected");
  }
}
