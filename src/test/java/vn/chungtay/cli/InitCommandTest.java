package vn.chungtay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.chungtay.scenario.Samples;
import vn.chungtay.scenario.Text;
import vn.chungtay.scenario.Tool;

class InitCommandTest {
  private static final String UNITS = "code,name,type,parent_code\n";

  @TempDir private Path parent;

  private Tool.Output init(Path folder, String... more) {
    List<String> words = new ArrayList<>(List.of("init", folder.toString(), "--lang", "en"));
    words.addAll(List.of(more));
    return Tool.run(words.toArray(String[]::new));
  }

  @Test
  void whatIsMadeIsACampaignThatReadsWhatIsSent() throws IOException {
    Path folder = parent.resolve("new/campaign");

    Tool.Output made = init(folder);

    assertThat(made.exitCode()).isZero();
    assertThat(made.out().lines())
        .contains(folder.resolve("campaign.yaml").toString())
        .contains(folder.resolve("bieu-mau/unit_report.xlsx").toString());
    Files.writeString(
        folder.resolve("a.csv"), "unit_code,period,topic,text\n26407,2018,vốn,Thiếu vốn\n");
    Tool.Output validated = Tool.run("validate", folder.toString(), "--lang", "en");
    assertThat(validated.err()).contains("Findings: 0 errors");
  }

  @Test
  void withoutUnitsTheFolderHasThoseOfDongNai() throws IOException {
    init(parent.resolve("new"));

    List<String> sample = Text.of(Samples.folder("dong-nai").resolve("units.csv")).lines().toList();
    List<String> units = Text.of(parent.resolve("new/units.csv")).lines().toList();
    assertThat(units).hasSameSizeAs(sample).startsWith(sample.get(0));
    assertThat(units).contains("26119,Xã Dak Lua,commune,734,rural,,,,,,");
    assertThat(units.stream().map(line -> line.split(",")[0]))
        .containsExactlyElementsOf(sample.stream().map(line -> line.split(",")[0]).toList());
  }

  @Test
  void ownUnitsAreCopiedAndTheirProvinceIsNamed() throws IOException {
    Path units = Files.writeString(parent.resolve("u.csv"), UNITS + "01,Tỉnh Một,province,\n");

    init(parent.resolve("new"), "--units", units.toString());

    assertThat(parent.resolve("new/units.csv")).hasSameTextualContentAs(units);
    assertThat(Files.readString(parent.resolve("new/campaign.yaml")))
        .contains("province: \"01\"")
        .doesNotContain("province: \"75\"");
  }

  @Test
  void anEmptyFolderIsFilledAndAFullOneIsLeftAlone() throws IOException {
    Path empty = Files.createDirectory(parent.resolve("empty"));
    assertThat(init(empty).exitCode()).isZero();

    Tool.Output again = init(empty);

    assertThat(again.exitCode()).isEqualTo(2);
    assertThat(again.err()).contains("is not empty");
  }

  @Test
  void wrongUnitsLeaveNothingBehind() throws IOException {
    Path units = Files.writeString(parent.resolve("u.csv"), UNITS + "0101,Xã Một,commune,01\n");

    Tool.Output output = init(parent.resolve("new"), "--units", units.toString());

    assertThat(output.exitCode()).isEqualTo(2);
    assertThat(output.err()).contains("unit 0101 names 01");
    assertThat(parent.resolve("new")).doesNotExist();
    try (var held = Files.list(parent)) {
      assertThat(held).containsExactly(units);
    }
  }
}
