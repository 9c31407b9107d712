package vn.chungtay.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Reports to compare: damaged on the way, changed by hand, made by another version, or odd. */
class ComparedReportsTest {
  @TempDir private Path folder;

  private Path old;
  private Path now;

  @BeforeEach
  void aggregateTwice() {
    SmallCampaign campaign = SmallCampaign.in(folder.resolve("campaign"));
    old = folder.resolve("old");
    now = folder.resolve("new");
    for (Path out : List.of(old, now)) {
      String source = campaign.folder().toString();
      Tool.run("aggregate", source, "--out", out.toString(), "--format", "csv", "--quiet");
    }
  }

  private Tool.Output compare(String... more) {
    String[] words = new String[more.length + 5];
    String[] start = {"compare", old.toString(), now.toString(), "--lang", "en"};
    System.arraycopy(start, 0, words, 0, 5);
    System.arraycopy(more, 0, words, 5, more.length);
    return Tool.run(words);
  }

  private void expect(int exitCode, String said) {
    for (String format : List.of("text", "csv", "json")) {
      Tool.Output output = compare("--format", format);
      assertThat(output.err()).contains(said);
      assertThat(output.out()).isEmpty();
      assertThat(output.exitCode()).isEqualTo(exitCode);
    }
  }

  private void rewrite(String file, String from, String to) {
    Path path = now.resolve(file);
    String text = Text.of(path);
    assertThat(text).contains(from);
    Text.write(path, text.replace(from, to));
  }

  private void cut(String file, int left) {
    Path path = now.resolve(file);
    Text.write(path, Text.of(path).substring(0, left));
  }

  @Test
  void twoRunsOverTheSameFilesAreTheSame() {
    assertThat(compare("--fail-on-change"))
        .isEqualTo(new Tool.Output("No figure, target or submission changed.\n", "", 0));
  }

  @Test
  void anotherVersionIsToldAndIsNoChange() {
    rewrite("summary.json", "\"version\": \"", "\"version\": \"9.");
    Tool.Output output = compare("--fail-on-change");
    assertThat(output.exitCode()).isZero();
    assertThat(output.out())
        .startsWith("No figure, target or submission changed.\nThe reports were made differently")
        .contains("version of chungtay: ")
        .contains(" → 9.");
  }

  @Test
  void numbersThatAreOnlyWrittenOtherwiseAreNoChange() {
    rewrite("indicators.csv", ",poor_households,40,", ",poor_households,40.0,");
    assertThat(compare().out()).startsWith("No figure");
  }

  @Test
  void aChangeThatRoundingWouldHideIsShown() {
    rewrite("indicators.csv", ",poverty_rate,4,", ",poverty_rate,4.00123,");
    assertThat(compare().out()).contains("Poverty rate: 4.00% → 4.00% (+0.0012)");
    assertThat(compare("--format", "csv").out()).contains(",value,4,4.00123,0.00123\n");
  }

  @Test
  void anIndicatorThatOnlyANewerVersionKnowsIsToldByItsCode() {
    rewrite("indicators.csv", ",poor_persons,", ",poor_pets,");
    assertThat(compare("--most", "100").out()).contains("poor_pets");
  }

  @ParameterizedTest
  @ValueSource(strings = {"completeness.csv", "indicators.csv", "targets.csv"})
  void aTableThatEndsInTheMiddleIsNotWhole(String table) {
    cut(table, Text.of(now.resolve(table)).length() - 1);
    expect(3, table + " is not whole");
  }

  @ParameterizedTest
  @ValueSource(strings = {"completeness.csv", "indicators.csv", "targets.csv"})
  void aTableThatIsEmptyIsNotWhole(String table) {
    cut(table, 0);
    expect(3, table + " is not whole");
  }

  @Test
  void aSummaryThatEndsInTheMiddleIsNotWhole() {
    cut("summary.json", 200);
    expect(3, "summary.json is not whole");
  }

  @Test
  void aSummaryOfSomebodyElseIsNoReport() {
    rewrite("summary.json", "\"chungtay\"", "\"other\"");
    expect(2, "new is no report of chungtay");
  }

  @Test
  void aSummaryWithoutWhatIsNeededNamesTheKey() {
    rewrite("summary.json", "\"as_of\"", "\"as_at\"");
    expect(3, "the key \"as_of\" is missing");
  }

  @Test
  void aSummaryOfAnotherFormNamesTheKey() {
    rewrite("summary.json", "\"records\": 1", "\"records\": {}");
    expect(3, "the key \"records\" is missing or not of the right form");
  }

  @Test
  void otherColumnsThanThoseOfThisVersionAreRefused() {
    rewrite("indicators.csv", ",reason\n", ",reason,remark\n");
    expect(2, "indicators.csv has other columns");
  }

  @Test
  void aRowWithTooFewCellsIsNamed() {
    rewrite("indicators.csv", ",poor_households,40,", ",poor_households,");
    expect(3, "expected 15 cells, found 14");
  }

  @Test
  void aQuotationMarkThatIsNotClosedIsNamed() {
    rewrite("completeness.csv", ",Xã Một,", ",\"Xã Một,");
    expect(3, "completeness.csv:");
  }

  @Test
  void rowsInAnotherOrderAreRefused() {
    rewrite("indicators.csv", ",poor_households,", ",zzz,");
    expect(3, "this row belongs before the one above it");
  }

  @Test
  void aTableInAnotherEncodingIsRefused() {
    Text.write(now.resolve("indicators.csv"), new byte[] {(byte) 0xc3, '(', '\n'});
    expect(3, "indicators.csv is not the text in UTF-8");
  }

  @Test
  void blocksThatSpreadsheetsWouldTakeForFormulasStandInTheirOrder() {
    Path campaign = folder.resolve("campaign");
    StringBuilder units =
        new StringBuilder("code,name,type,parent_code,block\n75,Tỉnh,province,,\n");
    String[] blocks = {"=Cụm", "-Cụm", "+Cụm", "'Cụm", "0101", "Cụm;=2", "\"\"Cụm"};
    for (int i = 0; i < blocks.length; i++) {
      units.append("010%d,Xã %d,commune,75,\"%s\"\n".formatted(i + 1, i + 1, blocks[i]));
    }
    Text.write(campaign.resolve("units.csv"), units.toString());
    Tool.run("aggregate", campaign.toString(), "--out", now.toString(), "--format", "csv");

    Tool.Output output = compare("--format", "csv", "--unit", "=Cụm", "--unit", "Cụm;=2");

    assertThat(output.err()).isEmpty();
    assertThat(output.out()).contains("units,new,2018,'=Cụm,'=Cụm,block,").contains(",Cụm;'=2,");
    old = now;
    assertThat(compare().out()).startsWith("No figure");
  }
}
