package vn.chungtay.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.reader.Cell;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** LibreOffice opens what is written, and computes the same totals; skipped where it is not. */
class LibreOfficeIT {
  /** All sheets, each into a file of its own; commas, UTF-8, values as they are kept. */
  private static final String TO_CSV =
      "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,false,false,false,false,-1";

  private static final BigDecimal CLOSE = new BigDecimal("1e-6");

  @TempDir private Path folder;

  @Test
  void computesTheTotalsOfTheReportAnew() throws Exception {
    assumeThat(installed())
        .as("soffice is not installed: what LibreOffice makes of report.xlsx was NOT tried")
        .isTrue();
    Tool.Output output =
        Tool.run(
            "aggregate",
            "samples/with-errors",
            "--period",
            "2018",
            "--format",
            "xlsx",
            "--out",
            folder.resolve("out").toString());
    assertThat(output.exitCode()).as(output.err()).isZero();
    byte[] report = Files.readAllBytes(folder.resolve("out/report.xlsx"));
    Files.write(folder.resolve("bare.xlsx"), withoutResults(report));
    convert(TO_CSV, folder.resolve("bare.xlsx"));
    WorkbookFigures book = new WorkbookFigures(report);
    int formulas = 0;
    for (String sheet : book.names()) {
      CsvLines lines = new CsvLines(folder.resolve("bare-" + sheet + ".csv"));
      for (Cell cell : book.formulas(sheet)) {
        BigDecimal computed = lines.number(cell.getAddress().getRow(), cell.getColumnIndex());
        BigDecimal written = WorkbookFigures.number(cell).orElseThrow();
        assertThat(written.subtract(computed).abs())
            .as("%s!%s = %s", sheet, cell.getAddress(), cell.getFormula())
            .isLessThan(CLOSE);
        formulas++;
      }
    }
    assertThat(formulas).isGreaterThan(50);
  }

  @Test
  void printsTheReport() throws Exception {
    assumeThat(installed())
        .as("soffice is not installed: whether report.xlsx can be printed was NOT tried")
        .isTrue();
    String out = folder.resolve("out").toString();
    Tool.run("aggregate", "samples/with-errors", "--format", "xlsx", "--out", out);
    convert("pdf", folder.resolve("out/report.xlsx"));
    byte[] pdf = Files.readAllBytes(folder.resolve("report.pdf"));
    assertThat(new String(pdf, 0, 5, StandardCharsets.US_ASCII)).isEqualTo("%PDF-");
  }

  private static boolean installed() {
    return Stream.of(System.getenv("PATH").split(":"))
        .anyMatch(path -> Files.isExecutable(Path.of(path, "soffice")));
  }

  private void convert(String format, Path file) throws IOException, InterruptedException {
    String profile = "-env:UserInstallation=" + folder.resolve("profile").toUri();
    List<String> command =
        List.of(
            "soffice",
            profile,
            "--headless",
            "--convert-to",
            format,
            "--outdir",
            folder.toString(),
            file.toString());
    Process process =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("soffice.txt").toFile())
            .start();
    assertThat(process.waitFor(120, TimeUnit.SECONDS)).isTrue();
    assertThat(process.exitValue()).as(Text.of(folder.resolve("soffice.txt"))).isZero();
  }

  /** The same workbook, but that no formula has its value: whoever shows one has computed it. */
  private static byte[] withoutResults(byte[] workbook) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(workbook));
        ZipOutputStream out = new ZipOutputStream(bytes)) {
      for (ZipEntry part = in.getNextEntry(); part != null; part = in.getNextEntry()) {
        out.putNextEntry(new ZipEntry(part.getName()));
        String xml = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        out.write(xml.replaceAll("</f><v>[^<]*</v>", "</f>").getBytes(StandardCharsets.UTF_8));
      }
    }
    return bytes.toByteArray();
  }

  /** A CSV file by rows and columns, which may have line breaks in its cells. */
  private record CsvLines(List<List<String>> rows) {
    CsvLines(Path file) {
      this(cells(Text.of(file)));
    }

    private static List<List<String>> cells(String text) {
      List<List<String>> rows = new ArrayList<>();
      List<String> row = new ArrayList<>();
      StringBuilder cell = new StringBuilder();
      boolean quoted = false;
      for (char c : text.toCharArray()) {
        if (c == '"') {
          quoted = !quoted;
        } else if (!quoted && (c == ',' || c == '\n')) {
          row.add(cell.toString());
          cell.setLength(0);
          if (c == '\n') {
            rows.add(row);
            row = new ArrayList<>();
          }
        } else {
          cell.append(c);
        }
      }
      return rows;
    }

    BigDecimal number(int row, int column) {
      return new BigDecimal(rows.get(row).get(column));
    }
  }
}
