package vn.chungtay.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.chungtay.finding.CannotRun;
import vn.chungtay.finding.Language;
import vn.chungtay.finding.Texts;
import vn.chungtay.machine.Diagnosis;
import vn.chungtay.machine.Health;
import vn.chungtay.machine.Machine;
import vn.chungtay.machine.ThisMachine;
import vn.chungtay.scenario.Tool;

/** What is said of campaign and output folders. */
class CheckupTest {
  private static final Texts TEXTS = new Texts(Language.EN);
  private static final String UNITS = "code,name,type\n75,Tỉnh Đồng Nai,province\n";

  @TempDir Path folder;

  private Path campaign;
  private Path out;

  private List<Diagnosis> told() {
    Machine machine = ThisMachine.observed(Map.of(), out, false, Instant.EPOCH);
    return Checkup.of(machine, out, Optional.of(campaign), TEXTS).diagnoses();
  }

  private Diagnosis told(String check, String variant) {
    return told().stream()
        .filter(d -> d.check().equals(check) && d.variant().equals(variant))
        .findFirst()
        .orElseThrow(() -> new AssertionError(check + " " + variant + " is not told: " + told()));
  }

  private Path file(String name, String content) throws IOException {
    Path file = campaign.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, content);
  }

  @BeforeEach
  void anEmptyCampaign() throws IOException {
    campaign = Files.createDirectory(folder.resolve("campaign"));
    out = folder.resolve("report");
  }

  @Test
  void aFolderWithoutUnitsIsNoCampaign() {
    assertThat(told("units", "missing").health()).isEqualTo(Health.BAD);
    assertThat(told("files", "none").health()).isEqualTo(Health.WARN);
  }

  @Test
  void wrongFilesOfTheCampaignAreTheSameSentencesAsInARun() throws IOException {
    file("units.csv", "code,name,type\n75,Đồng Nai,provinz\n");
    file("campaign.yaml", "baseline: \"2015\"\nperiod: [\"2016\"]\n");

    assertThat(told("units", "wrong").message(TEXTS)).contains("units.csv:2", "province");
    assertThat(told("campaign", "wrong").message(TEXTS)).contains("campaign.yaml:2", "periods");
    assertThat(told("campaign", "wrong").health()).isEqualTo(Health.BAD);
  }

  @Test
  void tellsWhatIsReadAndWhatIsNot() throws IOException {
    file("units.csv", UNITS);
    file("campaign.yml", "");
    file("2018/a.csv", "unit_code,period,poor_closing\n75,2018,4\n");
    file("2018/form.csv", "unit_code,period,poor_opening,poor_closing\n75,2018,4,\n");
    file("2018/ban-giao.zip", "");
    file("2018/thư mời.docx", "");
    file(".git/x.csv", "");
    file("bieu-mau/.chungtay-forms", "");
    file("old/summary.json", "{\"tool\": \"chungtay\"}");
    Files.createSymbolicLink(campaign.resolve("link.csv"), Path.of("/no/such/file.csv"));

    assertThat(told("units", "ok").arguments()).containsExactly("1");
    assertThat(told("campaign", "built_in").health()).isEqualTo(Health.OK);
    assertThat(told("campaign", "misnamed").health()).isEqualTo(Health.WARN);
    assertThat(told("files", "ok").items()).containsExactly("2018/a.csv", "2018/form.csv");
    assertThat(told("unreachable_files", "found").items()).containsExactly("link.csv");
    assertThat(told("skipped", "packed").items()).containsExactly("2018/ban-giao.zip");
    assertThat(told("skipped", "packed").health()).isEqualTo(Health.WARN);
    assertThat(told("skipped", "other").items())
        .containsExactly("2018/thư mời.docx", "campaign.yml");
    assertThat(told("skipped", "hidden").items()).containsExactly(".git");
    assertThat(told("skipped", "forms").items()).containsExactly("bieu-mau");
    assertThat(told("skipped", "report").items()).containsExactly("old");
  }

  @Test
  void aFormIsUnfilledUntilSomebodyWritesIntoIt() throws IOException {
    file("units.csv", UNITS);
    String head = "unit_code,period,total_households,poor_opening,poor_escaped,poor_relapsed,";
    String columns = head + "poor_new,poor_closing\n";
    file("empty.csv", columns);
    file("given.csv", columns + "75,2018,,14,,,,\n");
    file("filled.csv", columns + "75,2018,,14,,,,13\n");

    assertThat(told("unfilled_forms", "found").items()).containsExactly("empty.csv", "given.csv");
  }

  @Test
  void aFolderOfOthersIsNotReplaced() throws IOException {
    out = campaign;
    file("units.csv", UNITS);

    assertThat(told("out_folder", "foreign").health()).isEqualTo(Health.BAD);
  }

  @Test
  void aFolderThatIsNotThereIsWrongUsage() {
    campaign = folder.resolve("no");

    assertThatThrownBy(this::told).isInstanceOf(CannotRun.class);
    assertThat(Tool.run("doctor", campaign.toString()).exitCode()).isEqualTo(2);
  }

  @Test
  void theCommandTellsItInBothLanguagesAndForPrograms() throws IOException {
    file("units.csv", UNITS);
    String[] words = {"doctor", campaign.toString(), "--out", out.toString(), "--lang", "en"};

    Tool.Output text = Tool.run(words);
    Tool.Output json =
        Tool.run("doctor", campaign.toString(), "--out", out.toString(), "--format", "json");

    assertThat(text.exitCode()).isZero();
    assertThat(text.out()).contains("ok    units.csv: 1 org units\n", "warn  there is no file");
    assertThat(json.exitCode()).isZero();
    assertThat(json.out()).contains("\"healthy\": true", "\"check\": \"units\"", "1 đơn vị");
    Files.delete(campaign.resolve("units.csv"));
    assertThat(Tool.run(words).exitCode()).isEqualTo(1);
  }
}
