package vn.chungtay.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import vn.chungtay.report.Axis;
import vn.chungtay.report.Cell;
import vn.chungtay.report.NumberForm;
import vn.chungtay.report.Picture;

class ChartsTest {
  private static final Axis AXIS = new Axis(List.of(number("0"), number("1"), number("2")));
  private static final List<Picture.Moment> YEARS =
      List.of(
          new Picture.Moment("2015", 12),
          new Picture.Moment("2016", 24),
          new Picture.Moment("2017", 36));
  private static final Cell GAP = new Cell.Missing("chưa xác định: không có số liệu");

  @Test
  void aLineStandsWhereItsNumbersSay() throws Exception {
    Document svg = parsed(LineChart.of(lines(number("2"), number("1"), number("0")), "t", "d"));

    assertThat(attributes(svg, "circle", "actual", "cy")).containsExactly("30", "138", "246");
    assertThat(attributes(svg, "circle", "actual", "cx")).containsExactly("19%", "55.5%", "92%");
    assertThat(texts(svg, "value")).containsExactly("2", "1", "0");
  }

  @Test
  void aLineNeverCrossesAGapAndTheGapIsMarked() throws Exception {
    Document svg = parsed(LineChart.of(lines(number("2"), GAP, number("0")), "t", "d"));

    assertThat(attributes(svg, "line", "actual", "x1")).isEmpty();
    assertThat(texts(svg, "gap")).containsExactly("?");
  }

  @Test
  void aLineIsBrokenWhereSomethingElseBeginsToHold() throws Exception {
    Picture.Lines whole = lines(number("2"), number("1"), number("0"));
    Picture.Lines broken =
        new Picture.Lines(
            AXIS,
            YEARS,
            whole.lines(),
            Optional.of(new Picture.Range(36, number("0"), number("1"))),
            List.of(new Picture.Break(30, "<đổi chuẩn>")));

    Document svg = parsed(LineChart.of(broken, "t", "d"));

    assertThat(attributes(svg, "line", "actual", "x1")).containsExactly("19%");
    assertThat(attributes(svg, "line", "actual across", "x1")).containsExactly("55.5%");
    assertThat(attributes(svg, "line", "range", "y1")).containsExactly("246");
    assertThat(texts(svg, "break")).containsExactly("<đổi chuẩn>");
  }

  @Test
  void manyTimesAreNotAllNamedButTheLastOneIs() throws Exception {
    List<Picture.Moment> quarters = new ArrayList<>();
    for (int i = 1; i <= 20; i++) {
      quarters.add(new Picture.Moment("Q" + i, 3 * i));
    }
    Picture.Lines picture =
        new Picture.Lines(AXIS, quarters, List.of(), Optional.empty(), List.of());

    List<String> named = texts(parsed(LineChart.of(picture, "t", "d")), "moment");

    assertThat(named).hasSizeLessThanOrEqualTo(7).endsWith("Q20");
  }

  @Test
  void aWaterfallGoesFromStepToStep() throws Exception {
    Document svg =
        parsed(
            waterfall(
                step("10", Picture.Effect.TOTAL),
                step("4", Picture.Effect.LESS),
                step("2", Picture.Effect.MORE),
                step("8", Picture.Effect.TOTAL)));

    assertThat(attributes(svg, "rect", "less", "x")).containsExactly("48%");
    assertThat(attributes(svg, "rect", "less", "width")).containsExactly("32%");
    assertThat(attributes(svg, "rect", "more", "x")).containsExactly("48%");
    assertThat(attributes(svg, "rect", "total", "width")).containsExactly("80%", "64%");
    assertThat(texts(svg, "amount")).containsExactly("10", "-4", "+2", "8");
  }

  @Test
  void behindAStepThatIsNotKnownOnlyTheTotalIsDrawn() throws Exception {
    Document svg =
        parsed(
            waterfall(
                step("10", Picture.Effect.TOTAL),
                new Picture.Step("x", GAP, Picture.Effect.LESS),
                step("2", Picture.Effect.MORE),
                step("8", Picture.Effect.TOTAL)));

    assertThat(attributes(svg, "rect", "more", "x")).isEmpty();
    assertThat(attributes(svg, "rect", "total", "width")).hasSize(2);
    assertThat(texts(svg, "amount gap")).containsExactly(GAP.shown());
  }

  @Test
  void aBarHasAMarkWhereItEndedBefore() throws Exception {
    Picture.Bars bars =
        new Picture.Bars(
            AXIS,
            "2020",
            "2015",
            List.of(
                new Picture.Bar("a & b", number("1"), number("2")),
                new Picture.Bar("c", GAP, GAP)));

    Document svg = parsed(BarChart.of(bars, "t", "d"));

    assertThat(attributes(svg, "rect", "bar", "width")).containsExactly("40%");
    assertThat(attributes(svg, "line", "mark", "x1")).containsExactly("80%");
    assertThat(texts(svg, "label")).containsExactly("a & b", "c");
    assertThat(texts(svg, "amount gap")).containsExactly(GAP.shown());
  }

  @Test
  void aTileLinksToWhereMoreIsToldAndSaysWhenNothingIsKnown() throws Exception {
    Picture.Layer layer =
        new Picture.Layer(
            "rate",
            List.of(),
            List.of(
                new Picture.Tile("A", Optional.of("unit-1"), 0, 0, number("1"), 3),
                new Picture.Tile("B", Optional.empty(), 1, 1, GAP, 0),
                new Picture.Tile("C", Optional.empty(), 1, 0, number("-1"), -2)));

    Document svg = parsed(TileMap.of(layer));

    assertThat(svg.getDocumentElement().getAttribute("height")).isEqualTo("132");
    assertThat(attributes(svg, "rect", "up3", "x")).containsExactly("0%");
    assertThat(attributes(svg, "rect", "none", "y")).containsExactly("66");
    assertThat(attributes(svg, "rect", "down2", "x")).containsExactly("50%");
    assertThat(texts(svg, "on none")).containsExactly("B", "?");
    assertThat(svg.getElementsByTagName("a").getLength()).isEqualTo(1);
  }

  @Test
  void aPanelShowsItsEndsItsGoalAndItsGaps() throws Exception {
    Picture.Panel panel =
        new Picture.Panel(
            "Huyện",
            Optional.empty(),
            "",
            List.of(point(0, number("1")), point(1, GAP), point(2, number("2"))),
            Optional.of(number("2")));

    Document svg = parsed(PanelChart.of(new Picture.Panels(AXIS, YEARS, List.of(panel)), panel));

    assertThat(texts(svg, "value")).containsExactly("1", "2");
    assertThat(texts(svg, "gap")).containsExactly("?");
    assertThat(attributes(svg, "line", "goal", "y1")).containsExactly("20");
  }

  @Test
  void aSparklineLeavesAGapOpen() throws Exception {
    Cell.Trend trend =
        new Cell.Trend(
            List.of(point(0, number("1")), point(1, GAP), point(2, number("2"))), "1 → 2");

    Document svg = parsed(Sparkline.of(trend));

    Element path = (Element) svg.getElementsByTagName("path").item(0);
    assertThat(path.getAttribute("d")).isEqualTo("M4 11M86 4");
  }

  private static Picture.Point point(int year, Cell value) {
    return new Picture.Point(YEARS.get(year).month(), value);
  }

  private static Picture.Lines lines(Cell first, Cell second, Cell third) {
    Picture.Line line =
        new Picture.Line(
            "l", Picture.Role.ACTUAL, List.of(point(0, first), point(1, second), point(2, third)));
    return new Picture.Lines(AXIS, YEARS, List.of(line), Optional.empty(), List.of());
  }

  private static Picture.Step step(String value, Picture.Effect effect) {
    return new Picture.Step("s", number(value), effect);
  }

  private static String waterfall(Picture.Step... steps) {
    return WaterfallChart.of(new Picture.Waterfall(List.of(steps)), "t", "d");
  }

  private static Cell.Number number(String value) {
    return new Cell.Number(new BigDecimal(value), value, NumberForm.WHOLE);
  }

  private static Document parsed(String svg) throws Exception {
    return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new InputSource(new StringReader(svg)));
  }

  private static List<Element> elements(Document svg, String name, String kind) {
    NodeList all = svg.getElementsByTagName(name);
    List<Element> elements = new ArrayList<>();
    for (int i = 0; i < all.getLength(); i++) {
      Element element = (Element) all.item(i);
      if (element.getAttribute("class").equals(kind)) {
        elements.add(element);
      }
    }
    return elements;
  }

  private static List<String> attributes(Document svg, String name, String kind, String of) {
    return elements(svg, name, kind).stream().map(e -> e.getAttribute(of)).toList();
  }

  private static List<String> texts(Document svg, String kind) {
    return elements(svg, "text", kind).stream().map(Element::getTextContent).toList();
  }
}
