package vn.chungtay.writer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.chungtay.finding.Language;
import vn.chungtay.report.Block;
import vn.chungtay.report.Cell;
import vn.chungtay.report.NumberForm;
import vn.chungtay.report.Numbers;
import vn.chungtay.report.Report;
import vn.chungtay.report.Section;
import vn.chungtay.report.Table;

class MarkdownWriterTest {
  private static String written(Block... blocks) throws IOException {
    Report report = new Report("vi", "T", List.of(), List.of(Section.of("S", blocks)));
    String markdown = Written.by(out -> new MarkdownWriter().write(report, out));
    return markdown.substring("# T\n\n## S\n\n".length(), markdown.length() - 1);
  }

  private static String paragraph(String text) throws IOException {
    return written(new Block.Paragraph(text));
  }

  @Test
  void writesAWholeReport() throws IOException {
    Table table =
        new Table(
            "Hộ nghèo",
            List.of(Table.Heading.ofTexts("Huyện"), Table.Heading.ofNumbers("Tỷ lệ")),
            List.of(
                List.of(
                    new Cell.Text("Long | Thành"),
                    new Numbers(Language.VI).cell(new BigDecimal("0.996"), NumberForm.PERCENT)),
                List.of(new Cell.Text("Định\nQuán"), new Cell.Missing("không có dữ liệu"))),
            List.of("Theo chuẩn *tỉnh*"));
    Section inner = Section.of("Chi tiết", new Block.Points(List.of("một", "- hai")), table);
    Section outer = new Section("1. Kết quả", List.of(new Block.Paragraph("Đạt.")), List.of(inner));
    Report report = new Report("vi", "Báo cáo #1", List.of("Kính gửi"), List.of(outer));

    assertThat(Written.by(out -> new MarkdownWriter().write(report, out)))
        .isEqualTo(
            """
            # Báo cáo \\#1

            Kính gửi

            ## 1. Kết quả

            Đạt.

            ### Chi tiết

            - một
            - \\- hai

            **Hộ nghèo**

            | Huyện | Tỷ lệ |
            | --- | ---: |
            | Long \\| Thành | 1,00% |
            | Định<br>Quán | không có dữ liệu |

            - Theo chuẩn \\*tỉnh\\*
            """);
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '"',
      delimiter = ';',
      value = {
        "a|b; a\\|b",
        "a\\|b; a\\\\\\|b",
        "*a* _b_ ~~c~~; \\*a\\* \\_b\\_ \\~\\~c\\~\\~",
        "<script>&lt ; \\<script\\>\\&lt",
        "[x](http://y) ![z]; \\[x\\](http\\://y) !\\[z\\]",
        "`a` {b} $c$; \\`a\\` \\{b\\} \\$c\\$",
        "# a #; \\# a \\#",
        "- a; \\- a",
        "+ a; \\+ a",
        "---; \\---",
        "===; \\===",
        "2018. Đạt; 2018\\. Đạt",
        "1) a; 1\\) a",
        "1,5. 2018; 1,5. 2018",
      })
  void showsTextsAsTheyAreWhateverMarkupTheyHold(String text, String expected) throws IOException {
    assertThat(paragraph(text)).isEqualTo(expected);
  }

  @Test
  void keepsLineBreaksWithoutEndingTheLine() throws IOException {
    assertThat(paragraph("a\r\nb\nc\u2028d\u0085e")).isEqualTo("a<br>b<br>c<br>d<br>e");
    assertThat(paragraph("a\n\n# b")).isEqualTo("a<br><br>\\# b");
  }

  @Test
  void dropsIndentsAndControlCharacters() throws IOException {
    assertThat(paragraph("    a\tb\u0000\u001Bc  ")).isEqualTo("a b c");
  }

  @Test
  void goesNoDeeperThanSixLevels() throws IOException {
    Section section = Section.of("sâu");
    for (int i = 0; i < 7; i++) {
      section = new Section("s", List.of(), List.of(section));
    }
    Report report = new Report("vi", "T", List.of(), List.of(section));

    assertThat(Written.by(out -> new MarkdownWriter().write(report, out)))
        .contains("\n###### sâu\n")
        .doesNotContain("#######");
  }

  @Test
  void leavesOutWhatIsEmpty() throws IOException {
    Table table = new Table("", List.of(Table.Heading.ofTexts("a")), List.of());

    assertThat(written(new Block.Points(List.of()), table)).isEqualTo("| a |\n| --- |");
  }
}
