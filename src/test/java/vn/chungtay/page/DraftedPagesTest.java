package vn.chungtay.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.chungtay.scenario.Text;
import vn.chungtay.scenario.Tool;

/** The drafted report as LibreOffice lays it out; skipped where that is not installed. */
class DraftedPagesTest {
  private static final Path CAMPAIGN = Path.of("src/test/resources/scenarios/report-docx/input");

  @TempDir private Path folder;

  @Test
  void opensInAnotherProgramWithItsNumbersAndEachAnnexOnAPageOfItsOwn() throws Exception {
    assumeTrue(installed("soffice"), "no LibreOffice (soffice) here: the pages are not looked at");
    assumeTrue(installed("pdftotext"), "no pdftotext here: the pages are not looked at");
    Path out = folder.resolve("out");
    Tool.Output run =
        Tool.run(
            "aggregate", CAMPAIGN.toString(), "--out", out.toString(), "--format", "docx", "-q");
    assertThat(run.exitCode()).as(run.err()).isZero();

    start(
        "soffice",
        "-env:UserInstallation=" + folder.resolve("office").toUri(),
        "--headless",
        "--convert-to",
        "pdf",
        "--outdir",
        folder.toString(),
        out.resolve("report.docx").toString());
    start("pdftotext", "-layout", folder + "/report.pdf", folder + "/report.txt");
    List<String> pages = List.of(Text.of(folder.resolve("report.txt")).split("\f"));

    assertThat(pages).hasSizeBetween(7, 12);
    // The fonts that are there decide where a line is broken.
    assertThat(pages.get(0)).contains("CỘNG HÒA XÃ HỘI CHỦ NGHĨA", "Số: 07/BC-UBND");
    assertThat(firstLine(pages.get(0))).doesNotMatch("[0-9]+");
    assertThat(firstLine(pages.get(1))).isEqualTo("2");
    assertThat(firstLine(pages.get(2))).isEqualTo("3");
    List<String> annexes = pages.subList(pages.size() - 3, pages.size());
    assertThat(annexes.stream().map(DraftedPagesTest::firstLine))
        .containsExactly("Phụ lục I", "Phụ lục II", "Phụ lục III");
    assertThat(pages.get(pages.size() - 4)).contains("Nơi nhận:", "CHỦ TỊCH", "[Họ và tên]");
  }

  private static String firstLine(String page) {
    return page.lines().map(String::strip).filter(line -> !line.isEmpty()).findFirst().orElse("");
  }

  private static boolean installed(String program) {
    return Stream.of(System.getenv("PATH").split(File.pathSeparator))
        .anyMatch(place -> Files.isExecutable(Path.of(place, program)));
  }

  private void start(String... words) throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(words)
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("said.txt").toFile())
            .start();
    assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
    assertThat(process.exitValue()).as(Text.of(folder.resolve("said.txt"))).isZero();
  }
}
