package vn.chungtay.input;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.chungtay.input.BookFile.number;
import static vn.chungtay.input.BookFile.row;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.chungtay.finding.Finding;
import vn.chungtay.finding.Severity;
import vn.chungtay.submission.Kind;

/** The tables of workbooks as people make them. */
class XlsxRowReaderTest {
  private static final String HEADER = row(1, "Mã đơn vị", "period", "Hoạt động", "Số lượng");

  private static BookFile activity(String quantity) {
    return BookFile.of(HEADER, row(2, "26407", "2018", "gifts", quantity));
  }

  private static List<String> quantities(BookFile book) {
    return book.read().column("quantity");
  }

  @Test
  void aTableIsReadByAnyOfTheNamesOfItsColumns() {
    Reading reading = activity(number("12")).read();
    assertThat(reading.rows).hasSize(1);
    assertThat(reading.rows.get(0).kind()).isEqualTo(Kind.ACTIVITIES);
    assertThat(reading.column("unit_code")).containsExactly("26407");
    assertThat(reading.column("quantity")).containsExactly("12");
    assertThat(reading.told()).isEmpty();
    assertThat(reading.encoding).isEqualTo("XLSX: Sheet1 (activities)");
  }

  @ParameterizedTest
  @CsvSource({
    "2020.0, 2020", "1E3, 1000", "0.30000000000000004, 0.3", "-5, -5", "7.5E10, 75000000000",
    "75099001234, 75099001234", "0, 0", "-0, 0", "1E-7, 0.0000001", "1E999999999, 1E999999999",
    "1e400, 1e400", "NaN, NaN", "12345678901234567, 12345678901234600"
  })
  void aNumberIsWhatASpreadsheetShowsOfIt(String raw, String text) {
    assertThat(quantities(activity(number(raw)))).containsExactly(text);
  }

  @Test
  void decimalsAreWrittenAsTheNumbersOfTheCampaign() {
    ReadingOptions options =
        new ReadingOptions(Optional.empty(), Optional.empty(), NumberFormatStyle.VI);
    assertThat(activity(number("1234.5")).read(options).column("quantity"))
        .containsExactly("1234,5");
  }

  @ParameterizedTest
  @CsvSource({
    "1, 43439, 2018-12-05",
    "1, 43439.75, 2018-12-05",
    "2, 43439, 2018-12-05",
    "3, 43439, 2018-12-05",
    "4, 43439, 43439",
    "5, 43439, 43439",
    "6, 43439, 43439",
    "1, 60, 60",
    "1, 59, 1900-02-28",
    "1, 61, 1900-03-01",
    "1, 0.5, 0.5",
    "1, -3, -3",
    "99, 43439, 43439",
    "0, 43439, 43439",
    "7, 43439, 2018-12-05"
  })
  void aNumberThatIsShownAsADayIsThatDay(String style, String value, String text) {
    BookFile book =
        activity("<c s='" + style + "'><v>" + value + "</v></c>")
            .styles(
                "14",
                "dd/mm/yyyy",
                "[$-42A]mmm\\-yy;@",
                "h:mm:ss",
                "[Red]0.00",
                "\"day\" 0",
                "yyyy");
    assertThat(quantities(book)).containsExactly(text);
  }

  @Test
  void daysMayBeCountedFrom1904() {
    BookFile book = activity("<c s='1'><v>41977</v></c>").styles("14").from1904();
    assertThat(quantities(book)).containsExactly("2018-12-05");
  }

  @Test
  void textsMayBeSharedAndFormattedInParts() {
    BookFile book =
        BookFile.of(
                HEADER, row(2, "<c t='s'><v>1</v></c>", "2018", "gifts", "<c t='s'><v>0</v></c>"))
            .shared(
                "<si><t>1_x000D_</t></si>",
                "<si><r><t>Xã </t></r><r><t>Bình  Sơn</t></r><rPh><t>x</t></rPh></si>");
    Reading reading = book.read();
    assertThat(reading.column("unit_code")).containsExactly("Xã Bình  Sơn");
    assertThat(reading.column("quantity")).containsExactly("1");
  }

  @Test
  void aFormulaCountsByItsResult() {
    assertThat(quantities(activity("<c><f>1+1</f><v>2</v></c>"))).containsExactly("2");
    assertThat(quantities(activity("<c t='str'><f>A1</f><v>hai</v></c>"))).containsExactly("hai");
    assertThat(quantities(activity("<c t='str'><f>A1</f><v></v></c>"))).containsExactly("");
    assertThat(quantities(activity("<c t='b'><v>1</v></c>"))).containsExactly("true");
    assertThat(quantities(activity("<c t='d'><v>2018-12-05T00:00:00</v></c>")))
        .containsExactly("2018-12-05");
  }

  @Test
  void aFormulaWithoutAResultAndAnErrorAreNoValues() {
    Reading none = activity("<c><f>1+1</f></c>").read();
    assertThat(none.rows).isEmpty();
    assertThat(none.breaks()).containsExactly("2 no_result");
    Reading error = activity("<c t='e'><f>B9</f><v>#REF!</v></c>").read();
    assertThat(error.breaks()).containsExactly("2 cell_error");
    Finding finding = error.broken.get(0).finding();
    assertThat(finding.arguments()).containsExactly("#REF!");
    assertThat(finding.origin().place(finding.field())).isEqualTo("a.xlsx:Sheet1!D2");
    Reading other = activity("<c t='e'><v>Nguyễn Thị A</v></c>").read();
    assertThat(other.broken.get(0).finding().arguments()).containsExactly("#");
  }

  @Test
  void aFlawInAColumnNobodyKnowsHarmsNoRecord() {
    Reading reading =
        BookFile.of(
                row(1, "unit_code", "period", "activity", "của tôi"),
                row(2, "26407", "2018", "gifts", "<c t='e'><v>#N/A</v></c>"))
            .read();
    assertThat(reading.rows).hasSize(1);
    assertThat(reading.told()).containsExactly("unknown_column  của tôi".replace("  ", " "));
  }

  @Test
  void theHeaderMayStandBelowATitle() {
    Reading reading =
        BookFile.of(
                row(1, "BÁO CÁO HOẠT ĐỘNG"),
                row(4, "Mã đơn vị", "Kỳ báo cáo", "Hoạt động"),
                row(9, "26407", "2018", "gifts"))
            .read();
    assertThat(reading.lines()).containsExactly(9);
    assertThat(reading.told()).isEmpty();
  }

  @Test
  void whatIsSaidAboveTheHeaderHoldsForAllRecords() {
    Reading reading =
        BookFile.of(
                row(1, "Mã đơn vị", "", "26407", "Xã Suối Trầu"),
                row(2, "Kỳ báo cáo", number("2018.0")),
                row(3, "Ngày gửi:", "05/12/2018"),
                row(4, "Hoạt động", "Số lượng", "Kỳ báo cáo"),
                row(5, "gifts", "1"),
                row(6, "jobs", "2", "2017"))
            .read();
    assertThat(reading.reasons()).isEmpty();
    assertThat(reading.column("unit_code")).containsExactly("26407", "26407");
    assertThat(reading.column("period")).containsExactly("2018", "2017");
    assertThat(reading.column("submitted_on")).containsExactly("05/12/2018", "05/12/2018");
  }

  @Test
  void aHeaderMayHaveMergedCells() {
    Reading reading =
        BookFile.of(
                row(1, "Mã đơn vị", "Kỳ báo cáo", "Tổng số hộ", "Hộ nghèo", "", "Hộ", "", ""),
                row(
                    2,
                    "",
                    "",
                    "",
                    "đầu kỳ",
                    "cuối kỳ",
                    "thoát nghèo",
                    "tái nghèo",
                    "nghèo phát sinh"),
                row(3, "26407", "2018", "900", "53", "52", "3", "1", "1"))
            .read();
    assertThat(reading.reasons()).isEmpty();
    assertThat(reading.column("unit_code")).containsExactly("26407");
    assertThat(reading.column("total_households")).containsExactly("900");
    assertThat(reading.column("poor_opening")).containsExactly("53");
    assertThat(reading.column("poor_closing")).containsExactly("52");
    assertThat(reading.column("poor_new")).containsExactly("1");
  }

  @Test
  void emptyRowsAreNoRecordsAndCellsBesideTheTableAreTold() {
    Reading reading =
        BookFile.of(
                HEADER,
                row(2, "26407", "2018", "gifts"),
                row(3, " ", "\u00a0", ""),
                row(5, "", "", "", "", "", "ghi chú"),
                row(7, "26407", "2018", "jobs"))
            .read();
    assertThat(reading.lines()).containsExactly(2, 7);
    assertThat(reading.told()).containsExactly("unknown_column unnamed");
  }

  @Test
  void everySheetWithATableIsRead() {
    Reading reading =
        new BookFile()
            .sheet("Hoạt động", "", HEADER, row(2, "26407", "2018", "gifts"))
            .sheet(
                "Vướng mắc",
                "",
                row(1, "Mã đơn vị", "Kỳ báo cáo", "Khó khăn, vướng mắc"),
                row(2, "26407", "2018", "thiếu vốn"))
            .read();
    assertThat(reading.rows.stream().map(Row::kind))
        .containsExactly(Kind.ACTIVITIES, Kind.OBSTACLES);
    assertThat(reading.rows.stream().map(row -> row.origin().record())).containsExactly(1, 2);
    assertThat(reading.rows.get(1).origin().place("text")).isEqualTo("a.xlsx:'Vướng mắc'!C2");
    assertThat(reading.rows.get(1).origin().place("unknown")).isEqualTo("a.xlsx:'Vướng mắc'!2");
  }

  @Test
  void sheetsWithoutATableAreToldOf() {
    Reading reading =
        new BookFile()
            .sheet("a", "", HEADER, row(2, "26407", "2018", "gifts"))
            .sheet("b", "", row(1, "Tổng hợp theo mẫu riêng"))
            .sheet("c", "", row(1, "Mã đơn vị", "Tổng số hộ", "Hộ nghèo đầu kỳ"))
            .sheet("d", "hidden", HEADER, row(2, "26407", "2018", "jobs"))
            .sheet("e", "veryHidden", row(1, "bộ nhớ"))
            .sheet("f", "", row(1, "Hướng dẫn (chungtay template activities)"))
            .sheet("g", "")
            .read();
    assertThat(reading.rows).hasSize(1);
    assertThat(reading.told())
        .containsExactly(
            "unknown_kind sheet", "unknown_kind sheet_partly", "unknown_kind sheet_hidden");
    assertThat(reading.findings.stream().map(Finding::severity))
        .containsExactly(Severity.INFO, Severity.WARNING, Severity.WARNING);
    assertThat(reading.findings.get(2).origin().place("")).isEqualTo("a.xlsx:d");
  }

  @Test
  void aBookWithoutAnyTableIsOut() {
    assertThat(BookFile.of(row(1, "Họ tên", "Tuổi")).read().reasons())
        .containsExactly("unknown_kind workbook");
    assertThat(BookFile.of().read().told()).containsExactly("empty_file");
    assertThat(BookFile.of(HEADER).read().told()).containsExactly("empty_file header_only");
  }

  @Test
  void missingAndDuplicateColumnsAreToldWithTheirSheet() {
    Reading reading =
        BookFile.of(row(1, "period", "activity", "Hoạt động"), row(2, "2018", "gifts")).read();
    assertThat(reading.reasons())
        .containsExactly("duplicate_column activity", "missing_column unit_code");
    assertThat(reading.out.get(0).origin().place("activity")).startsWith("a.xlsx:Sheet1!");
  }

  @Test
  void theKindMayBeForced() {
    Reading reading =
        BookFile.of(row(1, "unit_code", "period", "text"), row(2, "26407", "2018", "x"))
            .read(Reading.forced(Kind.OBSTACLES));
    assertThat(reading.rows).hasSize(1);
  }

  @Test
  void cellsMayLackTheirNames() {
    Reading reading =
        BookFile.of(
                "<row><c t='inlineStr'><is><t>unit_code</t></is></c><c t='inlineStr'><is><t>period"
                    + "</t></is></c><c t='inlineStr'><is><t>activity</t></is></c></row>",
                "<row><c><v>26407</v></c><c><v>2018</v></c><c t='inlineStr'><is><t>jobs</t></is>"
                    + "</c></row>")
            .read();
    assertThat(reading.column("activity")).containsExactly("jobs");
    assertThat(reading.lines()).containsExactly(2);
  }
}
