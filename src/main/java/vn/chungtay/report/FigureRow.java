package vn.chungtay.report;

import java.util.ArrayList;
import java.util.List;
import vn.chungtay.indicator.Figure;
import vn.chungtay.indicator.Indicator;
import vn.chungtay.indicator.Place;
import vn.chungtay.reference.Group;
import vn.chungtay.submission.Period;

/** A row of figures of one place, period and group that ends with remarks on all of them. */
final class FigureRow {
  private final Material material;
  private final Period period;
  private final Place place;
  private final Group group;
  private final List<Figure> figures = new ArrayList<>();

  FigureRow(Material material, Period period, Place place, Group group) {
    this.material = material;
    this.period = period;
    this.place = place;
    this.group = group;
  }

  /** The cell of one figure. */
  Cell cell(Indicator indicator) {
    return new Shown(material).cell(figure(indicator));
  }

  /** The cells of some figures. */
  List<Cell> cells(List<Indicator> indicators) {
    return indicators.stream().map(this::cell).toList();
  }

  /** A figure that the remarks take into account. */
  Figure figure(Indicator indicator) {
    Figure figure = material.figure(indicator, period, place, group);
    figures.add(figure);
    return figure;
  }

  /** The last cell: what must be known beside the figures asked for so far. */
  Cell remarks() {
    return new Remarks(material).cell(figures);
  }
}
