package vn.chungtay.writer;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import vn.chungtay.chart.BarChart;
import vn.chungtay.chart.LineChart;
import vn.chungtay.chart.Markup;
import vn.chungtay.chart.PanelChart;
import vn.chungtay.chart.TileMap;
import vn.chungtay.chart.WaterfallChart;
import vn.chungtay.report.Chart;
import vn.chungtay.report.PageWord;
import vn.chungtay.report.Picture;

/** Charts of a page: title, description, picture, legend, and the table that says the same. */
final class HtmlChart {
  private final Markup html;
  private final HtmlTable tables;
  private final Map<PageWord, String> words;
  private int choices;

  HtmlChart(Markup html, HtmlTable tables, Map<PageWord, String> words) {
    this.html = html;
    this.tables = tables;
    this.words = words;
  }

  void write(Chart chart) {
    boolean wide = chart.picture() instanceof Picture.Panels;
    html.open("figure", "class", wide ? "wide" : "narrow")
        .open("figcaption")
        .element("strong", chart.title());
    html.element("span", chart.description()).close("figcaption").line();
    picture(chart);
    html.line();
    tables.folded(chart.table());
    html.close("figure").line();
  }

  private void picture(Chart chart) {
    Picture picture = chart.picture();
    if (picture instanceof Picture.Lines lines) {
      html.raw(LineChart.of(lines, chart.title(), chart.description()));
      legend(lines.lines());
    } else if (picture instanceof Picture.Panels panels) {
      panels(panels);
    } else if (picture instanceof Picture.Tiles tiles) {
      tiles(tiles);
    } else if (picture instanceof Picture.Waterfall waterfall) {
      html.raw(WaterfallChart.of(waterfall, chart.title(), chart.description()));
    } else if (picture instanceof Picture.Bars bars) {
      html.raw(BarChart.of(bars, chart.title(), chart.description()));
      html.open("ul", "class", "legend");
      key("bar", bars.now());
      key("mark", bars.before());
      html.close("ul");
    }
  }

  private void legend(List<Picture.Line> lines) {
    html.open("ul", "class", "legend");
    lines.forEach(line -> key(line.role().name().toLowerCase(Locale.ROOT), line.label()));
    html.close("ul");
  }

  private void key(String kind, String label) {
    html.open("li");
    html.open("svg", "class", "chart key", "width", "30", "height", "14", "aria-hidden", "true");
    if (kind.equals("bar")) {
      html.leaf("rect", "class", kind, "x", "0", "y", "2", "width", "28", "height", "10");
    } else if (kind.equals("mark")) {
      html.leaf("line", "class", kind, "x1", "14", "x2", "14", "y1", "0", "y2", "14");
    } else {
      html.leaf("line", "class", kind, "x1", "0", "x2", "28", "y1", "7", "y2", "7");
    }
    html.close("svg").text(label).close("li");
  }

  private void panels(Picture.Panels panels) {
    html.open("ul", "class", "panels").line();
    for (Picture.Panel panel : panels.panels()) {
      html.open("li").open("p");
      if (panel.anchor().isPresent()) {
        html.element("a", panel.title(), "href", "#" + panel.anchor().get());
      } else {
        html.element("b", panel.title());
      }
      html.element("span", panel.remark()).close("p");
      html.raw(PanelChart.of(panels, panel)).close("li").line();
    }
    html.close("ul");
  }

  /** A switch that needs no script: the layer behind the chosen one is hidden by the style. */
  private void tiles(Picture.Tiles tiles) {
    String group = "layer-" + ++choices;
    html.open("fieldset", "class", "layers").element("legend", tiles.choice());
    for (int i = 0; i < tiles.layers().size(); i++) {
      String id = group + "-" + i;
      String[] attributes = {"type", "radio", "name", group, "id", id, "class", "choose"};
      if (i == 0) {
        html.open("input", with(attributes, "checked"));
      } else {
        html.open("input", attributes);
      }
      html.element("label", tiles.layers().get(i).title(), "for", id);
    }
    for (Picture.Layer layer : tiles.layers()) {
      html.open("div", "class", "layer").line();
      html.open("div", "class", "scroll").raw(TileMap.of(layer)).close("div");
      shades(layer);
      html.close("div");
    }
    html.close("fieldset");
  }

  private static String[] with(String[] attributes, String flag) {
    String[] more = Arrays.copyOf(attributes, attributes.length + 2);
    more[attributes.length] = flag;
    more[attributes.length + 1] = "";
    return more;
  }

  private void shades(Picture.Layer layer) {
    html.open("ul", "class", "legend shades", "aria-label", words.get(PageWord.LEGEND));
    layer.legend().forEach(shade -> shade(TileMap.shade(shade.step()), shade.label()));
    if (layer.tiles().stream().anyMatch(tile -> tile.step() == 0)) {
      shade(TileMap.shade(0), "? " + words.get(PageWord.UNKNOWN));
    }
    html.close("ul");
  }

  private void shade(String shade, String label) {
    html.open("li");
    html.open("svg", "class", "chart key", "width", "20", "height", "14", "aria-hidden", "true");
    html.leaf("rect", "class", shade, "x", "0", "y", "0", "width", "20", "height", "14");
    html.close("svg").text(label).close("li");
  }
}
