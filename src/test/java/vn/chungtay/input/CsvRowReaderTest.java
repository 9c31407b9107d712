package vn.chungtay.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.chungtay.finding.Language;
import vn.chungtay.submission.Kind;

class CsvRowReaderTest {
  private static final String OBSTACLES = "unit_code,period,text\n";

  @Test
  void aTableBecomesRowsWithTheirLinesAndNumbers() {
    Reading reading = Reading.csv(OBSTACLES + "731,2018,đường xa\n732,2018,thiếu nước\n");

    assertThat(reading.column("text")).containsExactly("đường xa", "thiếu nước");
    assertThat(reading.column("topic")).containsExactly("", "");
    assertThat(reading.lines()).containsExactly(2, 3);
    assertThat(reading.rows).extracting(row -> row.origin().record()).containsExactly(1, 2);
    assertThat(reading.rows).extracting(Row::kind).containsOnly(Kind.OBSTACLES);
    assertThat(reading.findings).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(Kind.class)
  void everyKindIsKnownByItsEnglishHeader(Kind kind) {
    String header = String.join(",", Reading.required(kind));
    String row = "1" + ",1".repeat(Reading.required(kind).size() - 1);

    Reading reading = Reading.csv(header + "\n" + row + "\n");

    assertThat(reading.out).isEmpty();
    assertThat(reading.rows).extracting(Row::kind).containsExactly(kind);
  }

  @ParameterizedTest
  @EnumSource(Kind.class)
  void everyKindIsKnownByAllItsVietnameseLabels(Kind kind) {
    String header =
        kind.columns().stream()
            .map(column -> '"' + column.label().toUpperCase(java.util.Locale.ROOT) + '"')
            .collect(Collectors.joining(";"));
    String row =
        IntStream.range(0, kind.columns().size())
            .mapToObj(String::valueOf)
            .collect(Collectors.joining(";"));

    Reading reading = Reading.csv(header + "\n" + row + "\n");

    assertThat(reading.out).isEmpty();
    assertThat(reading.findings).isEmpty();
    Row read = reading.rows.get(0);
    assertThat(read.kind()).isEqualTo(kind);
    for (int i = 0; i < kind.columns().size(); i++) {
      assertThat(read.cell(i)).isEqualTo(String.valueOf(i));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"%s,%s,%s", "%s;%s;%s", "%s\t%s\t%s", "sep=;\n%s;%s;%s", "sep=|\n%s|%s|%s"})
  void theDelimiterIsSeenFromTheHeader(String form) {
    String header = form.formatted("period", "Mã đơn vị", "TEXT");
    String row = form.replaceFirst("sep=.\n", "").formatted("2018", "731", "xa");

    Reading reading = Reading.csv(header + "\n" + row);

    assertThat(reading.column("unit_code")).containsExactly("731");
    assertThat(reading.column("period")).containsExactly("2018");
    assertThat(reading.delimiter).isEqualTo(form.replaceFirst("sep=.\n", "").substring(2, 3));
  }

  @ParameterizedTest
  @ValueSource(strings = {"\n", "\r\n", "\r"})
  void linesAreCountedWhateverEndsThem(String end) {
    String text =
        String.join(
            end,
            "",
            "unit_code,period,text",
            "",
            "1,2018,a",
            "2,2018,\"b",
            "",
            "b\"",
            "   ",
            "3,2018,\"c\"\"c\"",
            "4,2018,d");

    Reading reading = Reading.csv(text);

    assertThat(reading.lines()).containsExactly(4, 5, 9, 10);
    assertThat(reading.column("text")).containsExactly("a", "b" + end + end + "b", "c\"c", "d");
    assertThat(reading.broken).isEmpty();
  }

  @Test
  void linesAreCountedAcrossTheBlocksTheTextIsReadIn() {
    StringBuilder text = new StringBuilder("unit_code,period,text\r\n");
    for (int i = 0; i < 40_000; i++) {
      text.append(i).append(",2018,").append("ở".repeat(i % 17)).append("x\r\n");
    }

    Reading reading = Reading.csv(text.toString());

    assertThat(reading.rows).hasSize(40_000);
    assertThat(reading.rows)
        .allMatch(row -> row.origin().line() == row.origin().record() + 1)
        .allMatch(row -> Reading.cell(row, "unit_code").equals(row.origin().record() - 1 + ""));
  }

  @Test
  void cellsAreCleanedAndComposed() {
    Reading reading =
        Reading.csv(OBSTACLES + " 731\u00a0,2018 ,\u0110\u01b0\u01a1\u0300ng xa\u0323\n");

    assertThat(reading.column("unit_code")).containsExactly("731");
    assertThat(reading.column("period")).containsExactly("2018");
    assertThat(reading.column("text")).containsExactly("Đường xạ");
  }

  @Test
  void aQuoteInsideAnUnquotedFieldIsOnlyAQuote() {
    Reading reading = Reading.csv(OBSTACLES + "1,2018,ống 5\" hỏng\n2,2018,b\n");

    assertThat(reading.column("text")).containsExactly("ống 5\" hỏng", "b");
  }

  @Test
  void rowsWithoutAnyTextAreNoRecords() {
    Reading reading = Reading.csv(OBSTACLES + ",,\n1,2018,a\n,,,,,\n \t\n");

    assertThat(reading.lines()).containsExactly(3);
    assertThat(reading.broken).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "\n\n", "\ufeff", "sep=;\n"})
  void anEmptyFileIsToldAndStays(String text) {
    assertThat(Reading.csv(text).told()).containsExactly("empty_file");
  }

  @Test
  void aHeaderAloneIsToldToo() {
    assertThat(Reading.csv(OBSTACLES).told()).containsExactly("empty_file header_only");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"title,author,year\nA,B,3\n", "unit_code,period,note\n1,2018,x\n", "7\n", "\"a\n"})
  void aHeaderThatFitsNoKindPutsTheFileOut(String text) {
    Reading reading = Reading.csv(text);

    assertThat(reading.reasons()).containsExactly("unknown_kind header");
    assertThat(reading.rows).isEmpty();
  }

  @Test
  void whatMayBeSomebodysNameInPlaceOfAHeaderIsNotQuoted() {
    Reading reading = Reading.csv("Nguyễn Văn An,075099000123\nTrần Thị B,075099000124\n");

    assertThat(Telling.of(reading.out.get(0), Language.EN)).doesNotContain("Nguyễn", "0750");
  }

  @Test
  void theKindCanBeForced() {
    Reading reading =
        Reading.csv("unit_code,period,text\n1,2018,x\n", Reading.forced(Kind.ACTIVITIES));

    assertThat(reading.reasons()).containsExactly("missing_column others activity");
  }

  @Test
  void everyMissingColumnIsNamedWithItsLabel() {
    Reading reading = Reading.csv("household_id,unit_code,period,ethnicity,members\n");

    assertThat(reading.reasons())
        .containsExactly("missing_column income_per_capita", "missing_column status");
    assertThat(reading.out.get(1).arguments()).containsExactly("Phân loại hộ");
    assertThat(reading.out.get(1).origin().line()).isEqualTo(1);
  }

  private static String told(String header) {
    return Telling.of(
        Reading.csv(header + "\n", Reading.forced(Kind.EXEMPLARS)).out.get(0), Language.EN);
  }

  @Test
  void aMissingColumnIsToldWithItsMisspelling() {
    assertThat(told("unit_code,period,subject,titel,colour"))
        .contains("title (Tiêu đề) is not in the header; is it \"titel\"?")
        .doesNotContain("colour");
  }

  @Test
  void aMissingColumnIsToldWithTheNamesNobodyKnows() {
    assertThat(told("unit_code,period,subject,caption,colour"))
        .contains("columns nobody knows: \"caption\", \"colour\"");
    assertThat(told("unit_code,period,subject,aa,bb,cc,dd,ee,ff,gg,hh,ii,jj"))
        .contains("\"hh\" and 2 more")
        .doesNotContain("\"ii\"");
    assertThat(told("unit_code,period,subject,a 075099000123")).doesNotContain("0750");
  }

  @Test
  void noNameIsQuotedFromWhatMayBeARecord() {
    assertThat(told("STC,2018-H1,individual,Nguyễn Văn An")).doesNotContain("Nguyễn");
    assertThat(told("unit_code,period,subject,2018,Nguyễn Văn An")).doesNotContain("Nguyễn");
    assertThat(told("unit_code,period,subject,\"note\nNguyễn Văn An\"")).doesNotContain("Nguyễn");
  }

  @ParameterizedTest
  @ValueSource(strings = {"text", "TEXT", "Khó khăn, vướng mắc", "kho khan vuong mac"})
  void aColumnNamedTwicePutsTheFileOut(String again) {
    Reading reading = Reading.csv("unit_code,period,text,\"" + again + "\"\n1,2018,a,b\n");

    assertThat(reading.reasons()).containsExactly("duplicate_column text");
  }

  @Test
  void anUnknownColumnIsToldOnceWithTheNearestKnownOne() {
    Reading reading =
        Reading.csv("unit_code,period,text,topyc,điện thoại\n1,2018,a,b,0912\n2,2018,a,,\n");

    assertThat(reading.told())
        .containsExactly("unknown_column near topyc", "unknown_column điện thoại");
    assertThat(reading.findings.get(0).arguments()).containsExactly("topic", "Chủ đề");
    assertThat(reading.rows).hasSize(2);
  }

  @Test
  void namesOfUnknownColumnsAreCutAndMasked() {
    Reading reading =
        Reading.csv("unit_code,period,text,CCCD 075099000123," + "w".repeat(99) + "\n1,2018,a,,\n");

    assertThat(reading.findings.get(0).field()).isEqualTo("CCCD ***");
    assertThat(reading.findings.get(1).field()).hasSize(41);
  }

  @Test
  void columnsWithoutANameAreToldTogether() {
    Reading reading = Reading.csv("unit_code,period,text,,,\n1,2018,a,,,\n");

    assertThat(reading.told()).containsExactly("unknown_column unnamed");
    assertThat(reading.findings.get(0).arguments()).containsExactly("3");
    assertThat(reading.rows).hasSize(1);
  }

  @Test
  void tenThousandColumnsAreCountedNotListed() {
    String names = IntStream.range(0, 9_997).mapToObj(i -> ",q" + i).collect(Collectors.joining());

    Reading reading =
        Reading.csv("unit_code,period,text" + names + "\n1,2018,a" + ",".repeat(9_997) + "\n");

    assertThat(reading.rows).hasSize(1);
    assertThat(reading.findings).hasSize(21);
    assertThat(reading.findings.get(20).arguments()).containsExactly("9977");
  }

  @Test
  void theHeaderCountsAlsoWhenItIsNotTheFirstLine() {
    Reading reading = Reading.csv("\n\nunit_code,period,text,zzz\n1,2018,a,\n");

    assertThat(reading.findings.get(0).origin().line()).isEqualTo(3);
    assertThat(reading.lines()).isEqualTo(List.of(4));
  }
}
