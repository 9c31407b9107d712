package vn.chungtay.writer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.chungtay.report.Block;
import vn.chungtay.report.Card;
import vn.chungtay.report.Cell;
import vn.chungtay.report.NumberForm;
import vn.chungtay.report.PageWord;
import vn.chungtay.report.Report;
import vn.chungtay.report.Section;
import vn.chungtay.report.Table;

class HtmlWriterTest {
  private static final Map<PageWord, String> WORDS =
      Arrays.stream(PageWord.values())
          .collect(Collectors.toMap(Function.identity(), word -> "<" + word + ">"));

  @Test
  void letsNothingFromOutsideBeMarkup() throws IOException {
    String strange = "<script>alert('x')</script> & \"y\"";
    Table table =
        new Table(
            strange,
            List.of(Table.Heading.ofTexts(strange), Table.Heading.ofNumbers(strange)),
            List.of(List.of(new Cell.Place(strange, "a"), new Cell.Missing(strange))),
            List.of(strange));
    Card card =
        new Card(strange, strange, strange, strange, strange, Card.Tone.OPEN, strange + "!");
    Section section =
        new Section(
            strange,
            List.of(new Block.Paragraph(strange), new Block.Points(List.of(strange)), table),
            List.of());

    String html =
        html(new Report("vi", strange, List.of(strange), List.of(card), List.of(section), WORDS));

    assertThat(body(html).split("alert").length).isGreaterThan(15);
    assertThat(body(html)).doesNotContain("<script>alert").doesNotContain("& ");
  }

  private static String body(String html) {
    return html.substring(html.indexOf("<body>"), html.lastIndexOf("<script>"));
  }

  @Test
  void allowsNothingButItsOwnStyleAndScript() throws IOException {
    String html = html(report());

    assertThat(html).contains("default-src &#39;none&#39;").doesNotContain("unsafe");
    assertThat(html.split("<script>")).hasSize(2);
    assertThat(html.split("<style>")).hasSize(2);
    assertThat(html).doesNotContain(" style=").doesNotContain(" onclick=");
  }

  @Test
  void leavesOutOfThePrefaceWhatACardSays() throws IOException {
    Card card = new Card("rate", "1%", "below 1%", "near", "met", Card.Tone.GOOD, "It is met.");

    String html =
        html(
            new Report(
                "en", "T", List.of("Before.", "It is met."), List.of(card), List.of(), WORDS));

    assertThat(html).contains("Before.").doesNotContain("It is met.").contains("card good");
  }

  @Test
  void foldsLongTablesAndLetsThemBeSortedAndFiltered() throws IOException {
    assertThat(body(html(report(table(60))))).doesNotContain("<details class=\"data\">");
    assertThat(body(html(report(table(61))))).contains("<details class=\"data\">");
    assertThat(body(html(report(table(10))))).contains("type=\"search\"");
    assertThat(body(html(report(table(9))))).doesNotContain("type=\"search\"").contains("disabled");
    assertThat(body(html(report(table(2))))).doesNotContain("disabled");
  }

  @Test
  void foldsDetailsUnderTheirTitle() throws IOException {
    Section detail = new Section("Huyện", List.of(table(2)), List.of(), Optional.of("unit-1"));

    assertThat(html(report(new Section("S", List.of(), List.of(detail)))))
        .contains("<summary><h3>Huyện</h3></summary><div id=\"unit-1\" tabindex=\"-1\">");
  }

  @Test
  void sortsByExactNumbersWhateverIsShown() throws IOException {
    assertThat(html(report(table(1)))).contains("data-v=\"0.5\">0,50</td>");
  }

  @Test
  void isTheSameInEveryLocale() throws IOException {
    Locale before = Locale.getDefault();
    String here = html(report(table(3)));
    try {
      for (String other : List.of("tr-TR", "ar-EG-u-nu-arab", "vi-VN")) {
        Locale.setDefault(Locale.forLanguageTag(other));
        assertThat(html(report(table(3)))).isEqualTo(here);
      }
    } finally {
      Locale.setDefault(before);
    }
  }

  private static Table table(int rows) {
    return new Table(
        "",
        List.of(Table.Heading.ofTexts("unit"), Table.Heading.ofNumbers("rate")),
        IntStream.range(0, rows)
            .mapToObj(
                i ->
                    List.<Cell>of(
                        new Cell.Text("Xã " + i),
                        new Cell.Number(new BigDecimal("0.50"), "0,50", NumberForm.RATIO)))
            .toList());
  }

  private static Report report(Block... blocks) {
    return report(Section.of("S", blocks));
  }

  private static Report report(Section section) {
    return new Report("vi", "T", List.of(), List.of(), Stream.of(section).toList(), WORDS);
  }

  private static String html(Report report) throws IOException {
    return Written.by(out -> new HtmlWriter().write(report, out));
  }
}
