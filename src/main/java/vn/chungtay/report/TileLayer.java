package vn.chungtay.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import vn.chungtay.indicator.Figure;
import vn.chungtay.indicator.MeasureUnit;
import vn.chungtay.indicator.Place;
import vn.chungtay.reference.UnitTiles;

/** One figure of many places on the tile map, in round classes of equal width. */
final class TileLayer {
  private final Material material;
  private final String title;
  private final List<Place> places;
  private final List<Figure> figures;
  private final boolean changes;
  private final Axis axis;

  /**
   * A layer.
   *
   * @param title the key of its title
   * @param figures one for each place
   */
  TileLayer(Material material, String title, List<Place> places, List<Figure> figures) {
    this.material = material;
    this.title = title;
    this.places = places;
    this.figures = figures;
    this.changes =
        figures.stream()
            .anyMatch(f -> f.name().indicator().unit() == MeasureUnit.PERCENTAGE_POINTS);
    List<BigDecimal> sizes = new ArrayList<>(List.of(BigDecimal.ZERO));
    values().map(BigDecimal::abs).forEach(sizes::add);
    this.axis =
        Axis.over(sizes, changes ? NumberForm.RATIO : NumberForm.PERCENT, material.numbers());
  }

  private Stream<BigDecimal> values() {
    return figures.stream().flatMap(figure -> figure.valueDecimal().stream());
  }

  Picture.Layer layer() {
    Map<String, UnitTiles.Position> positions =
        UnitTiles.of(places.stream().map(Place::code).toList());
    List<Picture.Tile> tiles = new ArrayList<>();
    for (int i = 0; i < places.size(); i++) {
      Place place = places.get(i);
      UnitTiles.Position position = positions.get(place.code());
      tiles.add(
          new Picture.Tile(
              brief(place),
              new PlaceCharts(material).anchor(place),
              position.column(),
              position.row(),
              new Shown(material).cell(figures.get(i)),
              figures.get(i).valueDecimal().map(this::step).orElse(0)));
    }
    return new Picture.Layer(material.say(title), legend(), tiles);
  }

  /** Rates and falls have the one colour, rises the other. */
  private int step(BigDecimal value) {
    int part = axis.part(value.abs());
    return changes && value.signum() > 0 ? -part : part;
  }

  /** The shades from the lowest values to the highest, of the signs that occur. */
  private List<Picture.Shade> legend() {
    List<Picture.Shade> legend = new ArrayList<>();
    int parts = axis.ticks().size() - 1;
    if (changes && values().anyMatch(value -> value.signum() <= 0)) {
      for (int part = parts; part > 0; part--) {
        legend.add(new Picture.Shade(part, range(tick(part, "-"), tick(part - 1, "-"))));
      }
    }
    if (values().anyMatch(value -> value.signum() > 0 || !changes)) {
      for (int part = 1; part <= parts; part++) {
        String sign = changes ? "+" : "";
        legend.add(
            new Picture.Shade(
                changes ? -part : part, range(tick(part - 1, sign), tick(part, sign))));
      }
    }
    return legend;
  }

  private String tick(int number, String sign) {
    Cell.Number tick = axis.ticks().get(number);
    return tick.value().signum() == 0 ? tick.shown() : sign + tick.shown();
  }

  private String range(String from, String to) {
    return material.say("chart.map.range", from, to);
  }

  /** The name without its type, which is told elsewhere. */
  private static String brief(Place place) {
    return place.name().replaceFirst("^(Thành phố|Thị xã|Thị trấn|Huyện|Quận|Phường|Xã) ", "");
  }
}
