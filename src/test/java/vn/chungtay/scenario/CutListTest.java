package vn.chungtay.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * One file in which 0101 has 1,200 findings of a rule and then 0102 has 300 of it: 1,000 are
 * listed, all of 0101, and yet every count is exact.
 */
class CutListTest {
  @TempDir private Path folder;

  @BeforeEach
  void writeCampaign() {
    Text.write(
        folder.resolve("units.csv"),
        """
        code,name,type,parent_code
        75,Tỉnh,province,
        01,Huyện,district,75
        0101,Xã Một,commune,01
        0102,Xã Hai,commune,01
        """);
    Text.write(
        folder.resolve("campaign.yaml"),
        """
        baseline: "2017"
        periods: ["2018"]
        reviews: {}
        targets: []
        expects: {}
        gates: [{findings: error, at_most: 0}]
        """);
    Text.write(
        folder.resolve("bad.csv"),
        "unit_code,period,total_households,poor_opening,poor_escaped,poor_relapsed,poor_new,"
            + "poor_closing\n"
            + "0101,2018,x,50,10,0,0,40\n".repeat(1200)
            + "0102,2018,x,50,10,0,0,40\n".repeat(300));
  }

  private Tool.Output validate(String... options) {
    String[] words = new String[options.length + 4];
    System.arraycopy(new String[] {"validate", folder.toString(), "--lang", "en"}, 0, words, 0, 4);
    System.arraycopy(options, 0, words, 4, options.length);
    return Tool.run(words);
  }

  @Test
  void textSaysHowManyThereAreAndHowToSeeThem() {
    Tool.Output output = validate();

    assertThat(output.out().lines())
        .hasSize(8)
        .startsWith("# error invalid_number (1500): Not a valid number")
        .endsWith("    ... and 1495 more; --format csv shows 995 of them, --all-findings all");
    assertThat(output.err())
        .isEqualTo(
            """
            Findings: 1500 errors, 0 warnings, 0 infos.
            ... and 500 further findings that are not listed; --all-findings lists them.
            """);
  }

  @Test
  void textShowsAllWhereAllAreAskedFor() {
    Tool.Output output = validate("--all-findings", "--unit", "0102");

    assertThat(output.out().lines())
        .hasSize(302)
        .startsWith("# error invalid_number (300): Not a valid number")
        .contains(
            "bad.csv:1202: error: total_households is \"x\", expected a whole number from 0"
                + " to 1000000000 [invalid_number]")
        .endsWith(
            "bad.csv:1501: error: total_households is \"x\", expected a whole number from 0"
                + " to 1000000000 [invalid_number]");
    assertThat(output.err()).isEqualTo("Findings: 300 errors, 0 warnings, 0 infos.\n");
  }

  @Test
  void aUnitOfWhichNothingIsListedIsStillCounted() {
    Tool.Output output = validate("--unit", "0102");

    assertThat(output.out())
        .isEqualTo(
            """
            # error invalid_number (300): Not a valid number
                ... and 300 more that are not listed; --all-findings shows them
            """);
    assertThat(output.exitCode()).isEqualTo(1);
    assertThat(validate("--unit", "01").out()).startsWith("# error invalid_number (1500): ");
  }

  @Test
  void checkCountsThemExactly() {
    Tool.Output output =
        Tool.run("check", folder.toString(), "--unit", "0102", "--unit", "01", "--lang", "en");

    assertThat(output.out())
        .isEqualTo(
            """
            failed  Xã Hai  findings:error<=0: 300
                to be mended: invalid_number 300
            failed  Huyện  findings:error<=0: 1500
                to be mended: invalid_number 1500
            """);
  }

  @Test
  void lettersSayWhatTheyDoNotList() throws IOException {
    Path letters = folder.resolve("letters");
    validate("--split-by-unit", letters.toString());

    assertThat(Files.readString(letters.resolve("0102-xa-hai.txt")))
        .contains("300 records, 0 accepted, 300 rejected")
        .contains("Findings: 300 errors")
        .endsWith("    ... and 300 more of this kind that are not listed here\n");
    assertThat(Files.readString(letters.resolve("0101-xa-mot.txt")).lines())
        .filteredOn(line -> line.startsWith("bad.csv:"))
        .hasSize(1000);
  }

  @Test
  void sarifNotifiesOfWhatItDoesNotList() throws IOException {
    SarifTest.checkNotification(
        SarifTest.read(validate("--format", "sarif").out()), "invalid_number", 500);
  }
}
