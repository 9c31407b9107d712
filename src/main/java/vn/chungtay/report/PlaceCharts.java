package vn.chungtay.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.chungtay.indicator.Figure;
import vn.chungtay.indicator.Indicator;
import vn.chungtay.indicator.Place;

/** Places side by side, drawn. */
final class PlaceCharts {
  /** More small pictures than these cannot be compared at a glance. */
  private static final int MOST = 60;

  /** Signs of a code that may mean something in an address. */
  private static final Pattern SIGNS = Pattern.compile("[^A-Za-z0-9.+-]");

  private final Material material;
  private final Trends trends;
  private final Shown shown;

  PlaceCharts(Material material) {
    this.material = material;
    this.trends = new Trends(material);
    this.shown = new Shown(material);
  }

  /** Nothing but a sentence where there are too many places for pictures. */
  List<Block> of(List<Place> places) {
    return places.size() > MOST
        ? List.of(material.paragraph("chart.too_many", material.count(places.size())))
        : List.of(map(places), panels(places));
  }

  private Chart panels(List<Place> places) {
    List<List<Picture.Point>> series = places.stream().map(trends::rate).toList();
    List<Picture.Panel> panels = new ArrayList<>();
    List<BigDecimal> values = new ArrayList<>(List.of(BigDecimal.ZERO));
    for (int i = 0; i < places.size(); i++) {
      panels.add(panel(places.get(i), series.get(i)));
      Trends.numbers(series.get(i)).forEach(values::add);
    }
    return new Chart(
        material.say("chart.places.title"),
        material.say("chart.places.text"),
        new Picture.Panels(
            Axis.over(values, NumberForm.PERCENT, material.numbers()),
            trends.moments(material.periods()),
            panels),
        table(places, series),
        false);
  }

  private Picture.Panel panel(Place place, List<Picture.Point> points) {
    return new Picture.Panel(
        place.name(),
        anchor(place),
        material.say(
            "chart.places.remark",
            PeriodWords.of(material, material.campaign().baseline()),
            shown.phrase(material.figure(Indicator.POVERTY_RATE_CHANGE_SINCE_BASELINE, place))),
        points,
        Optional.empty());
  }

  /** The name of the section on the units below a place, where there is one. */
  Optional<String> anchor(Place place) {
    return material.children(place).isEmpty()
        ? Optional.empty()
        : Optional.of("unit-" + SIGNS.matcher(place.code()).replaceAll(PlaceCharts::hex));
  }

  private static String hex(MatchResult sign) {
    return "_" + Integer.toHexString(sign.group().codePointAt(0));
  }

  private Table table(List<Place> places, List<List<Picture.Point>> series) {
    Headings headings = new Headings(material).texts("unit");
    material.periods().forEach(p -> headings.number(PeriodWords.brief(material, p)));
    List<List<Cell>> rows = new ArrayList<>();
    for (int i = 0; i < places.size(); i++) {
      rows.add(
          Stream.concat(
                  Stream.of(new Cell.Text(places.get(i).name())),
                  series.get(i).stream().map(Picture.Point::value))
              .toList());
    }
    return new Table(material.say("chart.places.title"), headings.list(), rows, remarks(places));
  }

  private List<String> remarks(List<Place> places) {
    List<String> remarks = new ArrayList<>();
    for (Place place : places) {
      trends
          .rateRemarks(place)
          .forEach(remark -> remarks.add(material.say("chart.places.note", place.name(), remark)));
    }
    return remarks.isEmpty()
        ? List.of()
        : List.of(material.say("chart.remarks", NameList.of(material, remarks)));
  }

  private Chart map(List<Place> places) {
    List<Figure> rates = figures(Indicator.POVERTY_RATE, places);
    List<Figure> changes = figures(Indicator.POVERTY_RATE_CHANGE_SINCE_BASELINE, places);
    List<List<Cell>> rows = new ArrayList<>();
    for (int i = 0; i < places.size(); i++) {
      rows.add(
          List.of(
              new Cell.Text(places.get(i).name()),
              shown.cell(rates.get(i)),
              shown.cell(changes.get(i))));
    }
    return new Chart(
        material.say("chart.map.title", PeriodWords.of(material, material.asOf())),
        material.say("chart.map.text"),
        new Picture.Tiles(
            material.say("chart.map.choice"),
            List.of(
                new TileLayer(material, "column.rate", places, rates).layer(),
                new TileLayer(material, "column.change_since_baseline", places, changes).layer())),
        new Table(
            material.say("chart.map.title", PeriodWords.of(material, material.asOf())),
            new Headings(material).texts("unit").numbers("rate", "change_since_baseline").list(),
            rows),
        true);
  }

  private List<Figure> figures(Indicator indicator, List<Place> places) {
    return places.stream().map(place -> material.figure(indicator, place)).toList();
  }
}
