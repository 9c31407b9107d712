package vn.chungtay.samples;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What the movement itself brought in a year: activities, and at the reviews words as well. */
final class MovementFolder {
  private final Path folder;
  private final UnitList units;
  private final int year;

  MovementFolder(Path campaign, UnitList units, int year) throws IOException {
    this.folder = Files.createDirectories(campaign.resolve(String.valueOf(year)));
    this.units = units;
    this.year = year;
  }

  void write() throws IOException {
    SheetFormat format = Layout.ofDistrictActivities(year);
    write("hoat-dong-cac-huyen", activities(units.districts(year)), format);
    write("hoat-dong-cac-so-nganh", activities(units.bodies()), SheetFormat.JSON);
    if (year != 2018 && year != 2020) {
      return;
    }
    SheetFormat words = year == 2018 ? SheetFormat.COMMA : SheetFormat.VIETNAMESE;
    String apart = year == 2018 ? Layout.BODY_WITH_ENVELOPE : "";
    write("vuong-mac", SampleObstacles.VOICES.in(year, apart), words);
    SheetFormat examples = year == 2018 ? SheetFormat.COMMA : SheetFormat.JSON;
    write("dien-hinh", SampleExemplars.VOICES.in(year, ""), examples);
    if (year == 2018) {
      writeEnvelopeOfTheFront();
    }
  }

  private Sheet activities(List<SampleUnit> reporting) {
    List<Map<String, Object>> rows = new ArrayList<>();
    for (SampleUnit unit : reporting) {
      if (!Layout.inEnvelope(year, unit.code())) {
        rows.addAll(ActivityForm.rows(unit, year));
      }
    }
    return new Sheet("activities", rows);
  }

  private void writeEnvelopeOfTheFront() throws IOException {
    SampleUnit front = units.get(Layout.BODY_WITH_ENVELOPE, year);
    Map<String, Object> parts = new LinkedHashMap<>();
    parts.put("activities", ActivityForm.rows(front, year));
    parts.put("obstacles", SampleObstacles.VOICES.of(front.code(), year));
    String text = JsonText.envelope(front, year, parts);
    Files.write(folder.resolve("mttq.json"), text.getBytes(UTF_8));
  }

  private void write(String name, Sheet sheet, SheetFormat format) throws IOException {
    Files.write(folder.resolve(name + format.ending), sheet.bytes(format));
  }
}
