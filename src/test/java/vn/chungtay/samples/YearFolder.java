package vn.chungtay.samples;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** The folder of one year with all that was handed in for it. */
final class YearFolder {
  private final Path folder;
  private final YearEnd end;
  private final UnitList units;
  private final Map<String, Map<String, Object>> reports = new LinkedHashMap<>();

  YearFolder(Path campaign, YearEnd end, UnitList units) throws IOException {
    this.folder = Files.createDirectories(campaign.resolve(String.valueOf(end.year)));
    this.end = end;
    this.units = units;
    Population population = new Population(units, end.year);
    for (int i = 0; i < end.communes.size(); i++) {
      SampleUnit commune = end.communes.get(i);
      var form = new UnitReportForm(commune, end.year, population, end.linesOf(commune));
      reports.put(commune.code(), form.provincial(end.poor[i], end.nearPoor[i]));
    }
  }

  void write() throws IOException {
    for (District district : District.values()) {
      SheetFormat format = Layout.ofReports(end.year, district);
      write("bao-cao-" + name(district), reports(district), format);
      if (!Layout.registerByCluster(end.year)) {
        SheetFormat form = Layout.ofHouseholds(end.year, district);
        write("ho-" + name(district), households(district::equals), form);
      }
    }
    if (Layout.registerByCluster(end.year)) {
      write("ho-cum-1", households(District::isInTheFirstCluster), SheetFormat.GZIP);
      write("ho-cum-2", households(d -> !d.isInTheFirstCluster()), SheetFormat.GZIP);
    }
    if (end.year == 2018) {
      writeEnvelopeOfTheCommune();
    }
    if (end.year == ProvincialTotals.LAST_YEAR) {
      write("bao-cao-chuan-quoc-gia", nationalReports(), SheetFormat.COMMA);
    }
  }

  private static String name(District district) {
    return district.code + "-" + district.slug;
  }

  private Sheet reports(District district) {
    List<Map<String, Object>> rows = new ArrayList<>();
    for (SampleUnit commune : end.communes) {
      if (isHere(commune, district::equals)) {
        rows.add(reports.get(commune.code()));
      }
    }
    return new Sheet("unit_report", rows);
  }

  private boolean isHere(SampleUnit commune, Predicate<District> wanted) {
    return wanted.test(District.of(commune)) && !Layout.inEnvelope(end.year, commune.code());
  }

  private Sheet households(Predicate<District> wanted) {
    List<Map<String, Object>> rows = new ArrayList<>();
    for (SampleUnit commune : end.communes) {
      if (isHere(commune, wanted)) {
        end.linesOf(commune).forEach(line -> rows.add(HouseholdForm.row(line)));
      }
    }
    return new Sheet("households", rows);
  }

  private Sheet nationalReports() {
    NationalCount count = new NationalCount(end);
    Population population = new Population(units, end.year);
    List<Map<String, Object>> rows = new ArrayList<>();
    for (int i = 0; i < end.communes.size(); i++) {
      SampleUnit commune = end.communes.get(i);
      var form = new UnitReportForm(commune, end.year, population, end.linesOf(commune));
      rows.add(form.national(count.poor[i], count.nearPoor[i]));
    }
    return new Sheet("unit_report", rows);
  }

  private void writeEnvelopeOfTheCommune() throws IOException {
    SampleUnit commune = units.get(Layout.COMMUNE_WITH_ENVELOPE, end.year);
    Map<String, Object> parts = new LinkedHashMap<>();
    parts.put("unit_report", reports.get(commune.code()));
    parts.put("households", end.linesOf(commune).stream().map(HouseholdForm::row).toList());
    String text = JsonText.envelope(commune, end.year, parts);
    Files.write(folder.resolve("xa-" + commune.code() + "-ma-da.json"), text.getBytes(UTF_8));
  }

  private void write(String name, Sheet sheet, SheetFormat format) throws IOException {
    Files.write(folder.resolve(name + format.ending), sheet.bytes(format));
  }
}
