package vn.chungtay.writer;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import vn.chungtay.chart.Markup;
import vn.chungtay.report.Block;
import vn.chungtay.report.Card;
import vn.chungtay.report.Chart;
import vn.chungtay.report.PageWord;
import vn.chungtay.report.Report;
import vn.chungtay.report.Section;
import vn.chungtay.report.Table;

/** The page of a report under construction: head, contents, sections, script. */
final class HtmlPage {
  private static final int DEEPEST = 6;

  private final Report report;
  private final Markup html = new Markup();
  private final HtmlTable tables;
  private final HtmlChart charts;

  private HtmlPage(Report report) {
    this.report = report;
    this.tables = new HtmlTable(html, report.words());
    this.charts = new HtmlChart(html, tables, report.words());
  }

  static String of(Report report) {
    PageParts parts = PageParts.load();
    HtmlPage page = new HtmlPage(report);
    page.head(parts);
    page.header();
    page.contents();
    page.main();
    page.script(parts);
    return page.html.toString();
  }

  private String word(PageWord word) {
    return report.words().get(word);
  }

  private void head(PageParts parts) {
    html.raw("<!DOCTYPE html>").line();
    html.open("html", "lang", report.language()).line().open("head").line();
    html.open("meta", "charset", "utf-8").line();
    html.open("meta", "http-equiv", "Content-Security-Policy", "content", parts.policy()).line();
    html.open("meta", "name", "viewport", "content", "width=device-width, initial-scale=1").line();
    html.open("meta", "name", "color-scheme", "content", "light dark").line();
    html.element("title", report.title()).line();
    html.open("style").raw(parts.style()).close("style").line();
    html.close("head").line().open("body").line();
    html.element("a", word(PageWord.SKIP), "class", "skip", "href", "#main").line();
  }

  private void header() {
    html.open("header").line().element("h1", report.title(), "id", "top").line();
    html.open("p", "class", "controls", "hidden", "");
    button("theme", PageWord.THEME);
    button("open-all", PageWord.OPEN_ALL);
    button("close-all", PageWord.CLOSE_ALL);
    html.close("p").line().close("header").line();
  }

  private void button(String id, PageWord word) {
    html.element("button", word(word), "type", "button", "id", id);
  }

  private void contents() {
    html.open("nav", "aria-label", word(PageWord.CONTENTS)).open("ul");
    for (int i = 0; i < report.sections().size(); i++) {
      html.open("li")
          .element("a", report.sections().get(i).title(), "href", "#section-" + (i + 1))
          .close("li");
    }
    html.close("ul").close("nav").line();
  }

  private void main() {
    html.open("main", "id", "main", "tabindex", "-1").line();
    opening();
    for (int i = 0; i < report.sections().size(); i++) {
      String id = "section-" + (i + 1);
      html.open("section", "aria-labelledby", id).line();
      heading(2, report.sections().get(i).title(), id);
      inside(report.sections().get(i), 2);
      html.element("a", word(PageWord.TOP), "class", "top", "href", "#top");
      html.close("section").line();
    }
    html.close("main").line();
  }

  /** The cards, and what the preface says beyond them. */
  private void opening() {
    html.open("section", "aria-labelledby", "targets").line();
    heading(2, word(PageWord.TARGETS), "targets");
    if (!report.cards().isEmpty()) {
      html.open("ul", "class", "cards");
      report.cards().forEach(this::card);
      html.close("ul").line();
    }
    Set<String> told = report.cards().stream().map(Card::sentence).collect(Collectors.toSet());
    report.preface().stream()
        .filter(paragraph -> !told.contains(paragraph))
        .forEach(this::paragraph);
    html.close("section").line();
  }

  private void card(Card card) {
    html.open("li", "class", "card " + card.tone().name().toLowerCase(Locale.ROOT));
    html.element("h3", card.title());
    html.element("p", card.value(), "class", "figure");
    html.element("p", card.verdict(), "class", "verdict");
    html.element("p", card.goal(), "class", "goal");
    html.element("p", card.distance(), "class", "distance");
    html.close("li").line();
  }

  private void heading(int level, String title, String id) {
    html.element("h" + Math.min(level, DEEPEST), title, "id", id).line();
  }

  private void inside(Section section, int level) {
    section.blocks().forEach(this::block);
    section.subsections().forEach(inner -> inner(inner, level + 1));
  }

  private void inner(Section section, int level) {
    String name = "h" + Math.min(level, DEEPEST);
    if (section.anchor().isEmpty()) {
      html.element(name, section.title()).line();
      inside(section, level);
      return;
    }
    html.open("details", "class", "part").open("summary").element(name, section.title());
    html.close("summary").open("div", "id", section.anchor().get(), "tabindex", "-1").line();
    inside(section, level);
    html.close("div").close("details").line();
  }

  private void block(Block block) {
    if (block instanceof Block.Paragraph paragraph) {
      paragraph(paragraph.text());
    } else if (block instanceof Block.Points points) {
      points(points.items());
    } else if (block instanceof Table table) {
      tables.write(table);
    } else if (block instanceof Chart chart) {
      charts.write(chart);
    }
  }

  private void paragraph(String text) {
    html.element("p", text, "class", "text").line();
  }

  private void points(List<String> items) {
    if (!items.isEmpty()) {
      html.open("ul");
      items.forEach(item -> html.element("li", item));
      html.close("ul").line();
    }
  }

  private void script(PageParts parts) {
    html.open("script").raw(parts.script()).close("script").line();
    html.close("body").line().close("html").line();
  }
}
