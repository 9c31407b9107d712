package vn.chungtay.reference;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Campaigns for tests, written as campaign files. */
public final class Campaigns {
  /** The indicators that the campaigns of tests may name. */
  public static final List<String> INDICATORS =
      List.of(
          "poverty_rate",
          "near_poverty_rate",
          "poverty_rate_change_since_baseline",
          "total_households",
          "income_multiplier_cohort",
          "cohort_escape_rate",
          "reporting_rate",
          "poverty_reduction_since_baseline",
          "support_per_poor_household",
          "reporting_rate_on_time",
          "activity_amount",
          "activity_households",
          "activity_quantity",
          "poverty_rate@VN-2016-2020");

  private Campaigns() {}

  public static Campaign builtIn() {
    return CampaignReader.builtIn(StandardCatalogue.builtIn(), INDICATORS);
  }

  /** The built-in campaign with some keys of its own. */
  public static Campaign of(String... lines) {
    return lines.length == 0 ? builtIn() : read(StandardCatalogue.builtIn(), lines);
  }

  /** The built-in campaign with some keys of its own, over further standards. */
  public static Campaign read(StandardCatalogue standards, String... lines) {
    return fromFile(file -> CampaignReader.read(file, standards, INDICATORS), lines);
  }

  /** The built-in standards and those of a file. */
  public static StandardCatalogue standards(String... lines) {
    return fromFile(StandardCatalogue::with, lines);
  }

  /** Reads something from a file that is there just as long. */
  interface FromFile<T> {
    T read(Path file);
  }

  private static <T> T fromFile(FromFile<T> reader, String... lines) {
    try {
      Path file = Files.createTempFile("campaign", ".yaml");
      try {
        Files.writeString(file, String.join("\n", lines));
        return reader.read(file);
      } finally {
        Files.delete(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
