package vn.chungtay.writer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.chungtay.report.OutputColumn;
import vn.chungtay.report.OutputTable;

class CsvWriterTest {
  private static final List<OutputColumn> COLUMNS =
      List.of(
          OutputColumn.text("name", ""),
          OutputColumn.number("value", ""),
          OutputColumn.date("submitted_on", ""));

  private static String written(List<OutputColumn> columns, List<List<String>> rows)
      throws IOException {
    return Written.by(out -> new CsvWriter().write(new OutputTable("t", columns, rows), out));
  }

  private static String cell(String text) throws IOException {
    String csv = written(COLUMNS, List.of(List.of(text, "", "")));
    return csv.substring(csv.indexOf('\n') + 1, csv.length() - ",,\n".length());
  }

  @Test
  void startsWithTheHeaderAndNoByteOrderMarkAndEndsLinesWithLf() throws IOException {
    assertThat(written(COLUMNS, List.of(List.of("Hộ nghèo", "-1.5", "2018-12-05"))))
        .isEqualTo("name,value,submitted_on\nHộ nghèo,-1.5,2018-12-05\n");
    assertThat(written(COLUMNS, List.of())).isEqualTo("name,value,submitted_on\n");
  }

  @Test
  void quotesOnlyWhatNeedsQuotes() throws IOException {
    assertThat(cell("a b;c'd")).isEqualTo("a b;c'd");
    assertThat(cell("a,b")).isEqualTo("\"a,b\"");
    assertThat(cell("say \"no\"")).isEqualTo("\"say \"\"no\"\"\"");
    assertThat(cell("a\nb")).isEqualTo("\"a\nb\"");
    assertThat(cell("a\rb")).isEqualTo("\"a\rb\"");
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      delimiter = '|',
      value = {
        "=1+1                | '=1+1",
        "+84 61 123          | '+84 61 123",
        "-                   | -",
        "-5                  | -5",
        "-5+A1               | '-5+A1",
        "@SUM(A1)            | '@SUM(A1)",
        "=HYPERLINK(\"x\",1) | \"'=HYPERLINK(\"\"x\"\",1)\"",
        "a=1                 | a=1",
        "＝1+1               | '＝1+1",
        "＠SUM(A1)           | '＠SUM(A1)",
        "a;=1+1              | a;'=1+1",
        "a; =1;-b;no_data    | a; =1;'-b;no_data",
        "-5;+5               | '-5;'+5",
      })
  void makesTextsThatASpreadsheetWouldRunHarmless(String text, String expected) throws IOException {
    assertThat(cell(text)).isEqualTo(expected);
  }

  @Test
  void makesTextsThatStartWithAControlCharacterHarmless() throws IOException {
    assertThat(cell("\t1")).isEqualTo("'\t1");
    assertThat(cell("\r1")).isEqualTo("\"'\r1\"");
    assertThat(cell("\n1")).isEqualTo("\"'\n1\"");
  }

  @Test
  void showsWhatActsOnATerminal() throws IOException {
    assertThat(cell("a\u001b[2J\u009bb")).isEqualTo("a␛[2J\ufffdb");
  }

  @Test
  void makesWhatBeginsACellElsewhereHarmless() throws IOException {
    assertThat(cell("=1\n+2\n- x\r\n3")).isEqualTo("\"'=1\n'+2\n'- x\r\n3\"");
    assertThat(cell("a\t=1")).isEqualTo("a\t'=1");
  }

  @Test
  void makesHeadersThatASpreadsheetWouldRunHarmless() throws IOException {
    assertThat(written(List.of(OutputColumn.number("=1", "")), List.of())).isEqualTo("'=1\n");
  }

  @Test
  void touchesNoNumberButWhatOnlyStandsInAColumnOfNumbers() throws IOException {
    List<OutputColumn> number = List.of(OutputColumn.number("value", ""));

    assertThat(written(number, List.of(List.of("-1.5E-7"), List.of("-1+cmd|x"))))
        .isEqualTo("value\n-1.5E-7\n'-1+cmd|x\n");
  }

  @Test
  void showsAnEmptyCellOfAOnlyColumnAsQuotesSoThatTheRowIsSeen() throws IOException {
    assertThat(written(List.of(OutputColumn.text("a", "")), List.of(List.of(""), List.of("x"))))
        .isEqualTo("a\n\"\"\nx\n");
  }

  @Test
  void replacesHalfASurrogatePair() throws IOException {
    assertThat(cell("a\uD83Db")).isEqualTo("a\uFFFDb");
    assertThat(cell("a\uD83D\uDE00b")).isEqualTo("a😀b");
  }
}
