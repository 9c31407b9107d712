package vn.chungtay.bench;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes a whole made-up campaign: units, campaign, unit reports and the register. */
final class CampaignFolder {
  /** How the register is spread over files. */
  enum Layout {
    /** One file, commune after commune. */
    ONE,
    /** One file for each year, as a province would hand them on. */
    YEARS,
    /** One file for each commune. */
    COMMUNES
  }

  private static final String CAMPAIGN =
      """
      name: Chiến dịch giả định (bench)
      province: "%s"
      baseline: "2015"
      periods: ["2016", "2017", "2018", "2019", "2020"]
      standards: [DN-2015-2018, DN-2019-2020]
      also: []
      expects: {commune: [unit_report, households]}
      """;

  private final Country country;
  private final ReportRows reports;
  private final RegisterRows register;

  CampaignFolder(Country.Wanted wanted, Flaws flaws) {
    this.country = new Country(wanted);
    this.reports = new ReportRows(flaws);
    this.register = new RegisterRows(flaws);
  }

  void write(Path folder, Layout layout) {
    try (Bytes out = file(folder.resolve("campaign.yaml"))) {
      out.text(CAMPAIGN.formatted(country.root()));
    }
    try (Bytes out = file(folder.resolve("units.csv"))) {
      country.write(out);
    }
    try (Bytes out = file(folder.resolve("reports.csv"))) {
      reports.header(out);
      country.eachCommune(commune -> reports.write(commune, out));
    }
    switch (layout) {
      case ONE -> one(folder);
      case YEARS -> years(folder);
      case COMMUNES -> communes(folder);
    }
    try (Bytes out = file(folder.resolve("planted.txt"))) {
      out.text(planted());
    }
  }

  private void one(Path folder) {
    try (Bytes out = file(folder.resolve("households.csv"))) {
      writeRegister(out);
    }
  }

  private void years(Path folder) {
    for (int year = 0; year < Years.COUNT; year++) {
      int written = year;
      Path name = Path.of("households", Years.calendar(year) + ".csv");
      try (Bytes out = file(folder.resolve(name))) {
        register.header(out);
        country.eachCommune(commune -> register.write(commune, written, out));
      }
    }
  }

  private void communes(Path folder) {
    country.eachCommune(
        commune -> {
          Path name = Path.of("households", Country.code(commune) + ".csv");
          try (Bytes out = file(folder.resolve(name))) {
            register.header(out);
            write(commune, out);
          }
        });
  }

  /** Writes all household rows, commune after commune. */
  void writeRegister(Bytes out) {
    register.header(out);
    country.eachCommune(commune -> write(commune, out));
  }

  private void write(Commune commune, Bytes out) {
    for (int year = 0; year < Years.COUNT; year++) {
      register.write(commune, year, out);
    }
  }

  /** The findings that what was written must lead to: a line for each rule, with the count. */
  String planted() {
    StringBuilder lines = new StringBuilder();
    register.planted().forEach((rule, count) -> lines.append(rule.code() + " " + count + "\n"));
    return lines.toString();
  }

  private static Bytes file(Path path) {
    try {
      Files.createDirectories(path.getParent());
      OutputStream out = Files.newOutputStream(path);
      return new Bytes(out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
