package vn.chungtay.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static vn.chungtay.scenario.SmallCampaign.GOOD;
import static vn.chungtay.scenario.SmallCampaign.HEADER;
import static vn.chungtay.scenario.SmallCampaign.gzip;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Input so bad that it is made here rather than kept: one finding each, and never a crash. */
class BadInputTest {
  @TempDir private Path folder;

  private SmallCampaign campaign;

  @BeforeEach
  void writeCampaign() {
    campaign = SmallCampaign.in(folder);
  }

  /** Validates the folder and expects one error, which names the file and the rule. */
  private void expect(String file, String rule) {
    Tool.Output output = campaign.validate();
    assertThat(output.err()).isEqualTo("Findings: 1 errors, 0 warnings, 0 infos.\n");
    assertThat(output.out())
        .startsWith("# error " + rule + " (1): ")
        .contains("\n" + file)
        .contains("[" + rule + "]");
    assertThat(output.exitCode()).isEqualTo(1);
  }

  @Test
  void truncatedGzip() {
    byte[] whole = gzip(GOOD + "0101,2017,1000,50,10,0,0,40\n".repeat(1000));
    campaign.write("bad.csv.gz", Arrays.copyOf(whole, whole.length / 2));
    expect("bad.csv.gz", "unreadable_file");
  }

  @Test
  void gzipInNameOnly() {
    campaign.write("bad.csv.gz", GOOD);
    expect("bad.csv.gz", "unreadable_file");
  }

  @Test
  void binaryFile() {
    byte[] bytes = new byte[100_000];
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = (byte) (i * 31 + i / 7);
    }
    campaign.write("bad.csv", bytes);
    Tool.Output output = campaign.validate();
    assertThat(output.out()).contains("\nbad.csv").containsAnyOf("unreadable", "wrong_encoding");
    assertThat(output.exitCode()).isEqualTo(1);
  }

  @Test
  void nulBytesInTheMiddle() {
    campaign.write("bad.csv", GOOD.replace("1000", "10\u000000"));
    expect("bad.csv", "unreadable_file");
  }

  @Test
  void directoryNamedLikeATable() {
    campaign.write("bad.csv/inside.txt", "nothing");
    Tool.Output output = campaign.validate();
    assertThat(output.err()).isEqualTo("Findings: 0 errors, 0 warnings, 0 infos.\n");
  }

  @Test
  void directoryNamedOnTheCommandLineInPlaceOfAFile() {
    campaign.write("bad.csv/inside.txt", "nothing");
    Tool.Output output =
        Tool.run(
            "validate",
            folder.resolve("bad.csv").toString(),
            "--units",
            folder.resolve("units.csv").toString(),
            "--lang",
            "en");
    assertThat(output.exitCode()).isEqualTo(2);
    assertThat(output.err()).contains("there is no file to read");
  }

  @Test
  void fileThatMayNotBeOpened() {
    campaign.write("bad.csv", GOOD);
    Path bad = folder.resolve("bad.csv");
    assertThat(bad.toFile().setReadable(false)).isTrue();
    assumeFalse(Files.isReadable(bad), "this user may read everything");
    expect("bad.csv", "unreadable_file");
  }

  @Test
  void fileNamesThatActOnATerminalAreShownAndToldApart() {
    campaign.write("n\u001b[31m\n.csv", "a,b\n1,2\n");
    campaign.write("n\u0085.csv", "a,b\n1,2\n");
    campaign.write("n\u0086.csv", "a,b\n1,2\n");
    Tool.Output output = campaign.validate("-v");
    assertThat(output.out().lines().filter(line -> line.endsWith("[unknown_kind]")))
        .hasSize(3)
        .anyMatch(line -> line.startsWith("n␛[31m␊.csv:1: error"))
        .anyMatch(line -> line.startsWith("n\ufffd.csv:1: error"))
        .anyMatch(line -> line.startsWith("/") && line.contains("n\ufffd.csv:1: error"));
    assertThat(output.out() + output.err()).doesNotContain("\u001b", "\u0085", "\u0086");
  }

  @Test
  void jsonCutInTheMiddleOfALetter() {
    byte[] bytes = "[{\"unit_code\":\"Xã".getBytes(StandardCharsets.UTF_8);
    campaign.write("bad.json", Arrays.copyOf(bytes, bytes.length - 1));
    Tool.Output output = campaign.validate();
    assertThat(output.out()).contains("\nbad.json").containsAnyOf("malformed_json", "encoding");
    assertThat(output.exitCode()).isEqualTo(1);
  }

  @Test
  void jsonOfAHundredThousandBrackets() {
    campaign.write("bad.json", "[".repeat(100_000));
    expect("bad.json", "malformed_json");
  }

  @Test
  void lineOfFiftyMegabytes() {
    campaign.write("bad.csv", HEADER + "\n0101," + "9".repeat(50_000_000) + "\n");
    expect("bad.csv", "malformed_row");
  }

  @Test
  void tenThousandColumns() {
    StringBuilder header = new StringBuilder(HEADER);
    StringBuilder row = new StringBuilder("0101,2017,1000,50,10,0,0,40");
    for (int i = 0; i < 10_000; i++) {
      header.append(",zz").append(i);
      row.append(',');
    }
    campaign.write("wide.csv", header + "\n" + row + "\n");
    Tool.Output output = campaign.validate();
    assertThat(output.exitCode()).isZero();
    assertThat(output.out().lines().count()).isLessThan(60);
  }

  @Test
  void quotationMarkThatIsNeverClosed() {
    campaign.write("bad.csv", HEADER + "\n\"0101,2017,1000,50,10,0,0,40\n" + "x\n".repeat(1000));
    Tool.Output output = campaign.validate();
    assertThat(output.out()).contains("\nbad.csv:2:").contains("[malformed_row]");
    assertThat(output.exitCode()).isEqualTo(1);
  }

  @Test
  void moreFindingsThanAreListed() {
    campaign.write("bad.csv", HEADER + "\n" + "0101,2018,x,50,10,0,0,40\n".repeat(1500));
    Tool.Output output = campaign.validate("--format", "csv");
    assertThat(output.out().lines().count()).isEqualTo(1001);
    assertThat(output.err())
        .startsWith("Findings: 1500 errors, 0 warnings, 0 infos.\n")
        .contains("500 further findings that are not listed");
    Tool.Output all =
        Tool.run("validate", folder.toString(), "--format", "csv", "--all-findings", "-q");
    assertThat(all.out().lines().count()).isEqualTo(1501);
  }
}
