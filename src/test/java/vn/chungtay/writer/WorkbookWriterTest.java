package vn.chungtay.writer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TimeZone;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.chungtay.finding.Language;
import vn.chungtay.finding.Texts;
import vn.chungtay.report.InputCheck;
import vn.chungtay.report.Sheet;
import vn.chungtay.report.SheetCell;
import vn.chungtay.report.SheetCell.Form;
import vn.chungtay.report.SheetCell.Look;
import vn.chungtay.report.SubmissionForm;
import vn.chungtay.report.Workbook;
import vn.chungtay.submission.Kind;
import vn.chungtay.submission.Period;

/** What is written is what another reader reads, and what the standard allows. */
class WorkbookWriterTest {
  private static final List<InputCheck> CHECKS =
      List.of(
          check(0, new InputCheck.Demand.OneOf("Số liệu", 0, 1, 2, false)),
          check(1, new InputCheck.Demand.Whole(BigDecimal.ZERO, new BigDecimal("50"))),
          check(2, new InputCheck.Demand.Decimal(new BigDecimal("0.000000001"), BigDecimal.TEN)),
          check(3, new InputCheck.Demand.Day()),
          check(4, new InputCheck.Demand.Anything()));

  private static InputCheck check(int column, InputCheck.Demand demand) {
    return new InputCheck(column, 1, 9, demand, "Nhãn ".repeat(9), "Lời nhắc. ".repeat(40));
  }

  private static SheetCell text(String text) {
    return new SheetCell.Text(text, Look.BODY);
  }

  private static SheetCell number(String value, Form form) {
    return new SheetCell.Number(new BigDecimal(value), form, Look.BODY);
  }

  private static SheetCell sum(String value, Integer... rows) {
    return new SheetCell.Sum(new BigDecimal(value), List.of(rows), Form.WHOLE, Look.TOTAL);
  }

  private static Workbook book(List<List<SheetCell>> rows) {
    Sheet sheet =
        new Sheet(
            "Số liệu",
            List.of(
                Sheet.Column.of(30),
                new Sheet.Column(12, Form.DATE),
                Sheet.Column.of(9),
                Sheet.Column.of(9)),
            new Sheet.Head(0, 0, 1, rows.size() - 1),
            rows,
            CHECKS);
    return new Workbook("vi", "Thử <&>", Optional.of(LocalDate.of(2018, 12, 31)), List.of(sheet));
  }

  private static byte[] written(Workbook book) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    new WorkbookWriter().write(book, bytes);
    return bytes.toByteArray();
  }

  private static List<Row> read(byte[] workbook) throws IOException {
    try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(workbook))) {
      return book.getFirstSheet().read();
    }
  }

  @Test
  void valuesAreReadAsTheyWereGiven() throws IOException {
    List<Row> rows =
        read(
            written(
                book(
                    List.of(
                        List.of(text("Đơn vị"), text("Hộ"), text("%")),
                        List.of(
                            text("Xã <A> & \"B\"\n _x000D_ ="),
                            number("1234567", Form.WHOLE),
                            number("0.4107281", Form.DECIMAL))))));
    assertThat(rows.get(1).getCellText(0)).isEqualTo("Xã <A> & \"B\"\n _x005F_x000D_ =");
    assertThat(rows.get(1).getCellAsNumber(1)).contains(new BigDecimal("1234567"));
    assertThat(rows.get(1).getCellAsNumber(2)).contains(new BigDecimal("0.4107281"));
  }

  @Test
  void aTotalIsAFormulaThatNamesItsRowsAndCarriesItsValue() throws IOException {
    List<SheetCell> one = List.of(text("a"), number("1", Form.WHOLE));
    List<SheetCell> sum = List.of(text("cộng"), sum("5", 1, 2, 3, 5, 7, 8));
    SheetCell share = new SheetCell.Percentage(new BigDecimal("20"), 1, 2, Look.BODY);
    List<SheetCell> rate = List.of(text("b"), number("1", Form.WHOLE), sum("5", 1), share);
    List<Row> rows =
        read(written(book(List.of(List.of(text("Hộ"), text("n")), one, one, one, sum, one, rate))));
    Cell total = rows.get(4).getCell(1);
    assertThat(total.getFormula()).isEqualTo("SUM(B2:B4,B6,B8:B9)");
    assertThat(total.getRawValue()).isEqualTo("5");
    assertThat(rows.get(6).getCell(3).getFormula()).isEqualTo("100*B7/C7");
    assertThat(rows.get(6).getCell(3).getRawValue()).isEqualTo("20");
  }

  @Test
  void theSameWorkbookGivesTheSameBytesInEveryTimeZone() throws IOException {
    Workbook book = book(List.of(List.of(text("Hộ")), List.of(text("x"))));
    TimeZone before = TimeZone.getDefault();
    try {
      TimeZone.setDefault(TimeZone.getTimeZone("Asia/Ho_Chi_Minh"));
      byte[] there = written(book);
      TimeZone.setDefault(TimeZone.getTimeZone("America/New_York"));
      assertThat(written(book)).isEqualTo(there);
    } finally {
      TimeZone.setDefault(before);
    }
  }

  @Test
  void theSchemasFindNothingWrong() throws IOException {
    Workbook book =
        book(
            List.of(
                List.of(text("Hộ \u0007 \uFFFF \uD800"), text(""), text("c")),
                List.of(text("x"), number("-1.50", Form.DATE), sum("1", 1))));
    assertThat(WorkbookSchema.faults(written(book))).isEmpty();
  }

  @Test
  void theSchemasFindWhatIsWrong() throws IOException {
    String sheet = "<worksheet xmlns='" + WorkbookWriter.MAIN + "'><cols/><sheetData/></worksheet>";
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
      zip.write(sheet.getBytes(StandardCharsets.UTF_8));
    }
    assertThat(WorkbookSchema.faults(bytes.toByteArray())).isNotEmpty();
  }

  @ParameterizedTest
  @EnumSource(Kind.class)
  void theFormOfEveryKindIsAsTheStandardWantsIt(Kind kind) throws IOException {
    Period year = Period.parse("2018").orElseThrow();
    for (Language language : Language.values()) {
      Workbook book = SubmissionForm.empty(kind, List.of(year)).workbook(new Texts(language));
      assertThat(WorkbookSchema.faults(written(book))).isEmpty();
    }
  }
}
