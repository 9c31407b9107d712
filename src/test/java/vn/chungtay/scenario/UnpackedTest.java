package vn.chungtay.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.chungtay.scenario.SmallCampaign.GOOD;
import static vn.chungtay.scenario.SmallCampaign.ROW;
import static vn.chungtay.scenario.SmallCampaign.gzip;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that grow beyond all measure when they are unpacked, and pipes that do not end. */
class UnpackedTest {
  private static final String MORE_THAN_64_KIB = GOOD + ROW.repeat(3_000);
  private static final String BEYOND =
      "error: more than 64K bytes come out of the file [unreadable_file]\n";

  @TempDir private Path folder;

  private SmallCampaign campaign;

  @BeforeEach
  void writeCampaign() {
    campaign = SmallCampaign.in(folder);
  }

  @ParameterizedTest
  @ValueSource(strings = {"64K", "64KiB", "65536", "64kb"})
  void aPackedFileThatHoldsTooMuchIsOutAsAWhole(String limit) {
    campaign.write("bomb.csv.gz", gzip(MORE_THAN_64_KIB));
    Tool.Output output = campaign.validate("--max-unpacked", limit);
    assertThat(output.out()).contains("\nbomb.csv.gz: " + BEYOND).contains("--max-unpacked");
    assertThat(output.err()).isEqualTo("Findings: 1 errors, 0 warnings, 0 infos.\n");
    assertThat(output.exitCode()).isEqualTo(1);
  }

  @Test
  void aPackedFileOfJustTheLimitIsRead() {
    String text = GOOD.replace(ROW, "") + ROW.replace("0101", "0102").repeat(2_000);
    campaign.write("whole.csv.gz", gzip(text));
    Tool.Output output = campaign.validate("--max-unpacked", String.valueOf(text.length()));
    assertThat(output.err()).startsWith("Findings: 2000 errors");
    Tool.Output less = campaign.validate("--max-unpacked", String.valueOf(text.length() - 1));
    assertThat(less.err()).isEqualTo("Findings: 1 errors, 0 warnings, 0 infos.\n");
  }

  @Test
  void aPlainFileMayBeOfAnySize() {
    campaign.write("plain.csv", MORE_THAN_64_KIB);
    Tool.Output output = campaign.validate("--max-unpacked", "64K");
    assertThat(output.err()).startsWith("Findings: 0 errors, 3001 warnings");
  }

  @Test
  void standardInputIsKeptOnlyUpToTheLimit() {
    byte[] endless = MORE_THAN_64_KIB.getBytes(StandardCharsets.UTF_8);
    Tool.Output output = validateInput(endless);
    assertThat(output.out()).contains("\n-: " + BEYOND);
    assertThat(output.exitCode()).isEqualTo(1);
  }

  @Test
  void packedStandardInputIsUnpackedOnlyUpToTheLimit() {
    Tool.Output output = validateInput(gzip(MORE_THAN_64_KIB));
    assertThat(output.out()).contains("\n-: " + BEYOND);
  }

  private Tool.Output validateInput(byte[] input) {
    String units = folder.resolve("units.csv").toString();
    return Tool.run(
        input, "validate", "-", "--units", units, "--lang", "en", "--max-unpacked", "64K");
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "-1", "much", "1X", "9999999999T", "1.5G", ""})
  void aLimitThatIsNoSizeIsRefused(String limit) {
    Tool.Output output = campaign.validate("--max-unpacked", limit);
    assertThat(output.exitCode()).isEqualTo(2);
    assertThat(output.err()).contains("\"" + limit + "\"").contains("500M, 2G");
  }

  @Test
  void aUnitsFileThatNeverEndsIsRefused() {
    String unit = "0101," + "x".repeat(10_000) + ",commune,75\n";
    campaign.write("units.csv.gz", gzip("code,name,type,parent_code\n" + unit.repeat(2_000)));
    Tool.Output output = campaign.validate("--units", folder.resolve("units.csv.gz").toString());
    assertThat(output.exitCode()).isEqualTo(2);
    assertThat(output.err()).contains("units.csv.gz holds more than 16M bytes");
  }

  @Test
  void aCampaignFileBeyondAllMeasureIsRefused() {
    campaign.write("campaign.yaml", "# " + "x".repeat(1 << 20) + "\n");
    Tool.Output output = campaign.validate();
    assertThat(output.exitCode()).isEqualTo(2);
    assertThat(output.err()).contains("campaign.yaml holds more than 1M bytes");
  }
}
