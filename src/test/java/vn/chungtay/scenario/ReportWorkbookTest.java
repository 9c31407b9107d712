package vn.chungtay.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dhatim.fastexcel.reader.Cell;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.chungtay.writer.WorkbookSchema;

/** {@code report.xlsx} holds what the other files hold, and an auditor can follow its totals. */
class ReportWorkbookTest {
  private static final BigDecimal CLOSE = new BigDecimal("1e-9");

  @TempDir private Path folder;

  private byte[] workbook(String input, String... more) throws IOException {
    Path out = folder.resolve("out");
    String[] words = {"aggregate", input, "--out", out.toString(), "--format", "xlsx,csv"};
    String[] all = new String[words.length + more.length];
    System.arraycopy(words, 0, all, 0, words.length);
    System.arraycopy(more, 0, all, words.length, more.length);
    Tool.Output output = Tool.run(all);
    assertThat(output.exitCode()).as(output.err()).isZero();
    return Files.readAllBytes(out.resolve("report.xlsx"));
  }

  /** The large sample once, with all that can be asked of it. */
  @Test
  void theSampleCanBeFollowed() throws IOException {
    WorkbookFigures book = new WorkbookFigures(workbook("samples/dong-nai", "--period", "2018"));
    assertThat(sumsThatHold(book)).isGreaterThan(200);
    theTotalsAreTheFiguresOfTheIndicators(book);
  }

  @ParameterizedTest
  @ValueSource(strings = {"vi", "en"})
  void whereMuchIsMissingEverythingCanBeFollowedToo(String language) throws IOException {
    byte[] workbook = workbook("samples/with-errors", "--period", "2018", "--lang", language);
    assertThat(WorkbookSchema.faults(workbook)).isEmpty();
    assertThat(sumsThatHold(new WorkbookFigures(workbook))).isGreaterThan(30);
  }

  /** How many sums there are, each of which is what its cells give. */
  private static int sumsThatHold(WorkbookFigures book) {
    int sums = 0;
    for (String sheet : book.names()) {
      for (Cell cell : book.formulas(sheet)) {
        BigDecimal found = WorkbookFigures.number(cell).orElseThrow();
        BigDecimal computed = book.computed(sheet, cell.getFormula());
        assertThat(found.subtract(computed).abs())
            .as("%s!%s = %s", sheet, cell.getAddress(), cell.getFormula())
            .isLessThan(CLOSE);
        sums += cell.getFormula().startsWith("SUM") ? 1 : 0;
      }
    }
    return sums;
  }

  @Test
  void theSameInputGivesTheSameBytes() throws IOException {
    byte[] once = workbook("samples/with-errors");
    assertThat(workbook("samples/with-errors")).isEqualTo(once);
  }

  private void theTotalsAreTheFiguresOfTheIndicators(WorkbookFigures book) {
    Map<String, Integer> columns =
        Map.of(
            "total_households", 2,
            "escaped_households", 4,
            "other_decrease_households", 5,
            "new_poor_households", 7,
            "poor_households", 9,
            "poverty_rate", 10);
    List<Cell> total = book.row("Diễn biến hộ nghèo", "Tổng cộng");
    columns.forEach(
        (indicator, column) ->
            assertThat(new BigDecimal(total.get(column).getRawValue()))
                .as(indicator)
                .isEqualByComparingTo(figure("2018,75,Tỉnh Đồng Nai,province,all," + indicator)));
    List<Cell> commune = book.row("Xã", "26200");
    assertThat(new BigDecimal(commune.get(9).getRawValue()))
        .isEqualByComparingTo(figure("2018,26200,Xã Mã Đà,commune,all,poor_households"));
  }

  private BigDecimal figure(String row) {
    return Text.of(folder.resolve("out/indicators.csv"))
        .lines()
        .filter(line -> line.startsWith(row + ","))
        .map(line -> new BigDecimal(line.substring(row.length() + 1).split(",")[0]))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void whatIsNotKnownIsSaidAndNeverZero() throws IOException {
    WorkbookFigures book = new WorkbookFigures(workbook("samples/with-errors", "--period", "2018"));
    List<Cell> silent = book.row("Xã", "26173");
    assertThat(silent).noneMatch(cell -> WorkbookFigures.number(cell).isPresent());
    assertThat(silent.subList(2, 19)).allMatch(cell -> cell.getText().equals("chưa xác định"));
    assertThat(silent.get(19).getText()).isEqualTo("chưa xác định: không có số liệu");
    List<Cell> above = book.row("Xã", "735");
    assertThat(above.get(19).getText()).contains("mới có số liệu của 66,67% đơn vị");
  }

  @Test
  void withPrivacyNoSmallCountStandsInTheForms() throws IOException {
    Path input = Path.of("src/test/resources/scenarios/privacy-of-figures/input");
    WorkbookFigures book = new WorkbookFigures(workbook(input.toString(), "--lang", "en"));
    int smallest =
        Text.of(input.resolve("campaign.yaml"))
            .lines()
            .filter(line -> line.contains("smallest_cell"))
            .map(line -> Integer.parseInt(line.replaceAll("[^0-9]", "")))
            .findFirst()
            .orElseThrow();
    int numbers = 0;
    for (String sheet : book.names().subList(1, 5)) {
      for (Cell cell : book.cells(sheet).values()) {
        Optional<BigDecimal> number = WorkbookFigures.number(cell);
        boolean count = number.isPresent() && number.get().stripTrailingZeros().scale() <= 0;
        numbers += count ? 1 : 0;
        assertThat(count && number.get().signum() > 0 && number.get().intValue() < smallest)
            .as("%s!%s", sheet, cell.getAddress())
            .isFalse();
      }
    }
    assertThat(numbers).isPositive();
    assertThat(book.cells("Findings").values())
        .anyMatch(cell -> cell.getText().startsWith("Findings are not listed here"));
  }

  @Test
  void findingsAreListedWithTheErrorsFirst() throws IOException {
    WorkbookFigures book = new WorkbookFigures(workbook("samples/with-errors", "--lang", "en"));
    List<String> severities =
        book.cells("Findings").values().stream()
            .filter(cell -> cell.getColumnIndex() == 0)
            .map(Cell::getText)
            .filter(text -> List.of("error", "warning", "info").contains(text))
            .distinct()
            .toList();
    assertThat(severities).containsExactly("error", "warning", "info");
  }
}
