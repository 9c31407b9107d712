package vn.chungtay.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.chungtay.submission.Kind;

/** Forms are sent out as workbooks, filled in, sent back and aggregated without a finding. */
class TemplateRoundTripTest {
  private static final Map<Kind, Map<String, String>> FILLED =
      Map.of(
          Kind.UNIT_REPORT,
          Map.of(
              "Tổng số hộ",
              "1000",
              "Hộ nghèo đầu kỳ",
              "40",
              "Hộ thoát nghèo",
              "39",
              "Hộ tái nghèo",
              "0",
              "Hộ nghèo phát sinh",
              "0",
              "Hộ nghèo cuối kỳ",
              "1"),
          Kind.HOUSEHOLDS,
          Map.of(
              "Mã hộ",
              "H1",
              "Dân tộc",
              "Kinh",
              "Số nhân khẩu",
              "4",
              "Phân loại hộ",
              "hộ nghèo",
              "Thu nhập bình quân đầu người",
              "600000",
              "Khu vực",
              "nông thôn"),
          Kind.ACTIVITIES,
          Map.of("Hoạt động", "Xây nhà", "Số lượng", "3", "Số tiền (đồng)", "150000000"),
          Kind.OBSTACLES,
          Map.of("Khó khăn, vướng mắc", "Thiếu vốn", "Ngày gửi", "05/12/2019"),
          Kind.EXEMPLARS,
          Map.of("Đối tượng", "tập thể", "Tiêu đề", "Tổ tiết kiệm"));

  @TempDir private Path folder;

  @BeforeEach
  void write() {
    SmallCampaign campaign = SmallCampaign.in(folder);
    campaign.write(
        "campaign.yaml",
        """
        baseline: "2017"
        periods: ["2018", "2019"]
        reviews: {}
        targets: []
        gates: []
        expects: {commune: [activities, exemplars, households, obstacles, unit_report]}
        expects_from:
          {activities: "2019", exemplars: "2019", households: "2019", obstacles: "2019", unit_report: "2018"}
        """);
  }

  private byte[] template(Kind kind, String... more) throws IOException {
    Path file = folder.resolve("gui/" + kind.code() + ".xlsx");
    List<String> words =
        new ArrayList<>(
            List.of("template", kind.code(), folder.toString(), "--format", "xlsx", "--force"));
    words.addAll(List.of("--out", file.toString()));
    words.addAll(List.of(more));
    Tool.Output output = Tool.run(words.toArray(String[]::new));
    assertThat(output.err()).isEmpty();
    byte[] form = Files.readAllBytes(file);
    Files.delete(file);
    return form;
  }

  @Test
  void filledFormsAreAggregatedWithoutAFinding() throws IOException {
    for (Kind kind : Kind.values()) {
      FilledForm form = new FilledForm(template(kind, "--unit", "0101", "--period", "2019"));
      assertThat(form.said("Mã đơn vị")).contains("0101");
      assertThat(form.said("Kỳ báo cáo")).contains("2019");
      assertThat(form.labels()).containsAll(FILLED.get(kind).keySet());
      Files.write(folder.resolve(kind.code() + ".xlsx"), form.with(FILLED.get(kind)));
    }
    Path out = folder.resolve("out");
    Tool.Output output =
        Tool.run("aggregate", folder.toString(), "--out", out.toString(), "--lang", "en");
    assertThat(output.exitCode()).isZero();
    assertThat(Text.of(out.resolve("findings.csv")).lines().skip(1))
        .filteredOn(f -> !f.contains("no_baseline"))
        .isEmpty();
    assertThat(Text.of(out.resolve("indicators.csv")))
        .contains("\n2019,0101,Xã Một,commune,all,poor_households,1,")
        .contains("\n2019,0101,Xã Một,commune,all,register_poor_households,1,")
        .contains("\n2019,0101,Xã Một,commune,houses_built,activity_amount,150000000,");
  }

  @Test
  void theOpeningIsTheClosingOfThePeriodBefore() throws IOException {
    FilledForm form =
        new FilledForm(template(Kind.UNIT_REPORT, "--unit", "0101", "--period", "2019"));
    assertThat(form.known("Hộ nghèo đầu kỳ")).isEqualTo("40");
    assertThat(form.known("Hộ cận nghèo đầu kỳ")).isEmpty();
  }

  @Test
  void anEmptyFormThatIsSentBackHasNoRecord() throws IOException {
    Files.write(folder.resolve("x.xlsx"), template(Kind.HOUSEHOLDS));
    Tool.Output output = Tool.run("validate", folder.toString(), "--lang", "en", "--format", "csv");
    assertThat(output.out()).contains("warning,empty_file,x.xlsx,").doesNotContain("unknown_kind");
  }

  @Test
  void aFormForAnybodyAsksForUnitAndPeriod() throws IOException {
    FilledForm form = new FilledForm(template(Kind.ACTIVITIES));
    assertThat(form.labels()).contains("Mã đơn vị", "Kỳ báo cáo");
    assertThat(form.sheets()).containsExactly("Hoạt động", "Danh mục", "Hướng dẫn");
    Map<String, String> values = new LinkedHashMap<>(FILLED.get(Kind.ACTIVITIES));
    values.put("Mã đơn vị", "0101");
    values.put("Kỳ báo cáo", "2019");
    Files.write(folder.resolve("a.xlsx"), form.with(values));
    Tool.Output output = Tool.run("validate", folder.toString(), "--lang", "en");
    assertThat(output.out()).doesNotContain("a.xlsx");
  }
}
