package vn.chungtay.samples;

/** Which format each district hands in its tables of a year in; most send plain CSV. */
final class Layout {
  /** The commune that reports for itself in 2018, in one envelope. */
  static final String COMMUNE_WITH_ENVELOPE = "26200";

  /** The body that reports in one envelope in 2018. */
  static final String BODY_WITH_ENVELOPE = "MTTQ";

  private Layout() {}

  static SheetFormat ofReports(int year, District district) {
    return switch (year + " " + district.code) {
      case "2016 734", "2016 735", "2016 736", "2020 736" -> SheetFormat.VIETNAMESE;
      case "2017 731" -> SheetFormat.COMMA_WITH_BOM;
      case "2017 742" -> SheetFormat.UTF16_TAB;
      case "2018 741" -> SheetFormat.GZIP;
      case "2019 740" -> SheetFormat.NDJSON;
      case "2020 738" -> SheetFormat.JSON;
      default -> SheetFormat.COMMA;
    };
  }

  static SheetFormat ofHouseholds(int year, District district) {
    return switch (year + " " + district.code) {
      case "2018 738", "2019 735" -> SheetFormat.VIETNAMESE;
      case "2019 732" -> SheetFormat.NDJSON;
      case "2020 731" -> SheetFormat.COMMA_WITH_BOM;
      case "2020 742" -> SheetFormat.UTF16_TAB;
      default -> SheetFormat.COMMA;
    };
  }

  /** In 2016 the register came as one compressed file for each cluster of districts. */
  static boolean registerByCluster(int year) {
    return year == 2016;
  }

  static SheetFormat ofDistrictActivities(int year) {
    return year == 2019 ? SheetFormat.VIETNAMESE : SheetFormat.COMMA;
  }

  static boolean inEnvelope(int year, String unitCode) {
    return year == 2018
        && (unitCode.equals(COMMUNE_WITH_ENVELOPE) || unitCode.equals(BODY_WITH_ENVELOPE));
  }
}
