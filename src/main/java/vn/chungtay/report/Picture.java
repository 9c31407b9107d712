package vn.chungtay.report;

import java.util.List;
import java.util.Optional;

/**
 * What is to be drawn, as values: where things stand follows from the numbers of the cells, what is
 * written beside them from their texts. A cell without a number is a gap with a word.
 */
public sealed interface Picture {
  /** A time on the axis of time, with its months counted from the year 0. */
  record Moment(String label, int month) {}

  /** A value at a time. */
  record Point(int month, Cell value) {}

  /** What a line stands for. */
  enum Role {
    ACTUAL,
    REQUIRED,
    GOAL,
    PROJECTED
  }

  /** Some points joined by a line. */
  record Line(String label, Role role, List<Point> points) {
    public Line {
      points = List.copyOf(points);
    }
  }

  /** A range of values at a time. */
  record Range(int month, Cell.Number lower, Cell.Number upper) {}

  /** A time from which on something else holds. */
  record Break(int month, String label) {}

  /** Lines over time. */
  record Lines(
      Axis axis, List<Moment> moments, List<Line> lines, Optional<Range> range, List<Break> breaks)
      implements Picture {
    public Lines {
      breaks = List.copyOf(breaks);
      moments = List.copyOf(moments);
      lines = List.copyOf(lines);
    }
  }

  /**
   * One small picture among several on the same scale.
   *
   * @param anchor the section that tells more
   * @param remark what is said below the title
   */
  record Panel(
      String title,
      Optional<String> anchor,
      String remark,
      List<Point> points,
      Optional<Cell.Number> goal) {
    public Panel {
      points = List.copyOf(points);
    }
  }

  /** Small pictures side by side. */
  record Panels(Axis axis, List<Moment> moments, List<Panel> panels) implements Picture {
    public Panels {
      moments = List.copyOf(moments);
      panels = List.copyOf(panels);
    }
  }

  /**
   * A place on a tile map.
   *
   * @param step its shade, one of the legend's; 0 for a value that is not there
   */
  record Tile(String label, Optional<String> anchor, int column, int row, Cell value, int step) {}

  /** A shade and what it means: above 0 from light to dark, below 0 likewise in another colour. */
  record Shade(int step, String label) {}

  /** One figure shown on the map. */
  record Layer(String title, List<Shade> legend, List<Tile> tiles) {
    public Layer {
      legend = List.copyOf(legend);
      tiles = List.copyOf(tiles);
    }
  }

  /** Places as equal tiles, about where they lie; one layer is shown at a time. */
  record Tiles(String choice, List<Layer> layers) implements Picture {
    public Tiles {
      layers = List.copyOf(layers);
    }
  }

  /** What a step of a waterfall does to the amount before it. */
  enum Effect {
    TOTAL,
    LESS,
    MORE
  }

  /** One step of a waterfall. */
  record Step(String label, Cell value, Effect effect) {}

  /** How one amount becomes another. */
  record Waterfall(List<Step> steps) implements Picture {
    public Waterfall {
      steps = List.copyOf(steps);
    }
  }

  /** A bar, and where it ended before. */
  record Bar(String label, Cell value, Cell before) {}

  /** Bars from 0 on. */
  record Bars(Axis axis, String now, String before, List<Bar> bars) implements Picture {
    public Bars {
      bars = List.copyOf(bars);
    }
  }
}
