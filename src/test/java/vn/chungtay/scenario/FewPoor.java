package vn.chungtay.scenario;

import java.nio.file.Path;
import java.util.Random;
import java.util.StringJoiner;

/** A made-up province with few poor households, whose reports and registers agree. */
final class FewPoor {
  private static final String[] PERIODS = {"2015", "2016", "2017"};
  private static final String[] TYPES = {"A", "B"};

  private static final String DEPRIVATIONS =
      "deprived_health_care,deprived_health_insurance,deprived_adult_education,"
          + "deprived_school_attendance,deprived_housing_quality,deprived_housing_area,"
          + "deprived_water,deprived_sanitation,deprived_telecom,deprived_information_assets";

  private final Random random;
  private final Random services;
  private final StringBuilder units =
      new StringBuilder("code,name,type,parent_code,area,remote,block\nP,Tỉnh,province,,,,\n");
  private final StringBuilder reports =
      new StringBuilder(
          "unit_code,period,total_households,poor_opening,poor_escaped,poor_relapsed,poor_new,"
              + "poor_closing,poor_type_a,poor_type_b,poor_minority,minority_households\n");
  private final StringBuilder households =
      new StringBuilder(
          "household_id,unit_code,period,ethnicity,members,income_per_capita,status,poor_type,"
              + DEPRIVATIONS
              + "\n");
  private final StringBuilder work =
      new StringBuilder("unit_code,period,activity,amount_vnd,households\n");

  private FewPoor(long seed) {
    random = new Random(seed);
    services = new Random(seed);
  }

  /** Writes the campaign into a folder. */
  static void write(Path folder, long seed, int smallestCell) {
    FewPoor campaign = new FewPoor(seed);
    for (int district = 1; district <= 3; district++) {
      campaign.district("D" + district);
    }
    Text.write(folder.resolve("units.csv"), campaign.units.toString());
    Text.write(folder.resolve("bao-cao.csv"), campaign.reports.toString());
    Text.write(folder.resolve("ho.csv"), campaign.households.toString());
    Text.write(folder.resolve("viec.csv"), campaign.work.toString());
    String yaml =
        String.join(
            "\n",
            "province: P",
            "periods: [\"2016\", \"2017\"]",
            "also: [VN-2016-2020]",
            "targets: []",
            "gates: []",
            "reviews: {}",
            "expects: {commune: [unit_report, households]}",
            "privacy: {smallest_cell: " + smallestCell + "}",
            "");
    Text.write(folder.resolve("campaign.yaml"), yaml);
  }

  private void district(String code) {
    units.append(String.format("%s,Huyện %s,district,P,,,Cụm %s%n", code, code, code.charAt(1)));
    for (int i = 1; i <= 2 + random.nextInt(4); i++) {
      String commune = code + "C" + i;
      String area = random.nextInt(3) == 0 ? "urban" : "rural";
      units.append(
          String.format(
              "%s,Xã %s,commune,%s,%s,%d,%n", commune, commune, code, area, random.nextInt(2)));
      years(commune);
    }
  }

  private void years(String commune) {
    int poor = random.nextInt(14);
    for (String period : PERIODS) {
      int escaped = Math.min(poor, random.nextInt(4));
      int fresh = random.nextInt(3);
      int closing = poor - escaped + fresh;
      int typeA = closing == 0 ? 0 : random.nextInt(closing + 1);
      int minority = closing == 0 ? 0 : random.nextInt(closing + 1);
      reports.append(
          String.format(
              "%s,%s,1000,%d,%d,0,%d,%d,%d,%d,%d,50%n",
              commune, period, poor, escaped, fresh, closing, typeA, closing - typeA, minority));
      for (int i = 0; i < closing; i++) {
        households.append(
            String.format(
                "%s-%d,%s,%s,%s,3,%d,poor,%s,%s%n",
                commune,
                i,
                commune,
                period,
                i < minority ? "Hoa" : "Kinh",
                500000 + 1000 * random.nextInt(300),
                TYPES[i < typeA ? 0 : 1],
                deprivations()));
      }
      work.append(
          String.format("%s,%s,loans,%d,%d%n", commune, period, 1000000 * closing, closing));
      poor = closing;
    }
  }

  /** Ten flags, of which some are much rarer than others. */
  private String deprivations() {
    StringJoiner flags = new StringJoiner(",");
    for (int i = 1; i <= 10; i++) {
      flags.add(services.nextInt(10) < i ? "1" : "0");
    }
    return flags.toString();
  }
}
