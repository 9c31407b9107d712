package vn.chungtay.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Damaged files are told about, never a reason to fall over. Bounded here; {@code -Pfuzz} goes on
 * for long, and {@code -Dfuzz.seed} chooses other damage.
 */
class FuzzTest {
  private static final int ROUNDS = Integer.getInteger("fuzz.rounds", 25);
  private static final long SEED = Long.getLong("fuzz.seed", 1L);
  private static final String NAME = "LAMTHIMAT";
  private static final String NUMBER = "079186001234";
  private static final Pattern COUNTS =
      Pattern.compile(" records: (\\d+) accepted, \\d+ rejected, (\\d+) set aside");

  /** One reader, and a sound file for it. */
  enum Target {
    UNIT_REPORTS("sent.csv", SmallCampaign.GOOD + "0102,2018,500,20,5,1,2,18\n"),
    HOUSEHOLDS(
        "sent.csv",
        "household_id;unit_code;period;ethnicity;members;income_per_capita;status;head_name;"
            + "head_id_number;Số điện thoại\n"
            + ("H1;0101;2018;Kinh;4;900000;poor;" + NAME + ";" + NUMBER + ";" + NAME + "\n")
            + ("\"H2\";0102;2017;Hoa;3;1200000;near_poor;\"" + NAME + "\";" + NUMBER + ";\n")),
    JSON_ARRAY(
        "sent.json",
        "[{\"unit_code\":\"0101\",\"period\":\"2018\",\"activity\":\"loans\",\"quantity\":3},"
            + "{\"unit_code\":\"0102\",\"period\":\"2018\",\"activity\":\"jobs\",\"amount_vnd\":5}]"),
    NDJSON(
        "sent.ndjson",
        ("{\"household_id\":\"H1\",\"unit_code\":\"0101\",\"period\":\"2018\",\"ethnicity\":\"Kinh\","
                + "\"members\":4,\"income_per_capita\":900000,\"status\":\"poor\",\"head_name\":\""
                + NAME
                + "\"}\n")
            .repeat(2)),
    ENVELOPE(
        "sent.json",
        "{\"submission\":{\"unit_code\":\"0101\",\"period\":\"2018\",\"revision\":2},"
            + "\"activities\":[{\"activity\":\"gifts\",\"quantity\":1}],"
            + "\"obstacles\":[{\"text\":\"thiếu vốn\"}]}"),
    UNITS(
        "units.csv",
        "code,name,type,parent_code,area,valid_from,valid_to,successor_code\n"
            + "75,Tỉnh,province,,,,,\n0101,Xã Một,commune,75,rural,,2018-01-01,0102\n"
            + "0102,\"Xã Hai\",commune,75,urban,,,\n"),
    CAMPAIGN(
        "campaign.yaml",
        "baseline: \"2017\"\nperiods: [\"2018\"]\nreviews: {}\nexpects: {commune: [unit_report]}\n"
            + "targets:\n  - {id: rate, indicator: poverty_rate, group: all, below: 1.0, by: \"2018\"}\n"
            + "deflator: {\"2017\": 100, \"2018\": 103.5}\nprivacy: {smallest_cell: 3}\n"),
    STANDARDS(
        "standards.yaml",
        "- id: X-1\n  name: {vi: Chuẩn, en: Standard}\n  from: 2015-01-01\n  to: 2018-12-31\n"
            + "  basis: NQ 1\n  confirmed: true\n  line: inclusive\n  rule: income\n"
            + "  rural: {poor: 1000000}\n  urban: {poor: 1200000}\n");

    private final String file;
    private final String sound;

    Target(String file, String sound) {
      this.file = file;
      this.sound = sound;
    }
  }

  @TempDir Path folder;
  @TempDir Path reports;

  private SmallCampaign campaign;

  @BeforeEach
  void writeCampaign() {
    campaign = SmallCampaign.in(folder);
    campaign.write(
        "units.csv",
        "code,name,type,parent_code\n75,Tỉnh,province,\n0101,Xã Một,commune,75\n"
            + "0102,Xã Hai,commune,75\n");
  }

  @ParameterizedTest
  @EnumSource(Target.class)
  void damageIsToldAndCounted(Target target) {
    byte[] sound = target.sound.getBytes(StandardCharsets.UTF_8);
    for (int round = 0; round < ROUNDS; round++) {
      long seed = SEED * 1_000_003 + round;
      byte[] damaged = new Mutation(seed).of(sound);
      campaign.write(target.file, damaged);
      hold(target + " with -Dfuzz.seed, round " + round, lines(damaged));
    }
  }

  private void hold(String which, int lines) {
    String[] validate = {
      "validate", folder.toString(), "--lang", "en", "--format", "csv", "--fail-on", "never"
    };
    Tool.Output told = Tool.run(validate);
    assertThat(told.exitCode()).as(which + ": " + told.err()).isIn(0, 2);
    assertThat(told.out() + told.err())
        .as(which)
        .doesNotContain(NAME, NUMBER, "Exception", "\tat ");
    assertThat(Tool.run(validate)).as(which).isEqualTo(told);
    if (told.exitCode() == 0) {
      for (Map<String, String> finding : CsvTable.of(told.out()).rows()) {
        String line = finding.get("line");
        assertThat(line.isEmpty() ? 0 : Integer.parseInt(line)).as(which).isBetween(0, lines + 1);
      }
      holdCounts(which);
    }
  }

  /** What the files are said to hold is what the units are said to have sent. */
  private void holdCounts(String which) {
    Path out = reports.resolve("report");
    Tool.Output run =
        Tool.run(
            "aggregate",
            folder.toString(),
            "--out",
            out.toString(),
            "--format",
            "csv",
            "--lang",
            "en");
    assertThat(run.exitCode()).as(which + ": " + run.err()).isZero();
    Matcher counts = COUNTS.matcher(run.err());
    assertThat(counts.find()).as(which).isTrue();
    List<Map<String, String>> sent = CsvTable.of(Text.of(out.resolve("completeness.csv"))).rows();
    assertThat(sum(sent, "accepted_records")).as(which).isEqualTo(Long.parseLong(counts.group(1)));
    assertThat(sum(sent, "set_aside_records")).as(which).isEqualTo(Long.parseLong(counts.group(2)));
  }

  private static long sum(List<Map<String, String>> rows, String column) {
    return rows.stream().mapToLong(row -> Long.parseLong(row.get(column))).sum();
  }

  private static int lines(byte[] bytes) {
    int lines = 1;
    for (byte b : bytes) {
      lines += b == '\n' || b == '\r' ? 1 : 0;
    }
    return lines;
  }
}
