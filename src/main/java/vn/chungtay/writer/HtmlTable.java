package vn.chungtay.writer;

import java.math.MathContext;
import java.util.List;
import java.util.Map;
import vn.chungtay.chart.Markup;
import vn.chungtay.chart.Sparkline;
import vn.chungtay.report.Cell;
import vn.chungtay.report.PageWord;
import vn.chungtay.report.Picture;
import vn.chungtay.report.Table;

/** Tables of a page; those of figures can be sorted, the longer ones filtered and folded. */
final class HtmlTable {
  private static final int FEWEST_TO_SORT = 3;
  private static final int FEWEST_TO_FILTER = 10;
  private static final int MOST_UNFOLDED = 60;

  /** Tables up to this length are printed on one sheet. */
  private static final int MOST_TOGETHER = 15;

  private static final MathContext SORTED_BY = new MathContext(12);

  private final Markup html;
  private final Map<PageWord, String> words;

  HtmlTable(Markup html, Map<PageWord, String> words) {
    this.html = html;
    this.words = words;
  }

  void write(Table table) {
    boolean folded = table.rows().size() > MOST_UNFOLDED;
    if (folded) {
      html.open("details", "class", "data");
      html.element("summary", words.get(PageWord.TABLE) + ": " + table.caption());
    }
    whole(table);
    if (folded) {
      html.close("details").line();
    }
  }

  /** Behind a line that names it, until it is asked for. */
  void folded(Table table) {
    html.open("details", "class", "data").element("summary", words.get(PageWord.TABLE));
    whole(table);
    html.close("details").line();
  }

  private void whole(Table table) {
    boolean figures = table.headings().stream().anyMatch(h -> h.alignment() == Table.Alignment.END);
    boolean sorted = figures && table.rows().size() >= FEWEST_TO_SORT;
    html.open("div", "class", table.rows().size() > MOST_TOGETHER ? "table" : "table short");
    if (sorted && table.rows().size() >= FEWEST_TO_FILTER) {
      filter();
    }
    html.open(
        "div",
        "class",
        "scroll",
        "tabindex",
        "0",
        "role",
        "group",
        "aria-label",
        table.caption().isBlank() ? words.get(PageWord.TABLE) : table.caption());
    html.open("table");
    if (!table.caption().isBlank()) {
      html.open("caption").element("span", table.caption()).close("caption");
    }
    html.line().open("thead").open("tr");
    table.headings().forEach(heading -> heading(heading, sorted));
    html.close("tr").close("thead").line().open("tbody").line();
    table.rows().forEach(row -> row(table.headings(), row));
    html.close("tbody").close("table").close("div");
    notes(table.notes());
    html.close("div").line();
  }

  private void filter() {
    html.open("p", "class", "tools", "hidden", "").open("label");
    html.text(words.get(PageWord.FILTER)).text(" ");
    html.open("input", "type", "search").close("label");
    html.open("output", "data-text", words.get(PageWord.FILTERED)).close("output").close("p");
  }

  private void heading(Table.Heading heading, boolean sorted) {
    html.open("th", "scope", "col", "class", side(heading));
    if (sorted) {
      String title = words.get(PageWord.SORT);
      html.element("button", heading.text(), "type", "button", "title", title, "disabled", "");
    } else {
      html.text(heading.text());
    }
    html.close("th");
  }

  private static String side(Table.Heading heading) {
    return heading.alignment() == Table.Alignment.END ? "n" : "t";
  }

  private void row(List<Table.Heading> headings, List<Cell> row) {
    html.open("tr");
    first(row.get(0));
    for (int i = 1; i < row.size(); i++) {
      cell(headings.get(i), row.get(i));
    }
    html.close("tr").line();
  }

  private void first(Cell cell) {
    html.open("th", "scope", "row");
    if (cell instanceof Cell.Place place) {
      html.element("a", place.shown(), "href", "#" + place.anchor());
    } else {
      html.text(cell.shown());
    }
    html.close("th");
  }

  private void cell(Table.Heading heading, Cell cell) {
    if (cell instanceof Cell.Number number) {
      html.element("td", number.shown(), "class", "n", "data-v", sortedBy(number));
    } else if (cell instanceof Cell.Level level) {
      html.element("td", level.shown(), "class", "level level" + level.step());
    } else if (cell instanceof Cell.Trend trend) {
      trend(trend);
    } else if (cell instanceof Cell.Missing missing) {
      html.element("td", missing.shown(), "class", "missing " + side(heading));
    } else {
      html.element("td", cell.shown(), "class", side(heading));
    }
  }

  private static String sortedBy(Cell.Number number) {
    return number.value().round(SORTED_BY).stripTrailingZeros().toPlainString();
  }

  private void trend(Cell.Trend trend) {
    List<Picture.Point> points = trend.points();
    Cell last = points.get(points.size() - 1).value();
    if (last instanceof Cell.Number number) {
      html.open("td", "class", "trend", "data-v", sortedBy(number));
    } else {
      html.open("td", "class", "trend");
    }
    html.raw(Sparkline.of(trend)).element("span", trend.shown(), "class", "unseen").close("td");
  }

  private void notes(List<String> notes) {
    if (!notes.isEmpty()) {
      html.open("ul", "class", "notes");
      notes.forEach(note -> html.element("li", note));
      html.close("ul");
    }
  }
}
