package vn.chungtay.corruptor;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.stream.Stream;
import vn.chungtay.scenario.Samples;
import vn.chungtay.scenario.Text;
import vn.chungtay.submission.Kind;

/** The clean sample with a deadline, as sheets that can be spoiled. */
final class Sample {
  static final String BASELINE = "2015";
  static final List<String> YEARS = List.of("2015", "2016", "2017", "2018", "2019", "2020");

  /** The last day that is in time, behind the year after the period's. */
  static final String DEADLINE = "-01-31";

  private final List<Sheet> sheets = new ArrayList<>();
  private final Map<String, String> surroundings;
  private final Units units;

  private Sample(Map<String, String> surroundings) {
    this.surroundings = surroundings;
    this.units = Units.of(surroundings.get("units.csv"));
  }

  static Sample load() {
    SortedMap<String, Path> files = Text.under(Samples.folder("dong-nai"));
    String campaign = Text.of(files.get("campaign.yaml"));
    Sample sample =
        new Sample(
            Map.of(
                "units.csv", Text.of(files.get("units.csv")),
                "campaign.yaml", campaign.replace("deadline: none", "deadline: +1" + DEADLINE)));
    files.forEach(
        (name, file) -> {
          if (name.contains("/")) {
            sample.sheets.add(SheetReader.read(name, Text.bytes(file)));
          }
        });
    return sample;
  }

  Units units() {
    return units;
  }

  List<Sheet> sheets() {
    return sheets;
  }

  Sheet add(Sheet sheet) {
    sheets.add(sheet);
    return sheet;
  }

  Stream<Line> records() {
    return sheets.stream().flatMap(Sheet::records);
  }

  Stream<Line> records(Kind kind) {
    return records().filter(record -> record.is(kind));
  }

  /** Writes everything with its faults, after which every line knows its number. */
  void writeSpoiled(Path folder) {
    writeSurroundings(folder);
    sheets.stream()
        .filter(sheet -> !sheet.idle())
        .forEach(sheet -> Text.write(folder.resolve(sheet.name()), sheet.spoiled()));
  }

  /** Writes what counts and nothing else. */
  void writeMended(Path folder) {
    writeSurroundings(folder);
    sheets.forEach(
        sheet ->
            sheet.mended().ifPresent(bytes -> Text.write(folder.resolve(sheet.name()), bytes)));
  }

  private void writeSurroundings(Path folder) {
    surroundings.forEach((name, text) -> Text.write(folder.resolve(name), text));
  }
}
